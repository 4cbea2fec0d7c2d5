export { neutral, type Figure, type FigureId, type Perspective, type Side, type ViewId, type ZoneId } from './anatomy/index.js';
export { applyChanges, createChart, invertChanges, parseChart, serialiseChart, type Area, type Caution, type Change, type ChangeReason, type Chart, type Mark, type ParseResult, type Problem, type Referral, type Tenderness, type Treatment } from './chart/index.js';
export { BodyMap, useBodyMap, useBodyMapStore, type BodyMapInspectorProps, type BodyMapLayerProps, type BodyMapProps, type BodyMapRootProps, type BodyMapSummaryProps, type BodyMapViewProps, type InspectorForm } from './components/index.js';
export { en, labelOf, type Messages, type SummaryMessages } from './locales/index.js';
export { createBodyMapStore, type BodyMapState, type BodyMapStore, type BodyMapStoreOptions, type ChartChange, type Step } from './store/index.js';
