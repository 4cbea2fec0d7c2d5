export type { BodyMapSessionProps } from './props.js';
export { createSessionPanel } from './SessionPanel.js';
