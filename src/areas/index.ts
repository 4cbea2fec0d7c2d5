export { coverageOf, fromArea, toArea, zoneShape } from './area.js';
export { areaOfShape, intersect, subtract, toShape, unite, type Shape } from './clip.js';
export { addToAreas, cutFromAreas, moveAreas, toggleZone, touchesAreas } from './edit-areas.js';
export { createPlacements, isNone, minus, plus, type Placement, type Placements } from './placements.js';
export { blotToShape, clipToBody, strokeToShape, strokeToShapeInSteps } from './stroke.js';
export { inSlices } from './work.js';
