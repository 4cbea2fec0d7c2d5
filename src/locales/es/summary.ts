import { labelOf } from '../../chart/index.js';
import type { SummaryMessages } from '../summary-messages.js';
import { clinician } from './clinician.js';
import { examination } from './examination-terms.js';
import { session } from './session.js';

const rated = (intensity: number | undefined) => (intensity === undefined ? 'sin valorar todavía' : `${intensity} de 10`);
const numbers = (marks: readonly number[]) => `${marks.length === 1 ? 'marca' : 'marcas'} ${marks.join(' y ')}`;
const here = (places: readonly string[]) => `Está aquí: ${places.join('; ')}.`;
const authors = { patient: 'el o la paciente', clinician: 'un o una profesional', carer: 'una persona cuidadora' } as const;

/** The summary in Spanish. */
export const summary: SummaryMessages = {
  heading: 'Resumen',
  recorded: (by, moment, precision) => `Anotado por ${labelOf(authors, by)} ${precision === 'month' || precision === 'year' ? 'en' : 'el'} ${moment}.`,
  count: (marks) => (marks === 1 ? 'Hay 1 marca.' : `Hay ${marks} marcas.`),
  caution: (mark, reason, places) => `Cuidado con la marca ${mark}: ${reason.toLowerCase()}. ${here(places)}`,
  tenderness: (mark, place, intensity) => `La marca ${mark} es un punto doloroso: ${place}, ${rated(intensity)}.`,
  referral: (mark, places, intensity) => `La marca ${mark} es un área donde se siente dolor, ${rated(intensity)}. ${here(places)}`,
  feels: (qualities) => `Descrito como: ${qualities.join(', ').toLowerCase()}.`,
  depths: { superficial: 'Se siente cerca de la piel.', deep: 'Se siente en profundidad.', both: 'Se siente cerca de la piel y en profundidad.' },
  feltIn: (marks) => `También se siente en otro lugar: ${numbers(marks)}.`,
  comesFrom: (marks) => `Viene de otro lugar: ${numbers(marks)}.`,
  inCaution: (reasons) => `Aquí hay que tener cuidado: ${reasons.join(', ').toLowerCase()}.`,
  note: (text) => `Nota: «${text}»`,
  labelled: (label, value) => `${label}: ${value}.`,
  treated: (mark, technique, steps, before, after) =>
    `La marca ${mark} se ha tratado: ${[technique.toLowerCase(), ...steps].join(', ')}.${before === undefined ? '' : ` Antes: ${before} de 10.`}${after === undefined ? '' : ` Después: ${after} de 10.`}`,
  absent: (places) => `Ausente: ${places.join('; ')}.`,
  clear: (places) => `Preguntado, y sin dolor: ${places.join('; ')}.`,
  gone: (mark, kind, places) => `La marca ${mark} ya no está: ${kind.toLowerCase()}. Estaba aquí: ${places.join('; ')}.`,
  followUp: 'En comparación con la última vez',
  name: 'Nombre',
  relations: {
    'brings-on': (a, b) => `La marca ${a} provoca la marca ${b}.`,
    'comes-with': (a, b) => `Las marcas ${a} y ${b} aparecen juntas.`,
    eases: (a, b) => `La marca ${b} mejora cuando está la marca ${a}.`,
    independent: (a, b) => `Las marcas ${a} y ${b} no tienen nada que ver entre sí.`,
  },
  techniques: session.techniques,
  held: (step) => [session.pressureOf(step)?.toLowerCase(), session.duration(step.seconds)].filter(Boolean).join(' durante '),
  between: ' ',
  clinician,
  examination,
};
