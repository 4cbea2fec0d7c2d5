export { BodyMap, type BodyMapProps } from './BodyMap.js';
export { useBodyMap, useBodyMapStore } from './context.js';
export type { BodyMapInspectorProps } from './inspector/Inspector.js';
export type { InspectorForm } from './inspector/sensation.js';
export type { BodyMapSummaryProps } from './list/Summary.js';
export type { BodyMapRootProps } from './Root.js';
export type { BodyMapViewProps } from './stage/View.js';
