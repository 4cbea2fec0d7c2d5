'use client';
import { createContext, useContext } from 'react';
import type { SessionMessages } from '../locales/index.js';
import { useBodyMap, useBodyMapContext, useStore } from '../ui/index.js';
import { placeOf } from '../locales/index.js';
import { onChart, type Plan } from './plan.js';
import type { SessionState, SessionStore } from './session-store.js';

interface SessionContextValue {
  readonly session: SessionStore;
  readonly words: SessionMessages;
}

export const SessionContext = createContext<SessionContextValue | null>(null);

/** The session of the surrounding panel, and its words. */
export function useSessionContext(): SessionContextValue {
  const value = useContext(SessionContext);
  if (!value) throw new Error('palpate: use this part inside <BodyMap.Session>.');
  return value;
}

export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(useSessionContext().session, selector);
}

/** The plan without removed marks: counting, moving and adding use the visible rows. */
export function usePlan(): Plan {
  const marks = useBodyMap((state) => state.chart.marks);
  return onChart(useSession((state) => state.plan), marks);
}

/** The place of a mark by id; a removed mark is called so. */
export function usePlaces(): (id: string) => string {
  const { messages } = useBodyMapContext();
  const { words } = useSessionContext();
  const marks = useBodyMap((state) => state.chart.marks);
  return (id) => {
    const mark = marks.find((other) => other.id === id);
    return mark ? placeOf(mark, messages) : words.labels.markGone;
  };
}
