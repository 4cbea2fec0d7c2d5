export type { AreaFeature, BodyFeature, BodyFeatureCollection, PointFeature } from './features/body-features.js';
export { fromFeatures } from './features/from-features.js';
export { toFeatures } from './features/to-features.js';
