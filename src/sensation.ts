// Which skin texts assign to spinal levels and nerves, and where the key points are. Runs without React and without a page.
export * from './sensation/index.js';
export { bodySides, keyPoints, modalities, sensorySums, type KeyPoint, type Modality, type SensorySum, type TestedSide } from './chart/index.js';
