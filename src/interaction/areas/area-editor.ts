import { getZone, type ZoneId } from '../../anatomy/index.js';
import { addToAreas, blotToShape, cutFromAreas, inSlices, strokeToShapeInSteps, subtract, toggleZone, touchesAreas, zoneShape, type Shape } from '../../areas/index.js';
import type { Area, AreaMark, Chart } from '../../chart/index.js';
import type { Point } from '../../geometry/index.js';
import type { BodyMapState, EditActions } from '../../store/index.js';
import type { AreaIntent } from '../../ui/index.js';
import { isCurrent, type AreaStage } from './area-intent.js';
import { movedAreas, type Way } from './area-move.js';

// Loaded when an area tool is chosen.
export * from '../../areas/index.js';

/**
 * Extends the area that was selected, if it is of the tool's kind and what is drawn touches it, or makes a new one, linked to the
 * tenderness that was selected or that the task is about. Nothing is joined to an area elsewhere unless the user chooses so. Areas
 * end where hidden zones begin. A chart that replaced the original is not changed.
 */
export function createAreaEditor(stage: AreaStage, intent: AreaIntent) {
  const { store, figure, view, hiddenZones } = stage;
  const { tool, selection, linking, areaTool } = intent;
  // With zones there is no cut action: a tap adds or removes a zone.
  const action = areaTool.mode === 'zones' && areaTool.action === 'cut' ? 'new' : areaTool.action;
  const hidden = [...hiddenZones].filter((zone) => getZone(zone)?.view === view);
  const withoutHidden = (shape: Shape): Shape => (hidden.length === 0 ? shape : subtract(shape, hidden.flatMap(zoneShape)));

  /** The state, while it is about the same chart. */
  function current(): BodyMapState | undefined {
    const state = store.getState();
    return isCurrent(state, intent) ? state : undefined;
  }

  /** The area that is extended or cut by a shape. */
  function targetIn(chart: Chart, kind: AreaMark['kind'], shape: Shape): AreaMark | undefined {
    const mark = chart.marks.find(({ id }) => id === selection);
    if (mark?.kind !== kind || linking?.before.includes(mark.id)) return undefined;
    return action === 'new' && !touchesAreas(mark.areas, view, shape) ? undefined : mark;
  }

  async function edit(shape: Shape, change: (areas: readonly Area[]) => readonly Area[]): Promise<string | undefined> {
    const state = current();
    if (!state || (tool !== 'referral' && tool !== 'caution')) return undefined;
    const target = targetIn(state.head, tool, shape);
    const before = target?.areas ?? [];
    const areas = change(before);
    if (areas === before && !target) return undefined;
    await rest();
    // Another edit was made in the meantime: try again on the current chart.
    if (store.getState().head !== state.head) return edit(shape, change);
    if (target) return replaceAreas(state, target, areas);
    if (areas.length === 0) return void state.reportProblem(action === 'cut' ? 'nothing-to-cut' : 'beside-body');
    const made = tool === 'caution' ? state.addCaution(areas) : state.addReferral(areas, pointsOf(state.head, linking?.from ?? selection));
    return made.ok ? made.id : undefined;
  }

  /** Adds a shape or cuts it out. */
  async function put(drawn: Shape | Promise<Shape>): Promise<string | undefined> {
    const whole = await drawn;
    await rest();
    const shape = withoutHidden(whole);
    if (shape.length === 0) return void current()?.reportProblem('beside-body');
    return edit(shape, (areas) => (action === 'cut' ? cutFromAreas(areas, view, shape) : addToAreas(areas, view, shape)));
  }

  const putZone = (zone: ZoneId) =>
    edit(zoneShape(zone), (areas) => (action === 'cut' ? cutFromAreas(areas, view, zoneShape(zone)) : toggleZone(areas, view, zone)));

  /** It stays if nothing would be left on this view. */
  async function move(id: string, way: Way, edits?: () => EditActions): Promise<string | undefined> {
    const state = current();
    const moved = state && movedAreas(stage, state, id, way, edits !== undefined);
    return moved && replaceAreas(edits?.() ?? state, moved.mark, moved.areas);
  }

  return {
    stroke: (samples: readonly Point[]) => put(inSlices(strokeToShapeInSteps(view, samples, figure))),
    spot: (at: Point) => put(blotToShape(view, at, areaTool.radius)),
    zone: putZone,
    move,
  };
}

/** Shape, coverage and chart are computed in separate tasks: together they would block a frame on a slow machine. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Removes an empty area. Returns the id of the mark if it has areas now. */
function replaceAreas({ editMark, removeMark }: EditActions, { id }: AreaMark, areas: readonly Area[]): string | undefined {
  if (areas.length === 0) return void removeMark(id);
  return editMark(id, { areas: [...areas] }).ok ? id : undefined;
}

const pointsOf = (chart: Chart, id: string | null): string[] => chart.marks.filter((mark) => mark.id === id && mark.kind === 'tenderness').map((mark) => mark.id);
