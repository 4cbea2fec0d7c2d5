// Saves a chart edit by edit, in order and one at a time. Unsaved edits stay here and are retried.
import { applyChanges, type Change, type Chart } from 'palpate';
import { changesBetween } from '../shared/merge.js';
import type { Conflict, SaveRequest } from '../shared/types.js';
import { ApiError, call } from './api.js';

export interface SaverState {
  readonly status: 'saved' | 'saving' | 'waiting' | 'conflict' | 'refused';
  /** The server's version, as far as known. */
  readonly version: number;
  /** Why it waits, or was refused. */
  readonly message?: string;
  readonly conflict?: Conflict;
}

/** Any other failure is retried: no connection, too many requests, not signed in, or a server error. */
const mayPass = (status: number) => status === 0 || status === 401 || status === 403 || status === 408 || status === 429 || status >= 500;

export function createSaver(visit: { readonly id: string; readonly version: number; readonly chart: Chart }) {
  let state: SaverState = { status: 'saved', version: visit.version };
  /** The chart of that version. */
  let confirmed = visit.chart;
  let unsaved: readonly Change[] = [];
  let sending: SaveRequest | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const listeners = new Set<() => void>();

  function set(next: SaverState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function flush(): void {
    if (sending || state.conflict || state.status === 'refused') return;
    if (unsaved.length === 0) return set({ status: 'saved', version: state.version });
    sending = { version: state.version, saveId: crypto.randomUUID(), changes: unsaved };
    unsaved = [];
    void send(sending);
  }

  async function send(request: SaveRequest): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    set({ status: 'saving', version: state.version });
    try {
      const { version } = await call<{ version: number }>('POST', `/api/visits/${visit.id}/changes`, { body: request });
      tries = 0;
      sending = undefined;
      confirmed = applyChanges(confirmed, request.changes);
      state = { status: 'saving', version };
      flush();
    } catch (error) {
      const { status = 0, details = {}, message } = error instanceof ApiError ? error : { message: String(error) };
      if (details.code === 'conflict') return set({ status: 'conflict', version: state.version, conflict: details as unknown as Conflict });
      if (!mayPass(status)) return set({ status: 'refused', version: state.version, message });
      timer = setTimeout(() => void send(request), Math.min(10_000, 1000 * 2 ** tries++));
      set({ status: 'waiting', version: state.version, message });
    }
  }

  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** The common base of both, during a conflict. */
    base: () => confirmed,
    save(changes: readonly Change[]): void {
      unsaved = [...unsaved, ...changes];
      flush();
    },
    /** Immediately instead of later: after signing in again. */
    retry(): void {
      if (sending && state.status === 'waiting') void send(sending);
    },
    /** Ends a conflict with a chart merged from both. */
    resolve(merged: Chart): void {
      const { conflict } = state;
      if (!conflict) return;
      confirmed = conflict.chart;
      sending = undefined;
      unsaved = changesBetween(conflict.chart, merged);
      state = { status: 'saving', version: conflict.version };
      flush();
    },
  };
}

export type Saver = ReturnType<typeof createSaver>;
