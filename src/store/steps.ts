import type { Step } from './options.js';

/** Steps of the history, the latest last. Immutable: adding or removing a step returns another list that shares the common part. */
export interface Steps extends Iterable<Step> {
  /** How many steps there are. */
  readonly length: number;
  /** As for an array: 0 is the oldest, -1 the latest. */
  at(index: number): Step | undefined;
}

interface Link {
  readonly step: Step;
  readonly below: Link | undefined;
  /** How many steps are chained, including this one. */
  readonly depth: number;
}

/** A stack whose push and pop take constant time. It holds at most `limit`; the oldest are dropped. */
export class StepStack implements Steps {
  readonly length: number;
  readonly #top: Link | undefined;

  constructor(length = 0, top?: Link) {
    this.length = length;
    this.#top = top;
  }

  at(index: number): Step | undefined {
    const down = index < 0 ? -1 - index : this.length - 1 - index;
    if (!(down >= 0 && down < this.length)) return undefined;
    let link = this.#top;
    for (let i = 0; i < down; i++) link = link?.below;
    return link?.step;
  }

  *[Symbol.iterator](): Iterator<Step> {
    const steps: Step[] = [];
    for (let link = this.#top; link && steps.length < this.length; link = link.below) steps.push(link.step);
    yield* steps.reverse();
  }

  with(step: Step, limit: number): StepStack {
    if (limit < 1) return new StepStack();
    const below = this.length === 0 ? undefined : this.#top;
    const link = { step, below, depth: (below?.depth ?? 0) + 1 };
    const length = Math.min(this.length + 1, limit);
    // Steps beyond the limit stay chained for a while, and are dropped once there are as many as the limit.
    return new StepStack(length, link.depth > 2 * limit ? linked([...new StepStack(length, link)]) : link);
  }

  withoutLast(): StepStack {
    return new StepStack(Math.max(0, this.length - 1), this.#top?.below);
  }
}

const linked = (steps: readonly Step[]): Link | undefined =>
  steps.reduce<Link | undefined>((below, step) => ({ step, below, depth: (below?.depth ?? 0) + 1 }), undefined);
