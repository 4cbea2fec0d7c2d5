export { BodyMap, type BodyMapProps } from './BodyMap.js';
export type { BodyMapRootProps } from './Root.js';
