import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BodyMapStore } from '../store/index.js';
import { doneIn, ratingsOf, toTreatments, type Ratings } from './done.js';
import { onChart, type Plan } from './plan.js';
import { createClock, turn, type ClockAction, type SessionClock } from './session-clock.js';

/** A session: the plan, the guide through the marks (`clock`), and the record. */
export interface SessionState {
  /** It may contain removed marks: `usePlan` leaves them out. */
  readonly plan: Plan;
  /** Null while planning. */
  readonly clock: SessionClock | null;
  /** Intensity before the hold, 0 to 10, by mark; initially the chart's. */
  readonly before: Ratings;
  /** Intensity after, 0 to 10, by mark. */
  readonly after: Ratings;
  /** Announces something from a part of the panel. */
  readonly said: string;
  setPlan(plan: Plan, said?: string): void;
  begin(): void;
  act(action: ClockAction): void;
  rate(when: 'before' | 'after', mark: string, intensity: number | undefined): void;
  /** Records what was done on the chart, as one undo step. False if the chart refused it; the session then continues. */
  record(said?: (treatments: number) => string): boolean;
  /** Returns to planning; nothing is recorded. */
  discard(): void;
}

export type SessionStore = StoreApi<SessionState>;

const nothing = { plan: [], clock: null, before: {}, after: {}, said: '' } as const;

export function createSessionStore(map: BodyMapStore, now: () => number = Date.now): SessionStore {
  const session = createStore<SessionState>()((set, get) => ({
    ...nothing,
    setPlan: (plan, said = '') => set({ plan, said }),
    begin() {
      const { marks } = map.getState().chart;
      const plan = onChart(get().plan, marks);
      if (plan.length > 0) set({ plan, before: ratingsOf(marks), after: {}, clock: createClock(plan, now()) });
    },
    act: (action) => set(({ clock }) => (clock ? { clock: turn(clock, action, now()) } : {})),
    rate: (when, mark, intensity) => set((state) => ({ [when]: { ...state[when], [mark]: intensity } })),
    record(said) {
      const { clock, before, after, discard } = get();
      const { chart, addTreatments } = map.getState();
      const made = clock && addTreatments(toTreatments(doneIn(clock), chart.marks, before, after));
      if (!made?.ok) return false;
      set({ plan: [], said: said?.(made.ids.length) ?? '' });
      discard();
      return true;
    },
    discard: () => set({ clock: null, after: {} }),
  }));
  // Marks of another chart may have the same ids: what was done to one person must not be recorded for the next.
  map.subscribe(({ chart }, before) => {
    if (chart.id !== before.chart.id) session.setState(nothing);
  });
  return session;
}

const sessions = new WeakMap<BodyMapStore, SessionStore>();

/** The session of a map. It continues while its panel is closed or re-rendered. */
export function sessionOf(map: BodyMapStore): SessionStore {
  const session = sessions.get(map) ?? createSessionStore(map);
  sessions.set(map, session);
  return session;
}
