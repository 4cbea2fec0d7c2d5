export { stepsInWords, stepsOf, timesOf } from './steps.js';
export { beginWork, type HoldStep, secondsRange, type Work } from './work.js';
export { WorkFields } from './WorkFields.js';
