// @vitest-environment jsdom
import { createRef } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import messages from '../../../assets/_locales/fa/messages.json' with { type: 'json' };
import { Card, type CardContent, type CardProps } from '../../../src/ui/card/Card.tsx';
import { createStrings } from '../../../src/ui/strings.ts';
import { english, messagesOf } from '../messages.ts';
import { click, find, nameOf, renderUi } from '../render.tsx';
import { fact, quote, source, view } from './views.ts';

function open(content: CardContent, over: Partial<CardProps> = {}) {
  const props = {
    strings: english,
    heading: createRef<HTMLHeadingElement>(),
    onOpenEntity: vi.fn(),
    onOpenSource: vi.fn(),
    onRetry: vi.fn(),
    isPinned: false,
    onPin: vi.fn(),
    onMute: vi.fn(),
    onSiteOff: vi.fn(),
    onClose: vi.fn(),
    ...over,
  };
  const { root, update } = renderUi(<Card content={content} {...props} />);
  return {
    root,
    props,
    show: (next: CardContent) => {
      update(<Card content={next} {...props} />);
    },
  };
}

const openView = (over: Parameters<typeof view>[0] = {}, props: Partial<CardProps> = {}) =>
  open({ state: 'entity', view: view(over) }, props);

describe('what can be done with a card', () => {
  it('is pinned by a button that says whether it is', async () => {
    const { root, props } = openView({}, { isPinned: true });
    const pin = find(root, 'button', 'Keep open');
    expect(pin.getAttribute('aria-pressed')).toBe('true');
    await click(pin);
    expect(props.onPin).toHaveBeenCalledOnce();
    const other = openView();
    expect(find(other.root, 'button', 'Keep open').getAttribute('aria-pressed')).toBe('false');
  });

  it('mutes its name, says so, and takes it back', async () => {
    const { root, props, show } = openView();
    await click(find(root, 'button', 'Mute this name'));
    expect(props.onMute).toHaveBeenLastCalledWith(view(), true);
    show({ state: 'muted', view: view() });
    const said = 'Ana Quick is no longer highlighted, on any page.';
    expect(root.querySelector('[role=status]')?.textContent).toBe(said);
    expect(root.querySelector('.note')?.textContent).toContain(said);
    expect(root.querySelector('h2')?.textContent).toBe('Ana Quick');
    expect(document.activeElement).toBe(root.querySelector('h2'));
    await click(find(root, 'button', 'Undo'));
    expect(props.onMute).toHaveBeenLastCalledWith(view(), false);
  });

  it('offers to mute one name, not a choice of several', () => {
    const { root } = open({ state: 'choice', name: 'Quick', candidates: [view()] });
    expect([...root.querySelectorAll('button')].map(nameOf)).not.toContain('Mute this name');
  });

  it('says what it is given to say, without showing it', () => {
    const { root } = openView({}, { announcement: '2 of 7' });
    const status = root.querySelector('[role=status]');
    expect(status?.textContent).toBe('2 of 7');
    expect(status?.className).toBe('visually-hidden');
  });
});

describe('a map', () => {
  const map = {
    ...{ width: 360, height: 120, land: 'M0,0L9,9Z', borders: '', country: 'M1,1L2,2Z' },
    point: { x: 30, y: 40 },
    labels: [
      { text: 'Ukraine', x: 10, y: 10 },
      { text: 'Russia', x: 90, y: 10 },
    ],
    globe: null,
  };

  it('is a picture that says what it shows', () => {
    const { root } = openView({ type: 'place', name: 'Donetsk', map });
    const picture = root.querySelector('svg.map');
    expect(picture?.getAttribute('role')).toBe('img');
    expect(picture?.getAttribute('aria-label')).toBe(
      'Map that shows where Donetsk lies, with Ukraine, Russia',
    );
    expect(picture?.querySelector('circle')?.getAttribute('cx')).toBe('30');
  });

  it('is drawn of places only', () => {
    expect(openView().root.querySelector('svg.map')).toBeNull();
  });
});

describe('a card', () => {
  it('is a dialog named by its entity, with its type and identity', () => {
    const { root } = openView();
    const dialog = root.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-labelledby')).toBe(root.querySelector('h2')?.id);
    expect(root.querySelector('h2')?.textContent).toBe('Ana Quick');
    expect(root.querySelector('.type')?.textContent).toBe('Person');
    expect(root.querySelector('.description')?.textContent).toBe('Minister of ports');
  });

  it('names the country a place lies in', () => {
    const { root } = openView({ type: 'place', name: 'Donetsk', country: 'Ukraine' });
    expect(root.querySelector('.type')?.textContent).toBe('Place · Ukraine');
  });

  it('quotes with date, age and place in the article', () => {
    const { root } = openView();
    const item = root.querySelector('blockquote')?.closest('li');
    expect(item?.querySelector('blockquote')?.textContent).toBe('“not a solution”');
    expect(item?.querySelector('time')?.dateTime).toBe('2023-01-19');
    expect(item?.textContent).toContain('19 January 2023');
    expect(item?.textContent).toContain('3 years ago');
    expect(item?.querySelector('cite')?.textContent).toBe('Minister speaks');
    expect(item?.textContent).toContain('22 Jan 2023, paragraph 2 of 6');
  });

  it('counts in the digits of its language', () => {
    const persian = createStrings(messagesOf(messages), 'fa');
    const { root } = openView({}, { strings: persian });
    expect(root.querySelector('.source-place')?.textContent).toContain('بند ۲ از ۶');
  });

  it('ends a quote without the comma that led on to its speaker', () => {
    const { root } = openView({ quotes: [quote({ text: 'We recognise it,' })] });
    expect(root.querySelector('blockquote')?.textContent).toBe('“We recognise it”');
  });

  it('names another speaker, and marks indirect speech', () => {
    const words = { kind: 'indirect' as const, text: 'that it is over', speaker: 'Bo Lee' };
    const { root } = openView({ type: 'place', quotes: [quote(words)] });
    expect(root.querySelector('h3')?.textContent).toBe('What was said');
    expect(root.querySelector('blockquote')?.textContent).toBe('that it is over');
    expect(root.querySelector('.when')?.textContent).toMatch(/^Bo Lee.*not word for word$/);
  });

  it('dates a fact by what it speaks of, else says when it was reported', () => {
    const when = { label: '22 January 2023', age: '3 years ago' };
    const undated = fact({ dates: [], date: '2023-01-22', when });
    const { root } = openView({ quotes: [], facts: [fact(), undated] });
    const labels = [...root.querySelectorAll('time')].map((time) => time.textContent);
    expect(labels).toEqual(['June 2022', 'Reported on 22 January 2023']);
  });

  it('shows markup in texts as text', () => {
    const { root } = openView({ name: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('h2')?.textContent).toContain('<img');
    expect(root.querySelector('img')).toBeNull();
  });
});

describe('a source', () => {
  it('is a link where the article has an address', () => {
    const url = 'https://example.org/a#:~:text=not%20a';
    const { root } = openView({ quotes: [quote({ source: source({ url }) })], facts: [] });
    const link = root.querySelector('a');
    expect(link?.getAttribute('href')).toBe(url);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer');
  });

  it.each([null, 'javascript:alert(1)', 'data:text/html,x', 'not a url'])(
    'opens the library where the address is %j',
    async (url) => {
      const facts = [fact(), fact({ source: source({ url, title: 'Second' }) })];
      const { root, props } = openView({ quotes: [], facts });
      await click(find(root, 'button.source', /^Second/));
      expect(root.querySelector('a')).toBeNull();
      expect(props.onOpenSource).toHaveBeenCalledWith({ list: 'facts', index: 1 });
    },
  );
});

describe('the as-of notice', () => {
  const notice = (over: Parameters<typeof view>[0], props: Partial<CardProps> = {}) =>
    openView(over, props).root.querySelector('.as-of')?.textContent;
  const newest = { date: '2023-01-22', label: '22 January 2023', isOld: false };

  it('says when the newest source was written, once that is old', () => {
    expect(notice({ newest: { ...newest, isOld: true } })).toBe(
      'This is what was known on 22 January 2023.',
    );
    expect(notice({ newest })).toBeUndefined();
    expect(notice({ newest: null })).toBeUndefined();
  });

  it('compares with the date of the page where that is known', () => {
    expect(notice({}, { pageDate: '2023-01-22' })).toBeUndefined();
    expect(notice({}, { pageDate: '2022-12-31' })).toBeUndefined();
    expect(notice({}, { pageDate: '2023-01-23' })).toBeDefined();
  });
});

describe('the first view', () => {
  const many = {
    quotes: Array.from({ length: 5 }, (_, i) => quote({ text: `quote ${i}` })),
    facts: Array.from({ length: 4 }, (_, i) => fact({ text: `fact ${i}` })),
    quoteCount: 9,
  };

  it('shows the first, and the rest on demand, and back', async () => {
    const { root } = openView(many);
    expect(root.querySelectorAll('.item')).toHaveLength(5);
    const more = find(root, 'button', '3 more quotes');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await click(more);
    expect(root.querySelectorAll('blockquote')).toHaveLength(5);
    expect(root.textContent).toContain('4 more in your library');
    await click(find(root, 'button[aria-expanded=true]', 'Show less'));
    expect(root.querySelectorAll('blockquote')).toHaveLength(2);
    expect(find(root, 'button', '1 more fact')).toBeDefined();
  });

  it('cuts one long text, and shows it in full on demand', async () => {
    const text = 'word '.repeat(200).trim();
    const cut = quote({ text, excerpt: 'word word…' });
    const { root } = openView({ quotes: [cut], facts: [] });
    expect(root.querySelector('blockquote')?.textContent).toBe('“word word…”');
    await click(find(root, 'button', 'Show in full'));
    expect(root.querySelector('blockquote')?.textContent).toBe(`“${text}”`);
  });

  it('starts short again for another entity', async () => {
    const { root, show } = openView(many);
    await click(find(root, 'button', '3 more quotes'));
    show({ state: 'entity', view: view({ ...many, entity: 99 }) });
    expect(find(root, 'button', '3 more quotes')).toBeDefined();
  });

  it('says so where the library knows only the name', () => {
    const { root } = openView({ quotes: [], facts: [], related: [] });
    expect(root.querySelector('.note')?.textContent).toContain('says nothing about it yet');
    expect(root.querySelector('h3')).toBeNull();
  });
});

describe('ways on', () => {
  it('opens a related name in place, and keeps the focus in the card', async () => {
    const { root, props } = openView();
    await click(find(root, '.chips button', 'Port Union'));
    expect(props.onOpenEntity).toHaveBeenCalledWith(8);
    expect(document.activeElement).toBe(root.querySelector('h2'));
  });

  it('has a way back only where it came from somewhere', async () => {
    const onBack = vi.fn();
    const { root } = openView({}, { onBack });
    await click(find(root, 'button', 'Back'));
    expect(onBack).toHaveBeenCalledOnce();
    expect([...openView().root.querySelectorAll('button')].map(nameOf)).not.toContain('Back');
  });

  it('closes, and switches the site off', async () => {
    const { root, props } = openView();
    await click(find(root, 'button', 'Close'));
    expect(props.onClose).toHaveBeenCalledOnce();
    await click(find(root, 'button', 'Not on this site'));
    expect(props.onSiteOff).toHaveBeenCalledOnce();
  });
});

describe('other states', () => {
  it('lists whom an ambiguous name could mean', async () => {
    const candidates = [view(), view({ entity: 9, name: 'Bo Quick', description: '' })];
    const { root, props } = open({ state: 'choice', name: 'Quick', candidates });
    expect(root.querySelector('h2')?.textContent).toBe('Quick');
    await click(find(root, '.choices button', 'Bo QuickPerson'));
    expect(props.onOpenEntity).toHaveBeenCalledWith(9);
  });

  it('says that it is looking', () => {
    const { root } = open({ state: 'loading', name: 'Quick' });
    expect(root.querySelector('[role=dialog]')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Looking it up…');
  });

  it('offers to try again after a failure', async () => {
    const { root, props } = open({ state: 'error', name: 'Quick' });
    await click(find(root, 'button', 'Try again'));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });
});
