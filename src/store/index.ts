export { createBodyMapStore, type BodyMapStore } from './create-body-map-store.js';
export { tools, type ControlListeners, type Controls, type Tool } from './controls.js';
export type { EditActions } from './edits.js';
export type { EditHistory } from './history.js';
export type { AreaAction, AreaMode, AreaTool, BodyMapSettings, BodyMapStoreOptions, ChartChange, Step } from './options.js';
export type { EditSession } from './session.js';
export { mapProblems, type HostProblem, type BodyMapActions, type BodyMapState, type BodyMapValues, type Linking, type MapProblem } from './state.js';
export type { Steps } from './steps.js';
export type { TreatmentActions, TreatmentDraft } from './treatment-actions.js';
