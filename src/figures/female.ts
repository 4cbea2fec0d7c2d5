export { female } from '../anatomy/female.js';
