export { release } from './hold.js';
export { keepFocus } from './keep-focus.js';
export { mapKey } from './map-key.js';
export { markKey } from './mark-keys.js';
export { zoneKey } from './zone-keys.js';
