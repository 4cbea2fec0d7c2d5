// A separate module that only `palpate/core` exports: if the map exported it, bundlers would load it with the map.
export { describeChart, type DescribeOptions } from './describe-chart.js';
export { createRelations, describeFindings, summaryOf, type ChartSummary, type Relations } from './summary.js';
export { describeExaminations, itemText, landmarkOf, scoreText, sumLines } from './examination.js';
