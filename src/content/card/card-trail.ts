import type { CardContent } from '../../ui/card/Card.tsx';

/** What a card is asked for: what may be meant by a name of the page, or by one chosen in the card. */
export interface Question {
  name: string;
  /** The numbers of the entities it may mean. */
  entities: number[];
}

interface Stop {
  question: Question;
  content: CardContent;
}

interface Options {
  /** Never rejects: a failure is content, too. */
  ask: (question: Question) => Promise<CardContent>;
  /** Resolves when the reader should see something, if only that an answer is on its way. */
  patience: () => Promise<unknown>;
  onChange: () => void;
}

/** The way of one card from name to name and back. An answer that is overtaken by another question is ignored. */
export class CardTrail {
  #stops: Stop[] = [];
  /** Counts what was asked for. */
  #request = 0;

  constructor(private readonly options: Options) {}

  /** What the card shows; null before the first answer. */
  get content(): CardContent | null {
    return this.#stops.at(-1)?.content ?? null;
  }

  get canGoBack(): boolean {
    return this.#stops.length > 1;
  }

  /** Begins anew. */
  start(question: Question): void {
    this.#stops = [];
    void this.#ask(question, 0);
  }

  goTo(question: Question): void {
    void this.#ask(question, this.#stops.length);
  }

  /** Asks once more for what is shown now. */
  retry(): void {
    const current = this.#stops.at(-1);
    if (current) void this.#ask(current.question, this.#stops.length - 1);
  }

  back(): void {
    this.#request++;
    this.#stops.pop();
    this.options.onChange();
  }

  /** Shows something else at the same place of the way. */
  replace(content: CardContent): void {
    this.#request++;
    const current = this.#stops.at(-1);
    if (current) this.#put({ ...current, content }, this.#stops.length - 1);
  }

  /** Nothing is shown any more; an answer on its way is ignored. */
  stop(): void {
    this.#request++;
    this.#stops = [];
  }

  async #ask(question: Question, at: number): Promise<void> {
    const request = ++this.#request;
    const answer = this.options.ask(question);
    const early = await Promise.race([answer, this.options.patience().then(() => null)]);
    if (request !== this.#request) return;
    if (!early) this.#put({ question, content: { state: 'loading', name: question.name } }, at);
    const content = early ?? (await answer);
    if (request === this.#request) this.#put({ question, content }, at);
  }

  #put(stop: Stop, at: number): void {
    this.#stops.splice(at, Infinity, stop);
    this.options.onChange();
  }
}
