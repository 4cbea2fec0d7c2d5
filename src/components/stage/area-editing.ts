import { fromFigure, nearestZone, type Figure, type ViewId } from '../../anatomy/index.js';
import type { Area, AreaMark, Chart } from '../../chart/index.js';
import { gripOf } from '../../drawing/index.js';
import type { Point } from '../../geometry/index.js';
import type { BodyMapState, BodyMapStore } from '../../store/index.js';
import type { AreaEditing } from './use-area-editing.js';

type Areas = typeof import('../../areas/index.js');
type Shape = ReturnType<Areas['strokeToShape']>;

/** Loaded when an area is first made: most maps are only tapped. */
export const loadAreas = (): Promise<Areas> => import('../../areas/index.js');

/** Edits the selected area of the tool's kind, or makes a new one, tied to the tenderness that is selected. */
export function createAreaEditing(store: BodyMapStore, figure: Figure, view: ViewId): AreaEditing {
  async function edit(change: (areas: readonly Area[], tools: Areas, state: BodyMapState) => readonly Area[] | undefined): Promise<void> {
    const tools = await loadAreas();
    const state = store.getState();
    if (state.readOnly || (state.tool !== 'referral' && state.tool !== 'caution')) return;
    const target = selectedArea(state.chart, state.selection, state.tool);
    const before = target?.areas ?? [];
    const areas = change(before, tools, state);
    if (areas === undefined || (areas === before && !target)) return;
    await rest();
    const { chart, selection, tool } = store.getState();
    // Somebody edited meanwhile: once more, on what is there now.
    if (chart !== state.chart || selection !== state.selection || tool !== state.tool) return edit(change);
    if (target) put(state, target, areas);
    else if (areas.length === 0) state.reportProblem(state.areaTool.action === 'cut' ? 'nothing-to-cut' : 'beside-body');
    else if (state.tool === 'caution') state.addCaution(areas);
    else state.addReferral(areas, selectedPoint(state.chart, state.selection));
  }
  async function shaped(toShape: (tools: Areas, state: BodyMapState) => Shape | Promise<Shape>): Promise<void> {
    const shape = await toShape(await loadAreas(), store.getState());
    await rest();
    await edit((areas, tools, state) => {
      if (shape.length === 0) return void state.reportProblem('beside-body');
      return state.areaTool.action === 'cut' ? tools.cutFromAreas(areas, view, shape) : tools.addToAreas(areas, view, shape);
    });
  }
  /** A place on the figure in body coordinates: it moves with the nearest zone. */
  function toBody(point: Point): Point {
    const zone = nearestZone(view, point, Infinity, figure);
    return zone ? fromFigure(figure, zone, point) : point;
  }
  async function moveBy(id: string, target: (grip: Point) => Point): Promise<void> {
    const { moveAreas } = await loadAreas();
    const state = store.getState();
    const mark = state.chart.marks.find((other) => other.id === id);
    const grip = mark && gripOf(mark, view, figure);
    if (!grip || mark.kind === 'tenderness') return;
    const [from, to] = [toBody(grip), target(grip)];
    put(state, mark, moveAreas(mark.areas, view, [to[0] - from[0], to[1] - from[1]]));
  }
  return {
    stroke: (samples) => shaped((tools) => tools.inSlices(tools.strokeToShapeInSteps(view, samples, figure))),
    spot: ({ at }) => shaped((tools, { areaTool }) => tools.blotToShape(view, at, areaTool.spot)),
    zone: (zone) =>
      edit((areas, tools, { areaTool: { mode, action } }) =>
        // Under zones there is no choice of adding or cutting: each puts itself on and takes itself off.
        mode !== 'zones' && action === 'cut' ? tools.cutFromAreas(areas, view, tools.zoneShape(zone)) : tools.toggleZone(areas, view, zone),
      ),
    move: (id, [dx, dy]) => moveBy(id, ([x, y]) => toBody([x + dx, y + dy])),
    moveTo: (id, at) => moveBy(id, () => at),
  };
}

/** Shape, coverage and chart are made in tasks of their own: together they would hold up a frame on a slow machine. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An area of which nothing is left is gone. */
function put({ editMark, removeMark }: BodyMapState, mark: AreaMark, areas: readonly Area[]): void {
  if (areas.length === 0) removeMark(mark.id);
  else editMark(mark.id, { areas: [...areas] });
}

function selectedArea(chart: Chart, selection: string | null, kind: AreaMark['kind']): AreaMark | undefined {
  const mark = chart.marks.find(({ id }) => id === selection);
  return mark && mark.kind !== 'tenderness' && mark.kind === kind ? mark : undefined;
}

function selectedPoint(chart: Chart, selection: string | null): string[] {
  return chart.marks.filter((mark) => mark.id === selection && mark.kind === 'tenderness').map(({ id }) => id);
}
