// Trigger points, and where texts describe the pain from them. Needs no React and no page.
export * from './atlas/index.js';
