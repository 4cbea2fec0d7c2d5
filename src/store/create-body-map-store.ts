import { createStore, type StoreApi } from 'zustand/vanilla';
import { createChart, type Chart } from '../chart/index.js';
import { views } from '../anatomy/index.js';
import { clampCamera } from '../geometry/index.js';
import { createEditActions } from './edits.js';
import { createEditor } from './editor.js';
import { emptyHistory } from './history.js';
import type { BodyMapSettings, BodyMapStoreOptions } from './options.js';
import type { BodyMapState } from './state.js';

export type BodyMapStore = StoreApi<BodyMapState>;

/** What hosts without types put in by mistake would fail far from here. */
function given(chart: Chart | undefined): Chart | undefined {
  if (!chart || Array.isArray(chart.marks)) return chart;
  throw new TypeError('palpate: what was given as a chart is none. Read what was saved with parseChart(text), and pass on the `chart` of its result.');
}

/**
 * The store around one chart: what is on it, what is selected, what can be undone. One for each map.
 *
 * @throws TypeError for a `chart` that is none, such as the text of one
 */
export function createBodyMapStore(options: BodyMapStoreOptions = {}): BodyMapStore {
  let settings: BodyMapSettings = options;
  const now = (): Date => settings.now?.() ?? new Date();

  return createStore<BodyMapState>()((set, get, store) => {
    // The editor reads the state when it is made, so the values come before the actions.
    const values = {
      ...emptyHistory,
      chart: given(options.chart) ?? createChart({ recordedAt: now(), figure: options.figure, recordedBy: options.author }),
      selection: options.chart?.marks.find(({ id }) => id === options.selection)?.id ?? null,
      tool: options.tool ?? 'tenderness',
      areaTool: { mode: 'draw', action: 'add', spot: 20 },
      moving: null,
      problem: null,
      view: options.view ?? 'front',
      perspective: options.perspective ?? 'facing',
      cameras: {},
      coarse: options.coarse ?? false,
      readOnly: options.readOnly ?? false,
    } as const;
    const stamps = { settings: () => settings, now };
    const { undo, redo, begin, receiveChart, ...port } = createEditor({
      ...stamps,
      controlled: options.controlled ?? false,
      values: () => get() ?? values,
      set: store.setState,
    });

    return {
      ...values,
      ...createEditActions(port, stamps),
      undo,
      redo,
      begin,
      select(id) {
        // Whoever turns to another mark does not mean to move the one before.
        if (id === null || get().chart.marks.some((mark) => mark.id === id)) set({ selection: id, moving: id === get().moving ? id : null });
      },
      setTool: (tool) => set({ tool, moving: null }),
      reportProblem(problem) {
        // Once more is another event.
        if (problem && problem === get().problem) set({ problem: null });
        set({ problem });
      },
      setAreaTool: (areaTool) => set({ areaTool: { ...get().areaTool, ...areaTool } }),
      startMoving: (moving) => set({ moving: get().readOnly ? null : moving }),
      setView: (view) => set({ view }),
      setPerspective: (perspective) => set({ perspective }),
      setCamera(view, camera) {
        const kept = camera && clampCamera(camera, views[view].viewBox);
        const { [view]: before, ...others } = get().cameras;
        if (kept && kept.scale > 1.01) set({ cameras: { ...others, [view]: kept } });
        else if (before) set({ cameras: others });
      },
      setCoarse: (coarse) => set({ coarse }),
      receiveChart,
      configure(next) {
        const before: BodyMapSettings = { ...settings, readOnly: get().readOnly };
        settings = { ...settings, ...next };
        if ('readOnly' in next) set(next.readOnly ? { readOnly: true, moving: null } : { readOnly: false });
        return Object.fromEntries((Object.keys(next) as (keyof BodyMapSettings)[]).map((key) => [key, before[key]]));
      },
    };
  });
}
