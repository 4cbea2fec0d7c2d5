import type { BodyMapStore, EditActions, EditSession } from '../../store/index.js';

/** The step that a key makes while it is held. */
interface KeySession {
  readonly store: BodyMapStore;
  readonly element: HTMLElement;
  readonly session: EditSession;
  pending?: Promise<unknown>;
}

/** There is one keyboard. */
let held: KeySession | undefined;

/** The step of the last press: when a key is pressed again, edits of the previous press may still be computed, and belong to the new step. */
const latest = new WeakMap<BodyMapStore, KeySession>();

/**
 * From now on until the key is released or the focus moves, all edits by keys are one undo step.
 *
 * @param element has the focus; one that stays inside a shadow root fires no event outside it
 */
export function beginKeySession(store: BodyMapStore, element: HTMLElement): void {
  if (held?.store === store) return;
  endKeySession();
  held = { store, element, session: store.getState().begin() };
  latest.set(store, held);
  element.ownerDocument.addEventListener('keyup', endKeySession);
  element.addEventListener('focusout', endKeySession);
}

/** Where edits by keys go: into the step of the held or last key. */
export function keyEdits(store: BodyMapStore): EditActions {
  const session = latest.get(store)?.session;
  return session?.isOpen ? session : store.getState();
}

/** An area moved by key is computed a moment later and still belongs to the step. */
export function endKeySessionAfter(pending: Promise<unknown>): void {
  if (held) held.pending = pending;
}

/** The key was released. */
export function endKeySession(): void {
  if (!held) return;
  const ended = held;
  const { store, element, session, pending } = ended;
  held = undefined;
  element.ownerDocument.removeEventListener('keyup', endKeySession);
  element.removeEventListener('focusout', endKeySession);
  function commit(): void {
    if (latest.get(store) === ended) latest.delete(store); // does not keep an element alive that may have left the page
    session.commit();
  }
  if (pending) void pending.finally(commit);
  else commit();
}
