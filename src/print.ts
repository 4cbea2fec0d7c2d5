export { ChartSheet, loadSheetWords, type ChartSheetProps, type SheetWords } from './components/print/index.js';
