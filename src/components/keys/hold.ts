import type { BodyMapStore } from '../../store/index.js';

/** The step that a held key makes. */
let held: { readonly store: BodyMapStore; pending?: Promise<void> } | undefined;

const events = ['keyup', 'focusout'] as const;

/** From now on until the key is let go or the focus goes, all edits are one step to undo. */
export function hold(store: BodyMapStore): void {
  if (held?.store === store) return;
  release();
  held = { store };
  store.getState().beginGesture();
  for (const type of events) document.addEventListener(type, release);
}

/** The code that moves areas may still be on its way: its edits belong to the step. */
export function holdUntil(pending: Promise<void>): void {
  if (held) held.pending = pending;
}

/** The key was let go. */
export function release(): void {
  if (!held) return;
  const { store, pending } = held;
  held = undefined;
  for (const type of events) document.removeEventListener(type, release);
  const end = () => void store.getState().endGesture();
  if (pending) void pending.finally(end);
  else end();
}
