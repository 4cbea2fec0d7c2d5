import { clinician } from './en-clinician.js';
import { examination } from './en-examination-terms.js';
import { session } from './en-session.js';
import { labelOf } from '../chart/index.js';
import type { SummaryMessages } from './summary-messages.js';

const rated = (intensity: number | undefined) => (intensity === undefined ? 'not rated yet' : `${intensity} of 10`);
const numbers = (marks: readonly number[]) => `${marks.length === 1 ? 'mark' : 'marks'} ${marks.join(' and ')}`;
const authors = { patient: 'the patient', clinician: 'a clinician', carer: 'a carer' } as const;

/** The summary in English. */
export const summary: SummaryMessages = {
  heading: 'Summary',
  recorded: (by, moment, precision) => `Recorded by ${labelOf(authors, by)} ${precision === 'month' || precision === 'year' ? 'in' : 'on'} ${moment}.`,
  count: (marks) => (marks === 1 ? 'There is 1 mark.' : `There are ${marks} marks.`),
  caution: (mark, reason, places) => `Mark ${mark} is a caution: ${reason.toLowerCase()}. It covers: ${places.join('; ')}.`,
  tenderness: (mark, place, intensity) => `Mark ${mark} is a tender point: ${place}, ${rated(intensity)}.`,
  referral: (mark, places, intensity) => `Mark ${mark} is an area where pain is felt, ${rated(intensity)}. It covers: ${places.join('; ')}.`,
  feels: (qualities) => `Described as: ${qualities.join(', ').toLowerCase()}.`,
  depths: { superficial: 'It is felt near the skin.', deep: 'It is felt deep down.', both: 'It is felt near the skin and deep down.' },
  feltIn: (marks) => `It is also felt elsewhere: ${numbers(marks)}.`,
  comesFrom: (marks) => `It comes from ${numbers(marks)}.`,
  inCaution: (reasons) => `It is inside a caution area: ${reasons.join(', ').toLowerCase()}.`,
  note: (text) => `Note: “${text}”`,
  labelled: (label, value) => `${label}: ${value}.`,
  treated: (mark, technique, steps, before, after) =>
    `Mark ${mark} was treated: ${[technique.toLowerCase(), ...steps].join(', ')}.${before === undefined ? '' : ` Before: ${before} of 10.`}${after === undefined ? '' : ` After: ${after} of 10.`}`,
  absent: (places) => `Absent: ${places.join('; ')}.`,
  clear: (places) => `Asked about and free of pain: ${places.join('; ')}.`,
  gone: (mark, kind, places) => `Mark ${mark} is gone: ${kind.toLowerCase()}. It was here: ${places.join('; ')}.`,
  followUp: 'Compared with last time',
  name: 'Name',
  relations: {
    'brings-on': (a, b) => `Mark ${a} brings on mark ${b}.`,
    'comes-with': (a, b) => `Marks ${a} and ${b} come together.`,
    eases: (a, b) => `Mark ${b} is better when mark ${a} is present.`,
    independent: (a, b) => `Marks ${a} and ${b} are independent of each other.`,
  },
  techniques: session.techniques,
  held: (step) => [session.pressureOf(step)?.toLowerCase(), session.duration(step.seconds)].filter(Boolean).join(' for '),
  between: ' ',
  clinician,
  examination,
};
