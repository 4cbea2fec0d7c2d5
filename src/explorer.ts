// The atlas on the map. What stands in it is loaded when it is first shown.
export * from './explorer/index.js';
