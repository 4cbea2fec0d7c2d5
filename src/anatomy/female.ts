import type { Figure } from './figure.js';
import { femaleDrawings, femaleMesh } from './generated/female.js';
import { createCorrespondence } from './meshes.js';

/** The female figure: an average adult, drawn with the same zones as the neutral one. */
export const female: Figure = { id: 'female', drawings: femaleDrawings, correspondence: createCorrespondence(femaleMesh) };
