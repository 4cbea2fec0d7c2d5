export { withoutOutline, withOutline } from './without-outline.js';
export { settleZones, type Origin } from './settle-zones.js';
