import { finish } from '../page/slices.ts';

/**
 * Selectors by which an element more among others' children changes what applies to those: `:first-child`,
 * `:nth-child()`, `a + b`, `a ~ b`. `:first-of-type` and the like do not count us.
 */
const COUNTS_CHILDREN = /:(?:first|last|only|nth|nth-last)-child|[+~](?!=)/;
/** `:has()` that any element satisfies, whatever its name: `:has(*)`, `:has(> :not(a))`. */
const HAS_ANY = /:has\([^)]*(?:\*|(?:^|[\s>+~(,]):)/;
/** Rules are read up to this number; sheets of that size have selectors of the first kind within their first hundred. */
const MAX_RULES = 3000;
/** How many rules are read between two looks at the clock. */
const RULES_PER_YIELD = 64;

/** What the page's style sheets could make of elements that are put into it. Each sheet is read once. */
export class PageStyles {
  readonly #read = new WeakSet<CSSStyleSheet>();
  #rules = 0;
  #countChildren = false;
  #lookInside = false;

  /** Whether the page's own elements may look different because of an element more among them. */
  get countChildren(): boolean {
    finish(this.read());
    return this.#countChildren;
  }

  /** Whether an element may look different because there is an element in it at all. */
  get lookInside(): boolean {
    finish(this.read());
    return this.#lookInside;
  }

  /** Reads the sheets that are new. Who does so beforehand can let the page work meanwhile. */
  *read(): Generator<void> {
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      yield* this.#readSheet(sheet);
    }
  }

  *#readSheet(sheet: CSSStyleSheet): Generator<void> {
    if (this.#read.has(sheet)) return;
    this.#read.add(sheet);
    try {
      yield* this.#readRules(sheet.cssRules);
    } catch {
      // Sheets of other origins keep their rules to themselves: they may say anything.
      this.#countChildren = true;
    }
  }

  *#readRules(rules: CSSRuleList): Generator<void> {
    for (const rule of rules) {
      if (++this.#rules > MAX_RULES) {
        this.#countChildren = true;
        return;
      }
      if (this.#rules % RULES_PER_YIELD === 0) yield;
      if (rule instanceof CSSStyleRule) {
        const { selectorText } = rule;
        this.#countChildren ||= COUNTS_CHILDREN.test(selectorText);
        this.#lookInside ||= HAS_ANY.test(selectorText);
      }
      if (rule instanceof CSSImportRule) {
        if (rule.styleSheet) yield* this.#readSheet(rule.styleSheet);
      } else if ('cssRules' in rule) {
        yield* this.#readRules(rule.cssRules as CSSRuleList);
      }
    }
  }
}
