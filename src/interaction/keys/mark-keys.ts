import { isFlipped, spotAt, toDrawnPosition } from '../../anatomy/index.js';
import type { Tenderness } from '../../chart/index.js';
import type { Point } from '../../geometry/index.js';
import type { BodyMapStore } from '../../store/index.js';
import { westernDigits } from '../../ui/index.js';
import type { AreaEditing } from '../areas/area-editing.js';
import type { HitOptions } from '../hit-test.js';
import { arrows } from './arrows.js';
import { beginKeySession, endKeySessionAfter, keyEdits } from './key-session.js';
import { rate } from './rate.js';

export interface MarkKeyOptions extends HitOptions {
  readonly areas: AreaEditing;
  /** Whether single-letter shortcuts are on. */
  readonly keys: boolean;
}

/**
 * What a key does on a mark: arrows nudge it (1 unit, with Shift 10), digits and brackets rate it, Delete removes it, Page Up and
 * Down go to the next one. Enter and Space press its button.
 *
 * @returns whether the key was handled
 */
export function markKey(event: KeyboardEvent, element: HTMLElement, options: MarkKeyOptions): boolean {
  const { shiftKey, altKey, ctrlKey, metaKey, repeat } = event;
  const { store, keys } = options;
  const key = westernDigits(event.key);
  const id = element.dataset['mark'] ?? '';
  // On many keyboards brackets need Alt, or Ctrl and Alt.
  const isBracket = /^[[\]]$/.test(key) && (altKey || !ctrlKey);
  if (metaKey || (!isBracket && (altKey || ctrlKey))) return false;
  const isRating = isBracket || /^\d$/.test(key);
  if (isRating ? !keys : !/^(Arrow|PageUp|PageDown|Delete|Backspace)/.test(key)) return false;
  const direction = arrows[key];
  if (direction) nudge(element, id, direction, shiftKey ? 10 : 1, options);
  else if (isRating) rateBy(element, event, id, store);
  else if (key === 'PageDown') focusMark(siblingOf(element, 1), store);
  else if (key === 'PageUp') focusMark(siblingOf(element, -1), store);
  // Key repeat must not remove its neighbours too.
  else if (!repeat) removeAndGoOn(element, id, store);
  return true;
}

function nudge(element: HTMLElement, id: string, direction: Point, units: number, { store, figure, view, hiddenZones, areas }: MarkKeyOptions): void {
  const { head, readOnly, perspective } = store.getState();
  const mark = head.marks.find((other) => other.id === id);
  if (!mark || readOnly) return;
  const [dx, dy] = isFlipped(view, perspective) ? [-direction[0], direction[1]] : direction;
  const step: Point = [dx * units, dy * units];
  const edit = mark.kind === 'tenderness' ? pointMove(mark, step, units) : () => endKeySessionAfter(areas.move(id, step, () => keyEdits(store)));
  if (!edit) return;
  beginKeySession(store, element);
  store.getState().select(id);
  edit();

  function pointMove({ at, zone }: Tenderness, [right, down]: Point, most: number): (() => void) | undefined {
    const [x, y] = toDrawnPosition(figure, zone, at);
    const spot = spotAt(figure, view, [x + right, y + down], most + 1);
    return spot && !hiddenZones.has(spot.zone) ? () => void keyEdits(store).editMark(id, { at: [...spot.at], zone: spot.zone }) : undefined;
  }
}

function rateBy(element: HTMLElement, event: KeyboardEvent, id: string, store: BodyMapStore): void {
  if (store.getState().readOnly) return;
  if (/^[[\]]$/.test(event.key)) beginKeySession(store, element);
  store.getState().select(id);
  rate(store, element, id, event);
}

function removeAndGoOn(element: HTMLElement, id: string, store: BodyMapStore): void {
  const next = siblingOf(element, 1) ?? siblingOf(element, -1);
  // Focus must not fall back to the page: after the last mark of a view it goes to the body.
  const zone = element.closest('.palpate-stage')?.querySelector<SVGElement>('[data-zone][tabindex="0"]');
  if (!store.getState().removeMark(id).ok) return;
  if (next) focusMark(next, store);
  else zone?.focus();
}

function focusMark(element: HTMLElement | undefined, store: BodyMapStore): void {
  if (!element) return;
  store.getState().select(element.dataset['mark'] ?? null);
  element.focus();
}

function siblingOf(element: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...(element.parentElement?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  return all[all.indexOf(element) + step];
}
