export { createStepAside, stepAside, toShare, type Sign, type Size } from './aside.js';
export { buttonPlaceOf, drawnRings, gripOf } from './drawn.js';
export { lineOfTie, ringsToD } from './paths.js';
export { afterTag, tagBox } from './tag-box.js';
export { tagsOf } from './tags.js';
