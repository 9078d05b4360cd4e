/** The surfaces and the states they can be in, as people and tests look at them. */

export const SURFACES = ['card', 'popup', 'panel', 'options', 'welcome'] as const;
export type Surface = (typeof SURFACES)[number];

/** What the reader has: the bundled article, that and far too much, or nothing that the page names. */
export type Amount = 'typical' | 'overfull' | 'empty';

export interface State {
  surface: Surface;
  name: string;
  amount?: Amount;
  /** What the page asks of the background fails, or never comes. */
  trouble?: 'failing' | 'silent';
  /** Something that is otherwise than usual, by the surface's own word for it. */
  variant?: string;
  /** The address's hash. */
  hash?: string;
  /** What the reader does, in turn: clicks an element, or types a text into it. */
  steps?: (string | [selector: string, text: string])[];
  /** What is there once the state is reached; the name of a surface's root if left out. */
  shows?: string;
}

const tab = (name: string) => [`#tab-${name}`];
const notice = '.notice';

export const STATES: readonly State[] = [
  { surface: 'card', name: 'person', shows: '.items' },
  { surface: 'card', name: 'place', variant: 'place', shows: '.map' },
  { surface: 'card', name: 'overfull', amount: 'overfull', shows: '.items' },
  { surface: 'card', name: 'unfolded', amount: 'overfull', steps: ['.more'], shows: '.items' },
  { surface: 'card', name: 'empty', variant: 'empty', shows: '.note' },
  { surface: 'card', name: 'choice', variant: 'choice', shows: '.choice' },
  { surface: 'card', name: 'muted', variant: 'muted', shows: '.note' },
  { surface: 'card', name: 'loading', variant: 'loading', shows: '.note' },
  { surface: 'card', name: 'error', variant: 'error', shows: '.note' },
  { surface: 'card', name: 'sheet', variant: 'sheet', shows: '.sheet' },

  { surface: 'popup', name: 'typical', shows: '.entity' },
  { surface: 'popup', name: 'overfull', amount: 'overfull', shows: '.entity' },
  { surface: 'popup', name: 'empty', amount: 'empty', shows: notice },
  { surface: 'popup', name: 'loading', trouble: 'silent', shows: notice },
  { surface: 'popup', name: 'error', trouble: 'failing', shows: notice },
  { surface: 'popup', name: 'site off', variant: 'site-off', shows: notice },
  { surface: 'popup', name: 'all off', variant: 'all-off', shows: notice },
  { surface: 'popup', name: 'no access', variant: 'no-access', shows: notice },
  { surface: 'popup', name: 'restricted', variant: 'restricted', shows: notice },
  { surface: 'popup', name: 'unread', variant: 'unread', shows: notice },
  {
    surface: 'popup',
    name: 'search',
    variant: 'unread',
    steps: [['.find', 'ir']],
    shows: '.found',
  },
  {
    surface: 'popup',
    name: 'search overfull',
    amount: 'overfull',
    steps: [['.find', 'o']],
    shows: '.entity',
  },
  {
    surface: 'popup',
    name: 'search, nothing found',
    steps: [['.find', 'Donaudampfschifffahrtsgesellschaftskapitän']],
    shows: notice,
  },
  ...['saved', 'updated', 'foreign', 'full'].map((variant) => ({
    surface: 'popup' as const,
    name: `save ${variant}`,
    variant,
    steps: ['.save-button'],
    shows: '.save-status:not(:empty)',
  })),
  { surface: 'popup', name: 'news', variant: 'news', shows: '.news-line' },

  { surface: 'panel', name: 'reading', shows: '.item' },
  { surface: 'panel', name: 'reading overfull', amount: 'overfull', shows: '.item' },
  { surface: 'panel', name: 'names', steps: tab('names'), shows: '.entity' },
  {
    surface: 'panel',
    name: 'names overfull',
    amount: 'overfull',
    steps: tab('names'),
    shows: '.entity',
  },
  { surface: 'panel', name: 'timeline', steps: tab('timeline'), shows: '.mark' },
  {
    surface: 'panel',
    name: 'timeline overfull',
    amount: 'overfull',
    steps: tab('timeline'),
    shows: '.mark',
  },
  { surface: 'panel', name: 'connections', steps: tab('links'), shows: '.node' },
  {
    surface: 'panel',
    name: 'connections overfull',
    amount: 'overfull',
    steps: tab('links'),
    shows: '.node',
  },
  { surface: 'panel', name: 'one name', steps: ['.entry-name'], shows: '.detail' },
  { surface: 'panel', name: 'look up', steps: ['.masthead .tool'], shows: '.lookup input' },
  {
    surface: 'panel',
    name: 'look up, nothing found',
    steps: ['.masthead .tool', ['.lookup input', 'Donaudampfschifffahrtsgesellschaftskapitän']],
    shows: '.notice-title',
  },
  { surface: 'panel', name: 'empty', amount: 'empty', shows: notice },
  { surface: 'panel', name: 'error', trouble: 'failing', shows: notice },

  { surface: 'options', name: 'highlighting', hash: '#/highlighting', shows: '.preview' },
  {
    surface: 'options',
    name: 'highlighting with muted names',
    variant: 'full',
    hash: '#/highlighting',
    shows: '.rows',
  },
  {
    surface: 'options',
    name: 'unsaved',
    variant: 'unsaved',
    steps: ['.switch'],
    shows: '.problem',
  },
  {
    surface: 'options',
    name: 'search',
    steps: [['input[type=search]', 'e']],
    shows: '.found, .search .hint',
  },
  { surface: 'options', name: 'no sites', hash: '#/sites', shows: 'form' },
  { surface: 'options', name: 'sites', variant: 'full', hash: '#/sites', shows: '.rows' },
  {
    surface: 'options',
    name: 'no such site',
    hash: '#/sites',
    steps: [['#site', 'not a site'], 'form .button'],
    shows: '.hint.error',
  },
  { surface: 'options', name: 'library', hash: '#/library', shows: '.pack' },
  {
    surface: 'options',
    name: 'library overfull',
    amount: 'overfull',
    hash: '#/library',
    shows: '.pack',
  },
  {
    surface: 'options',
    name: 'own library',
    variant: 'own',
    hash: '#/library',
    steps: ['.pack-actions .link:last-child'],
    shows: '.done .link',
  },
  {
    surface: 'options',
    name: 'library without a match',
    variant: 'own',
    hash: '#/library',
    steps: [['.library-search', 'Nobody of that name']],
    shows: '.packs:empty',
  },
  {
    surface: 'options',
    name: 'library error',
    trouble: 'failing',
    hash: '#/library',
    shows: '.waiting',
  },
  {
    surface: 'options',
    name: 'an article',
    hash: '#/library',
    steps: ['.pack a'],
    shows: '.article-text',
  },
  {
    surface: 'options',
    name: 'article being edited',
    variant: 'own',
    hash: '#/library/own-0',
    steps: [
      '.article header button',
      ['.edit .edit-field:nth-of-type(3) input', 'nowhere'],
      ['.edit .edit-field:nth-of-type(4) input', '2024-13'],
      '.edit .primary',
    ],
    shows: '.hint.error',
  },
  {
    surface: 'options',
    name: 'name being edited',
    variant: 'own',
    hash: '#/library/own-0',
    steps: ['[data-entity=e4]'],
    shows: '.edit-more',
  },
  {
    surface: 'options',
    name: 'name edited',
    variant: 'own',
    hash: '#/library/own-0',
    steps: ['[data-entity=e4]', ['.edit input', 'Ana'], '.edit .primary'],
    shows: '.done .link',
  },
  {
    surface: 'options',
    name: 'edit that the disk is too full for',
    variant: 'own full disk',
    hash: '#/library/own-0',
    steps: ['[data-entity=e4]', ['.edit input', 'Ana'], '.edit .primary'],
    shows: '.edit .problem',
  },
  { surface: 'options', name: 'shortcuts', hash: '#/shortcuts', shows: 'kbd' },
  { surface: 'options', name: 'data and privacy', hash: '#/about', shows: '.prose' },

  { surface: 'welcome', name: 'typical', shows: '.card .items' },
  { surface: 'welcome', name: 'without access', variant: 'no-access', shows: '.button.primary' },
  { surface: 'welcome', name: 'without an article', trouble: 'failing', shows: '.rows' },
  { surface: 'welcome', name: 'news', variant: 'news', shows: '.news' },
];

/** A state's name in addresses and of its picture. */
export const slugOf = ({ surface, name }: State): string =>
  `${surface}-${name.replaceAll(/[^a-z]+/g, '-')}`;
