import type { Figure, Perspective, ViewId } from '../anatomy/index.js';

/**
 * What a layer is given to draw on one view. It draws SVG in units of the view's viewBox, as in the facing perspective: the
 * mirror turns it over with the figure. Zones lie below it, marks above it; it is not heard, and takes no taps.
 */
export interface BodyMapLayerProps {
  /** The figure that is shown. */
  readonly figure: Figure;
  /** The view that is drawn. */
  readonly view: ViewId;
  /** For what must not be turned over, such as text. */
  readonly perspective: Perspective;
}
