export { ChartSheet, type ChartSheetProps } from './ChartSheet.js';
export { createPrintJob } from './print-job.js';
export { loadSheetWords, type SheetWords } from './sheet-words.js';
