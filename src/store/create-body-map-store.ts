import { createStore, type StoreApi } from 'zustand/vanilla';
import { figureIds, views } from '../anatomy/index.js';
import { createChart, wordProblems, type Chart } from '../chart/index.js';
import { clampCamera } from '../geometry/index.js';
import { createControls, isThere, type Controls } from './controls.js';
import { createEditActions } from './edits.js';
import { createEditor, type EditorValues } from './editor.js';
import { emptyHistory } from './history.js';
import { createLinkingActions, leftLinking } from './linking.js';
import type { BodyMapSettings, BodyMapStoreOptions } from './options.js';
import { problemsOf, reportUnused } from './problems.js';
import { refusal } from './results.js';
import type { BodyMapActions, BodyMapState } from './state.js';

/** The state of one map with its actions and subscriptions. */
export interface BodyMapStore extends BodyMapActions {
  /** The current state with its actions. Frozen; a new object after each change. */
  getState(): BodyMapState;
  /** The initial state, as rendered by a server. */
  getInitialState(): BodyMapState;
  /** Calls back after every change. Returns a function that stops this. */
  subscribe(listener: (state: BodyMapState, before: BodyMapState) => void): () => void;
}

/** A map that showed something else, such as an empty chart, could overwrite the record. */
function checked(chart: Chart): Chart {
  const problems = problemsOf(chart);
  if (problems.length === 0) return chart;
  throw new TypeError(`palpate: \`chart\` is not a chart object. Pass \`parseChart(text).chart\`. ${wordProblems(problems)}`);
}

/**
 * The store around one chart: chart, selection, history. Use one per map. It never holds a chart that `parseChart` would refuse, whatever arguments
 * its actions get. Example: `const store = createBodyMapStore({ chart: createChart(), view: 'back' })`.
 *
 * @param options initial values. An invalid `selection`, `tool`, `view` or `perspective` is reported, and its default is used
 * @param owned values that the host controls from the start, as `configure` sets them later
 * @throws TypeError for a `chart` that `parseChart` would refuse, such as JSON text
 */
export function createBodyMapStore(options: BodyMapStoreOptions = {}, owned: Controls = {}): BodyMapStore {
  const { selection, tool, view, figure, perspective, largeTargets, penOnly, ...first } = options;
  let settings: BodyMapSettings = first;
  const now = (): Date => settings.now?.() ?? new Date();
  const shown = [owned.figure, figure].find((id) => id && figureIds.includes(id));
  const chart = checked(options.chart ?? createChart({ recordedAt: now(), figure: shown, recordedBy: options.author }));
  /** The chart of the last visit, if it is valid. */
  function soundPrevious(last: Chart | undefined): Chart | null {
    const problems = last ? problemsOf(last) : [];
    if (problems.length > 0) reportUnused({ path: 'previous', message: `is not a valid chart, so it is ignored. ${wordProblems(problems)}` }, settings);
    return last && problems.length === 0 ? last : null;
  }
  const controls = createControls(() => settings, (problem) => reportUnused(problem, settings));
  const start = { selection, tool, view, figure, perspective, largeTargets, penOnly };
  const previous = soundPrevious(options.previous);
  controls.check(start, chart, previous);
  controls.own(owned);
  const values: EditorValues = controls.held({
    ...emptyHistory,
    chart,
    head: chart,
    settled: chart,
    controlled: options.controlled ?? false,
    previous,
    author: options.author,
    selection: null,
    tool: 'tenderness',
    areaTool: { mode: 'draw', action: 'new', radius: 20 },
    moving: null,
    linking: null,
    problem: null,
    view: 'front',
    figure: chart.figure,
    perspective: 'facing',
    cameras: {},
    largeTargets: false,
    penOnly: null,
    readOnly: options.readOnly ?? false,
    ...controls.sound(start, chart, previous),
  });

  type State = EditorValues & BodyMapActions;
  const get = (): State => store.getState();
  // Frozen, because writing into it would bypass every check.
  const put = (next: State): void => store.setState(Object.freeze(next), true);
  function set(next: Partial<EditorValues>): void {
    const before = get();
    const wanted = { ...before, ...next, figure: next.figure ?? (controls.owns('figure') ? before.figure : (next.chart ?? before.chart).figure) };
    put(controls.held(wanted));
    controls.report(wanted, before);
  }

  const stamps = { settings: () => settings, now };
  const { undo, redo, begin, receiveChart, ...port } = createEditor({ ...stamps, chart, values: get, set });
  const edits = createEditActions(port, stamps);
  const actions: BodyMapActions = {
    ...edits,
    setFigure(next) {
      if (!controls.owns('figure')) return edits.setFigure(next);
      if (!controls.check({ figure: next }, get().chart)) return refusal('not-valid');
      set({ figure: next });
      return refusal('host-owned');
    },
    undo,
    redo,
    begin,
    select(id) {
      const { chart: current, previous: last, selection: selected, moving, areaTool } = get();
      if (id === selected || (id !== null && !isThere(current, last, id))) return;
      // Selecting another mark ends moving or drawing on the previous one.
      set({ selection: id, moving: id === moving ? id : null, areaTool: { ...areaTool, action: 'new' } });
    },
    setTool(next) {
      if (controls.check({ tool: next }, get().chart)) set({ tool: next, moving: null, linking: next === 'referral' ? get().linking : null });
    },
    reportProblem(problem) {
      // The same problem again is another event.
      if (problem && problem === get().problem) set({ problem: null });
      set({ problem });
    },
    setAreaTool: (areaTool) => set({ areaTool: { ...get().areaTool, ...areaTool } }),
    startMoving: (moving) => set({ moving: get().readOnly ? null : moving }),
    ...createLinkingActions(get, set, begin),
    setView(next) {
      if (controls.check({ view: next }, get().chart)) set({ view: next });
    },
    setPerspective(next) {
      if (controls.check({ perspective: next }, get().chart)) set({ perspective: next });
    },
    setCamera(of, camera) {
      if (!Object.hasOwn(views, of)) return;
      const kept = camera && clampCamera(camera, views[of].viewBox);
      const { [of]: before, ...others } = get().cameras;
      if (kept && kept.scale > 1.01) set({ cameras: { ...others, [of]: kept } });
      else if (before) set({ cameras: others });
    },
    setLargeTargets: (next) => set({ largeTargets: next }),
    setPenOnly: (next) => set({ penOnly: next }),
    receiveChart,
    configure(next) {
      const { readOnly, controlled } = get();
      const before: BodyMapSettings & Controls = { ...settings, ...controls.owned(), readOnly, controlled };
      const [ofHost, others] = controls.split(next);
      settings = { ...settings, ...others };
      if ('readOnly' in next) set(next.readOnly ? { readOnly: true, moving: null, ...leftLinking(get().linking) } : { readOnly: false });
      if ('author' in next) set({ author: next.author });
      if ('previous' in next) {
        const last = soundPrevious(next.previous);
        set({ previous: last, selection: isThere(get().chart, last, get().selection) ? get().selection : null });
      }
      if ('controlled' in next) set({ controlled: next.controlled ?? false });
      const isOther = controls.own(ofHost);
      controls.check(ofHost, get().chart, get().previous);
      if (isOther) {
        const held = controls.held(get());
        const isSame = held.tool === get().tool && (held.selection === get().selection || held.selection === held.moving);
        put(isSame ? held : { ...held, moving: null });
      }
      return Object.fromEntries((Object.keys(next) as (keyof typeof before)[]).map((key) => [key, before[key]]));
    },
  };
  const store: StoreApi<State> = createStore<State>()(() => Object.freeze({ ...values, ...actions }));
  const { getState, getInitialState, subscribe } = store;
  return { ...actions, getState, getInitialState, subscribe };
}
