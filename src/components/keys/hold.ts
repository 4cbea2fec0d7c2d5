import type { BodyMapStore } from '../../store/index.js';
import { activeElement } from '../active-element.js';

/** The step that a held key makes. */
let held: { readonly store: BodyMapStore; readonly focused: Element | null; pending?: Promise<unknown> } | undefined;

/** From now on until the key is let go or the focus goes, all edits are one step to undo. */
export function hold(store: BodyMapStore): void {
  if (held?.store === store) return;
  release();
  // Where the focus is: one that stays inside of a shadow root is not heard outside of it.
  const focused = activeElement();
  held = { store, focused };
  store.getState().beginGesture();
  document.addEventListener('keyup', release);
  focused?.addEventListener('focusout', release);
}

/** The code that moves areas may still be on its way: its edits belong to the step. */
export function holdUntil(pending: Promise<unknown>): void {
  if (held) held.pending = pending;
}

/** The key was let go. */
export function release(): void {
  if (!held) return;
  const { store, focused, pending } = held;
  held = undefined;
  document.removeEventListener('keyup', release);
  focused?.removeEventListener('focusout', release);
  const end = () => void store.getState().endGesture();
  if (pending) void pending.finally(end);
  else end();
}
