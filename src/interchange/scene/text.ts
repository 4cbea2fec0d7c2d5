import { node, type SceneNode } from './node.js';

interface TextLook {
  readonly x?: number;
  /** The vertical centre of digits and capitals. */
  readonly y?: number;
  /** Font size, in pixels. */
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
  /** The direction of the text, if it mixes words, digits and punctuation. Defaults to that of its container. */
  readonly direction?: 'ltr' | 'rtl';
}

/** One line of text, centred on a place. Positioned by its baseline, because not every SVG reader supports centring. */
export function textNode(text: string, { x = 0, y = 0, size, weight, fill, direction }: TextLook): SceneNode {
  return node('text', { x, y: y + 0.34 * size, 'text-anchor': 'middle', 'font-family': 'system-ui, sans-serif', 'font-size': size, 'font-weight': weight, fill, direction }, text);
}
