export { ChartSheet, type ChartSheetProps, loadSheetWords, type SheetWords } from './print/index.js';
