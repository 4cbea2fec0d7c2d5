import { findMark } from '../marks-under.js';

/** Takes the focus back to the map before the form that holds it goes: to the mark, or to the body where the mark goes too. */
export function focusOnStage(from: Element, markId?: string): void {
  const map = from.closest('.palpate');
  const mark = markId === undefined ? undefined : findMark(map, markId);
  const target = mark ?? map?.querySelector<SVGElement>('[data-active] [data-zone][tabindex="0"]') ?? map?.querySelector<SVGElement>('[data-zone][tabindex="0"]');
  target?.focus({ preventScroll: true });
}
