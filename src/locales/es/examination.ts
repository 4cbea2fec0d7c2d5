import type { ExaminationMessages } from '../examination-messages.js';

/** Testing and looking, in Spanish. */
export const examination: ExaminationMessages = {
  step: (number, of, recorded) => `${number} de ${of}, ${recorded} registrados.`,
  share: (percent) => `${percent} % de la superficie`,
  labels: {
    levels: 'Niveles',
    nerves: 'Nervios',
    side: 'Lado',
    left: 'Izquierdo',
    right: 'Derecho',
    both: 'Ambos',
    showNone: 'No mostrar nada',
    noneChosen: 'Elija un nivel o un nervio.',
    atMark: 'En la marca elegida',
    noMark: 'Elija una marca para ver a qué niveles y nervios atribuyen los textos su piel.',
    field: 'Nivel o nervio',
    places: 'Lugares',
    observer: 'Explorado por',
    firstSide: 'Lado que se siente normal, se explora primero',
    previous: 'Anterior',
    next: 'Siguiente',
    goTo: 'Ir a',
    table: 'Como tabla',
    lines: 'Línea de plomada y líneas horizontales',
    item: 'Qué se observó',
    finding: 'Visto como',
    inEnglish: 'Las tablas están en inglés.',
    badTables: 'Estas tablas no se pueden usar:',
  },
};
