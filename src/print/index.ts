export { viewsOf } from '../interchange/scene/index.js';
export { ChartSheet, type ChartSheetProps } from './ChartSheet.js';
export { PrintJob } from '../ui/index.js';
export { loadSheetWords, type SheetWords } from './sheet-words.js';
