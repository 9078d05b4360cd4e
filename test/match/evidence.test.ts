import { describe, expect, it } from 'vitest';
import { mentionsOf, type Named } from './page.ts';

const PEOPLE: Named[] = [
  ['person', 'Wendy Sherman', 'Sherman'],
  ['person', 'Donald Trump', 'Trump'],
  ['person', 'Andrea Weber', 'Weber'],
  ['person', 'Hossein Amir-Abdollahian', 'Amir-Abdollahian'],
  ['organization', 'National Security Council', 'NSC/acronym'],
  ['place', 'Russia'],
  ['place', 'Iran'],
];

describe('a surname', () => {
  it('counts where the page has the full name', () => {
    expect(mentionsOf(PEOPLE, ['Wendy Sherman spoke.', 'Sherman’s plan failed.'])).toEqual([
      '[Wendy Sherman] spoke.',
      '[Sherman]’s plan failed.',
    ]);
  });

  it('counts where the page has the full name with an initial', () => {
    expect(mentionsOf(PEOPLE, ['Wendy R. Sherman spoke.', 'Sherman left.'])).toEqual([
      '[Wendy R. Sherman] spoke.',
      '[Sherman] left.',
    ]);
  });

  it('does not count by itself', () => {
    const page = ['General Grant and Sherman marched through Georgia.'];
    expect(mentionsOf(PEOPLE, page)).toEqual(page);
  });

  it('counts where enough else of its article is on the page', () => {
    expect(
      mentionsOf(PEOPLE, ['Sherman met the National Security Council and Donald Trump.']),
    ).toEqual(['[Sherman] met the [National Security Council] and [Donald Trump].']);
  });

  it('counts behind an office with little else', () => {
    expect(mentionsOf(PEOPLE, ['President Weber spoke of Iran.', 'Weber left.'])).toEqual([
      'President [Weber] spoke of [Iran].',
      '[Weber] left.',
    ]);
  });

  it('does not count behind a title alone', () => {
    expect(mentionsOf(PEOPLE, ['Mr. Weber spoke.'])).toEqual(['Mr. Weber spoke.']);
  });

  it('that few people bear counts by itself, unless the page has another of its bearers', () => {
    expect(mentionsOf(PEOPLE, ['Then Trump spoke.'])).toEqual(['Then [Trump] spoke.']);
    const page = ['Melania Trump came.', 'Then Trump spoke.'];
    expect(mentionsOf(PEOPLE, page)).toEqual(page);
  });

  it.each([
    'Donald Trump came to dinner, and so did Melania Trump.',
    'Donald Trump and J. Trump came.',
    'Donald Trump likes Trump Tower.',
    'Donald Trump met Smith-Trump.',
    'Donald Trump and Donald Trump Jr. met.',
  ])('is not somebody else’s: %s', (text) => {
    expect(mentionsOf(PEOPLE, [text])).toEqual([text.replace('Donald Trump', '[Donald Trump]')]);
  });

  it.each([
    ['another spelling', 'Sergey [Lavrov] spoke.', 'Sergei Lavrov', 'Lavrov'],
    ['a short form', 'Mike [Pompeo] spoke.', 'Michael Pompeo', 'Pompeo'],
    ['a form cut short', 'Ben [Netanyahu] spoke.', 'Benjamin Netanyahu', 'Netanyahu'],
    ['a second name', 'Vladimir Vladimirovich [Putin] spoke.', 'Vladimir Putin', 'Putin'],
    ['an initial', 'D. [Medvedev] spoke.', 'Dmitry Medvedev', 'Medvedev'],
    ['a shorter form', 'Bashar [Assad] spoke.', 'Bashar al-Assad', 'Assad'],
  ])('is his own behind %s of his first name', (_, marked, full, surname) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(mentionsOf([['person', full, surname]], [text])).toEqual([marked]);
    const other = text.replace(/^.*?(?=\w+ spoke)/, 'Zelda ');
    expect(mentionsOf([['person', full, surname]], [other])).toEqual([other]);
  });

  it.each([
    'Wendy Sherman left before the [Trump]-Kim summit.',
    'Wendy Sherman left before the [Trump]–Kim one.',
    'Wendy Sherman left after Kim-[Trump] talks.',
    'Wendy Sherman saw an anti-[Trump] rally, and a [Trump]-led one.',
    'Wendy Sherman went by Mr. [Trump], [TRUMP] and [Trump]’s.',
  ])('may be joined to other words: %s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const expected = marked.replace('Wendy Sherman', '[Wendy Sherman]');
    expect(mentionsOf(PEOPLE, [text])).toEqual([expected]);
  });

  it.each([
    '[Trump] Impeachment Inquiry',
    'New Plan to Vote Against [Trump] Suffers Setback Today',
  ])('stands before other capitals in titles and labels: %s', (marked) => {
    expect(mentionsOf(PEOPLE, [marked.replace(/[[\]]/g, '')])).toEqual([marked]);
  });

  it('is not found in small letters', () => {
    const page = ['Then trump said so.', 'wendy sherman said so.'];
    expect(mentionsOf(PEOPLE, page)).toEqual(page);
  });

  it('is not another’s in a title either, once the page has named the other', () => {
    expect(
      mentionsOf(PEOPLE, [
        'Donald Trump spoke after Melania Trump left.',
        'Designers Shun Melania Trump This Year',
      ]),
    ).toEqual([
      '[Donald Trump] spoke after Melania Trump left.',
      'Designers Shun Melania Trump This Year',
    ]);
  });

  it('of two parts is clear by itself', () => {
    expect(mentionsOf(PEOPLE, ['Amir-Abdollahian left.'])).toEqual(['[Amir-Abdollahian] left.']);
  });
});

describe('the one word that an article knows somebody by', () => {
  const library: Named[] = [
    ['person', 'Obama'],
    ['person', 'Ed'],
    ['person', 'Apple'],
    ['place', 'Kenya'],
  ];

  it('counts by itself if few bear it, also behind the first name that the page gives it most', () => {
    expect(
      mentionsOf(library, [
        'This time Barack Obama came to the dinner, and so did Michelle Obama.',
        'Here Obama spoke after Barack Obama sat down.',
      ]),
    ).toEqual([
      'This time Barack [Obama] came to the dinner, and so did Michelle Obama.',
      'Here [Obama] spoke after Barack [Obama] sat down.',
    ]);
  });

  it('is not the first name of somebody else', () => {
    const page = ['Recently Ed Cara wrote about it.', 'Then Ed went home.'];
    expect(mentionsOf(library, page)).toEqual(page);
  });

  it('counts where a page uses nothing but it, again and again', () => {
    const page = Array.from({ length: 8 }, (_, i) => `In that year ${i} Apple sold more.`);
    expect(mentionsOf(library, page)[0]).toBe('In that year 0 [Apple] sold more.');
    expect(mentionsOf(library, page.slice(1))[0]).toBe('In that year 1 Apple sold more.');
    const sung = [...page, 'Then Fiona Apple sang.', 'Again Fiona Apple sang.'];
    expect(mentionsOf(library, sung)).toEqual(sung);
  });
});

describe('a body that every state has', () => {
  const library: Named[] = [
    ['organization', 'Supreme Court'],
    ['organization', 'Wall Street'],
    ['person', 'Donald Trump', 'Trump'],
    ['person', 'Andrea Weber', 'Weber'],
    ['place', 'United States', 'U.S./acronym'],
  ];

  it('does not count by itself', () => {
    const page = ['The Supreme Court ruled on the temple.'];
    expect(mentionsOf(library, page)).toEqual(page);
  });

  it('counts in the company of its article', () => {
    expect(
      mentionsOf(library, ['Donald Trump and Andrea Weber sued before the Supreme Court.']),
    ).toEqual(['[Donald Trump] and [Andrea Weber] sued before the [Supreme Court].']);
  });

  it.each([
    'When Donald Trump and Andrea Weber met, they spoke at some length about India’s Supreme Court and what it had done.',
    'When Donald Trump and Andrea Weber met, they spoke at some length about the Indian Supreme Court and what it had done.',
    'When Donald Trump and Andrea Weber met, they spoke at some length about the Supreme Court of India and what it had done.',
  ])('is not another state’s: %s', (text) => {
    expect(mentionsOf(library, [text])).toEqual([
      text.replace('Donald Trump', '[Donald Trump]').replace('Andrea Weber', '[Andrea Weber]'),
    ]);
  });

  it('is the one of a state that its article names', () => {
    expect(
      mentionsOf(library, ['Then Donald Trump and Andrea Weber spoke of the U.S. Supreme Court.']),
    ).toEqual(['Then [Donald Trump] and [Andrea Weber] spoke of the [U.S.] [Supreme Court].']);
  });

  it('may be so well known that its name is enough, but for another’s longer one', () => {
    const own: Named[] = [['organization', 'State Department']];
    expect(mentionsOf(own, ['Then the State Department agreed.'])).toEqual([
      'Then the [State Department] agreed.',
    ]);
    const other = ['Then the Texas State Department of Health agreed.'];
    expect(mentionsOf(own, other)).toEqual(other);
  });

  it('is no newspaper', () => {
    const page = ['The Wall Street Journal reported it.'];
    expect(mentionsOf(library, page)).toEqual(page);
  });
});

describe('an acronym', () => {
  it('needs its organization or its company', () => {
    expect(mentionsOf(PEOPLE, ['The NSC met.'])).toEqual(['The NSC met.']);
    expect(mentionsOf(PEOPLE, ['The NSC met Wendy Sherman.'])).toEqual([
      'The [NSC] met [Wendy Sherman].',
    ]);
  });
});

describe('an ordinary word', () => {
  const library: Named[] = [
    ['place', 'Reading'],
    ['person', 'Theresa May', 'May'],
    ['organization', 'Target'],
  ];
  const ordinary = ['Reading', 'May', 'Target'];

  it.each(['Continue Reading Below', 'Reading', 'Target practice is at ten.', 'Reading is fun.'])(
    'is no name where any word has a capital: %s',
    (text) => {
      expect(mentionsOf(library, [text], ordinary)).toEqual([text]);
    },
  );

  it('is a name once the page uses it as one', () => {
    expect(mentionsOf(library, ['Reading won.', 'He lives in Reading.'], ordinary)).toEqual([
      '[Reading] won.',
      'He lives in [Reading].',
    ]);
  });

  it('counts in front of a sentence where much else of its article is on the page', () => {
    const company: Named[] = ['Ann Quill', 'Bo Quince', 'Cy Quade'].map((name) => ['person', name]);
    const page = ['Reading has also suffered.', 'Then Ann Quill, Bo Quince and Cy Quade came.'];
    expect(mentionsOf([...library, ...company], page, ordinary)[0]).toBe(
      '[Reading] has also suffered.',
    );
    expect(mentionsOf([...library, ...company], ['Reading', page[1] ?? ''], ordinary)[0]).toBe(
      'Reading',
    );
  });

  it('is a month beside a number', () => {
    expect(
      mentionsOf(library, ['Theresa May left on May 17. In May, May said no.'], ordinary),
    ).toEqual(['[Theresa May] left on May 17. In May, [May] said no.']);
  });
});
