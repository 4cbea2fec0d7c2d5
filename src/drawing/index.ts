export { createDeclutter, declutter, toShare, type Sign, type Size } from './declutter.js';
export { buttonPlaceOf, drawnRings, gripOf } from './drawn.js';
export { shownIntensity, signText } from './sign.js';
export { ticksToD } from './ticks.js';
export { lineOfTie, ringsToD } from './paths.js';
export { afterTag, tagBox } from './tag-box.js';
export { tagsOf } from './tags.js';
