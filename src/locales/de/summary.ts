import { labelOf } from '../../chart/index.js';
import type { SummaryMessages } from '../summary-messages.js';
import { clinician } from './clinician.js';
import { examination } from './examination-terms.js';
import { session } from './session.js';

const rated = (intensity: number | undefined) => (intensity === undefined ? 'noch nicht eingestuft' : `${intensity} von 10`);
const numbers = (marks: readonly number[]) => `Markierung ${marks.join(' und ')}`;
const authors = { patient: 'der Patientin oder dem Patienten', clinician: 'einer Fachperson', carer: 'einer Betreuungsperson' } as const;

/** The summary in German. */
export const summary: SummaryMessages = {
  heading: 'Zusammenfassung',
  recorded: (by, moment, precision) => `Aufgezeichnet von ${labelOf(authors, by)} ${precision === 'year' ? 'im Jahr' : precision === 'month' ? 'im' : 'am'} ${moment}.`,
  count: (marks) => (marks === 1 ? 'Es gibt 1 Markierung.' : `Es gibt ${marks} Markierungen.`),
  caution: (mark, reason, places) => `Vorsicht bei Markierung ${mark}: ${reason}. Sie liegt hier: ${places.join('; ')}.`,
  tenderness: (mark, place, intensity) => `Markierung ${mark} ist ein Druckpunkt: ${place}, ${rated(intensity)}.`,
  referral: (mark, places, intensity) => `Markierung ${mark} ist ein Gebiet, in dem Schmerz zu spüren ist, ${rated(intensity)}. Sie liegt hier: ${places.join('; ')}.`,
  feels: (qualities) => `Beschrieben als: ${qualities.join(', ').toLowerCase()}.`,
  depths: { superficial: 'Es ist nah an der Haut zu spüren.', deep: 'Es ist in der Tiefe zu spüren.', both: 'Es ist nah an der Haut und in der Tiefe zu spüren.' },
  feltIn: (marks) => `Es ist auch anderswo zu spüren: ${numbers(marks)}.`,
  comesFrom: (marks) => `Es kommt von ${numbers(marks)}.`,
  inCaution: (reasons) => `Hier ist Vorsicht nötig: ${reasons.join(', ')}.`,
  note: (text) => `Notiz: „${text}“`,
  labelled: (label, value) => `${label}: ${value}.`,
  treated: (mark, technique, steps, before, after) =>
    `Markierung ${mark} wurde behandelt: ${[technique, ...steps].join(', ')}.${before === undefined ? '' : ` Vorher: ${before} von 10.`}${after === undefined ? '' : ` Nachher: ${after} von 10.`}`,
  absent: (places) => `Nicht vorhanden: ${places.join('; ')}.`,
  clear: (places) => `Danach gefragt, und schmerzfrei: ${places.join('; ')}.`,
  gone: (mark, kind, places) => `Markierung ${mark} ist verschwunden: ${kind}. Sie lag hier: ${places.join('; ')}.`,
  followUp: 'Verglichen mit dem letzten Mal',
  name: 'Name',
  relations: {
    'brings-on': (a, b) => `Markierung ${a} löst Markierung ${b} aus.`,
    'comes-with': (a, b) => `Die Markierungen ${a} und ${b} treten zusammen auf.`,
    eases: (a, b) => `Markierung ${b} ist besser, wenn Markierung ${a} da ist.`,
    independent: (a, b) => `Die Markierungen ${a} und ${b} haben nichts miteinander zu tun.`,
  },
  techniques: session.techniques,
  held: (step) => [session.pressureOf(step)?.toLowerCase(), session.duration(step.seconds)].filter(Boolean).join(' für '),
  between: ' ',
  clinician,
  examination,
};
