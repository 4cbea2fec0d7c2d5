export { createBodyMapStore, type BodyMapStore } from './create-body-map-store.js';
export type { History } from './history.js';
export type { AreaAction, AreaMode, AreaTool, BodyMapSettings, BodyMapStoreOptions, ChartChange, Step, Tool } from './options.js';
export type { BodyMapActions, BodyMapState, BodyMapValues, MapProblem, TreatmentActions, TreatmentDraft } from './state.js';
