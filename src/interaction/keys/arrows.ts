import type { Point } from '../../geometry/index.js';

/** Where an arrow key points on the screen. */
export const arrows: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
