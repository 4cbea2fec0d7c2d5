import { cornersOf, distance, enlargementAt, inverseOf, project, projectionOnto, type Box, type Corners, type Point } from '../geometry/index.js';
import { clientRectsIn, styleOf } from '../ui/index.js';

/** Converts client pixels (with fractions) to units of a view as shown. */
export interface ViewTransform {
  /** Undefined for a pixel beyond the horizon of the drawing's plane. */
  readonly toView: (clientX: number, clientY: number) => Point | undefined;
  /** Scale in the middle of the visible part. */
  readonly unitsPerPixel: number;
}

/** Where the invisible reference points are drawn: at the corners of the visible part, and one in its middle that checks the others. */
export const referencePoints = (seen: Box): readonly Point[] => [...cornersOf(seen), middleOf(seen)];

const middleOf = ([left, top, width, height]: Box): Point => [left + width / 2, top + height / 2];

/** Tolerance in pixels for a browser's measurements. */
const tolerance = 0.5;

/**
 * The position of a stage's drawing on the screen, whatever its ancestors do to it: sizes, transforms, perspective, zoom. Measured at reference
 * points, because `getScreenCTM` ignores perspective everywhere, transforms of ancestors in WebKit, and zoom there and in Firefox. Undefined without
 * a layout, and if measurements contradict each other.
 */
export function viewTransformOf(stage: Element): ViewTransform | undefined {
  const svg = drawingOf(stage);
  const reference = svg?.querySelector(':scope > .palpate-reference');
  const points = reference?.querySelectorAll('path');
  if (!svg || points?.length !== 5) return undefined;
  const rectOf = clientRectsIn(svg);
  const places = [...points].map((point): Point => {
    const { left, top, width, height } = rectOf(point);
    return [left + width / 2, top + height / 2];
  });
  const seen = boxIn(reference, 'data-seen');
  const toScreen = projectionOnto(seen, places.slice(0, 4) as unknown as Corners);
  const middle = middleOf(seen);
  const expected = toScreen && project(toScreen, middle);
  if (!toScreen || !expected || !(distance(expected, places[4]!) <= tolerance)) return undefined;
  const toView = inverseOf(toScreen);
  return { toView: (clientX, clientY) => project(toView, [clientX, clientY]), unitsPerPixel: 1 / enlargementAt(toScreen, middle) };
}

export const drawingOf = (stage: Element): SVGSVGElement | null => stage.querySelector('svg');

const boxIn = (element: Element | null | undefined, attribute: string): Box => (element?.getAttribute(attribute) ?? '').split(' ').map(Number) as unknown as Box;

export const viewBoxOf = (svg: SVGSVGElement): Box => boxIn(svg, 'viewBox');

/** The position of a point of a drawing on its stage, as shares, with the current camera, which may be moving. */
export function shareOnStage([x, y]: Point, svg: SVGSVGElement, stage: HTMLElement): Point {
  const [left, top, width, height] = viewBoxOf(svg);
  const [drawn, held] = [styleOf(svg), styleOf(stage)];
  const share = (start: string, size: string, along: number, whole: string) => (parseFloat(start) + along * parseFloat(size)) / parseFloat(whole);
  return [share(drawn.left, drawn.width, (x - left) / width, held.width), share(drawn.top, drawn.height, (y - top) / height, held.height)];
}
