'use client';
import { linesOf, painsOf } from '../intake/index.js';
import { placeOf } from '../locales/index.js';
import { useBodyMap, useStore } from '../ui/index.js';
import { useIntake } from './context.js';

/** All answers in sentences, each with a button to change it. */
export function SummaryScreen() {
  const { intake, words, locale, hiddenZones } = useIntake();
  const answers = useStore(intake, (state) => state.answers);
  const chart = useBodyMap((state) => state.head);
  const lines = linesOf(intake.questionnaire, answers, chart, { locale, words, hiddenZones });
  const { labels } = words;
  const places = new Map(painsOf(chart).map((pain) => [pain.id, placeOf(pain, locale)]));
  /** What cannot be answered here is only told. */
  const unknown = new Set(intake.screens().screens.flatMap((screen) => (screen.kind === 'question' && screen.item.type === 'unknown' ? [screen.key] : [])));
  return (
    <ul className="palpate-intake-lines">
      {lines.map(({ key, question, text, state, pain }, at) => {
        const said = text ?? (unknown.has(key) ? labels.unknown : state === 'declined' ? labels.declined : state === 'skipped' ? labels.skipped : labels.notAsked);
        const act = text === undefined ? labels.answerNow : labels.change;
        const isFurther = pain !== undefined && lines[at - 1]?.pain === pain;
        // Two pains may have the same answer: the button's name says whose it changes. The first line of a pain has its place.
        const name = [...(isFurther ? [places.get(pain)] : []), question || said].filter(Boolean).join(', ');
        return (
          <li key={key} data-state={state} data-pain={pain === undefined ? undefined : isFurther ? 'more' : 'first'}>
            <p>
              {question ? <bdi className="palpate-intake-asked">{question}</bdi> : null} <bdi>{said}</bdi>
            </p>
            {unknown.has(key) ? null : (
              <button type="button" className="palpate-link" aria-label={`${act}: ${name}`} onClick={() => intake.goTo(key)}>
                {act}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
