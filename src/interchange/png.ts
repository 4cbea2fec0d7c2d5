export { toPng, type PngOptions } from './png/to-png.js';
