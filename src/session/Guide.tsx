'use client';
import { useEffect, useRef } from 'react';
import { CautionWarning, useBodyMap, useBodyMapStore } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { usePlaces, useSession, useSessionContext } from './context.js';
import { HoldScale } from './HoldScale.js';
import { doneIn } from './done.js';
import { onChart } from './plan.js';
import { heldHere, isHoldOver, isLastHold } from './session-clock.js';
import { Timer } from './Timer.js';
import { useTicks } from './use-ticks.js';

/** Guides through the marks, one at a time. */
export function Guide() {
  const { session, words } = useSessionContext();
  const { labels } = words;
  const marks = useBodyMap((state) => state.chart.marks);
  const clock = useSession((state) => state.clock);
  const places = usePlaces();
  const hold = clock?.plan[clock.hold];
  const goButton = useRef<HTMLButtonElement>(null);
  useTicks(clock?.since != null, goButton);
  useShownMark(hold?.mark);
  if (!clock || !hold) return null;
  const { act, record } = session.getState();
  const isRunning = clock.since !== null;
  const isOver = isHoldOver(clock);
  const isLast = isLastHold(clock);
  const canRecord = isLast && isOver && onChart(doneIn(clock), marks).length > 0;
  const asks = !isRunning && heldHere(clock) > 0 ? 'after' : 'before';
  const go = isRunning ? labels.pause : heldHere(clock) > 0 ? labels.resume : labels.start;
  return (
    <div className="palpate-guide">
      <p className="palpate-small">{words.markOf(clock.hold + 1, clock.plan.length)}</p>
      <p className="palpate-title">{places(hold.mark)}</p>
      <p>{labelOf(words.techniques, hold.technique)}</p>
      <CautionWarning markId={hold.mark} />
      <Timer clock={clock} />
      {/* In a fixed place, so that the question at the end of a hold moves no button. */}
      <HoldScale key={`${hold.mark} ${asks}`} when={asks} markId={hold.mark} />
      <div className="palpate-guide-buttons">
        <button ref={goButton} type="button" className="palpate-button palpate-primary" aria-disabled={isOver} onClick={() => act(isRunning ? 'pause' : 'start')}>
          {go}
        </button>
        <button type="button" className="palpate-button" aria-disabled={isOver} onClick={() => act('skip')}>
          {labels.skip}
        </button>
        <button type="button" className="palpate-button" onClick={() => act('reset')}>
          {labels.reset}
        </button>
      </div>
      <div className="palpate-guide-buttons">
        {canRecord ? (
          <button type="button" className="palpate-button palpate-primary" onClick={() => record(words.announce.recorded)}>
            {labels.record}
          </button>
        ) : null}
        {isLast ? null : (
          <button
            type="button"
            className={isOver ? 'palpate-button palpate-primary' : 'palpate-button'}
            onClick={() => {
              // The next step appears there; after the last mark this button disappears.
              goButton.current?.focus();
              act('next');
            }}
          >
            {labels.next}
          </button>
        )}
        <button type="button" className="palpate-button" onClick={() => act('finish')}>
          {labels.finish}
        </button>
      </div>
    </div>
  );
}

/** The current mark is selected on the map. */
function useShownMark(id: string | undefined): void {
  const store = useBodyMapStore();
  const view = useBodyMap((state) => {
    const mark = state.chart.marks.find((other) => other.id === id);
    return mark?.kind === 'tenderness' ? mark.view : mark?.areas[0]?.view;
  });
  useEffect(() => {
    if (id === undefined) return;
    if (view) store.getState().setView(view);
    store.getState().select(id);
  }, [store, id, view]);
}
