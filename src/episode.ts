// The charts of one complaint over time. Runs without React and without a page.
export * from './episode/index.js';
