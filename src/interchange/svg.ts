export { toScene, type FieldLegend, type PaletteName, type SceneNode, type SceneOptions } from './scene/index.js';
export { episodeToSvg, toSvg } from './svg/to-svg.js';
export type { TimelineOptions } from './timeline/index.js';
