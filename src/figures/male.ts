export { male } from '../anatomy/male.js';
