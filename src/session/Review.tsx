'use client';
import { CautionWarning, useBodyMap, useBodyMapContext } from '../ui/index.js';
import { labelOf } from '../locales/index.js';
import { HoldScale } from './HoldScale.js';
import { usePlaces, useSession, useSessionContext } from './context.js';
import { stepsInWords } from '../treatment/index.js';
import { doneIn } from './done.js';
import { onChart } from './plan.js';

/** What was done, to be completed and recorded. */
export function Review() {
  const { messages } = useBodyMapContext();
  const { session, words } = useSessionContext();
  const marks = useBodyMap((state) => state.chart.marks);
  const clock = useSession((state) => state.clock);
  const ratings = useSession((state) => state.before);
  const places = usePlaces();
  const done = clock ? doneIn(clock) : [];
  const count = onChart(done, marks).length;
  const { record, discard } = session.getState();
  return (
    <>
      {done.length === 0 ? <p>{words.hints.nothingHeld}</p> : null}
      <ol className="palpate-plan">
        {done.map(({ mark: id, technique, steps }) => {
          const isThere = marks.some((mark) => mark.id === id);
          const before = isThere ? ratings[id] : undefined;
          return (
            <li key={id} className="palpate-planned">
              <p>{places(id)}</p>
              <p className="palpate-small">{[labelOf(words.techniques, technique), stepsInWords(steps, words)].join(' · ')}</p>
              <CautionWarning markId={id} />
              {before === undefined ? null : (
                <p className="palpate-small">
                  {words.labels.before}: {messages.intensityOf(before)}
                </p>
              )}
              {isThere ? <HoldScale when="after" markId={id} of={places(id)} /> : null}
            </li>
          );
        })}
      </ol>
      <div className="palpate-guide-buttons">
        {count > 0 ? (
          <button type="button" className="palpate-button palpate-primary" onClick={() => record(words.announce.recorded)}>
            {words.labels.record}
          </button>
        ) : null}
        <button type="button" className="palpate-button" onClick={discard}>
          {words.labels.discard}
        </button>
      </div>
    </>
  );
}
