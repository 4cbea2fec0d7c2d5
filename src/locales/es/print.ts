import type { PrintMessages } from '../print-messages.js';

/** The printed sheet in Spanish. */
export const print: PrintMessages = {
  title: 'Esquema corporal',
  name: 'Nombre',
  born: 'Fecha de nacimiento',
  care: 'Precaución',
  columns: { number: 'N.º', place: 'Lugar', kind: 'Qué', intensity: 'Intensidad', details: 'Detalles', treatment: 'Tratamiento' },
  legend: {
    numbers: 'Los números son los de la tabla.',
    strong: 'En negro: 7 de 10 o más.',
    felt: 'Punteado: aquí se siente dolor. Puntos más gruesos: más fuerte.',
    care: 'Rayado: aquí hace falta cuidado.',
    tie: 'Línea: dolor que viene de un punto sensible.',
  },
  sides: (left, right) => `${left} y ${right} son la izquierda y la derecha de la persona examinada.`,
  notDiagnosis: 'Un registro de lo dicho y lo encontrado. No es un diagnóstico.',
  between: { words: ', ', places: '; ', end: '.' },
};
