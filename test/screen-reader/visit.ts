// One visit of a person who hears the page: two points, their ratings, an area that comes from one of them, a correction, a deletion,
// its undoing, the summary. As every user begins it: no one switches a mode of the screen reader.

/** Something that the person does, and what has to be heard of it. */
export interface Step {
  readonly does: string;
  /** One after the other, as xdotool names them. */
  readonly keys?: readonly string[];
  /** A key that is pressed until something of that name has the focus; without a name, until it is heard. */
  readonly until?: { readonly key: string; readonly focused?: RegExp };
  /** Each is heard, in this order; all together say it once. */
  readonly hears: readonly string[];
  readonly doesNotHear?: readonly string[];
}

const typed = (word: string) => [...word].map((letter) => (letter === ' ' ? 'space' : letter));

/** Names of zones that a page full of buttons would read out. */
const someZones = ['forehead', 'knee', 'breastbone'];

export const visit: readonly Step[] = [
  { does: 'opens the page', hears: ['Body, front. No marks. Press Enter to explore.'], doesNotHear: someZones },
  { does: 'goes to the body', until: { key: 'Tab', focused: /^Top of head$/ }, hears: ['Top of head zone'], doesNotHear: ['Top of head push button', 'Top of head button'] },
  { does: 'walks down', keys: ['Down'], hears: ['forehead zone'], doesNotHear: ['button'] },
  { does: 'types the name of a place', keys: typed('kne'), hears: ['Left knee zone'] },
  { does: 'marks it', keys: ['Return'], hears: ['Left knee, tenderness not rated yet, added'] },
  { does: 'goes to the mark', keys: ['Tab'], hears: ['Left knee, tenderness not rated yet'] },
  { does: 'rates it', keys: ['7'], hears: ['Left knee, tenderness 7 of 10'] },
  { does: 'goes back to the body', keys: ['shift+Tab'], hears: ['Left knee zone'] },
  { does: 'types the name of the next place', keys: typed('breastb'), hears: ['Breastbone zone'] },
  { does: 'marks it', keys: ['Return'], hears: ['Breastbone, tenderness not rated yet, added'] },
  { does: 'goes to the mark', keys: ['Tab'], hears: ['Breastbone, tenderness not rated yet'] },
  { does: 'rates it', keys: ['4'], hears: ['Breastbone, tenderness 4 of 10'] },
  { does: 'corrects that', keys: ['bracketright'], hears: ['Breastbone, tenderness 5 of 10'] },
  { does: 'goes to what can be said of it', until: { key: 'Tab', focused: /^Mark where it is felt/ }, hears: ['Mark where it is felt'] },
  { does: 'wants to mark where it is felt', keys: ['Return'], hears: [] },
  { does: 'goes to the body', until: { key: 'shift+Tab', focused: /^(Breastbone|Top of head)$/ }, hears: ['zone'] },
  { does: 'types the name of where it is felt', keys: typed('upper mid'), hears: ['Upper middle abdomen zone'] },
  { does: 'marks it', keys: ['Return'], hears: ['Upper middle abdomen, pain felt not rated yet, added, comes from Breastbone'] },
  { does: 'goes to the area', keys: ['Tab'], hears: ['Upper middle abdomen, pain felt not rated yet'] },
  { does: 'rates it', keys: ['3'], hears: ['Upper middle abdomen, pain felt 3 of 10'] },
  { does: 'goes to the mark before', keys: ['Prior'], hears: ['Breastbone, tenderness 5 of 10'] },
  { does: 'goes to the first', keys: ['Prior'], hears: ['Left knee, tenderness 7 of 10'] },
  { does: 'deletes it', keys: ['Delete'], hears: ['Left knee, tenderness 7 of 10, removed'] },
  { does: 'takes that back', keys: ['ctrl+z'], hears: ['Undone: Left knee, tenderness 7 of 10, removed'] },
  { does: 'goes on to the end of the page', until: { key: 'Tab', focused: /^After$/ }, hears: ['After'] },
  { does: 'reads the summary, line by line, from its end', until: { key: 'Up' }, hears: ['Breastbone', 'Left knee', 'Recorded by'] },
];

/** What was heard of each step, in words of its own. */
export type Heard = readonly (readonly string[])[];

const times = (words: string, said: readonly string[]): number => said.join(' | ').toLowerCase().split(words.toLowerCase()).length - 1;

/** Whether all of a step was heard. */
export const isHeard = ({ hears }: Step, said: readonly string[]): boolean => hears.every((words) => times(words, said) > 0);

/** Where something is not heard, or more often than once, or should not have been. */
export function faultsIn(heard: Heard): string[] {
  return visit.flatMap(({ does, hears, doesNotHear = [] }, i) => {
    const said = heard[i] ?? [];
    return [
      ...hears.filter((words) => times(words, said) !== 1).map((words) => `${does}: “${words}” is heard ${times(words, said)} times in: ${said.join(' | ')}`),
      ...doesNotHear.filter((words) => times(words, said) > 0).map((words) => `${does}: “${words}” is heard in: ${said.join(' | ')}`),
    ];
  });
}

const nameOf = ({ keys, until }: Step) => (until ? `${until.key}, again and again` : (keys ?? []).join(' '));

/** To be read: what was done, by which keys, and all that was heard. */
export const transcriptOf = (reader: string, heard: Heard): string =>
  [`# A visit, as ${reader} says it`, ...visit.map((step, i) => [`## ${step.does}${nameOf(step) && ` (${nameOf(step)})`}`, ...(heard[i] ?? []).map((words) => `- ${words}`)].join('\n'))].join('\n\n') + '\n';

export const heardIn = (transcript: string): Heard =>
  transcript.split(/^## .*\n/m).slice(1).map((part) => part.split('\n').filter((line) => line.startsWith('- ')).map((line) => line.slice(2)));
