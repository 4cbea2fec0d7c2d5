'use client';
import type { MouseEvent } from 'react';
import { CautionWarning, Icon } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { usePlaces, usePlan, useSessionContext } from './context.js';
import { stepsInWords, WorkFields } from '../treatment/index.js';
import { moveHold, removeHold, setWork, type Hold } from './plan.js';

interface PlannedHoldProps {
  readonly hold: Hold;
  readonly index: number;
  readonly count: number;
}

/** One mark of the plan: its place in the order and, folded, what to do. */
export function PlannedHold({ hold, index, count }: PlannedHoldProps) {
  const { session, words } = useSessionContext();
  const place = usePlaces()(hold.mark);
  const plan = usePlan();
  const { setPlan } = session.getState();

  function move(event: MouseEvent<HTMLButtonElement>, by: -1 | 1): void {
    const button = event.currentTarget;
    const next = moveHold(plan, hold.mark, by);
    if (next === plan) return;
    setPlan(next, words.announce.moved(place, index + 1 + by, count));
    // A row that moves in the list loses the focus.
    queueMicrotask(() => button.focus());
  }
  return (
    <li className="palpate-planned">
      <div className="palpate-planned-head">
        <span className="palpate-order">{index + 1}</span>
        <span className="palpate-planned-place">{place}</span>
        <button type="button" className="palpate-button" data-icon="" aria-label={words.moveUp(place)} aria-disabled={index === 0} onClick={(event) => move(event, -1)}>
          <Arrow />
        </button>
        <button type="button" className="palpate-button" data-icon="" aria-label={words.moveDown(place)} aria-disabled={index === count - 1} onClick={(event) => move(event, 1)}>
          <Arrow isDown />
        </button>
        <button type="button" className="palpate-button" data-icon="" aria-label={words.remove(place)} onClick={() => setPlan(removeHold(plan, hold.mark))}>
          <Icon name="close" />
        </button>
      </div>
      <CautionWarning markId={hold.mark} />
      <details className="palpate-planned-what">
        <summary>
          <span>{labelOf(words.techniques, hold.technique)}</span> <span className="palpate-small">{stepsInWords(hold.steps, words)}</span>
        </summary>
        <WorkFields words={words} work={hold} onChange={(work) => setPlan(setWork(plan, hold.mark, work))} />
      </details>
    </li>
  );
}

function Arrow({ isDown = false }: { readonly isDown?: boolean }) {
  return (
    <svg className="palpate-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={isDown ? 'M10 4v12m-5-5 5 5 5-5' : 'M10 16V4M5 9l5-5 5 5'} />
    </svg>
  );
}
