import type { ExaminationMessages } from './examination-messages.js';

/** Examinations in English. */
export const examination: ExaminationMessages = {
  step: (number, of, recorded) => `${number} of ${of}, ${recorded} recorded.`,
  share: (percent) => `${percent} % of the area`,
  weights: { core: 'The maps agree', usual: 'Most maps', disputed: 'Disputed' },
  labels: {
    fields: 'Levels and nerves',
    levels: 'Levels',
    nerves: 'Nerves',
    side: 'Side',
    left: 'Left',
    right: 'Right',
    both: 'Both',
    showNone: 'Show none',
    noneChosen: 'Choose a level or a nerve.',
    atMark: 'At the selected mark',
    noMark: 'Select a mark to see which levels and nerves texts give its skin to.',
    field: 'Level or nerve',
    places: 'Places',
    observer: 'Examined by',
    firstSide: 'Side that feels normal, tested first',
    previous: 'Previous',
    next: 'Next',
    goTo: 'Go to',
    table: 'As a table',
    lines: 'Plumb line and level lines',
    item: 'What was looked at',
    finding: 'Seen as',
    inEnglish: 'The tables are in English.',
    badTables: 'These tables cannot be used:',
  },
};
