export { CoarseTargets } from '../coarse/CoarseTargets.js';
export { CoarseSwitch } from './CoarseSwitch.js';
export { GoTo } from './GoTo.js';
export { StageTouch } from './StageTouch.js';
