'use client';
import { useId, type ComponentType } from 'react';
import { choicesWith, type FollowUpStatus, type Mark, type Word } from '../chart/index.js';
import { labelOf, type EpisodeMessages } from '../locales/index.js';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';
import { answers } from './say.js';

/** How a mark on today's chart compares with the last visit. Read-only, it shows what is recorded, or nothing. */
export function createStatus({ labels }: EpisodeMessages): ComponentType<{ readonly mark: Mark }> {
  return function Status({ mark }) {
    const { store, messages } = useBodyMapContext();
    const isReadOnly = useBodyMap((state) => state.readOnly);
    const wasThere = useBodyMap(({ previous }) => previous?.marks.some(({ id }) => id === mark.id) ?? false);
    const name = useId();
    const { status } = mark;
    // A mark without a predecessor cannot be gone, and one with a predecessor is not new.
    const offered = choicesWith<FollowUpStatus>(wasThere ? answers : ['new', 'unchanged', 'better', 'worse'], status);
    const shown = isReadOnly ? (status === undefined ? [] : [status]) : status === undefined ? offered : [...offered, undefined];
    if (shown.length === 0) return null;
    const choose = (next: Word<FollowUpStatus> | undefined) =>
      void store.getState().editMark(mark.id, { status: next, ...(next === 'gone' && mark.kind !== 'caution' && mark.intensity ? { intensity: undefined } : {}) });
    return (
      <fieldset className="palpate-field" disabled={isReadOnly}>
        <legend className="palpate-label">{labels.status}</legend>
        <div className="palpate-chips">
          {shown.map((option) => (
            <label key={option ?? ''} className="palpate-chip">
              <input form="" type="radio" name={name} checked={status === option} onChange={() => choose(option)} />
              <span>{option === undefined ? labels.notSaid : labelOf(messages.statuses, option)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    );
  };
}
