import { defineBodyMap } from './element/index.js';

export { createChart, parseChart, serialiseChart, type Chart, type ParseResult, type Problem } from './chart/index.js';
export { BodyMapElement, defineBodyMap, type BodyMapEventMap, type ChartEventDetail } from './element/index.js';

defineBodyMap();
