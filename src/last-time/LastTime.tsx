'use client';
import { useId, type ComponentType } from 'react';
import { viewsOfMark, type Mark } from '../chart/index.js';
import { placeOf, placeOfZones, type EpisodeMessages } from '../locales/index.js';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';
import { aboutOf } from './about.js';
import { GhostSign } from './GhostSign.js';
import { createQuestion, type QuestionProps } from './Question.js';
import { say } from './say.js';
import { createStatus } from './Status.js';
import { useLeft, useLeftFree } from './use-left.js';

export interface LastTimeProps extends Pick<QuestionProps, 'focusOnStage'> {
  /** `list`: beside the map. `line`: for a layout without space for a list. `question`: about the selected mark. `status`: how a mark of today compares. */
  readonly as: 'list' | 'line' | 'question' | 'status';
  /** The mark whose `status` it is. */
  readonly mark?: Mark | undefined;
}

/** The unanswered marks of the last visit, in one language. */
export function createLastTime(words: EpisodeMessages): ComponentType<LastTimeProps> {
  const { labels } = words;
  const Question = createQuestion(words);
  const Status = createStatus(words);

  /** Answers for all that is left, including the zones that were free of pain, which are named or counted beside the button. */
  function AllAsLastTime() {
    const { store } = useBodyMapContext();
    const left = useLeft();
    const free = useLeftFree();
    return (
      <button type="button" className="palpate-button palpate-primary" onClick={() => void say(store.getState(), left, { status: 'unchanged' }, { free })}>
        {left.length > 0 ? labels.allAsLastTime : labels.stillFree}
      </button>
    );
  }

  function List() {
    const { store, messages } = useBodyMapContext();
    const selection = useBodyMap((state) => state.selection);
    const left = useLeft();
    const free = useLeftFree();
    const title = useId();
    function choose(mark: Mark): void {
      const { select, view, setView } = store.getState();
      const shown = viewsOfMark(mark);
      if (shown[0] && !shown.includes(view)) setView(shown[0]);
      select(mark.id);
    }
    return (
      <section className="palpate-list palpate-last-time" role="group" aria-labelledby={title}>
        <h2 id={title} className="palpate-label">
          {labels.lastTime}
        </h2>
        <AllAsLastTime />
        {free.length > 0 ? (
          <div className="palpate-left-free">
            <p className="palpate-small">{`${messages.labels.free}: ${placeOfZones(free, messages)}`}</p>
            {left.length > 0 ? (
              <button type="button" className="palpate-button" onClick={() => void say(store.getState(), [], {}, { free })}>
                {labels.stillFree}
              </button>
            ) : null}
          </div>
        ) : null}
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

  function Line() {
    const { messages } = useBodyMapContext();
    const left = useLeft();
    const free = useLeftFree();
    const counts = [left.length > 0 ? String(left.length) : undefined, free.length > 0 ? `${messages.labels.free} ${free.length}` : undefined];
    return (
      <div className="palpate-notice palpate-all-left">
        <span>{`${labels.lastTime}: ${counts.filter(Boolean).join(' · ')}`}</span>
        <AllAsLastTime />
      </div>
    );
  }

  return function LastTime({ as, mark, focusOnStage }) {
    const selection = useBodyMap((state) => state.selection);
    const left = useLeft();
    const free = useLeftFree();
    const asked = left.find(({ id }) => id === selection);
    if (as === 'status') return mark ? <Status mark={mark} /> : null;
    if (as === 'question') return asked ? <Question key={asked.id} mark={asked} focusOnStage={focusOnStage} /> : null;
    if (left.length === 0 && free.length === 0) return null;
    return as === 'list' ? <List /> : <Line />;
  };
}
