export { coverageOf, fromArea, toArea, zoneShape } from './area.js';
export { areaOfShape, intersect, subtract, toShape, unite, type Shape } from './clip.js';
export { addToAreas, cutFromAreas, moveAreas, toggleZone } from './edit-areas.js';
export { blotToShape, clipToBody, strokeToShape, strokeToShapeInSteps } from './stroke.js';
export { inSlices } from './work.js';
