export { createSummaryText, type BodyMapSummaryProps } from './SummaryText.js';
