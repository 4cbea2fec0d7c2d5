import type { PrintMessages } from './print-messages.js';

/** The printed sheet in English. */
export const print: PrintMessages = {
  title: 'Body chart',
  name: 'Name',
  born: 'Date of birth',
  care: 'Take care',
  columns: { number: 'No.', place: 'Place', kind: 'What', intensity: 'How strong', details: 'Details', treatment: 'Treatment' },
  legend: {
    numbers: 'The numbers are those of the table.',
    strong: 'Black: 7 of 10 or more.',
    felt: 'Dotted: pain is felt here. Heavier dots: stronger.',
    care: 'Hatched: take care here.',
    tie: 'Line: pain that comes from a tender point.',
  },
  sides: (left, right) => `${left} and ${right} are the patient’s left and right.`,
  notDiagnosis: 'A record of what was said and found. Not a diagnosis.',
  between: { words: ', ', places: '; ', end: '.' },
};
