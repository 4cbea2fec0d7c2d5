import type { Figure, Spot, ViewId, ZoneId } from '../anatomy/index.js';
import { isAmong, painfulSkin, type Mark } from '../chart/index.js';
import { drawnRings } from '../drawing/index.js';
import { polygonContains, type Point } from '../geometry/index.js';
import type { BodyMapState } from '../store/index.js';
import type { AreaEditing } from './areas/area-editing.js';
import type { Hit } from './hit-test.js';
import { tellMarkClick, tellZoneClick, type ListenerOptions } from './listeners.js';

export interface TapOptions extends ListenerOptions {
  readonly areas: AreaEditing;
}

/**
 * What a tap does, by tool: select, mark, move, or make an area. The host gets the event first and may prevent it.
 *
 * @param native the browser's event
 */
export function tap(hit: Hit, native: Event, options: TapOptions): void {
  const { store, areas } = options;
  const { spot } = hit;
  const mark = markHit(hit, store.getState(), options);
  if (mark !== undefined) return void (tellMarkClick(mark, native, options) && store.select(mark));
  if (spot && !tellZoneClick(spot, native, options)) return;
  // The host may have chosen another tool.
  const state = store.getState();
  const { tool, areaTool, readOnly, moving } = state;
  if (moving !== null && spot) return moveTo(state, moving, spot, areas);
  if (readOnly || tool === 'select' || !spot) return store.select(null);
  if (tool === 'tenderness') store.addTenderness(spot);
  else if (tool === 'free') toggleFree(state, spot.zone);
  else if (areaTool.mode === 'spot') void areas.spot(spot);
  // A dot is a stroke like any other. A key has no position: it adds whole zones.
  else void (areaTool.mode === 'draw' && hit.point ? areas.stroke([hit.point]) : areas.zone(spot.zone));
}

/** Records or clears that a zone is free of pain. A zone with marked pain is not, which is announced. */
function toggleFree({ head: { clear = [], marks }, setClear, reportProblem }: BodyMapState, zone: ZoneId): void {
  if (clear.includes(zone)) setClear(clear.filter((other) => other !== zone));
  else if (isAmong(zone, painfulSkin(marks))) reportProblem('pain-there');
  else setClear([...clear, zone]);
}

/** The mark that a tap is on, rather than the zone below it. */
function markHit({ under, point, spot }: Hit, state: BodyMapState, { view, figure }: TapOptions): string | undefined {
  const { selection, tool, areaTool, readOnly, moving, linking } = state;
  // While drawing, marks do not block taps.
  if (linking || (moving !== null && spot)) return undefined;
  const next = nextUnder(under, selection);
  // With zones and spots, the label of the edited area does not block taps.
  if (next && !(next === selection && isEditing(state))) return next;
  // A dot on another area selects that area.
  const isOnAreas = readOnly || tool === 'select' || (spot && (tool === 'referral' || tool === 'caution') && areaTool.mode === 'draw');
  return isOnAreas ? areaUnder(state, view, point, figure) : undefined;
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

/** Moves a mark without dragging, to the tapped location. An area stays on its views: taps on other views are ignored. */
function moveTo({ chart, editMark, startMoving }: BodyMapState, id: string, { view, at, zone }: Spot, areas: AreaEditing): void {
  const mark = chart.marks.find((other) => other.id === id);
  if (mark && mark.kind !== 'tenderness' && !mark.areas.some((area) => area.view === view)) return;
  startMoving(null);
  if (mark?.kind === 'tenderness') editMark(id, { view, at: [...at], zone });
  else if (mark) void areas.moveTo(id, at);
}
