'use client';
import { useBodyMap, useBodyMapContext } from '../context.js';
import { AfterScale } from './AfterScale.js';
import { CautionWarning } from '../CautionWarning.js';
import { usePlaces, useSession, useSessionContext } from './context.js';
import { stepsInWords } from './describe.js';
import { doneIn, toTreatments } from './done.js';

/** What was really done, to be completed and recorded. */
export function Review() {
  const { messages } = useBodyMapContext();
  const { session, words } = useSessionContext();
  const marks = useBodyMap((state) => state.chart.marks);
  const clock = useSession((state) => state.clock);
  const places = usePlaces();
  const done = clock ? doneIn(clock) : [];
  const count = toTreatments(done, marks, {}).length;
  const { record, discard } = session.getState();
  return (
    <>
      {done.length === 0 ? <p>{words.hints.nothingHeld}</p> : null}
      <ol className="palpate-plan">
        {done.map(({ mark: id, technique, steps }) => {
          const mark = marks.find((other) => other.id === id);
          const before = mark && mark.kind !== 'caution' ? mark.intensity : undefined;
          return (
            <li key={id} className="palpate-planned">
              <p>{places(id)}</p>
              <p className="palpate-small">{[words.techniques[technique], stepsInWords(steps, words)].join(' · ')}</p>
              <CautionWarning markId={id} />
              {before === undefined ? null : (
                <p className="palpate-small">
                  {words.labels.before}: {messages.intensityOf(before)}
                </p>
              )}
              {mark ? <AfterScale markId={id} of={places(id)} /> : null}
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
