import type { BodyMapStore, EditActions, EditSession } from '../../store/index.js';
import { activeElement } from '../../ui/index.js';

/** The step that a held key makes. */
interface Hold {
  readonly store: BodyMapStore;
  readonly focused: Element | null;
  readonly session: EditSession;
  pending?: Promise<unknown>;
}

let held: Hold | undefined;

/** The step of the last press: when a key is pressed again, edits of the press before may still be on their way, and go into the new step. */
const latest = new WeakMap<BodyMapStore, Hold>();

/** From now on until the key is let go or the focus goes, all edits are one step to undo. */
export function hold(store: BodyMapStore): void {
  if (held?.store === store) return;
  release();
  // Where the focus is: one that stays inside of a shadow root is not heard outside of it.
  const focused = activeElement();
  held = { store, focused, session: store.getState().begin() };
  latest.set(store, held);
  document.addEventListener('keyup', release);
  focused?.addEventListener('focusout', release);
}

/** Where edits by keys go: into the step of the key that is held, or was last. */
export function keyEdits(store: BodyMapStore): EditActions {
  const session = latest.get(store)?.session;
  return session?.isOpen ? session : store.getState();
}

/** The code that moves areas may still be on its way: its edits belong to the step. */
export function holdUntil(pending: Promise<unknown>): void {
  if (held) held.pending = pending;
}

/** The key was let go. */
export function release(): void {
  if (!held) return;
  const released = held;
  const { store, focused, session, pending } = released;
  held = undefined;
  document.removeEventListener('keyup', release);
  focused?.removeEventListener('focusout', release);
  function end(): void {
    if (latest.get(store) === released) latest.delete(store); // not to keep an element that may be gone from the page
    session.commit();
  }
  if (pending) void pending.finally(end);
  else end();
}
