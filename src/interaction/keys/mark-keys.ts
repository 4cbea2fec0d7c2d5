import { westernDigits } from '../../ui/index.js';
import type { KeyboardEvent } from 'react';
import { getZone, isFlipped, spotAt, toDrawnPosition, type Figure, type Perspective, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Tenderness } from '../../chart/index.js';
import type { Point } from '../../geometry/index.js';
import { zonesOf } from '../../locales/index.js';
import type { BodyMapStore } from '../../store/index.js';
import type { AreaEditing } from '../areas/area-editing.js';
import { arrows } from './arrows.js';
import { hold, holdUntil, keyEdits } from './hold.js';
import { endRating, rate } from './rate.js';

export interface MarkKeysOptions {
  readonly store: BodyMapStore;
  readonly figure: Figure;
  readonly view: ViewId;
  readonly perspective: Perspective;
  readonly hiddenZones: ReadonlySet<ZoneId>;
  readonly areas: AreaEditing;
}

/**
 * What a key does on a mark: arrows nudge it (1 unit, with Shift 10), digits and brackets rate it, Delete removes it, Page Up and
 * Down go on to the next one, Escape goes back to the body.
 */
export function markKey({ key: pressed, shiftKey, repeat, target }: KeyboardEvent, options: MarkKeysOptions): void {
  const { store } = options;
  const key = westernDigits(pressed);
  const element = (target as Element).closest<HTMLElement>('[data-mark]');
  const id = element?.dataset['mark'];
  if (!element || !id) return;
  if (key !== '0') endRating(store);
  const direction = arrows[key];
  if (direction) nudge(id, direction, shiftKey ? 10 : 1, options);
  else if (/^[\d[\]]$/.test(key)) rateBy(key, id, store);
  else if (key === 'Delete' || key === 'Backspace') {
    // Held for too long it must not take its neighbours along.
    if (!repeat) removeAndGoOn(element, id, store);
  } else if (key === 'PageDown') focusMark(siblingOf(element, 1), store);
  else if (key === 'PageUp') focusMark(siblingOf(element, -1), store);
  else backToBody(element, id, options);
}

function nudge(id: string, direction: Point, units: number, { store, figure, view, perspective, hiddenZones, areas }: MarkKeysOptions): void {
  const { head, readOnly } = store.getState();
  const mark = head.marks.find((other) => other.id === id);
  if (!mark || readOnly) return;
  const [dx, dy] = isFlipped(view, perspective) ? [-direction[0], direction[1]] : direction;
  const step: Point = [dx * units, dy * units];
  const edit = mark.kind === 'tenderness' ? pointMove(mark, step, units) : () => holdUntil(areas.move(id, step, () => keyEdits(store)));
  if (!edit) return;
  hold(store);
  store.getState().select(id);
  edit();

  function pointMove({ at, zone }: Tenderness, [right, down]: Point, most: number): (() => void) | undefined {
    const [x, y] = toDrawnPosition(figure, zone, at);
    const spot = spotAt(figure, view, [x + right, y + down], most + 1);
    return spot && !hiddenZones.has(spot.zone) ? () => void keyEdits(store).editMark(id, { at: [...spot.at], zone: spot.zone }) : undefined;
  }
}

function rateBy(key: string, id: string, store: BodyMapStore): void {
  if (store.getState().readOnly) return;
  if (!/\d/.test(key)) hold(store);
  store.getState().select(id);
  rate(store, id, key);
}

/** To the zone that the mark lies on; a move that was begun is called off first. */
function backToBody(element: HTMLElement, id: string, { store, view }: MarkKeysOptions): void {
  const { chart, moving, startMoving } = store.getState();
  if (moving !== null) return startMoving(null);
  const mark = chart.marks.find((other) => other.id === id);
  const zone = mark && zonesOf(mark).find((other) => getZone(other)?.view === view);
  const stage = element.closest('.palpate-stage');
  (stage?.querySelector<SVGElement>(`[data-zone="${zone}"]`) ?? tabStopOf(stage))?.focus();
}

function removeAndGoOn(element: HTMLElement, id: string, store: BodyMapStore): void {
  const next = siblingOf(element, 1) ?? siblingOf(element, -1);
  // Focus must not fall back to the page: after the last mark of a view it goes to the body.
  const zone = tabStopOf(element.closest('.palpate-stage'));
  if (!store.getState().removeMark(id)) return;
  if (next) focusMark(next, store);
  else zone?.focus();
}

const tabStopOf = (stage: Element | null) => stage?.querySelector<SVGElement>('[data-zone][tabindex="0"]');

function focusMark(element: HTMLElement | undefined, store: BodyMapStore): void {
  if (!element) return;
  store.getState().select(element.dataset['mark'] ?? null);
  element.focus();
}

function siblingOf(element: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...(element.parentElement?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  return all[all.indexOf(element) + step];
}
