export { stepAside, toShare, type Size } from './aside.js';
export { buttonPlaceOf, drawnRings, gripOf } from './drawn.js';
export { lineOfTie, ringsToD } from './paths.js';
export { tagsOf } from './tags.js';
