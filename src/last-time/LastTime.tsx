'use client';
import { useId, type ComponentType } from 'react';
import type { Mark } from '../chart/index.js';
import { placeOf, type EpisodeMessages } from '../locales/index.js';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';
import { aboutOf, viewsOf } from './about.js';
import { GhostSign } from './GhostSign.js';
import { createQuestion, type QuestionProps } from './Question.js';
import { say } from './say.js';
import { useLeft } from './use-left.js';

export interface LastTimeProps extends Pick<QuestionProps, 'focusOnStage'> {
  /** `list`: beside the map. `line`: for a layout without space for a list. `question`: about the selected mark. */
  readonly as: 'list' | 'line' | 'question';
}

/** The unanswered marks of the last visit, in one language. */
export function createLastTime(words: EpisodeMessages): ComponentType<LastTimeProps> {
  const { labels } = words;
  const Question = createQuestion(words);

  function AllAsLastTime() {
    const { store } = useBodyMapContext();
    const left = useLeft();
    return (
      <button type="button" className="palpate-button palpate-primary" onClick={() => void say(store.getState(), left, { status: 'unchanged' })}>
        {labels.allAsLastTime}
      </button>
    );
  }

  function List() {
    const { store, messages } = useBodyMapContext();
    const selection = useBodyMap((state) => state.selection);
    const left = useLeft();
    const title = useId();
    function choose(mark: Mark): void {
      const { select, view, setView } = store.getState();
      const shown = viewsOf(mark);
      if (shown[0] && !shown.includes(view)) setView(shown[0]);
      select(mark.id);
    }
    return (
      <section className="palpate-list palpate-last-time" role="group" aria-labelledby={title}>
        <h2 id={title} className="palpate-label">
          {labels.lastTime}
        </h2>
        <AllAsLastTime />
        <ol className="palpate-rows">
          {left.map((mark) => (
            <li key={mark.id}>
              <button type="button" className="palpate-row" aria-pressed={mark.id === selection} data-selected={mark.id === selection ? '' : undefined} onClick={() => choose(mark)}>
                <GhostSign mark={mark} />
                <span className="palpate-row-text">
                  <span className="palpate-row-name">{[mark.name, placeOf(mark, messages)].filter(Boolean).join(' · ')}</span>
                  <span className="palpate-small">{aboutOf(mark, messages)}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </section>
    );
  }

  return function LastTime({ as, focusOnStage }) {
    const selection = useBodyMap((state) => state.selection);
    const left = useLeft();
    const asked = left.find(({ id }) => id === selection);
    if (as === 'question') return asked ? <Question key={asked.id} mark={asked} focusOnStage={focusOnStage} /> : null;
    if (left.length === 0) return null;
    if (as === 'list') return <List />;
    return (
      <div className="palpate-notice palpate-all-left">
        <span>{`${labels.lastTime}: ${left.length}`}</span>
        <AllAsLastTime />
      </div>
    );
  };
}
