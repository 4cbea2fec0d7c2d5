export { createGhosts, type GhostsProps } from './Ghosts.js';
export { createLastTime, type LastTimeProps } from './LastTime.js';
export { say } from './say.js';
