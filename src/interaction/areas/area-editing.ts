import { useEffect, useMemo } from 'react';
import { getZone, type Figure, type Spot, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Area, AreaMark, Chart } from '../../chart/index.js';
import type { Point } from '../../geometry/index.js';
import type { BodyMapState, EditActions } from '../../store/index.js';
import { useBodyMap, useBodyMapContext, type AreaIntent, type AreaQueue, type Clipper } from '../../ui/index.js';
import { movedAreas, type AreaStage, type Way } from './area-move.js';
import { isStill } from './area-queue.js';

/** Three ways to make an area, and to move one, all ending in the same mark. Each resolves with its id when the chart has it; undefined if nothing came of it. */
export interface AreaEditing {
  /** `samples` in units of the figure's view, facing. */
  readonly stroke: (samples: readonly Point[]) => Promise<string | undefined>;
  readonly zone: (zone: ZoneId) => Promise<string | undefined>;
  readonly spot: (spot: Spot) => Promise<string | undefined>;
  /** By a step in units of the figure's view, facing; as a part of the session that `edits` gives once the area is worked out. */
  readonly move: (id: string, step: Point, edits?: () => EditActions) => Promise<string | undefined>;
  /** With its grip to a place in body coordinates. */
  readonly moveTo: (id: string, at: Point) => Promise<string | undefined>;
}

/** Ways to edit the areas of a view. */
export function useAreaEditing(figure: Figure, view: ViewId): AreaEditing {
  const { store, hiddenZones, areas } = useBodyMapContext();
  const isAreaTool = useBodyMap(({ tool, readOnly }) => !readOnly && (tool === 'referral' || tool === 'caution'));
  useEffect(() => {
    // The code is fetched while the person still looks for the place.
    if (isAreaTool) areas.prepare();
  }, [isAreaTool, areas]);
  return useMemo(() => createAreaEditing({ store, figure, view, hiddenZones }, areas), [store, figure, view, hiddenZones, areas]);
}

export function createAreaEditing(stage: AreaStage, areas: AreaQueue): AreaEditing {
  const { view, figure } = stage;
  const add = (work: (editor: ReturnType<typeof createAreaEditor>, clipper: Clipper, intent: AreaIntent) => Promise<string | undefined>) =>
    areas.add((clipper, intent) => work(createAreaEditor(stage, clipper, intent), clipper, intent));
  return {
    stroke: (samples) => add(({ put }, clipper) => put(clipper.inSlices(clipper.strokeToShapeInSteps(view, samples, figure)))),
    spot: ({ at }) => add(({ put }, clipper, { areaTool }) => put(clipper.blotToShape(view, at, areaTool.spot))),
    zone: (zone) => add(({ putZone }) => putZone(zone)),
    move: (id, step, edits) => add(({ move }) => move(id, { step }, edits)),
    moveTo: (id, at) => add(({ move }) => move(id, { to: at })),
  };
}

type Shape = ReturnType<Clipper['strokeToShape']>;

/**
 * Extends the area that was selected, if it is of the tool's kind and what is drawn touches it, or makes a new one, linked to the
 * tenderness that was selected or that the task is about. Nothing that lies elsewhere is joined to an area unless a person says so. What
 * is drawn or moved ends where hidden zones begin. Nothing is done to a chart that has come in place of the one that was meant.
 */
function createAreaEditor(stage: AreaStage, clipper: Clipper, intent: AreaIntent) {
  const { store, view, hiddenZones } = stage;
  const { tool, selection, linking, areaTool } = intent;
  const { mode } = areaTool;
  // Under zones there is no choice of cutting: each puts itself on and takes itself off.
  const action = mode === 'zones' && areaTool.action === 'cut' ? 'new' : areaTool.action;
  const hidden = [...hiddenZones].filter((zone) => getZone(zone)?.view === view);
  const withoutHidden = (shape: Shape): Shape => (hidden.length === 0 ? shape : clipper.subtract(shape, hidden.flatMap(clipper.zoneShape)));

  /** The state, while it still is about what was meant. */
  function current(): BodyMapState | undefined {
    const state = store.getState();
    return isStill(state, intent) ? state : undefined;
  }

  /** The area that is extended or cut by a shape. */
  function targetIn(chart: Chart, kind: AreaMark['kind'], shape: Shape): AreaMark | undefined {
    const mark = chart.marks.find(({ id }) => id === selection);
    if (mark?.kind !== kind || linking?.before.includes(mark.id)) return undefined;
    return action === 'new' && !clipper.touchesAreas(mark.areas, view, shape) ? undefined : mark;
  }

  async function edit(shape: Shape, change: (areas: readonly Area[]) => readonly Area[]): Promise<string | undefined> {
    const state = current();
    if (!state || (tool !== 'referral' && tool !== 'caution')) return undefined;
    const target = targetIn(state.head, tool, shape);
    const before = target?.areas ?? [];
    const areas = change(before);
    if (areas === before && !target) return undefined;
    await rest();
    // Another edit was made meanwhile: once more, on what is there now.
    if (store.getState().head !== state.head) return edit(shape, change);
    if (target) return replaceAreas(state, target, areas);
    if (areas.length === 0) return void state.reportProblem(action === 'cut' ? 'nothing-to-cut' : 'beside-body');
    return tool === 'caution' ? state.addCaution(areas) : state.addReferral(areas, pointsOf(state.head, linking?.from ?? selection));
  }

  /** Adds a shape or cuts it out. */
  async function put(drawn: Shape | Promise<Shape>): Promise<string | undefined> {
    const whole = await drawn;
    await rest();
    const shape = withoutHidden(whole);
    if (shape.length === 0) return void current()?.reportProblem('beside-body');
    return edit(shape, (areas) => (action === 'cut' ? clipper.cutFromAreas(areas, view, shape) : clipper.addToAreas(areas, view, shape)));
  }

  const putZone = (zone: ZoneId) =>
    edit(clipper.zoneShape(zone), (areas) => (action === 'cut' ? clipper.cutFromAreas(areas, view, clipper.zoneShape(zone)) : clipper.toggleZone(areas, view, zone)));

  /** Where nothing would be left of it on this view it stays. */
  async function move(id: string, way: Way, edits?: () => EditActions): Promise<string | undefined> {
    const state = current();
    const moved = state && movedAreas(stage, clipper, state, id, way, edits !== undefined);
    return moved && replaceAreas(edits?.() ?? state, moved.mark, moved.areas);
  }

  return { put, putZone, move };
}

/** Shape, coverage and chart are made in tasks of their own: together they would hold up a frame on a slow machine. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An area of which nothing is left is gone. The id of the mark, if it has them now. */
function replaceAreas({ editMark, removeMark }: EditActions, { id }: AreaMark, areas: readonly Area[]): string | undefined {
  if (areas.length === 0) return void removeMark(id);
  return editMark(id, { areas: [...areas] }) ? id : undefined;
}

const pointsOf = (chart: Chart, id: string | null): string[] => chart.marks.filter((mark) => mark.id === id && mark.kind === 'tenderness').map((mark) => mark.id);
