export { Compare, type CompareProps } from './Compare.js';
export { FrequencyMap, type FrequencyMapProps } from './FrequencyMap.js';
