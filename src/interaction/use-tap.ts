'use client';
import { useCallback } from 'react';
import type { Figure, Spot, ViewId } from '../anatomy/index.js';
import type { Mark } from '../chart/index.js';
import { polygonContains, type Point } from '../geometry/index.js';
import type { BodyMapState } from '../store/index.js';
import { useBodyMapContext } from '../ui/index.js';
import { drawnRings } from '../drawing/index.js';
import { nextUnder } from './marks-under.js';
import type { AreaEditing } from './areas/area-editing.js';

/** A tap, or the choice of a zone by key, on a view. */
export interface Tap {
  /** Marks under it, the nearest first. */
  readonly under: readonly string[];
  /** Where, in units of the figure's view, facing. */
  readonly point?: Point | undefined;
  /** The spot on the skin that is meant; none beside the body. */
  readonly spot: Spot | undefined;
}

/** What a tap does, by tool: select, mark, move, or make an area. */
export function useTap(figure: Figure, view: ViewId, areas: AreaEditing): (tap: Tap) => void {
  const { store } = useBodyMapContext();
  return useCallback(
    ({ under, point, spot }) => {
      const state = store.getState();
      const { selection, tool, areaTool, readOnly, moving, select } = state;
      if (moving !== null && spot) return moveTo(state, moving, spot, areas);
      const next = nextUnder(under, selection);
      // Under zones and spots, the plate of the area that they edit is not in the way.
      if (next && !(next === selection && isEditing(state))) return select(next);
      if (readOnly || tool === 'select') return select(areaUnder(state, view, point, figure) ?? null);
      if (!spot) return select(null);
      if (tool === 'tenderness') state.addTenderness(spot);
      else if (areaTool.mode === 'zones') void areas.zone(spot.zone);
      else if (areaTool.mode === 'spot') void areas.spot(spot);
      // A dot on another area means that area; elsewhere it is a stroke as any other. A key has no point: it takes whole zones.
      else {
        const other = areaUnder(state, view, point, figure);
        if (other) select(other);
        else void (point ? areas.stroke([point]) : areas.zone(spot.zone));
      }
    },
    [store, figure, view, areas],
  );
}

const isEditing = ({ chart, selection, tool, areaTool, readOnly }: BodyMapState): boolean =>
  !readOnly && areaTool.mode !== 'draw' && tool !== 'tenderness' && chart.marks.some(({ id, kind }) => id === selection && kind === tool);

/** The topmost area that is drawn at a point, other than the selected. */
function areaUnder({ chart, selection }: BodyMapState, view: ViewId, point: Point | undefined, figure: Figure): string | undefined {
  const holds = (mark: Mark) =>
    mark.kind !== 'tenderness' && mark.id !== selection && mark.areas.some((area) => area.view === view && polygonContains(drawnRings(area, figure), point ?? [NaN, NaN]));
  return [...chart.marks].reverse().find(holds)?.id;
}

/** The way to move a mark without dragging: to the spot that was tapped. An area stays on its views: a tap elsewhere is waited out. */
function moveTo({ chart, editMark, startMoving }: BodyMapState, id: string, { view, at, zone }: Spot, areas: AreaEditing): void {
  const mark = chart.marks.find((other) => other.id === id);
  if (mark && mark.kind !== 'tenderness' && !mark.areas.some((area) => area.view === view)) return;
  startMoving(null);
  if (mark?.kind === 'tenderness') editMark(id, { view, at: [...at], zone });
  else if (mark) void areas.moveTo(id, at);
}
