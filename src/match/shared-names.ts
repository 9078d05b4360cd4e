import surnames from '../../assets/data/surnames.json' with { type: 'json' };
import type { IndexedName, Subject } from './name-index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** What bodies of every country are called: a name of nothing else is not one body's alone. */
const BODIES = new Set(
  (
    'agency air appeal appeals armed army assembly authority bank bureau cabinet central chamber coast command ' +
    'commission committee communist congress conservative constitutional council court defence defense ' +
    'democratic department education election electoral federal finance force forces foreign general government ' +
    'guard guards health high home house intelligence interior investigation investigations justice labor labour ' +
    'liberal lower marine marines military ministry national navy office parliament party people police policy ' +
    'prison public republican revolutionary royal security senate service services social socialist special ' +
    'state supreme transport treasury upper'
  ).split(' '),
);
const JOINTS = new Set(['of', 'the', 'and', 'for', "people's"]);

/** Bodies whose name alone nearly always means the one of the United States. */
const OWN = new Set(['department of justice', 'justice department', 'state department']);

let common: Set<string> | undefined;
let forenames: Set<string> | undefined;

function isCommonSurname(name: string): boolean {
  common ??= new Set(surnames.common.split(' '));
  return common.has(name);
}

/** Whether many people are called by a first name. */
export function isCommonForename(name: string): boolean {
  forenames ??= new Set(surnames.forenames.split(' '));
  return forenames.has(name.toLowerCase());
}

/** Whether every body of its kind is called so: Supreme Court, Ministry of Foreign Affairs. */
function isGeneric(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  if (OWN.has(name.toLowerCase())) return false;
  return words.every((word) => BODIES.has(word) || JOINTS.has(word));
}

function isSharedByPeople(name: string, subjects: readonly Subject[]): boolean {
  const words = name.toLowerCase().split(/[\s-]+/);
  const isFirstName = subjects.some(({ parts }) =>
    parts.some(({ entity }) => entity.name.startsWith(`${name} `)),
  );
  return (
    isFirstName || isOrdinaryWord(name) || isCommonForename(name) || words.every(isCommonSurname)
  );
}

/**
 * Whether a name says little of whom it means, because many bear it: a first name, a surname that is common, a
 * body that every state has.
 */
export function isSharedName({ text, kind, subjects }: IndexedName): boolean {
  const isOfPeople = subjects.every(({ type }) => type === 'person');
  if (isOfPeople) return !/\s/.test(text) && isSharedByPeople(text, subjects);
  if (subjects.some(({ type }) => type === 'place')) return false;
  return kind === 'short' || isGeneric(text);
}
