import { labelOf } from '../../chart/index.js';
import type { SummaryMessages } from '../summary-messages.js';
import { clinician } from './clinician.js';
import { examination } from './examination-terms.js';
import { session } from './session.js';

const rated = (intensity: number | undefined) => (intensity === undefined ? 'ainda sem nota' : `${intensity} de 10`);
const numbers = (marks: readonly number[]) => `${marks.length === 1 ? 'marca' : 'marcas'} ${marks.join(' e ')}`;
const here = (places: readonly string[]) => `Fica aqui: ${places.join('; ')}.`;
const authors = { patient: 'paciente', clinician: 'profissional de saúde', carer: 'pessoa cuidadora' } as const;

/** The summary in Brazilian Portuguese. */
export const summary: SummaryMessages = {
  heading: 'Resumo',
  recorded: (by, moment) => `Registrado por ${labelOf(authors, by)} em ${moment}.`,
  count: (marks) => (marks === 1 ? 'Há 1 marca.' : `Há ${marks} marcas.`),
  caution: (mark, reason, places) => `Cuidado com a marca ${mark}: ${reason.toLowerCase()}. ${here(places)}`,
  tenderness: (mark, place, intensity) => `A marca ${mark} é um ponto dolorido: ${place}, ${rated(intensity)}.`,
  referral: (mark, places, intensity) => `A marca ${mark} é uma área onde se sente dor, ${rated(intensity)}. ${here(places)}`,
  feels: (qualities) => `Descrita como: ${qualities.join(', ').toLowerCase()}.`,
  depths: { superficial: 'É sentida perto da pele.', deep: 'É sentida em profundidade.', both: 'É sentida perto da pele e em profundidade.' },
  feltIn: (marks) => `Também é sentida em outro lugar: ${numbers(marks)}.`,
  comesFrom: (marks) => `Vem de outro lugar: ${numbers(marks)}.`,
  inCaution: (reasons) => `Aqui é preciso cuidado: ${reasons.join(', ').toLowerCase()}.`,
  note: (text) => `Observação: “${text}”`,
  labelled: (label, value) => `${label}: ${value}.`,
  treated: (mark, technique, steps, before, after) =>
    `A marca ${mark} foi tratada: ${[technique.toLowerCase(), ...steps].join(', ')}.${before === undefined ? '' : ` Antes: ${before} de 10.`}${after === undefined ? '' : ` Depois: ${after} de 10.`}`,
  absent: (places) => `Partes ausentes: ${places.join('; ')}.`,
  clear: (places) => `Perguntado, e sem dor: ${places.join('; ')}.`,
  gone: (mark, kind, places) => `A marca ${mark} desapareceu: ${kind.toLowerCase()}. Ficava aqui: ${places.join('; ')}.`,
  followUp: 'Em comparação com a última vez',
  name: 'Nome',
  relations: {
    'brings-on': (a, b) => `A marca ${a} provoca a marca ${b}.`,
    'comes-with': (a, b) => `As marcas ${a} e ${b} aparecem juntas.`,
    eases: (a, b) => `A marca ${b} melhora quando a marca ${a} está presente.`,
    independent: (a, b) => `As marcas ${a} e ${b} não têm relação entre si.`,
  },
  techniques: session.techniques,
  held: (step) => [session.pressureOf(step)?.toLowerCase(), session.duration(step.seconds)].filter(Boolean).join(' por '),
  between: ' ',
  clinician,
  examination,
};
