import type { Chart } from '../../chart/index.js';
import type { BodyMapStore } from '../../store/index.js';
import type { AreaIntent } from './area-intent.js';

/** An edit that is not over, and the id of the mark that it makes or changes. */
interface Turn {
  readonly meant: AreaIntent;
  readonly made: Promise<string | undefined>;
}

const last = new WeakMap<BodyMapStore, Turn>();

/**
 * Edits of areas one after the other, each on what the one before has made: a second stroke extends the area that the first is about
 * to make, as if that had been there already.
 */
export function inTurn(store: BodyMapStore, meant: AreaIntent, edit: (meant: AreaIntent) => Promise<string | undefined>): Promise<string | undefined> {
  const before = last.get(store);
  const done = (async () => {
    const made = await before?.made;
    const goesOn = made !== undefined && before?.meant.tool === meant.tool && before.meant.selection === meant.selection;
    return edit(goesOn ? { ...meant, selection: made } : meant);
  })();
  const turn = { meant, made: landed(store, before, done) };
  last.set(store, turn);
  void turn.made.then(() => {
    if (last.get(store) === turn) last.delete(store);
  });
  return done;
}

/** Once the chart of the store has it: a host that owns the chart puts it in a little later, or never. */
async function landed(store: BodyMapStore, before: Turn | undefined, edit: Promise<string | undefined>): Promise<string | undefined> {
  await before?.made;
  const { chart } = store.getState();
  // The error of a host's callback is told to whoever asked for the edit.
  const made = await edit.catch(() => undefined);
  if (made !== undefined) await another(store, chart);
  return made;
}

/** How long a host is waited for, in milliseconds: it may ask a server, and nobody draws faster. */
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
