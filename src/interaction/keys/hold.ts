import type { BodyMapStore } from '../../store/index.js';
import { activeElement } from '../../ui/index.js';
import { isBehind } from './waiting.js';

/** The step that a held key makes. */
interface Hold {
  readonly store: BodyMapStore;
  readonly focused: Element | null;
  pending?: Promise<unknown>;
}

let held: Hold | undefined;

/** Whose step is open: when a key is pressed again, edits of the press before may still be on their way, and go into the new step. */
const latest = new WeakMap<BodyMapStore, Hold>();

/** From now on until the key is let go or the focus goes, all edits are one step to undo. */
export function hold(store: BodyMapStore): void {
  if (held?.store === store) return;
  release();
  // Where the focus is: one that stays inside of a shadow root is not heard outside of it.
  const focused = activeElement();
  held = { store, focused };
  latest.set(store, held);
  store.getState().beginGesture();
  document.addEventListener('keyup', handleKeyUp);
  focused?.addEventListener('focusout', release);
}

/** The code that moves areas may still be on its way: its edits belong to the step. */
export function holdUntil(pending: Promise<unknown>): void {
  if (held) held.pending = pending;
}

/** While presses wait for their turn, letting go waits for its own. */
function handleKeyUp(): void {
  if (!isBehind()) release();
}

/** The key was let go. */
export function release(): void {
  if (!held) return;
  const released = held;
  const { store, focused, pending } = released;
  held = undefined;
  document.removeEventListener('keyup', handleKeyUp);
  focused?.removeEventListener('focusout', release);
  function end(): void {
    if (latest.get(store) !== released) return;
    latest.delete(store); // not to keep an element that may be gone from the page
    store.getState().endGesture();
  }
  if (pending) void pending.finally(end);
  else end();
}
