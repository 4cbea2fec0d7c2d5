export type { SceneNode } from './node.js';
export { viewsOf, type SceneOptions } from './options.js';
export type { PaletteName } from './palette.js';
export { toScene } from './to-scene.js';
