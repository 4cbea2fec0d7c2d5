export { ChartSheet, type ChartSheetProps } from './ChartSheet.js';
export { loadSheetWords, type SheetWords } from './sheet-words.js';
