export { en } from './en.js';
export type { Messages } from './messages.js';
export type { ClinicianMessages } from './clinician-messages.js';
export type { SessionMessages } from './session-messages.js';
export { createZoneName, type ZoneNaming } from './zone-names.js';
