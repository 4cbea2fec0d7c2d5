export { neutral } from '../anatomy/index.js';
