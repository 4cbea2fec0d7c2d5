export { createDeclutter, declutter, toShare, type Sign, type Size } from './declutter.js';
export { buttonPlaceOf, drawnRings, gripOf } from './drawn.js';
export { lineOfTie, ringsToD } from './paths.js';
export { afterTag, tagBox } from './tag-box.js';
export { tagsOf } from './tags.js';
