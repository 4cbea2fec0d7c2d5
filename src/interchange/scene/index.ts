export { fieldSwatch, surestOf } from './fields.js';
export type { SceneNode } from './node.js';
export { viewsOf, type FieldLegend, type SceneOptions } from './options.js';
export type { PaletteName } from './palette.js';
export { toScene } from './to-scene.js';
