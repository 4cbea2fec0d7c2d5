export { CautionField } from './inspector/CautionField.js';
export { TieField } from './inspector/TieField.js';
export { editAreas, loadAreas } from './stage/area-editing.js';
export { AreaChoices } from './toolbar/AreaChoices.js';

// Whoever needs this has the map already: saying so keeps bundlers from cutting the map to pieces for what the two share.
export { BodyMap } from './BodyMap.js';
