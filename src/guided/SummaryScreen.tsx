'use client';
import { useStore } from 'zustand';
import { linesOf } from '../intake/index.js';
import { useBodyMap } from '../ui/index.js';
import { useIntake } from './context.js';

/** All answers in sentences, each with a button to change it. */
export function SummaryScreen() {
  const { intake, words, locale, hiddenZones } = useIntake();
  const { answers } = useStore(intake);
  const chart = useBodyMap((state) => state.head);
  const lines = linesOf(intake.questionnaire, answers, chart, { locale, words, hiddenZones });
  const { labels } = words;
  return (
    <ul className="palpate-intake-lines">
      {lines.map(({ key, question, text, state }) => {
        const said = text ?? (state === 'declined' ? labels.declined : state === 'skipped' ? labels.skipped : labels.notAsked);
        const act = text === undefined ? labels.answerNow : labels.change;
        return (
          <li key={key} data-state={state}>
            <p>
              {question ? <span className="palpate-intake-asked">{question} </span> : null}
              <span>{said}</span>
            </p>
            <button type="button" className="palpate-link" aria-label={`${act}: ${question || said}`} onClick={() => intake.goTo(key)}>
              {act}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
