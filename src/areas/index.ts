export { coverageOf, fromArea, toArea, zoneShape } from './area.js';
export { areaOfShape, intersect, subtract, unite, type Shape } from './clip.js';
export { addToAreas, cutFromAreas, moveAreas, toggleZone } from './edit-areas.js';
export { blotToShape, clipToBody, strokeToShape } from './stroke.js';
