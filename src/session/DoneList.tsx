'use client';
import { useId } from 'react';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { usePlaces, useSessionContext } from './context.js';
import { stepsInWords, stepsOf } from '../treatment/index.js';

/** The treatments of the chart, in the order of recording. */
export function DoneList({ isOptional = false }: { readonly isOptional?: boolean }) {
  const { messages } = useBodyMapContext();
  const { words } = useSessionContext();
  const treatments = useBodyMap((state) => state.chart.treatments);
  const places = usePlaces();
  const title = useId();
  if (treatments.length === 0) return isOptional ? null : <p>{words.hints.nothingDone}</p>;
  return (
    <div>
      <h3 id={title} className="palpate-label">
        {words.labels.done}
      </h3>
      <ol className="palpate-plan" aria-labelledby={title}>
        {treatments.map((treatment) => {
          const { id, mark, technique, intensityBefore: before, intensityAfter: after } = treatment;
          return (
            <li key={id} className="palpate-planned palpate-done">
              <span>
                {places(mark)}
                <span className="palpate-small">{[labelOf(words.techniques, technique), stepsInWords(stepsOf(treatment), words)].filter(Boolean).join(' · ')}</span>
              </span>
              {before === undefined || after === undefined ? null : <span className="palpate-change">{messages.change(before, after)}</span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
