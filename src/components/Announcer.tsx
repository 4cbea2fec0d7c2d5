'use client';
import { useEffect, useState } from 'react';
import type { Messages } from '../locales/index.js';
import type { BodyMapState } from '../store/index.js';
import { useBodyMapContext } from './context.js';
import { describeStep } from './describe.js';

/** Says in words what was changed, once, to screen readers. One live region for good: a new one would not be heard. */
export function Announcer() {
  const { store, messages } = useBodyMapContext();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const words = wordsFor(state, before, messages);
        // The same words twice are two events: a no-break space makes them different to the browser.
        if (words) setSaid((last) => (last === words ? `${words}\u00a0` : words));
      }),
    [store, messages],
  );
  return (
    <div className="palpate-visually-hidden" role="status">
      {said}
    </div>
  );
}

/** What has changed, in words; nothing where a change has none. */
function wordsFor({ past, future, chart, problem, moving }: BodyMapState, before: BodyMapState, messages: Messages): string | undefined {
  if (problem && problem !== before.problem) return messages.problems[problem];
  if (moving && moving !== before.moving) return messages.labels.moveHint;
  if (past === before.past) return undefined;
  if (future.length > before.future.length) return messages.announce.undone;
  const step = past.at(-1);
  if (past.length <= before.past.length || !step) return undefined;
  return future.length < before.future.length && step === before.future.at(-1) ? messages.announce.redone : describeStep(step, chart, messages);
}
