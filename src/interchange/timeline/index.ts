export { viewsShown, visitNodes } from './maps.js';
export type { TimelineLayout } from './layout.js';
export { layoutOf, timelineScene, type TimelineOptions } from './scene.js';
