import type { Article, Pack } from '../model/pack.ts';
import { titleFor } from './article-title.ts';
import { completeOwners } from './describe/complete-owners.ts';
import { findFacts } from './facts/find-facts.ts';
import { EntityMerger } from './merge-entities.ts';
import { resolveReferences } from './coreference/resolve-references.ts';
import { findEntities } from './names/find-entities.ts';
import { slugOf } from './names/name-text.ts';
import { contentHash } from './pack-id.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { UnnumberedArticle } from './read/article-file.ts';
import { detectLanguage, isEnglish } from './read/language.ts';
import { readStructure } from './structure/read-structure.ts';

/**
 * Compiles articles into one pack: what they name, state and quote. The same articles always give
 * the same pack, byte for byte; it counts as created on the day its latest article was published.
 */
export function compileArticles(articles: readonly UnnumberedArticle[]): Pack {
  const merger = new EntityMerger();
  const pack: Pack = {
    format: 'sidelight-pack',
    version: 1,
    id: '',
    title: '',
    created: '',
    articles: [],
    entities: merger.entities,
    facts: [],
    quotes: [],
  };
  articles.forEach((article, i) => {
    const numbered = { id: `a${i + 1}`, ...article, language: languageOf(article) };
    const document = readStructure(numbered);
    document.article.title ||= titleFor(document);
    const { entities, mentions } = merger.add(findEntities(document));
    const references = resolveReferences(document, entities, mentions);
    completeOwners(article.text, entities, mentions, references);
    // One by one: a call can't take as many arguments as a strange article has sentences.
    for (const fact of findFacts(document, entities, mentions, references)) pack.facts.push(fact);
    for (const quote of findQuotes(document, entities, mentions, references))
      pack.quotes.push(quote);
    pack.articles.push(document.article);
  });
  pack.title = titleOf(pack.articles);
  pack.id = `${slugOf(pack.title).slice(0, 40)}-${contentHash(JSON.stringify(pack.articles))}`;
  pack.created = createdOn(pack.articles);
  return pack;
}

/** A text shorter than this, in characters, may be full of foreign words. */
const TELLING = 300;

/**
 * What an article says its language is, unless its words say otherwise: many sites call all their pages English. Too
 * short a text to tell is taken for English, which the compiler is made for.
 */
function languageOf({ language, text }: UnnumberedArticle): string {
  const detected = detectLanguage(text);
  if (language === '') return detected === 'und' ? 'en' : detected;
  const isTelling = text.length >= TELLING && detected !== 'und';
  return isTelling && isEnglish(detected) !== isEnglish(language) ? detected : language;
}

function titleOf(articles: Article[]): string {
  const first = articles[0]?.title ?? 'Empty pack';
  return articles.length > 1 ? `${first} and ${articles.length - 1} more` : first;
}

function createdOn(articles: Article[]): string {
  const days = articles.flatMap(({ published }) => (published === null ? [] : [published]));
  const latest = days.sort().at(-1) ?? '1970-01-01';
  return `${latest}T00:00:00.000Z`;
}
