// A room of its own, behind `palpate/core` alone: what a door of the map gave as well, bundlers would load with the map.
export { describeChart, type DescribeOptions } from './describe-chart.js';
export { createRelations, describeFindings, summaryOf, type ChartSummary, type Relations } from './summary.js';
export { describeExaminations, itemText, landmarkOf, scoreText, sumLines } from './examination.js';
