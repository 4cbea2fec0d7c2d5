export { createHelpDialog, type HelpDialogProps } from './HelpDialog.js';
