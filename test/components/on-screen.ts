import { cdp } from 'vitest/browser';
import type { Point } from '../../src/geometry/index.js';

// Where things are on the screen, by what the browser says of them and never by the arithmetic that is tested.

/** The Chrome DevTools Protocol of the page that the test runs in. */
export const devtools = () => cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };

/** The view as it is on the page. */
export function viewElement(view: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-view="${view}"]`);
  if (!element) throw new Error(`no ${view} view on the page`);
  return element;
}

export const svgOf = (view: string, root?: ParentNode): SVGSVGElement => viewElement(view, root).querySelector<SVGSVGElement>('.palpate-stage > svg')!;

/** The path that a person sees light up. */
export function zoneElement(zone: string, root: ParentNode = document): SVGPathElement {
  const element = root.querySelector<SVGPathElement>(`path[data-zone="${zone}"]`);
  if (!element) throw new Error(`${zone} is not on the page`);
  return element;
}

/** A point in the units of an SVG element, flips included, in client pixels. */
export function toClient(element: SVGGraphicsElement, [x, y]: readonly [number, number]): Point {
  const place = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()!);
  return [place.x, place.y];
}

/** How many pixels a unit of an SVG element is wide and high. */
export function pixelsPerUnit(element: SVGGraphicsElement): Point {
  const { a, b, c, d } = element.getScreenCTM()!;
  return [Math.hypot(a, b), Math.hypot(c, d)];
}

/** The middle of an element, in client pixels. */
export function centreOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

export const marksIn = (root: ParentNode = document): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-mark]')];

export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** After layout was measured, what depends on its measures was rendered, and what comes after the first paint has come: nothing shifts any more. */
export async function settle(): Promise<void> {
  for (let frames = 0; frames < 3 || document.querySelector('.palpate-zones[data-zone=""]'); frames++) await nextFrame();
}
