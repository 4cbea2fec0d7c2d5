export { toScene, type PaletteName, type SceneNode, type SceneOptions } from './scene/index.js';
export { toSvg } from './svg/to-svg.js';
