export { describeChart, summaryOf, type DescribeOptions } from './describe-chart.js';
export { en } from './en.js';
export type { Messages } from './messages.js';
export type { ClinicianMessages } from './clinician-messages.js';
export { placeOf } from './place-of.js';
export type { HelpMessages } from './help-messages.js';
export type { SessionMessages } from './session-messages.js';
export type { SummaryMessages } from './summary-messages.js';
export { createZoneName, type ZoneNaming } from './zone-names.js';
