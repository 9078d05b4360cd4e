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

/** A list of rules that is being read, and how far. */
interface Place {
  rules: CSSRuleList;
  next: number;
}

/** What the page's style sheets could make of elements that are put into it. Each sheet is read once. */
export class PageStyles {
  readonly #read = new WeakSet<CSSStyleSheet>();
  /** The innermost last. */
  readonly #open: Place[] = [];
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
      this.#enter(sheet);
      // The loop over rules is not here, because engines run a generator's own loops slowly.
      while (this.#readSome()) yield;
    }
  }

  #enter(sheet: CSSStyleSheet): void {
    if (this.#read.has(sheet)) return;
    this.#read.add(sheet);
    try {
      this.#open.push({ rules: sheet.cssRules, next: 0 });
    } catch {
      // Sheets of other origins keep their rules to themselves: they may say anything.
      this.#countChildren = true;
    }
  }

  /** Reads on until the page may have its turn; false at the end. */
  #readSome(): boolean {
    for (let step = 0; step < RULES_PER_YIELD; step++) {
      const place = this.#open.at(-1);
      if (!place) return false;
      const rule = place.rules[place.next++];
      if (!rule) this.#open.pop();
      else if (++this.#rules > MAX_RULES) {
        this.#countChildren = true;
        this.#open.length = 0;
      } else this.#readRule(rule);
    }
    return true;
  }

  #readRule(rule: CSSRule): void {
    const { selectorText, styleSheet, cssRules } = rule as Partial<
      CSSStyleRule & CSSImportRule & CSSMediaRule
    >;
    if (selectorText !== undefined) {
      this.#countChildren ||= COUNTS_CHILDREN.test(selectorText);
      this.#lookInside ||= HAS_ANY.test(selectorText);
    }
    if (styleSheet) this.#enter(styleSheet);
    if (cssRules?.length) this.#open.push({ rules: cssRules, next: 0 });
  }
}
