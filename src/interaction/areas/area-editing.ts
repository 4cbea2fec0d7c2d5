import { fromFigure, getZone, nearestZone, type Figure, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Area, AreaMark, Chart } from '../../chart/index.js';
import { gripOf } from '../../drawing/index.js';
import type { Point } from '../../geometry/index.js';
import type { BodyMapState, BodyMapStore, EditActions } from '../../store/index.js';
import type { AreaEditing, AreaIntent } from './area-intent.js';
import { inTurn } from './area-turns.js';

type Areas = typeof import('../../areas/index.js');
type Shape = ReturnType<Areas['strokeToShape']>;

/** Loaded when an area is first made: most maps are only tapped. */
export const loadAreas = (): Promise<Areas> => import('../../areas/index.js');

/** Where areas are edited, and on whose chart. */
export interface AreaStage {
  readonly store: BodyMapStore;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly hiddenZones: ReadonlySet<ZoneId>;
}

/** Edits that wait for their turn, of what was meant when they were asked for. */
export const editAreas = (stage: AreaStage, meant: AreaIntent, edit: (editing: AreaEditing) => Promise<string | undefined>): Promise<string | undefined> =>
  inTurn(stage.store, meant, (now) => edit(createAreaEditing(stage, now)));

/**
 * Edits the area that was selected, if it is of the tool's kind, or makes a new one, tied to the tenderness that was selected. What is
 * drawn or moved ends where hidden zones begin. Nothing is done to a chart that has come in place of the one that was meant.
 */
function createAreaEditing({ store, figure, view, hiddenZones }: AreaStage, meant: AreaIntent): AreaEditing {
  const { mode, action, spot: size } = meant.areaTool;
  const hidden = [...hiddenZones].filter((zone) => getZone(zone)?.view === view);
  /** The state, while it still is about what was meant. */
  function current(): BodyMapState | undefined {
    const state = store.getState();
    return state.readOnly || state.chart.id !== meant.chart ? undefined : state;
  }
  async function edit(change: (areas: readonly Area[], tools: Areas) => readonly Area[]): Promise<string | undefined> {
    const { tool } = meant;
    const tools = await loadAreas();
    const state = current();
    if (!state || (tool !== 'referral' && tool !== 'caution')) return undefined;
    const target = areaOf(state.chart, meant.selection, tool);
    const before = target?.areas ?? [];
    const areas = change(before, tools);
    if (areas === before && !target) return undefined;
    await rest();
    // Somebody edited meanwhile: once more, on what is there now.
    if (store.getState().chart !== state.chart) return edit(change);
    if (target) return put(state, target, areas);
    if (areas.length === 0) return void state.reportProblem(action === 'cut' ? 'nothing-to-cut' : 'beside-body');
    return tool === 'caution' ? state.addCaution(areas) : state.addReferral(areas, pointsOf(state.chart, meant.selection));
  }
  async function shaped(toShape: (tools: Areas) => Shape | Promise<Shape>): Promise<string | undefined> {
    const tools = await loadAreas();
    const drawn = await toShape(tools);
    await rest();
    const shape = hidden.length === 0 ? drawn : tools.subtract(drawn, hidden.flatMap(tools.zoneShape));
    if (shape.length === 0) return void current()?.reportProblem('beside-body');
    return edit((areas) => (action === 'cut' ? tools.cutFromAreas(areas, view, shape) : tools.addToAreas(areas, view, shape)));
  }
  /** A place on the figure in body coordinates: it moves with the nearest zone. */
  function toBody(point: Point): Point {
    const zone = nearestZone(view, point, Infinity, figure);
    return zone ? fromFigure(figure, zone, point) : point;
  }
  async function moveBy(id: string, target: (grip: Point) => Point, edits?: () => EditActions): Promise<string | undefined> {
    const tools = await loadAreas();
    const state = current();
    const mark = state?.chart.marks.find((other) => other.id === id);
    const grip = mark && gripOf(mark, view, figure);
    if (!grip || mark.kind === 'tenderness') return undefined;
    const [from, to] = [toBody(grip), target(grip)];
    const there = tools.moveAreas(mark.areas, view, [to[0] - from[0], to[1] - from[1]]);
    const moved = hidden.length === 0 ? there : tools.cutFromAreas(there, view, hidden.flatMap(tools.zoneShape));
    // Where nothing would be left of it on this view it stays.
    return state && moved.some((area) => area.view === view) ? put(edits?.() ?? state, mark, moved) : undefined;
  }
  return {
    stroke: (samples) => shaped((tools) => tools.inSlices(tools.strokeToShapeInSteps(view, samples, figure))),
    spot: ({ at }) => shaped((tools) => tools.blotToShape(view, at, size)),
    zone: (zone) =>
      // Under zones there is no choice of adding or cutting: each puts itself on and takes itself off.
      edit((areas, tools) => (mode !== 'zones' && action === 'cut' ? tools.cutFromAreas(areas, view, tools.zoneShape(zone)) : tools.toggleZone(areas, view, zone))),
    move: (id, [dx, dy], edits) => moveBy(id, ([x, y]) => toBody([x + dx, y + dy]), edits),
    moveTo: (id, at) => moveBy(id, () => at),
  };
}

/** Shape, coverage and chart are made in tasks of their own: together they would hold up a frame on a slow machine. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An area of which nothing is left is gone. The id of the mark, if it has them now. */
function put({ editMark, removeMark }: EditActions, { id }: AreaMark, areas: readonly Area[]): string | undefined {
  if (areas.length === 0) return void removeMark(id);
  return editMark(id, { areas: [...areas] }) ? id : undefined;
}

function areaOf(chart: Chart, id: string | null, kind: AreaMark['kind']): AreaMark | undefined {
  const mark = chart.marks.find((other) => other.id === id);
  return mark && mark.kind !== 'tenderness' && mark.kind === kind ? mark : undefined;
}

const pointsOf = (chart: Chart, id: string | null): string[] => chart.marks.filter((mark) => mark.id === id && mark.kind === 'tenderness').map((mark) => mark.id);
