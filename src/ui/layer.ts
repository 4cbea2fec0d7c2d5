import type { Figure, Perspective, ViewId } from '../anatomy/index.js';

/**
 * Props of a layer on one view. It draws SVG in units of the view's viewBox, as in the facing perspective: the
 * mirror turns it over with the figure. Zones lie below it, marks above it; it is not heard, and takes no taps.
 */
export interface BodyMapLayerProps {
  /** The figure that is shown. */
  readonly figure: Figure;
  /** The view that is drawn. */
  readonly view: ViewId;
  /** For content that must not be flipped, such as text. */
  readonly perspective: Perspective;
}
