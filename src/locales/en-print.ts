import type { PrintMessages } from './print-messages.js';

/** The printed sheet in English. */
export const print: PrintMessages = {
  title: 'Body chart',
  name: 'Name',
  born: 'Date of birth',
  care: 'Cautions',
  columns: { number: 'No.', place: 'Place', kind: 'Type', intensity: 'Intensity', details: 'Details', treatment: 'Treatment' },
  legend: {
    numbers: 'Numbers refer to the table.',
    strong: 'Black: 7 of 10 or more.',
    felt: 'Dotted: pain is felt here. Heavier dots: stronger pain.',
    care: 'Hatched: caution.',
    tie: 'Line: pain that comes from a tender point.',
  },
  sides: (left, right) => `${left} and ${right} are the patient’s left and right.`,
  notDiagnosis: 'A record of what was reported and found. Not a diagnosis.',
  between: { words: ', ', places: '; ', end: '.' },
};
