import { distance, type Point } from '../../src/geometry/index.js';

// Positions on the screen according to the browser, never by the tested arithmetic.

/** The view as it is on the page. */
export function viewElement(view: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-view="${view}"]`);
  if (!element) throw new Error(`no ${view} view on the page`);
  return element;
}

export const svgOf = (view: string, root?: ParentNode): SVGSVGElement => viewElement(view, root).querySelector<SVGSVGElement>('.palpate-stage > svg')!;

/** The path that the user sees light up. */
export function zoneElement(zone: string, root: ParentNode = document): SVGPathElement {
  const element = root.querySelector<SVGPathElement>(`path[data-zone="${zone}"]`);
  if (!element) throw new Error(`${zone} is not on the page`);
  return element;
}

/** A point in the units of an SVG element, flips included, in client pixels: where a speck is seen that is put there. `getScreenCTM` is wrong in some browsers. */
export function toClient(element: SVGGraphicsElement, [x, y]: readonly [number, number]): Point {
  const speck = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  speck.setAttribute('d', `M${x - 0.05} ${y - 0.05}h.1v.1h-.1z`);
  speck.setAttribute('pointer-events', 'none');
  (element.matches('svg, g') ? element : element.parentElement!).append(speck);
  const place = centreOf(speck);
  speck.remove();
  const zoom = unmeasuredZoom(element);
  return [(place[0] + scrollX) * zoom - scrollX, (place[1] + scrollY) * zoom - scrollY];
}

/**
 * The whole pixel nearest to a point in the units of an SVG element, and the point that is in the middle of a pointer there: some
 * drivers know no fractions of pixels.
 */
export function pixelAt(element: SVGGraphicsElement, [x, y]: readonly [number, number]): { readonly at: Point; readonly point: Point } {
  const [here, across, down] = [toClient(element, [x, y]), toClient(element, [x + 1, y]), toClient(element, [x, y + 1])];
  const at: Point = [Math.round(here[0]), Math.round(here[1])];
  const [[a, b], [c, d]] = [[across[0] - here[0], across[1] - here[1]], [down[0] - here[0], down[1] - here[1]]] as const;
  const [dx, dy] = [at[0] - here[0], at[1] - here[1]];
  const determinant = a * d - b * c;
  return { at, point: [x + (d * dx - c * dy) / determinant, y + (a * dy - b * dx) / determinant] };
}

/** WebKit measures boxes as they are before CSS zoom. */
function unmeasuredZoom(element: Element | null): number {
  if (!element || 'currentCSSZoom' in Element.prototype) return 1;
  return Number(getComputedStyle(element).zoom) * unmeasuredZoom(element.parentElement);
}

/** How many pixels a unit of an SVG element is wide and high. */
export function pixelsPerUnit(element: SVGGraphicsElement): Point {
  const [origin, across, down] = [toClient(element, [0, 0]), toClient(element, [1, 0]), toClient(element, [0, 1])];
  return [distance(origin, across), distance(origin, down)];
}

/** The middle of an element, in client pixels. */
export function centreOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

export const marksIn = (root: ParentNode = document): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-mark]')];

export const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** After layout was measured, what depends on it has been rendered, and so has what comes after the first paint: nothing shifts any more. */
export async function settle(): Promise<void> {
  for (let frames = 0; frames < 3 || document.querySelector('.palpate-zones[data-zone=""], .palpate-panel-content:empty'); frames++) await nextFrame();
}
