'use client';
import type { ZoneId } from '../../anatomy/index.js';
import { placeOfZones, problemText } from '../../locales/index.js';
import { useBodyMap, useBodyMapContext } from '../../ui/index.js';

/** "Removed 6 marks. Undo": shown until the next edit. */
export function ClearedNotice() {
  const { store, messages } = useBodyMapContext();
  const count = useBodyMap((state) => {
    const last = state.past.at(-1);
    return last?.reason === 'clear' ? last.changes.filter((change) => change.type === 'remove' && change.list === 'marks').length : 0;
  });
  if (count === 0) return null;
  return (
    <p className="palpate-notice">
      {messages.cleared(count)}
      <button type="button" className="palpate-button" onClick={() => store.getState().undo()}>
        {messages.labels.undo}
      </button>
    </p>
  );
}

/** "Left knee, no longer recorded as free of pain": a mark was added there. Shown until the next edit. */
export function NoLongerFree() {
  const { messages } = useBodyMapContext();
  // As text, since a new list would render after each edit.
  const lost = useBodyMap((state) => {
    const { changes = [] } = state.past.at(-1) ?? {};
    // The tool announces nothing itself: its tick appears where it was tapped.
    if (changes.length < 2) return '';
    return changes.flatMap((change) => (change.type === 'set' && change.field === 'clear' ? (change.before ?? []).filter((zone) => !change.after?.includes(zone)) : [])).join(' ');
  });
  return lost ? <p className="palpate-notice">{messages.announce.clear(placeOfZones(lost.split(' ') as ZoneId[], messages), false)}</p> : null;
}

/** Says why the last action was refused. */
export function ProblemNotice() {
  const { messages } = useBodyMapContext();
  const problem = useBodyMap((state) => state.problem);
  const isMoving = useBodyMap((state) => state.moving !== null);
  const words = isMoving ? messages.labels.moveHint : problem && problemText(problem, messages);
  return words ? <p className="palpate-notice">{words}</p> : null;
}
