import type { Figure, Spot, ViewId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import { drawnRings } from '../drawing/index.js';
import { polygonContains, type Point } from '../geometry/index.js';
import type { BodyMapState, BodyMapStore } from '../store/index.js';
import type { AreaEditing } from './areas/area-editing.js';
import type { Hit } from './hit-test.js';

export interface TapOptions {
  readonly store: BodyMapStore;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly areas: AreaEditing;
}

/** What a tap does, by tool: select, mark, move, or make an area. */
export function tap({ under, point, spot }: Hit, { store, figure, view, areas }: TapOptions): void {
  const state = store.getState();
  const { selection, tool, areaTool, readOnly, moving, linking, select } = state;
  if (moving !== null && spot) return moveTo(state, moving, spot, areas);
  const next = nextUnder(under, selection);
  // Under zones and spots, the plate of the area that they edit is not in the way; in a task of drawing, no mark is.
  if (next && !linking && !(next === selection && isEditing(state))) return select(next);
  if (readOnly || tool === 'select') return select(areaUnder(state, view, point, figure) ?? null);
  if (!spot) return select(null);
  if (tool === 'tenderness') state.addTenderness(spot);
  else if (areaTool.mode === 'zones') void areas.zone(spot.zone);
  else if (areaTool.mode === 'spot') void areas.spot(spot);
  // A dot on another area means that area; elsewhere it is a stroke as any other. A key has no point: it takes whole zones.
  else {
    const other = linking ? undefined : areaUnder(state, view, point, figure);
    if (other) select(other);
    else void (point ? areas.stroke([point]) : areas.zone(spot.zone));
  }
}

/** The mark that a tap on `under` selects: the nearest, or the one after the selected if that is among them. */
export function nextUnder(under: readonly string[], selected: string | null): string | undefined {
  const at = selected === null ? -1 : under.indexOf(selected);
  return under[(at + 1) % under.length];
}

const isEditing = ({ chart, selection, tool, areaTool, readOnly }: BodyMapState): boolean =>
  !readOnly && areaTool.mode !== 'draw' && tool !== 'tenderness' && chart.marks.some(({ id, kind }) => id === selection && kind === tool);

/** The topmost area that is drawn at a point, other than the selected. */
function areaUnder({ chart, selection }: BodyMapState, view: ViewId, point: Point | undefined, figure: Figure): string | undefined {
  const holds = (mark: Mark) =>
    mark.kind !== 'tenderness' && mark.id !== selection && mark.areas.some((area) => area.view === view && polygonContains(drawnRings(area, figure), point ?? [NaN, NaN]));
  return [...chart.marks].reverse().find(holds)?.id;
}

/** The way to move a mark without dragging: to the location that was tapped. An area stays on its views: a tap elsewhere is waited out. */
function moveTo({ chart, editMark, startMoving }: BodyMapState, id: string, { view, at, zone }: Spot, areas: AreaEditing): void {
  const mark = chart.marks.find((other) => other.id === id);
  if (mark && mark.kind !== 'tenderness' && !mark.areas.some((area) => area.view === view)) return;
  startMoving(null);
  if (mark?.kind === 'tenderness') editMark(id, { view, at: [...at], zone });
  else if (mark) void areas.moveTo(id, at);
}
