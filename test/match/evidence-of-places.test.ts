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
  ['place', 'Guinea'],
  ['place', 'India', 'Indian/adjective'],
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
    'He came from Equatorial Guinea to Guinea-Bissau, and kept Guinea pigs.',
    'Ships on the Indian Ocean, Native Americans and Latin American music',
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

describe('a place of the same name elsewhere', () => {
  const library: Named[] = [
    ['place', 'Moscow@RU'],
    ['place', 'Birmingham@US'],
    ['place', 'Georgia'],
    ['place', 'Jordan'],
    ['place', 'Ireland'],
    ['place', 'California@US'],
    ['place', 'China'],
    ['place', 'Karachi@PK'],
    ['place', 'Mexico'],
    ['place', 'Los Angeles@US'],
    ['person', 'Vladimir Putin', 'Putin'],
  ];

  it.each([
    'A fire broke out in Moscow, Idaho, on Tuesday.',
    'A fire broke out in Moscow, Pa., on Tuesday.',
    'A fire broke out in Moscow, N.J., on Tuesday.',
    'A fire broke out in Moscow, TN, on Tuesday.',
    'A fire broke out in Moscow, West Virginia, on Tuesday.',
    'They moved to Northern Ireland.',
    'Ships sailed the Gulf of Mexico.',
    'Then the Los Angeles Kings lost.',
    'The actor Michael B. Jordan waved.',
  ])('is another: %s', (text) => {
    expect(mentionsOf(library, [text])).toEqual([text]);
  });

  it('tells against the bare name on that page, unless enough of its article is there', () => {
    const page = ['A fire broke out in Moscow, Idaho.', 'Nobody in Moscow was hurt.'];
    expect(mentionsOf(library, page)).toEqual(page);
    expect(mentionsOf(library, [...page, 'Vladimir Putin was told.']).slice(1)).toEqual([
      'Nobody in [Moscow] was hurt.',
      '[Vladimir Putin] was told.',
    ]);
  });

  it.each([
    'It is far from [Birmingham], Alabama.',
    'He flew to [Moscow], London and Paris.',
    'It rains in Southern [California] and in eastern [China].',
    'Lately Northern [China] has had floods.',
    '[China] News',
    '[China] Politics (12)',
    'By Ann Lee [KARACHI]: The port was closed.',
    'One [Karachi]-based trader agreed.',
  ])('is meant: %s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    expect(mentionsOf(library, [text])).toEqual([marked]);
  });

  it('that is a first name too needs to stand as a place, or some company', () => {
    expect(mentionsOf(library, ['Then Jordan said so.'])).toEqual(['Then Jordan said so.']);
    expect(mentionsOf(library, ['Officials in Jordan said so.'])).toEqual([
      'Officials in [Jordan] said so.',
    ]);
    expect(mentionsOf(library, ['Then Jordan and China said so.'])).toEqual([
      'Then [Jordan] and [China] said so.',
    ]);
  });
});
