export { BodyMapView, type BodyMapViewProps } from './View.js';
export { BodyMapViews } from './Views.js';
