export { Explorer } from './Explorer.js';
export { MuscleSuggestions } from './MuscleSuggestions.js';
export type { AtlasProps, ExplorerProps, MuscleSuggestionsProps } from './props.js';
export { TriggerPointLayer } from './TriggerPointLayer.js';
