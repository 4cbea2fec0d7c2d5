import type { Figure } from './figure.js';
import { maleDrawings, maleMesh } from './generated/male.js';
import { createCorrespondence } from './meshes.js';

/** The male figure: an average adult, drawn with the same zones as the neutral one. */
export const male: Figure = { id: 'male', drawings: maleDrawings, correspondence: createCorrespondence(maleMesh) };
