'use client';
import { useId, useRef, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import type { Mark } from '../chart/index.js';
import { placeOf, type EpisodeMessages } from '../locales/index.js';
import { RatingScale, useBodyMapContext } from '../ui/index.js';
import { aboutOf } from './about.js';
import { answers, say, type Answer } from './say.js';

export interface QuestionProps {
  readonly mark: Mark;
  /** Moves the focus to a mark on the map, or to the body if there is none. */
  readonly focusOnStage: (from: Element, markId?: string) => void;
}

/** How a mark of the last visit is today: a word, or a rating. Better and worse are followed by a rating. */
export function createQuestion({ labels }: EpisodeMessages): ComponentType<QuestionProps> {
  return function Question({ mark, focusOnStage }) {
    const { store, messages } = useBodyMapContext();
    const title = useId();
    const section = useRef<HTMLElement>(null);
    /** Unchanged and gone are complete answers; for others, the form of today's mark follows. */
    function answer(said: Answer): void {
      const map = section.current?.closest('.palpate');
      const isDone = said.status === 'unchanged' || said.status === 'gone';
      flushSync(() => {
        if (say(store.getState(), [mark], said) && isDone) store.getState().select(null);
      });
      const scale = map?.querySelector('.palpate-details .palpate-rating');
      const step = scale?.querySelector<HTMLElement>(':checked') ?? scale?.querySelector('input');
      if (!isDone && step) step.focus({ preventScroll: true });
      else if (map) focusOnStage(map, mark.id);
    }
    return (
      <section ref={section} role="group" aria-label={labels.lastTime} className="palpate-inspector" data-kind={mark.kind}>
        <div role="group" aria-labelledby={title} className="palpate-details">
          <div className="palpate-head">
            <h2 id={title} className="palpate-title">
              {[mark.name, placeOf(mark, messages)].filter(Boolean).join(' · ')}
            </h2>
            <button
              type="button"
              className="palpate-done"
              onClick={({ currentTarget }) => {
                focusOnStage(currentTarget, mark.id);
                store.getState().select(null);
              }}
            >
              {messages.labels.cancel}
            </button>
          </div>
          <p className="palpate-about">{`${labels.lastTime}: ${aboutOf(mark, messages)}`}</p>
          <div className="palpate-answers">
            {answers.map((status) => (
              <button key={status} type="button" className="palpate-way" onClick={() => answer({ status })}>
                {messages.statuses[status]}
              </button>
            ))}
          </div>
          {mark.kind === 'caution' ? null : (
            <RatingScale
              label={mark.kind === 'tenderness' ? messages.labels.intensity : messages.labels.intensityOfPain}
              value={undefined}
              unrated={messages.labels.notRated}
              onRate={(intensity) => answer({ intensity })}
            />
          )}
        </div>
      </section>
    );
  };
}
