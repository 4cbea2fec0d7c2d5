import type { BodyMapStore, EditActions } from '../../store/index.js';
import { westernDigits } from '../../ui/index.js';
import { keyEdits } from './key-session.js';

/** Milliseconds in which a 0 after a 1 makes it ten. */
const patience = 700;

/** A 1 that may become ten: an open session, so that "10" is one step to undo. */
const waiting = new WeakMap<BodyMapStore, { readonly id: string; readonly edits: EditActions; readonly end: () => void }>();

/** Rates the mark of a button by a digit, or one lower or higher by a bracket. What has no rating is raised to 1 and lowered to 0. */
export function rate(store: BodyMapStore, button: HTMLElement, key: string): void {
  const { head, editMark } = store.getState();
  const id = button.dataset['mark'] ?? '';
  const mark = head.marks.find((other) => other.id === id);
  if (!mark || mark.kind === 'caution') return;
  const wait = waiting.get(store);
  if (key === '[' || key === ']') {
    const intensity = Math.min(10, Math.max(0, (mark.intensity ?? 0) + (key === ']' ? 1 : -1)));
    if (intensity !== mark.intensity) keyEdits(store).editMark(id, { intensity });
  } else if (key === '0' && wait?.id === id) {
    wait.edits.editMark(id, { intensity: 10 });
    wait.end();
  } else if (key === '1') waitForZero(store, button, id);
  else if (Number(key) !== mark.intensity) editMark(id, { intensity: Number(key) });
}

/** Another key than 0 was pressed: a 1 that waits is a 1. */
export const endRating = (store: BodyMapStore): void => waiting.get(store)?.end();

function waitForZero(store: BodyMapStore, button: HTMLElement, id: string): void {
  const { ownerDocument } = button;
  const timer = setTimeout(end, patience);
  function end(): void {
    clearTimeout(timer);
    for (const type of ['keydown', 'pointerdown']) ownerDocument.removeEventListener(type, handleOther, true);
    button.removeEventListener('focusout', end);
    if (!waiting.delete(store)) return;
    session.commit();
  }
  function handleOther(event: Event): void {
    if (westernDigits((event as KeyboardEvent).key ?? '') !== '0') end();
  }
  for (const type of ['keydown', 'pointerdown']) ownerDocument.addEventListener(type, handleOther, true);
  // A focus that stays inside of a shadow root is not heard outside of it.
  button.addEventListener('focusout', end);
  const session = store.getState().begin();
  waiting.set(store, { id, edits: session, end });
  session.editMark(id, { intensity: 1 });
}
