'use client';
import { markSign, useBodyMap, useBodyMapContext } from '../ui/index.js';
import { placeOf } from '../locales/index.js';
import { usePlan, useSessionContext } from './context.js';
import { DoneList } from './DoneList.js';
import { PlannedHold } from './PlannedHold.js';
import { addHold, maxHolds } from './plan.js';

/** Which marks, in which order, and what to do at each. */
export function PlanForm() {
  const { words } = useSessionContext();
  const plan = usePlan();
  return (
    <>
      {plan.length > 0 ? (
        <ol className="palpate-plan" aria-label={words.labels.plan}>
          {plan.map((hold, index) => (
            <PlannedHold key={hold.mark} hold={hold} index={index} count={plan.length} />
          ))}
        </ol>
      ) : null}
      <Choose />
      <Begin />
      <DoneList isOptional />
    </>
  );
}

/** Starts with the chosen marks; without a choice, with all tender points, if there are not too many. */
function Begin() {
  const { session, words } = useSessionContext();
  const marks = useBodyMap((state) => state.chart.marks);
  const plan = usePlan();
  const points = marks.filter(({ kind }) => kind === 'tenderness');
  const isChosen = plan.length > 0;
  if (!isChosen && (points.length === 0 || points.length > maxHolds)) return null;
  function begin(): void {
    const { setPlan, begin: start } = session.getState();
    if (!isChosen) setPlan(points.reduce((next, mark) => addHold(next, mark.id), plan));
    start();
  }
  return (
    <button type="button" className="palpate-button palpate-primary" onClick={begin}>
      {isChosen ? words.labels.begin : words.labels.beginAll}
    </button>
  );
}

/** The marks that are not chosen yet. */
function Choose() {
  const { messages } = useBodyMapContext();
  const { session, words } = useSessionContext();
  const marks = useBodyMap((state) => state.chart.marks);
  const plan = usePlan();
  const { setPlan } = session.getState();
  const offered = marks.filter((mark) => mark.kind !== 'caution' && !plan.some((hold) => hold.mark === mark.id));
  const points = offered.filter((mark) => mark.kind === 'tenderness');
  if (plan.length >= maxHolds) return <p className="palpate-small">{words.hints.full}</p>;
  if (offered.length === 0) return plan.length > 0 ? null : <p>{words.hints.noMarks}</p>;
  return (
    <fieldset>
      <legend className={plan.length > 0 ? 'palpate-label' : 'palpate-choose-hint'}>{plan.length > 0 ? words.labels.choose : words.hints.choose}</legend>
      <div className="palpate-chips">
        {plan.length === 0 && points.length > 1 ? (
          <button type="button" className="palpate-button" onClick={() => setPlan(points.reduce((next, mark) => addHold(next, mark.id), plan))}>
            {words.labels.chooseAll}
          </button>
        ) : null}
        {offered.map((mark) => (
          <button
            key={mark.id}
            type="button"
            className="palpate-button palpate-add"
            onClick={(event) => {
              const next = event.currentTarget.nextElementSibling ?? event.currentTarget.previousElementSibling;
              setPlan(addHold(plan, mark.id));
              (next as HTMLElement | null)?.focus();
            }}
          >
            {markSign(mark)}
            <span className="palpate-visually-hidden">{words.add(placeOf(mark, messages))}</span>
            <span aria-hidden="true">{placeOf(mark, messages)}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
