export { CoarseSwitch } from '../coarse/CoarseSwitch.js';
export { CoarseTargets } from '../coarse/CoarseTargets.js';
export { GoToMenu } from './GoToMenu.js';
export { StageTouch } from './StageTouch.js';
