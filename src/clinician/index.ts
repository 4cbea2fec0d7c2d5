export { createClinicianGroups } from './ClinicianGroups.js';
