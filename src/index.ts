export { neutral, type Figure, type FigureId, type Perspective, type Side, type ViewId, type ZoneId } from './anatomy/index.js';
export { applyChanges, createChart, invertChanges, parseChart, serialiseChart, type Area, type Caution, type Change, type ChangeReason, type Chart, type Mark, type ParseResult, type Problem, type Referral, type Tenderness, type Treatment } from './chart/index.js';
export { BodyMap, type BodyMapProps, type BodyMapRootProps } from './map/index.js';
export type { BodyMapInspectorProps, MarkFieldProps } from './panels/index.js';
export type { BodyMapViewProps } from './stage/index.js';
export type { BodyMapSummaryProps } from './summary/index.js';
export { type BodyMapLayerProps, type InspectorForm, type MarkClickEvent, type MarkHoverEvent, type StageListeners, type ZoneClickEvent, type ZoneHoverEvent, type ZoneLocation, useBodyMap, useBodyMapStore, useSelectedMark } from './ui/index.js';
export { en, extendMessages, labelOf, type MessageChanges, type Messages, type SummaryMessages } from './locales/index.js';
export { createBodyMapStore, type BodyMapState, type BodyMapStore, type BodyMapStoreOptions, type ChartChange, type ControlListeners, type Step, type Tool } from './store/index.js';
