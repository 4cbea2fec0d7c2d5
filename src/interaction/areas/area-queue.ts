import type { Chart } from '../../chart/index.js';
import type { BodyMapStore } from '../../store/index.js';
import { lazy, type AreaIntent, type AreaQueue } from '../../ui/index.js';
import { intentOf, isCurrent } from './area-intent.js';

type AreaCode = typeof import('./area-editor.js');

/** The code for areas, loaded late: most maps are only tapped. */
const areaCode = /* @__PURE__ */ lazy(() => import('./area-editor.js'));

/** An area being computed, and the id of its mark. */
interface Entry {
  readonly intent: AreaIntent;
  readonly made: Promise<string | undefined>;
}

const queues = new WeakMap<BodyMapStore, AreaQueue<AreaCode>>();

/** The queue of a store, shared by its maps. */
export function areaQueueOf(store: BodyMapStore): AreaQueue<AreaCode> {
  const queue = queues.get(store) ?? createAreaQueue(store);
  queues.set(store, queue);
  return queue;
}

function createAreaQueue(store: BodyMapStore): AreaQueue<AreaCode> {
  const inWork = new Set<Promise<unknown>>();
  let last: Entry | undefined;

  function whenEmpty(act: () => void): void {
    if (inWork.size > 0) void Promise.allSettled(inWork).then(() => whenEmpty(act));
    else act();
  }

  return {
    add(work) {
      const intent = intentOf(store.getState());
      const before = last;
      const done = (async () => {
        const made = await before?.made;
        const code = await loaded(store, intent);
        // A second stroke extends the area of the first, as if it were already on the chart.
        const isNext = made !== undefined && before?.intent.tool === intent.tool && before.intent.selection === intent.selection;
        return code && work(code, isNext ? { ...intent, selection: made } : intent);
      })();
      const entry = { intent, made: landed(store, before, done) };
      last = entry;
      void entry.made.then(() => {
        if (last === entry) last = undefined;
      });
      inWork.add(done);
      const forget = () => void inWork.delete(done);
      done.then(forget, forget);
      return done;
    },
    prepare: () => void areaCode.get().catch(() => {}),
    whenEmpty,
  };
}

/** Milliseconds until a failed load is tried again; doubled each time. */
const pauses = [2_000, 30_000] as const;

/** The code, after as many attempts as needed; undefined once the map shows another chart. Drawn areas wait for it. */
function loaded(store: BodyMapStore, intent: AreaIntent): Promise<AreaCode | undefined> {
  const { code } = areaCode.now();
  if (code) return Promise.resolve(isCurrent(store.getState(), intent) ? code : undefined);
  return new Promise((resolve) => {
    let pause: number = pauses[0];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasReported = false;
    const stops = [areaCode.subscribe(look), store.subscribe(look)];
    function look(): void {
      const now = areaCode.now();
      if (now.code || !isCurrent(store.getState(), intent)) finish(isCurrent(store.getState(), intent) ? now.code : undefined);
      else if (now.hasFailed && timer === undefined) tryLater();
    }
    function tryLater(): void {
      timer = setTimeout(() => {
        timer = undefined;
        areaCode.get().catch(() => {});
      }, pause);
      pause = Math.min(pause * 2, pauses[1]);
      if (!hasReported) store.getState().reportProblem('not-loaded');
      hasReported = true;
    }
    function finish(found: AreaCode | undefined): void {
      clearTimeout(timer);
      for (const stop of stops) stop();
      resolve(found);
    }
  });
}

/** Once it is on the store's chart: a controlling host may pass it later, or never. */
async function landed(store: BodyMapStore, before: Entry | undefined, edit: Promise<string | undefined>): Promise<string | undefined> {
  await before?.made;
  const { chart } = store.getState();
  // An error in a host's callback goes to the caller of the edit.
  const made = await edit.catch(() => undefined);
  if (made !== undefined) await another(store, chart);
  return made;
}

/** How long to wait for a host, in milliseconds: it may ask a server, and no one draws faster. */
const patience = 300;

/** Resolves when the store has another chart. */
const another = (store: BodyMapStore, chart: Chart): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(look);
    const timer = setTimeout(done, patience);
    function look() {
      if (store.getState().chart !== chart) done();
    }
    function done() {
      stop();
      clearTimeout(timer);
      resolve();
    }
    look();
  });
