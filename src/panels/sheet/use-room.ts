'use client';
import { useRef, type RefObject } from 'react';
import { findMark } from '../../interaction/index.js';
import { clientRectsIn, styleOf, useBodyMap, useBrowserLayoutEffect } from '../../ui/index.js';

/** Pixels between a mark and the sheet. */
const margin = 24;

/** Whether the panel covers the map as a sheet. */
const isSheet = (panel: HTMLElement): boolean => styleOf(panel).position === 'absolute';

export const isMotionWelcome = ({ ownerDocument }: Element): boolean => ownerDocument.defaultView?.matchMedia?.('(prefers-reduced-motion: no-preference)').matches ?? false;

/**
 * Sets custom properties for the space that the panel takes: from the figure, which can move up by that much, and from the list
 * below the details, which moves without a layout shift. Moves the figure so that the selected mark stays visible above the sheet.
 */
export function useRoom(ref: RefObject<HTMLElement | null>, isOpen: boolean, size: string, selection: string | null): void {
  const view = useBodyMap((state) => state.view);
  /** How far the figure was moved up, in pixels: it cannot be measured once the sheet is gone. */
  const lifted = useRef(0);
  useBrowserLayoutEffect(() => {
    const { current: panel } = ref;
    if (!panel || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => !('drawn' in panel.dataset) && panel.getAnimations().length === 0 && measure(panel));
    observer.observe(panel);
    const details = panel.querySelector('.palpate-inspector');
    if (details) observer.observe(details);
    const figure = panel.parentElement?.querySelector<HTMLElement>('.palpate-views');
    const handleScroll = () => void (lifted.current = figure?.scrollTop ?? 0);
    const below = isSheet(panel);
    measure(panel, below);
    if (isOpen) {
      figure?.addEventListener('scroll', handleScroll, { passive: true });
      if (below) keepInSight(panel, selection);
    } else if (figure && lifted.current > 0) {
      letDown(figure, lifted.current);
      lifted.current = 0;
    }
    return () => {
      observer.disconnect();
      figure?.removeEventListener('scroll', handleScroll);
    };
  }, [ref, isOpen, size, selection, view]);
}

/** Sets the space taken, in CSS pixels. */
export function measure(panel: HTMLElement, below = isSheet(panel)): void {
  const details = below ? 0 : (panel.querySelector<HTMLElement>('.palpate-inspector')?.offsetHeight ?? 0);
  const { parentElement: map } = panel;
  const covered = below ? panel.offsetHeight : 0;
  // On each that moves by it, as WebKit does not hand a new value down where a style says `inherit`.
  if (map) for (const element of [map, ...map.querySelectorAll<HTMLElement>('.palpate-views, .palpate-views > .palpate-view, .palpate-zoom')]) put(element, '--_covered', covered);
  put(panel, '--_details', details);
}

/** Only what is new: the browser computes the style of all below an element again whose custom properties are set. */
function put(element: HTMLElement, name: string, pixels: number): void {
  const value = `${pixels}px`;
  if ((element.style.getPropertyValue(name) || '0px') !== value) element.style.setProperty(name, value);
}

/** Scrolls the figure above a sheet, inside the map, never the page. */
function keepInSight(panel: HTMLElement, markId: string | null): void {
  const figure = panel.parentElement?.querySelector<HTMLElement>('.palpate-views');
  const mark = markId === null ? undefined : findMark(figure ?? null, markId);
  if (!figure || !mark) return;
  const rectOf = clientRectsIn(figure);
  const [seen, sign] = [rectOf(figure), rectOf(mark)];
  const scale = seen.height / figure.offsetHeight || 1;
  const [top, bottom] = [seen.top + margin * scale, Math.min(seen.bottom, rectOf(panel).bottom - panel.offsetHeight * scale) - margin * scale];
  const by = sign.bottom > bottom ? sign.bottom - bottom : Math.min(0, sign.top - top);
  if (by !== 0) figure.scrollBy({ top: by / scale, behavior: isMotionWelcome(panel) ? 'smooth' : 'instant' });
}

/** Moves the figure back at once, with an animation. */
function letDown(figure: HTMLElement, pixels: number): void {
  figure.scrollTop = 0;
  if (!isMotionWelcome(figure)) return;
  for (const view of figure.children) view.animate({ translate: [`0 ${-pixels}px`, '0 0'] }, { duration: 220, easing: 'ease-out' });
}
