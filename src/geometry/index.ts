export { cameraHolding, cameraOnto, clampCamera, farthestIn, panBy, shareOf, wholeOf, zoomAround, type Box, type Camera } from './camera.js';
export { linkBetween, smoothRing } from './curve.js';
export { innerPoint } from './inner-point.js';
export { carryOver, invertMesh, type Mesh } from './mesh.js';
export { endOf, flattenPath, joinPaths, mirrorPath, reversePath, toSvgPath, type Path } from './path.js';
export { distance, mirrorPoint, roundPoint, roundToTenth, type Point } from './point.js';
export { nearestOnSegment } from './segment.js';
export { spreadClusters, spreadPoints, type Cluster, type SpreadDisc } from './spread.js';
export { boundsOf, nearestOnBorder, polygonContains, pullInside, signedArea, tenthsAround, type Polygon, type Ring } from './polygon.js';
