// Which levels and nerves texts give the skin to, and where the key points are tested. Runs without React and without a page.
export * from './sensation/index.js';
export { bodySides, keyPoints, modalities, sensorySums, type KeyPoint, type Modality, type SensorySum, type TestedSide } from './chart/index.js';
