// The atlas on the map. What is in it is loaded when it is first shown.
export * from './explorer/index.js';
