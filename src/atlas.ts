// Trigger points and where pain from them is described to be felt. No React, no page.
export * from './atlas/index.js';
