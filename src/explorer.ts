// The atlas on the map. Its content loads on first use.
export * from './explorer/index.js';
