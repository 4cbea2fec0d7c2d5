export { release } from './hold.js';
export { keepFocus } from './keep-focus.js';
export { mapKey } from './map-key.js';
export { markKey } from './mark-keys.js';
export { zoneKey } from './zone-keys.js';

// Whoever needs this has the map already: saying so keeps bundlers from cutting the map to pieces for what the two share.
export { BodyMap } from '../BodyMap.js';
