export { viewsOf } from '../../interchange/scene/index.js';
export { PrintJob } from './PrintJob.js';
export { loadSheetWords } from './sheet-words.js';
// Whoever needs this has the map already: saying so keeps bundlers from cutting the map to pieces for what the two share.
export { BodyMap } from '../BodyMap.js';
