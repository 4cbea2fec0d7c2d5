export { episodeToCsv } from './csv/episode.js';
export { postureFromCsv, postureToCsv, sensoryFromCsv, sensoryToCsv, type ChartExamination, type ExaminationsResult } from './csv/examination.js';
export { fromCsv, type RowsResult } from './csv/from-csv.js';
export { toCsv, type CsvOptions } from './csv/to-csv.js';
export { columnTypes, toRows, type ColumnName, type ColumnType, type MarkRow, type OwnColumns } from './rows/index.js';
