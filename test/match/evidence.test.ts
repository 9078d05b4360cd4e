import { describe, expect, it } from 'vitest';
import { mentionsOf, type Named } from './page.ts';

const PLACES: Named[] = [
  ['place', 'Iran', 'Iranian/adjective', 'Tehran/metonym'],
  ['place', 'United States', 'US/acronym', 'U.S./acronym', 'American/adjective'],
  ['place', 'Washington'],
  ['place', 'New York'],
  ['place', 'Jordan'],
  ['place', 'Texas'],
  ['place', 'England'],
  ['place', 'Donetsk'],
  ['place', 'Delhi'],
  ['place', 'Moscow'],
];

describe('a place', () => {
  it.each([
    'A deal with [Iran] was near, the [Iranian] side said.',
    '[Iran] Deal Near, [US] President Says',
    'The [US] EPA and the [U.S.] Senate disagreed; [American] officials did not.',
    '[US] FALLS BEHIND',
    'On Sunday [Donetsk] was shelled. Sunday’s [Donetsk] shelling was heavy.',
    'The [Moscow] court and [Moscow] Mayor Sobyanin agreed.',
    'Flights from [Delhi], [Washington] and [New York] were late.',
    'He lives in [Washington], DC, not far from the [Washington] bureau.',
    'The [Texas]-based firm moved to [Texas].',
  ])('is found: %s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(mentionsOf(PLACES, [text])).toEqual([marked]);
  });

  it.each([
    'CONTACT US',
    'Follow us. ABOUT US.',
    'The New York Times and The Washington Post reported.',
    'She studied at the University of Texas.',
    'They met at U.S. Bank Stadium; photo by US Presswire.',
    'He moved to New England.',
    'Talks at the American Enterprise Institute',
    'Write to info@iran.example or Iran.example',
    'The London Metal Exchange',
    'N.Y.C. events of the week',
  ])('is not half of something else: %s', (text) => {
    expect(
      mentionsOf([...PLACES, ['place', 'London'], ['place', 'New York State', 'N.Y.']], [text]),
    ).toEqual([text]);
  });

  it('is not a first name or a surname', () => {
    const page = [
      'Jordan Pickford saved a penalty.',
      'Then Michael Jordan spoke.',
      'Jordan scored.',
    ];
    expect(mentionsOf(PLACES, page)).toEqual(page);
  });

  it('is a place all the same where the page also speaks of it as one', () => {
    expect(
      mentionsOf(PLACES, ['Michael Jordan flew to Jordan.', 'Jordan closed its borders.']),
    ).toEqual(['Michael Jordan flew to [Jordan].', '[Jordan] closed its borders.']);
  });
});

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

  it('is a month beside a number', () => {
    expect(
      mentionsOf(library, ['Theresa May left on May 17. In May, May said no.'], ordinary),
    ).toEqual(['[Theresa May] left on May 17. In May, [May] said no.']);
  });
});
