import { labelOf } from '../../chart/index.js';
import type { SummaryMessages } from '../summary-messages.js';
import { clinician } from './clinician.js';
import { examination } from './examination-terms.js';
import { session } from './session.js';

const rated = (intensity: number | undefined) => (intensity === undefined ? 'pas encore évalué' : `${intensity} sur 10`);
const numbers = (marks: readonly number[]) => `${marks.length === 1 ? 'repère' : 'repères'} ${marks.join(' et ')}`;
const here = (places: readonly string[]) => `Il se trouve ici\u00A0: ${places.join('\u202F; ')}.`;
const authors = { patient: 'le patient ou la patiente', clinician: 'un soignant ou une soignante', carer: 'un proche aidant' } as const;

/** The summary in French. */
export const summary: SummaryMessages = {
  heading: 'Résumé',
  recorded: (by, moment, precision) => `Noté par ${labelOf(authors, by)} ${precision === 'month' || precision === 'year' ? 'en' : 'le'} ${moment}.`,
  count: (marks) => `Il y a ${marks} ${marks < 2 ? 'repère' : 'repères'}.`,
  caution: (mark, reason, places) => `Précaution au repère ${mark}\u00A0: ${reason.toLowerCase()}. ${here(places)}`,
  tenderness: (mark, place, intensity) => `Le repère ${mark} est un point sensible\u00A0: ${place}, ${rated(intensity)}.`,
  referral: (mark, places, intensity) => `Le repère ${mark} est une surface où la douleur est ressentie, ${rated(intensity)}. ${here(places)}`,
  feels: (qualities) => `Décrit comme\u00A0: ${qualities.join(', ').toLowerCase()}.`,
  depths: { superficial: 'C’est ressenti près de la peau.', deep: 'C’est ressenti en profondeur.', both: 'C’est ressenti près de la peau et en profondeur.' },
  feltIn: (marks) => `C’est aussi ressenti ailleurs\u00A0: ${numbers(marks)}.`,
  comesFrom: (marks) => `Cela vient d’ailleurs\u00A0: ${numbers(marks)}.`,
  inCaution: (reasons) => `Cet endroit demande des précautions\u00A0: ${reasons.join(', ').toLowerCase()}.`,
  note: (text) => `Remarque\u00A0: «\u00A0${text}\u00A0»`,
  labelled: (label, value) => `${label}\u00A0: ${value}.`,
  treated: (mark, technique, steps, before, after) =>
    `Le repère ${mark} a été traité\u00A0: ${[technique.toLowerCase(), ...steps].join(', ')}.${before === undefined ? '' : ` Avant\u00A0: ${before} sur 10.`}${after === undefined ? '' : ` Après\u00A0: ${after} sur 10.`}`,
  absent: (places) => `Parties absentes\u00A0: ${places.join('\u202F; ')}.`,
  clear: (places) => `Vérifié, et sans douleur\u00A0: ${places.join('\u202F; ')}.`,
  gone: (mark, kind, places) => `Le repère ${mark} a disparu\u00A0: ${kind.toLowerCase()}. Il se trouvait ici\u00A0: ${places.join('\u202F; ')}.`,
  followUp: 'Par rapport à la dernière fois',
  name: 'Nom',
  relations: {
    'brings-on': (a, b) => `Le repère ${a} déclenche le repère ${b}.`,
    'comes-with': (a, b) => `Les repères ${a} et ${b} vont ensemble.`,
    eases: (a, b) => `Le repère ${b} va mieux quand le repère ${a} est là.`,
    independent: (a, b) => `Les repères ${a} et ${b} n’ont rien à voir l’un avec l’autre.`,
  },
  techniques: session.techniques,
  held: (step) => [session.pressureOf(step)?.toLowerCase(), session.duration(step.seconds)].filter(Boolean).join(' pendant '),
  between: ' ',
  clinician,
  examination,
};
