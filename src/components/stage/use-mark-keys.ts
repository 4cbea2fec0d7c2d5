'use client';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { getZone, isFlipped, spotAt, toDrawnPosition, type Figure, type Perspective, type ViewId } from '../../anatomy/index.js';
import type { Tenderness } from '../../chart/index.js';
import type { Point } from '../../geometry/index.js';
import { zonesOf } from '../../locales/index.js';
import { useBodyMapContext } from '../context.js';
import type { AreaEditing } from './use-area-editing.js';

const arrows: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Keys on a focused mark: arrows nudge it (1 unit, with Shift 10), digits and brackets rate it, Delete removes it, Page Up and
 * Down go on to the next one, Escape goes back to the body.
 */
export function useMarkKeys(figure: Figure, view: ViewId, perspective: Perspective, areas: AreaEditing) {
  const { store, hiddenZones, keys } = useBodyMapContext();
  const isHeld = useRef(false);
  const pending = useRef<Promise<void>>(undefined);

  // However long an arrow is held, it is one step to undo: the gesture ends with the key, or with the focus.
  useEffect(() => {
    const end = () => {
      if (!isHeld.current) return;
      isHeld.current = false;
      const moving = pending.current;
      pending.current = undefined;
      // The code that moves areas may still be on its way: its edits belong to this gesture.
      if (moving) void moving.finally(() => store.getState().endGesture());
      else store.getState().endGesture();
    };
    document.addEventListener('keyup', end);
    document.addEventListener('focusout', end);
    return () => {
      document.removeEventListener('keyup', end);
      document.removeEventListener('focusout', end);
      end();
    };
  }, [store]);

  return function handleKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const element = (event.target as Element).closest<HTMLElement>('[data-mark]');
    const id = element?.dataset['mark'];
    if (!element || !id) return;
    // On many keyboards brackets take Alt, or Ctrl and Alt.
    const isBracket = /^[[\]]$/.test(event.key) && (event.altKey || !event.ctrlKey);
    if (event.metaKey || (!isBracket && (event.altKey || event.ctrlKey))) return;
    const direction = arrows[event.key];
    if (direction) nudge(id, direction, event.shiftKey ? 10 : 1);
    else if (keys && (isBracket || /^\d$/.test(event.key))) rate(id, event.key);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      // Held for too long it must not take its neighbours along.
      if (!event.repeat) removeAndGoOn(element, id);
    }
    else if (event.key === 'PageDown') focusMark(siblingOf(element, 1));
    else if (event.key === 'PageUp') focusMark(siblingOf(element, -1));
    else if (event.key === 'Escape') backToBody(element, id);
    else return;
    event.preventDefault();
  };

  function nudge(id: string, direction: Point, units: number): void {
    const { chart, readOnly } = store.getState();
    const mark = chart.marks.find((other) => other.id === id);
    if (!mark || readOnly) return;
    const [dx, dy] = isFlipped(view, perspective) ? [-direction[0], direction[1]] : direction;
    const step: Point = [dx * units, dy * units];
    const edit = mark.kind === 'tenderness' ? pointMove(mark, step, units) : () => void (pending.current = areas.move(id, step));
    if (!edit) return;
    hold(id);
    edit();
  }

  /** From now on until the key is let go, all edits are one step. */
  function hold(id: string): void {
    if (!isHeld.current) store.getState().beginGesture();
    isHeld.current = true;
    store.getState().select(id);
  }

  function rate(id: string, key: string): void {
    if (store.getState().readOnly) return;
    if (/\d/.test(key)) store.getState().select(id);
    else hold(id);
    pending.current = import('../keys/rate.js').then((rating) => rating.rate(store, id, key)).catch(() => {});
  }

  function pointMove({ id, at, zone }: Tenderness, [dx, dy]: Point, units: number): (() => void) | undefined {
    const [x, y] = toDrawnPosition(figure, zone, at);
    const spot = spotAt(figure, view, [x + dx, y + dy], units + 1);
    return spot && !hiddenZones.has(spot.zone) ? () => void store.getState().editMark(id, { at: [...spot.at], zone: spot.zone }) : undefined;
  }

  /** To the zone that the mark lies on; a move that was begun is called off first. */
  function backToBody(element: HTMLElement, id: string): void {
    const { chart, moving, startMoving } = store.getState();
    if (moving !== null) return startMoving(null);
    const mark = chart.marks.find((other) => other.id === id);
    const zone = mark && zonesOf(mark).find((other) => getZone(other)?.view === view);
    const stage = element.closest('.palpate-stage');
    (stage?.querySelector<SVGElement>(`[data-zone="${zone}"]`) ?? stage?.querySelector<SVGElement>('[data-zone][tabindex="0"]'))?.focus();
  }

  function removeAndGoOn(element: HTMLElement, id: string): void {
    const next = siblingOf(element, 1) ?? siblingOf(element, -1);
    // Focus must not fall back to the page: after the last mark of a view it goes to the body.
    const zone = element.closest('.palpate-stage')?.querySelector<SVGElement>('[data-zone][tabindex="0"]');
    if (!store.getState().removeMark(id)) return;
    if (next) focusMark(next);
    else zone?.focus();
  }

  function focusMark(element: HTMLElement | undefined): void {
    if (!element) return;
    store.getState().select(element.dataset['mark'] ?? null);
    element.focus();
  }
}

function siblingOf(element: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...(element.parentElement?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  return all[all.indexOf(element) + step];
}
