import { cityNames } from '../../gazetteer/cities.ts';
import { countryPhrases } from '../../gazetteer/countries.ts';
import {
  commonAcronyms,
  knownEvents,
  knownOrganizations,
  knownPlaces,
  notableOrganizations,
} from '../../gazetteer/known-names.ts';
import { PhraseList } from './phrases.ts';

/** The gazetteers as one list of phrases; where they share a name the earlier list has it. */
export function knownPhrases(): PhraseList {
  const { names, adjectives } = countryPhrases();
  const lists: Iterable<string>[] = [
    names,
    adjectives,
    notableOrganizations(),
    commonAcronyms(),
    knownOrganizations(),
    knownEvents(),
    cityNames(),
    knownPlaces(),
  ];
  const phrases = new PhraseList();
  const added = new Set<string>();
  lists.forEach((list, kind) => {
    for (const phrase of list) {
      if (added.has(phrase)) continue;
      added.add(phrase);
      phrases.add(phrase, kind + 1);
    }
  });
  return phrases.sort();
}
