export { createBodyMapStore, type BodyMapStore } from './create-body-map-store.js';
export type { EditActions } from './edits.js';
export type { EditHistory } from './history.js';
export type { AreaAction, AreaMode, AreaTool, BodyMapSettings, BodyMapStoreOptions, ChartChange, Step, Tool } from './options.js';
export type { EditSession } from './session.js';
export { mapProblems, type BodyMapActions, type BodyMapState, type BodyMapValues, type Linking, type MapProblem } from './state.js';
export type { Steps } from './steps.js';
export type { TreatmentActions, TreatmentDraft } from './treatment-actions.js';
