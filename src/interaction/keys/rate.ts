import { flushSync } from 'react-dom';
import { leftOver, type Chart, type Mark } from '../../chart/index.js';
import type { BodyMapState, BodyMapStore, EditSession } from '../../store/index.js';
import { activeElement, westernDigits } from '../../ui/index.js';
import { focusOnStage } from './focus.js';
import { lastTime } from '../last-time.js';
import { keyEdits } from './key-session.js';

/** Milliseconds in which 1 followed by 0 is ten. */
const patience = 700;

/** A 1 that may become ten: its session stays open, so that "10" is one step to undo. `time`: of its key. */
const waiting = new WeakMap<BodyMapStore, { readonly id: string; readonly time: number; readonly session: EditSession; readonly end: () => void }>();

/**
 * Rates a mark by a digit, or one lower or higher by a bracket. Without a rating, it is raised to 1 and lowered to 0.
 *
 * @param focused the focused element: when it loses the focus, a pending 1 is final
 */
export function rate(store: BodyMapStore, focused: Element, id: string, event: KeyboardEvent): void {
  const { head, editMark } = store.getState();
  const key = westernDigits(event.key);
  // A 0 held down after a 1 must not record "no pain" instead of ten.
  if (event.repeat && /\d/.test(key)) return;
  const mark = head.marks.find((other) => other.id === id);
  if (!mark) return rateLastTime(store, focused, id, key, event.timeStamp);
  if (mark.kind === 'caution') return;
  const wait = waiting.get(store);
  if (key === '[' || key === ']') {
    const intensity = Math.min(10, Math.max(0, (mark.intensity ?? 0) + (key === ']' ? 1 : -1)));
    if (intensity !== mark.intensity) keyEdits(store).editMark(id, { intensity });
  } else if (key === '0' && wait?.id === id && event.timeStamp - wait.time < patience) {
    // A busy page may hear of the 0 only when the session has been closed.
    (wait.session.isOpen ? wait.session : store.getState()).editMark(id, { intensity: 10 });
    wait.end();
  } else if (key === '1') {
    const session = store.getState().begin();
    session.editMark(id, { intensity: 1 });
    waitForZero(store, focused, id, session, event.timeStamp);
  } else if (Number(key) !== mark.intensity) editMark(id, { intensity: Number(key) });
}

/** A digit on a mark of the last visit records that it is still there, with this intensity. The mark is then on today's chart and has the focus. */
function rateLastTime(store: BodyMapStore, focused: Element, id: string, key: string, time: number): void {
  const mark = leftToRate(store.getState(), id);
  // Without its code the mark is not shown yet, and cannot be what is rated.
  const { code } = lastTime.now();
  if (!mark || !code || !/^\d$/.test(key)) return;
  const map = focused.closest('.palpate');
  const session = store.getState().begin();
  flushSync(() => code.say(store.getState(), [mark], { intensity: Number(key) }, { edits: session }));
  if (map) focusOnStage(map, id);
  if (key === '1') waitForZero(store, activeElement(focused.ownerDocument) ?? focused, id, session, time);
  else session.commit();
}

const canBeRated = ({ kind }: Mark): boolean => kind !== 'caution';

function leftToRate({ head, previous }: { readonly head: Chart; readonly previous: Chart | null }, id: string | null): Mark | undefined {
  return previous ? leftOver(previous, head).find((mark) => mark.id === id && canBeRated(mark)) : undefined;
}

/** Parts of a map where a digit rates the selected mark. */
const aboutSelected = '.palpate-view, .palpate-toolbar, .palpate-inspector, .palpate-list';

/** The selected mark, of today or of last time, if a digit pressed there rates it: a new mark can be rated without moving the focus. */
export function ratedFrom(target: Element, { head, previous, selection, readOnly }: BodyMapState): string | undefined {
  if (readOnly || !target.closest(aboutSelected) || target.closest('.palpate-treatment-form')) return undefined;
  return (head.marks.find((mark) => mark.id === selection && canBeRated(mark)) ?? leftToRate({ head, previous }, selection))?.id;
}

/** Until the time is over, another key or a press ends it, or the focus moves, a 0 makes it ten. */
function waitForZero(store: BodyMapStore, focused: Element, id: string, session: EditSession, time: number): void {
  const { ownerDocument } = focused;
  const timer = setTimeout(session.commit, patience);
  function end(): void {
    clearTimeout(timer);
    for (const type of ['keydown', 'pointerdown']) ownerDocument.removeEventListener(type, handleOther, true);
    focused.removeEventListener('focusout', end);
    if (waiting.get(store)?.end === end) waiting.delete(store);
    session.commit();
  }
  function handleOther(event: Event): void {
    if (westernDigits((event as KeyboardEvent).key ?? '') !== '0') end();
  }
  for (const type of ['keydown', 'pointerdown']) ownerDocument.addEventListener(type, handleOther, true);
  // Focus changes inside a shadow root do not fire events outside it.
  focused.addEventListener('focusout', end);
  waiting.set(store, { id, time, session, end });
}
