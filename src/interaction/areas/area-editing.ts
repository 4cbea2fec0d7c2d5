import { fromFigure, getZone, nearestZone, toDrawnPosition, type Figure, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Area, AreaMark, Chart } from '../../chart/index.js';
import { gripOf } from '../../drawing/index.js';
import { distance, roundPoint, type Point } from '../../geometry/index.js';
import type { BodyMapState, BodyMapStore, EditActions } from '../../store/index.js';
import type { AreaEditing, AreaIntent } from './area-intent.js';
import { inTurn } from './area-turns.js';

type Areas = typeof import('../../areas/index.js');
type Shape = ReturnType<Areas['strokeToShape']>;
type Placements = ReturnType<Areas['createPlacements']>;
type Placement = NonNullable<ReturnType<Placements['find']>>;

/** Where the areas of each map that were moved come from, for as long as the page is there. */
const placementsOf = new WeakMap<BodyMapStore, Placements>();

/** Loaded when an area is first made: most maps are only tapped. */
export const loadAreas = (): Promise<Areas> => import('../../areas/index.js');

/** How far keys push an area past the edge of the body, in units of the figure's view. */
const mostBeyond = 60;

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
    const target = areaOf(state.head, meant.selection, tool);
    const before = target?.areas ?? [];
    const areas = change(before, tools);
    if (areas === before && !target) return undefined;
    await rest();
    // Somebody edited meanwhile: once more, on what is there now.
    if (store.getState().head !== state.head) return edit(change);
    if (target) return put(state, target, areas);
    if (areas.length === 0) return void state.reportProblem(action === 'cut' ? 'nothing-to-cut' : 'beside-body');
    return tool === 'caution' ? state.addCaution(areas) : state.addReferral(areas, pointsOf(state.head, meant.selection));
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
  async function moveBy(id: string, next: (from: Placement, tools: Areas) => Placement, edits?: () => EditActions): Promise<string | undefined> {
    const tools = await loadAreas();
    const state = current();
    const mark = state?.head.marks.find((other) => other.id === id);
    const grip = mark && gripOf(mark, view, figure);
    const area = mark && mark.kind !== 'tenderness' ? mark.areas.find((other) => other.view === view) : undefined;
    if (!state || !grip || !area || mark.kind === 'tenderness') return undefined;
    const placements = placementsOf.get(store) ?? tools.createPlacements();
    placementsOf.set(store, placements);
    const known = placements.find(id, area);
    const offset = known?.offset ?? ([0, 0] as const);
    const from = known?.figure === figure.id ? known : { origin: known?.origin ?? area, offset, figure: figure.id, grip, base: offset, sum: [0, 0] as const, seen: [0, 0] as const };
    const to = next(from, tools);
    const moved = placed(to, tools);
    placements.note(id, area, from);
    if (!moved) {
      // Where nothing would be left of it on this view it stays. A key that pushes it on counts all the same, a little way: the way back is as long.
      if (edits && distance(to.sum, from.seen) <= mostBeyond) placements.note(id, area, to);
      return undefined;
    }
    placements.note(id, moved, { ...to, seen: to.sum });
    return put(edits?.() ?? state, mark, mark.areas.map((other) => (other === area ? moved : other)));
  }
  /** The area at a placement, cut to the body and to what is not hidden. Undefined where nothing is left. */
  function placed({ origin, offset }: Placement, tools: Areas): Area | undefined {
    if (tools.isNone(offset)) return origin;
    const whole = [origin];
    const there = tools.moveAreas(whole, view, offset);
    if (there === whole) return undefined;
    return (hidden.length === 0 ? there : tools.cutFromAreas(there, view, hidden.flatMap(tools.zoneShape)))[0];
  }
  function stepped(from: Placement, step: Point, { plus, minus, isNone }: Areas): Placement {
    const sum = plus(from.sum, step);
    const offset = isNone(sum) ? from.base : roundPoint(plus(from.base, minus(toBody(plus(from.grip, sum)), toBody(from.grip))));
    return { ...from, sum, offset };
  }
  function putAt(mark: AreaMark['id'], from: Placement, at: Point, { minus }: Areas): Placement {
    const before = store.getState().head.marks.find((other) => other.id === mark);
    const grip = before && before.kind !== 'tenderness' ? gripOf({ ...before, areas: [from.origin] }, view, figure) : undefined;
    const zone = nearestZone(view, at, Infinity);
    if (!grip || !zone) return from;
    const offset = roundPoint(minus(at, toBody(grip)));
    return { ...from, offset, base: offset, grip: toDrawnPosition(figure, zone, at), sum: [0, 0], seen: [0, 0] };
  }
  return {
    stroke: (samples) => shaped((tools) => tools.inSlices(tools.strokeToShapeInSteps(view, samples, figure))),
    spot: ({ at }) => shaped((tools) => tools.blotToShape(view, at, size)),
    zone: (zone) =>
      // Under zones there is no choice of adding or cutting: each puts itself on and takes itself off.
      edit((areas, tools) => (mode !== 'zones' && action === 'cut' ? tools.cutFromAreas(areas, view, tools.zoneShape(zone)) : tools.toggleZone(areas, view, zone))),
    move: (id, step, edits) => moveBy(id, (from, tools) => stepped(from, step, tools), edits),
    moveTo: (id, at) => moveBy(id, (from, tools) => putAt(id, from, at, tools)),
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
