export { GuidedIntake, type GuidedIntakeProps } from './GuidedIntake.js';
export { IntakeSheet, type IntakeSheetProps } from './IntakeSheet.js';
