import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editArticle, isIsoDate } from '../../src/model/edit-article.ts';
import { editEntity, mergeEntities, removeEntity } from '../../src/model/edit-entities.ts';
import { applyEdit, fieldsOf, type PackEdit } from '../../src/model/pack-edit.ts';
import { ENTITY_TYPES, NAME_KINDS, type Entity, type Pack } from '../../src/model/pack.ts';
import { parsePack } from '../../src/model/parse-pack.ts';
import { article, entity, fact, pack, quote } from '../background/packs.ts';

const entityIn = (from: Pack, id: string): Entity => {
  const found = from.entities.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
};
const fieldsIn = (from: Pack, id: string) => {
  const { type, name, description, names } = entityIn(from, id);
  return { type, name, description, forms: names.map(({ text }) => text) };
};
const namesIn = (from: Pack, id: string) =>
  entityIn(from, id).names.map(({ text, kind }) => `${kind} ${text}`);

const doubled = () =>
  pack({
    entities: [
      ...pack().entities,
      entity({
        id: 'quik',
        type: 'person',
        name: 'Anna Quik',
        names: [
          { text: 'Anna Quik', kind: 'full' },
          { text: 'Quick', kind: 'short' },
          { text: 'Ana', kind: 'full' },
        ],
        description: 'a director',
      }),
    ],
    facts: [
      fact({ entities: ['ana', 'quik'] }),
      fact({ id: 'f2', entities: ['quik', 'oslo'], explained: 'She [Anna Quik’s] port opened' }),
    ],
    quotes: [quote({ speaker: 'quik', entities: ['oslo', 'quik'] })],
  });

describe('isIsoDate', () => {
  it.each(['2024', '2024-02', '2024-02-29', '0476-09-04'])('takes %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });
  it.each(['', '24', '2024-13', '2024-02-30', '2023-02-29', '2024-2-1', '2024-02-01T00', ' 2024'])(
    'refuses %j',
    (date) => {
      expect(isIsoDate(date)).toBe(false);
    },
  );
});

describe('editArticle', () => {
  it('gives a pack of one article its title', () => {
    const fields = { title: 'New', url: null, publisher: 'Other', published: '2024' };
    const edited = editArticle(pack(), 'a1', fields);
    expect(edited).toEqual(pack({ title: 'New', articles: [article(fields)] }));
  });

  it('leaves the title of a collection alone', () => {
    const two = pack({ articles: [article(), article({ id: 'a2' })] });
    const edited = editArticle(two, 'a2', { ...fieldsOf(article()), title: 'New' });
    expect(edited.title).toBe('A pack');
    expect(edited.articles.map(({ title }) => title)).toEqual(['Port opens', 'New']);
  });
});

describe('editEntity', () => {
  it('changes nothing where nothing is changed', () => {
    expect(editEntity(doubled(), 'quik', fieldsIn(doubled(), 'quik'))).toEqual(doubled());
  });

  it('takes a new name and forms, and tells by their look what kinds they are', () => {
    const fields = { ...fieldsIn(pack(), 'un'), name: 'United Nations Organization' };
    const forms = [...fields.forms, 'Nations', 'UNO', 'the world’s parliament'];
    expect(namesIn(editEntity(pack(), 'un', { ...fields, forms }), 'un')).toEqual([
      'full United Nations',
      'acronym U.N.',
      'full United Nations Organization',
      'short Nations',
      'acronym UNO',
      'full the world’s parliament',
    ]);
  });

  it('makes a short form the full name, and what was one a short form', () => {
    const short = { ...fieldsIn(pack(), 'ana'), name: 'Quick' };
    expect(namesIn(editEntity(pack(), 'ana', short), 'ana')).toContain('full Quick');
    const full = { ...fieldsIn(pack(), 'oslo'), name: 'Oslo Municipality' };
    expect(namesIn(editEntity(pack(), 'oslo', full), 'oslo')).toContain('short Oslo');
  });

  it('does not let a surname that was taken away come back by itself', () => {
    const edited = editEntity(pack(), 'ana', { ...fieldsIn(pack(), 'ana'), forms: [] });
    expect(namesIn(edited, 'ana')).toEqual(['full Ana Quick', 'short Ana Quick']);
  });

  it('forgets where a place lies that is none', () => {
    const place = { latitude: 1, longitude: 2, country: 'NO' };
    const placed = pack({ entities: [entity({ id: 'oslo', type: 'place', name: 'Oslo', place })] });
    const fields = { ...fieldsIn(placed, 'oslo'), description: 'a town' };
    expect(entityIn(editEntity(placed, 'oslo', fields), 'oslo').place).toEqual(place);
    const person = editEntity(placed, 'oslo', { ...fields, type: 'person' });
    expect(entityIn(person, 'oslo')).not.toHaveProperty('place');
  });

  it('says the new name where it stands behind a pronoun', () => {
    const edited = editEntity(doubled(), 'quik', { ...fieldsIn(doubled(), 'quik'), name: '$& Q' });
    expect(edited.facts[1]?.explained).toBe('She [$& Q’s] port opened');
  });
});

describe('mergeEntities', () => {
  it('gives the other one names, facts and quotes, each once', () => {
    const merged = mergeEntities(doubled(), 'quik', 'ana');
    expect(merged.entities).toHaveLength(4);
    expect(namesIn(merged, 'ana')).toEqual([
      'full Ana Quick',
      'short Quick',
      'full Anna Quik',
      'short Ana',
    ]);
    expect(entityIn(merged, 'ana').description).toBe('the port’s director');
    expect(merged.facts.map(({ entities }) => entities)).toEqual([['ana'], ['ana', 'oslo']]);
    expect(merged.facts[1]?.explained).toBe('She [Ana Quick’s] port opened');
    expect(merged.quotes[0]).toMatchObject({ speaker: 'ana', entities: ['oslo', 'ana'] });
  });

  it('takes over what the other one lacks', () => {
    const place = { latitude: 1, longitude: 2, country: 'NO' };
    const from = entity({ id: 'kristiania', type: 'place', name: 'Kristiania', place });
    const described = { ...from, description: 'a capital' };
    const merged = mergeEntities(
      pack({ entities: [...pack().entities, described] }),
      'kristiania',
      'oslo',
    );
    expect(entityIn(merged, 'oslo')).toMatchObject({ place, description: 'a capital' });
  });

  it('makes one of two that are not both there, of none', () => {
    expect(mergeEntities(pack(), 'ana', 'ana')).toEqual(pack());
    expect(mergeEntities(pack(), 'ana', 'nobody')).toEqual(pack());
  });
});

describe('removeEntity', () => {
  it('keeps what was said, by words of the article', () => {
    const removed = removeEntity(doubled(), 'quik');
    const { speakerStart, speakerEnd } = quote();
    expect(removed.quotes).toEqual([
      quote({ speaker: null, speakerStart, speakerEnd, entities: ['oslo'] }),
    ]);
    expect(removed.facts.map(({ entities }) => entities)).toEqual([['ana'], ['oslo']]);
    expect(removed.facts[1]).not.toHaveProperty('explained');
  });
});

describe('applyEdit', () => {
  const was = () => entityIn(pack(), 'ana');
  const edits: PackEdit[] = [
    { change: 'entity', was: was(), to: { ...fieldsIn(pack(), 'ana'), name: 'Ann Quick' } },
    { change: 'merge', was: was(), into: 'oslo' },
    { change: 'remove', was: was() },
    {
      change: 'article',
      ...{ id: 'a1', was: fieldsOf(article()), to: { ...fieldsOf(article()), title: 'New' } },
    },
  ];
  it.each(edits)('makes what the reader wants of what they saw: $change', (edit) => {
    expect(applyEdit(pack(), edit)).not.toEqual(pack());
  });

  it.each(edits)('makes nothing of what has changed meanwhile: $change', (edit) => {
    const entities = pack().entities.map((one) =>
      one.id === 'ana' ? { ...one, description: 'a sailor' } : one,
    );
    const articles = [article({ publisher: 'Another' })];
    expect(applyEdit(pack({ entities, articles }), edit)).toBeNull();
    expect(applyEdit(pack({ entities: [], articles, facts: [], quotes: [] }), edit)).toBeNull();
  });

  it('does not mind what has changed elsewhere', () => {
    const [edit] = edits;
    const other = pack({ articles: [article({ publisher: 'Another' })] });
    expect(edit && applyEdit(other, edit)?.articles).toEqual(other.articles);
  });
});

/* Any pack: a few entities, with names that are often the same, and facts and quotes that name any of them. */

const IDS = ['e0', 'e1', 'e2', 'e3'];
const texts = fc.oneof(fc.constantFrom('Ana', 'Ana Quick', 'Quick', 'U.N.', 'NATO'), fc.string());
const filled = texts.filter((one) => one.trim() !== '');
const forms = fc.array(filled, { maxLength: 5 });
const ids = fc.uniqueArray(fc.constantFrom(...IDS));
const someEntity = (id: string) =>
  fc.record({
    id: fc.constant(id),
    type: fc.constantFrom(...ENTITY_TYPES),
    name: filled,
    names: fc.array(fc.record({ text: filled, kind: fc.constantFrom(...NAME_KINDS) }), {
      maxLength: 500,
    }),
    description: texts,
  });
const somePack = fc
  .record({
    entities: fc.tuple(...IDS.map(someEntity)),
    facts: fc.array(fc.record({ entities: ids, explained: texts }), { maxLength: 5 }),
    quotes: fc.array(fc.record({ entities: ids, speaker: fc.option(fc.constantFrom(...IDS)) }), {
      maxLength: 5,
    }),
  })
  .map(({ entities, facts, quotes }) =>
    pack({
      entities,
      facts: facts.map((over, i) => fact({ id: `f${i}`, ...over })),
      quotes: quotes.map((over, i) => quote({ id: `q${i}`, ...over })),
    }),
  );
const one = fc.constantFrom(...IDS);
const fields = fc.record({
  type: fc.constantFrom(...ENTITY_TYPES),
  ...{ name: filled, forms, description: texts },
});

/** Every mention of an entity by what a pack says. */
const namedIn = ({ facts, quotes }: Pack) => [
  ...facts.flatMap(({ entities }) => entities),
  ...quotes.flatMap(({ speaker, entities }) => [speaker, ...entities]),
];
const isPack = (input: Pack) => {
  expect(parsePack(input)).toEqual({ pack: input });
};
/** What a pack says, whoever it is said of. */
const saidIn = ({ facts, quotes }: Pack) => ({
  facts: facts.map(({ id, text, start, end }) => ({ id, text, start, end })),
  quotes: quotes.map(({ id, text, speakerStart, speakerEnd }) => {
    return { id, text, speakerStart, speakerEnd };
  }),
});

describe('whatever a pack and a change to it', () => {
  it('an edited entity is as it was wanted, and the rest as it was', () => {
    fc.assert(
      fc.property(somePack, one, fields, (before, id, to) => {
        const after = editEntity(before, id, to);
        isPack(after);
        const { name, type, description, names } = entityIn(after, id);
        expect({ name, type, description }).toEqual({
          ...{ name: to.name, type: to.type, description: to.description },
        });
        expect(new Set(names.map(({ text }) => text))).toEqual(new Set([to.name, ...to.forms]));
        expect(namedIn(after)).toEqual(namedIn(before));
        expect(editEntity(after, id, to)).toEqual(after);
      }),
    );
  });

  it('merging keeps every fact and quote, and nothing names the one that went', () => {
    fc.assert(
      fc.property(somePack, one, one, (before, id, into) => {
        const after = mergeEntities(before, id, into);
        isPack(after);
        expect(saidIn(after)).toEqual(saidIn(before));
        const pointed = (named: string | null) => (named === id ? into : named);
        expect(new Set(namedIn(after))).toEqual(new Set(namedIn(before).map(pointed)));
        expect(after.quotes.map(({ speaker }) => speaker)).toEqual(
          before.quotes.map(({ speaker }) => pointed(speaker)),
        );
        const all = [...entityIn(before, id).names, ...entityIn(before, into).names];
        const known = new Set(entityIn(after, into).names.map(({ text }) => text));
        if (all.length < 500) for (const { text } of all) expect(known).toContain(text);
      }),
    );
  });

  it('removing keeps every fact and quote, and nothing names the one that went', () => {
    fc.assert(
      fc.property(somePack, one, (before, id) => {
        const after = removeEntity(before, id);
        isPack(after);
        expect(saidIn(after)).toEqual(saidIn(before));
        expect(after.entities).toEqual(before.entities.filter((each) => each.id !== id));
        expect(namedIn(after)).not.toContain(id);
        expect(new Set(namedIn(after).filter(Boolean))).toEqual(
          new Set(namedIn(before).filter((named) => named !== null && named !== id)),
        );
      }),
    );
  });
});
