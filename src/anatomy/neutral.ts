import type { Figure } from './figure.js';
import { neutralDrawings } from './generated/neutral.js';

/** The default figure, on which every stored position is measured. */
export const neutral: Figure = { id: 'neutral', drawings: neutralDrawings };
