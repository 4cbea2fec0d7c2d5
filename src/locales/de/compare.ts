import type { CompareMessages } from '../compare-messages.js';

/** Two charts on one figure, and many, in German. */
export const compare: CompareMessages = {
  heading: 'Vergleich',
  before: 'Vorher',
  after: 'Nachher',
  groups: { appeared: 'Neu', gone: 'Verschwunden', worse: 'Stärker', better: 'Schwächer', same: 'Wie vorher', unrated: 'Nicht in beiden eingestuft' },
  only: (who) => `Nur in: ${who}`,
  higher: (who) => `Höher eingestuft in: ${who}`,
  bothSame: 'Gleich eingestuft',
  bothUnrated: 'Nicht in beiden eingestuft',
  fromTo: (first, second) => `von ${first} auf ${second}`,
  hollow: (which) => `Hohl, gestrichelt: ${which}`,
  filled: (which) => `Gefüllt: ${which}`,
  nothing: 'In keinem der beiden Schemata ist etwas markiert.',
  overlap: {
    heading: 'Überschneidung',
    both: 'In beiden',
    zones: 'Zonen',
    areas: 'Gezeichnete Gebiete, Anteil am gezeichneten Körper',
    jaccard: 'Jaccard',
    dice: 'Dice',
    meaning: 'Jaccard ist das Gemeinsame geteilt durch alles, was in einem von beiden steht; Dice ist das doppelte Gemeinsame geteilt durch die Summe. 0: nichts gemeinsam, 1: alles.',
    restraint: 'Zwei Zeichnungen derselben Person von einem Tag stimmen selten ganz überein. Kleine Ortsunterschiede sagen wenig.',
  },
  frequency: {
    heading: 'Wie oft es markiert ist',
    charts: (charts) => (charts === 1 ? '1 Körperschema' : `${charts} Körperschemata`),
    zones: 'Am häufigsten markierte Zonen',
    count: 'Anzahl',
    share: 'Anteil',
    orMore: (percent) => `${percent} oder mehr`,
    smoothed: 'Anteile an jeder Stelle, geglättet, was einzelne Spitzen senkt. Die Tabelle zählt alles, was eine Zone berührt: Ihre Anteile sind genau, und größer.',
    nothing: 'Noch ist nichts gezählt.',
  },
};
