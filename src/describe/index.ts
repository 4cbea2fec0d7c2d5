// A room of its own, behind `palpate/core` alone: what a door of the map gave as well, bundlers would load with the map.
export { describeChart, summaryOf, tellFindings, type ChartSummary, type DescribeOptions } from './describe-chart.js';
