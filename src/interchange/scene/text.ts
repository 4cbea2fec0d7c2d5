import { node, type SceneNode } from './node.js';

interface TextLook {
  readonly x?: number;
  /** Of the middle of its digits and capitals. */
  readonly y?: number;
  /** Of the type, in pixels. */
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
  /** The direction of its language, where words, digits and signs stand together. Defaults to that of its container. */
  readonly direction?: 'ltr' | 'rtl';
}

/** One line of text, set in the middle of a place. By a baseline: not every reader of SVG knows how to centre. */
export function textNode(text: string, { x = 0, y = 0, size, weight, fill, direction }: TextLook): SceneNode {
  return node('text', { x, y: y + 0.34 * size, 'text-anchor': 'middle', 'font-family': 'system-ui, sans-serif', 'font-size': size, 'font-weight': weight, fill, direction }, text);
}
