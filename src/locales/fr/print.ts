import type { PrintMessages } from '../print-messages.js';

/** The printed sheet in French. */
export const print: PrintMessages = {
  title: 'Schéma corporel',
  name: 'Nom',
  born: 'Date de naissance',
  care: 'Prudence',
  columns: { number: 'N°', place: 'Endroit', kind: 'Quoi', intensity: 'Intensité', details: 'Précisions', treatment: 'Traitement' },
  legend: {
    numbers: 'Les numéros sont ceux du tableau.',
    strong: 'En noir : 7 sur 10 ou plus.',
    felt: 'En pointillé : une douleur est ressentie ici. Points plus gros : plus forte.',
    care: 'Hachuré : prudence à cet endroit.',
    tie: 'Trait : douleur qui vient d’un point sensible.',
  },
  sides: (left, right) => `${left} et ${right} sont la gauche et la droite de la personne examinée.`,
  notDiagnosis: 'Un relevé de ce qui a été dit et constaté. Pas un diagnostic.',
  between: { words: ', ', places: '; ', end: '.' },
};
