import { getZone, type ZoneId } from '../../anatomy/index.js';
import { addToAreas, blotToShape, cutFromAreas, inSlices, strokeToShapeInSteps, subtract, toggleZone, zoneShape, type Shape } from '../../areas/index.js';
import type { Area, AreaMark, Chart } from '../../chart/index.js';
import type { Point } from '../../geometry/index.js';
import type { BodyMapState, EditActions } from '../../store/index.js';
import type { AreaIntent } from '../../ui/index.js';
import { isCurrent, type AreaStage } from './area-intent.js';
import { movedAreas, type Way } from './area-move.js';

// Fetched when an area tool is chosen, with the arithmetic that it needs.
export * from '../../areas/index.js';

/**
 * Edits the area that was selected, if it is of the tool's kind, or makes a new one, linked to the tenderness that was selected. What is
 * drawn or moved ends where hidden zones begin. Nothing is done to a chart that has come in its place.
 */
export function createAreaEditor(stage: AreaStage, intent: AreaIntent) {
  const { store, figure, view, hiddenZones } = stage;
  const { tool, selection, areaTool } = intent;
  const { mode, action } = areaTool;
  const hidden = [...hiddenZones].filter((zone) => getZone(zone)?.view === view);
  const withoutHidden = (shape: Shape): Shape => (hidden.length === 0 ? shape : subtract(shape, hidden.flatMap(zoneShape)));

  /** The state, while it is about the same chart. */
  function current(): BodyMapState | undefined {
    const state = store.getState();
    return isCurrent(state, intent) ? state : undefined;
  }

  async function edit(change: (areas: readonly Area[]) => readonly Area[]): Promise<string | undefined> {
    const state = current();
    if (!state || (tool !== 'referral' && tool !== 'caution')) return undefined;
    const target = areaOf(state.head, selection, tool);
    const before = target?.areas ?? [];
    const areas = change(before);
    if (areas === before && !target) return undefined;
    await rest();
    // Another edit was made meanwhile: once more, on what is there now.
    if (store.getState().head !== state.head) return edit(change);
    if (target) return replaceAreas(state, target, areas);
    if (areas.length === 0) return void state.reportProblem(action === 'cut' ? 'nothing-to-cut' : 'beside-body');
    return tool === 'caution' ? state.addCaution(areas) : state.addReferral(areas, pointsOf(state.head, selection));
  }

  /** Adds a shape or cuts it out. */
  async function put(drawn: Shape | Promise<Shape>): Promise<string | undefined> {
    const whole = await drawn;
    await rest();
    const shape = withoutHidden(whole);
    if (shape.length === 0) return void current()?.reportProblem('beside-body');
    return edit((areas) => (action === 'cut' ? cutFromAreas(areas, view, shape) : addToAreas(areas, view, shape)));
  }

  /** Under zones there is no choice of adding or cutting: each puts itself on and takes itself off. */
  const putZone = (zone: ZoneId) =>
    edit((areas) => (mode !== 'zones' && action === 'cut' ? cutFromAreas(areas, view, zoneShape(zone)) : toggleZone(areas, view, zone)));

  /** Where nothing would be left of it on this view it stays. */
  async function move(id: string, way: Way, edits?: () => EditActions): Promise<string | undefined> {
    const state = current();
    const moved = state && movedAreas(stage, state, id, way, edits !== undefined);
    return moved && replaceAreas(edits?.() ?? state, moved.mark, moved.areas);
  }

  return {
    stroke: (samples: readonly Point[]) => put(inSlices(strokeToShapeInSteps(view, samples, figure))),
    spot: (at: Point) => put(blotToShape(view, at, areaTool.spot)),
    zone: putZone,
    move,
  };
}

/** Shape, coverage and chart are made in tasks of their own: together they would hold up a frame on a slow machine. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An area of which nothing is left is gone. The id of the mark, if it has them now. */
function replaceAreas({ editMark, removeMark }: EditActions, { id }: AreaMark, areas: readonly Area[]): string | undefined {
  if (areas.length === 0) return void removeMark(id);
  return editMark(id, { areas: [...areas] }) ? id : undefined;
}

function areaOf(chart: Chart, id: string | null, kind: AreaMark['kind']): AreaMark | undefined {
  const mark = chart.marks.find((other) => other.id === id);
  return mark && mark.kind !== 'tenderness' && mark.kind === kind ? mark : undefined;
}

const pointsOf = (chart: Chart, id: string | null): string[] => chart.marks.filter((mark) => mark.id === id && mark.kind === 'tenderness').map((mark) => mark.id);
