import {
  ENTITY_TYPES,
  type Entity,
  type Fact,
  type Pack,
  type Quote,
} from '../../src/model/pack.ts';

/** Names as long as names get, in several scripts. */
const LONG = [
  'Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester zu Guttenberg',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronukupokaiwhenuakitanatahu',
  'Организация Договора о коллективной безопасности и её постоянный совет',
  'الجمهورية العربية الليبية الشعبية الاشتراكية العظمى',
  'Konferenz der Kultusministerinnen und Kultusminister der Länder',
];

const sentence = (name: string, i: number) =>
  `${name} said in its ${i + 1}th statement that negotiations about the reconstruction of the harbour, the ` +
  `railway and everything else that both sides had promised each other would be resumed before long.`;

/** One article that names a great many, at length. */
export function overfullPack(): Pack {
  const entities: Entity[] = Array.from({ length: 60 }, (_, i) => {
    const type = ENTITY_TYPES[i % ENTITY_TYPES.length] ?? 'person';
    const name =
      LONG[i] ??
      `${['Ana', 'Benedikt', 'Chioma', 'Dmytro'][i % 4]} Overfull${'abcdefghij'[i % 10]}${i}`;
    const description =
      i % 3 === 0 ? `deputy spokeswoman of the committee that watches over the committee ${i}` : '';
    return { id: `e${i}`, type, name, names: [{ text: name, kind: 'full' }], description };
  });
  const sentences = entities.flatMap((_, i) =>
    Array.from({ length: 4 }, (__, j) => sentence(entities[(i + j) % 60]?.name ?? '', i * 4 + j)),
  );
  const text = sentences.join('\n\n');
  let start = 0;
  const spans = sentences.map((each) => {
    const span = { start, end: start + each.length, text: each };
    start += each.length + 2;
    return span;
  });
  const involved = (i: number) => [`e${i % 12}`, `e${(i * 7) % 60}`, `e${(i * 3) % 12}`];
  const facts = spans.map((span, i): Fact => ({
    ...span,
    id: `f${i}`,
    article: 'a1',
    entities: [...new Set(involved(i))],
    dates: [{ text: 'then', start: `${1950 + (i % 74)}-06-01`, end: `${1950 + (i % 74)}-06-30` }],
  }));
  const quotes = spans.slice(0, 60).map((span, i): Quote => ({
    ...span,
    id: `q${i}`,
    kind: i % 2 ? 'direct' : 'indirect',
    article: 'a1',
    speaker: `e${i % 6}`,
    speakerStart: null,
    speakerEnd: null,
    cue: 'said',
    entities: [],
    date: `${2000 + (i % 24)}-03-04`,
  }));
  const title = `${LONG[1]}: an unusually long title that goes on where others would have come to their end`;
  const article = {
    ...{ id: 'a1', title, publisher: 'The Very Long-Winded Gazette', author: null },
    ...{ url: 'https://gazette.example/long', published: '2024-05-06', language: 'en', text },
  };
  const head = { format: 'sidelight-pack', version: 1, created: '2026-01-01T00:00:00Z' } as const;
  return { ...head, id: 'overfull', title, articles: [article], entities, facts, quotes };
}

/** What a reader may have saved: more than a few, in several scripts, one without a date. */
export const ownPacks = (): Pack[] =>
  ['Ferry company fined', LONG[1] ?? '', LONG[3] ?? '', LONG[4] ?? '', LONG[5] ?? '', 'Port'].map(
    (title, i) => {
      const pack = overfullPack();
      const articles = pack.articles.map((article) => ({
        ...article,
        title,
        url: `https://gazette.example/${i}`,
        published: i === 2 ? null : '2024-05-06',
      }));
      return { ...pack, id: `own-${i}`, title, articles };
    },
  );
