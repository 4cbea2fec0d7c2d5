export { viewsOf } from '../interchange/scene/index.js';
export { ChartSheet, type ChartSheetProps } from './ChartSheet.js';
export { PrintJob } from './PrintJob.js';
export { loadSheetWords, type SheetWords } from './sheet-words.js';
