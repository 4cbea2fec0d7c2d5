// The charts of one course of care over time. Runs without React and without a page.
export * from './episode/index.js';
