import type { Send } from '../../messages/send.ts';
import type { CardView } from '../../model/card.ts';
import type { CardContent } from '../../ui/card/Card.tsx';
import type { Question } from './card-trail.ts';

/** Reads from the library what a card shows; for the name that the pointer rests on, ahead of time. */
export class CardSource {
  #ahead: { entities: string; answer: Promise<CardContent> } | null = null;

  constructor(
    private readonly send: Send,
    private readonly document: string,
  ) {}

  /** Asks for what will probably be shown next. */
  prepare(question: Question): void {
    const entities = question.entities.join();
    if (this.#ahead?.entities === entities) return;
    this.#ahead = { entities, answer: this.#fetch(question) };
  }

  /** Never rejects: a failure is content, too. */
  ask(question: Question): Promise<CardContent> {
    const ahead = this.#ahead;
    this.#ahead = null;
    return ahead?.entities === question.entities.join() ? ahead.answer : this.#fetch(question);
  }

  async #fetch({ name, entities }: Question): Promise<CardContent> {
    try {
      const { send, document } = this;
      const answers = await Promise.all(
        entities.map((entity) => send('page/card', { document, entity })),
      );
      const views = answers.filter((view): view is CardView => view !== null);
      const [view] = views;
      if (!view) return { state: 'error', name };
      return views.length === 1
        ? { state: 'entity', view }
        : { state: 'choice', name, candidates: views };
    } catch {
      return { state: 'error', name };
    }
  }
}
