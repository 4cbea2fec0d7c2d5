export { BodyMapElement } from './body-map-element.js';
export { defineBodyMap } from './define.js';
export type { BodyMapEventMap, ChartEventDetail } from './events.js';
