import type { PrintMessages } from '../print-messages.js';

/** The printed sheet in German. */
export const print: PrintMessages = {
  title: 'Körperschema',
  name: 'Name',
  born: 'Geburtsdatum',
  care: 'Vorsicht',
  columns: { number: 'Nr.', place: 'Stelle', kind: 'Was', intensity: 'Wie stark', details: 'Einzelheiten', treatment: 'Behandlung' },
  legend: {
    numbers: 'Die Nummern sind die der Tabelle.',
    strong: 'Schwarz: 7 von 10 oder mehr.',
    felt: 'Gepunktet: Hier ist Schmerz zu spüren. Dickere Punkte: stärker.',
    care: 'Schraffiert: Hier ist Vorsicht nötig.',
    tie: 'Linie: Schmerz, der von einem Druckpunkt kommt.',
  },
  sides: (left, right) => `${left} und ${right} sind links und rechts von der untersuchten Person aus gesehen.`,
  notDiagnosis: 'Aufgezeichnet ist, was gesagt und gefunden wurde. Keine Diagnose.',
  between: { words: ', ', places: '; ', end: '.' },
};
