import type { Figure, Perspective, ViewId } from '../anatomy/index.js';

/**
 * Props of a layer on one view. A layer returns SVG in units of the view's viewBox, in the facing perspective; in the mirror perspective the map
 * flips it with the figure. It is drawn between zones and marks, hidden from screen readers, and gets no taps.
 */
export interface BodyMapLayerProps {
  /** The visible figure. */
  readonly figure: Figure;
  /** The view to draw on. */
  readonly view: ViewId;
  /** For content that must not be flipped, such as text. */
  readonly perspective: Perspective;
}
