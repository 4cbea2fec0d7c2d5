export { CoarseSwitch } from '../coarse/CoarseSwitch.js';
export { CoarseTargets } from '../coarse/CoarseTargets.js';
export { GoToMenu } from './GoToMenu.js';
export { PrintTool } from '../../print/PrintTool.js';
export { StageTouch } from './StageTouch.js';

// Whoever needs this has the map already: saying so keeps bundlers from cutting the map to pieces for what the two share.
export { BodyMap } from '../../BodyMap.js';
