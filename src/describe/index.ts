// A separate module, exported only by `palpate/core`: exported by the map too, bundlers would load it with the map.
export { describeChart, type DescribeOptions } from './describe-chart.js';
export { createRelations, describeFindings, summaryOf, type ChartSummary, type Relations } from './summary.js';
export { describeExaminations, itemText, landmarkOf, scoreText, sumLines } from './examination.js';
