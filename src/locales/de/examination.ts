import type { ExaminationMessages } from '../examination-messages.js';

/** Testing and looking, in German. */
export const examination: ExaminationMessages = {
  step: (number, of, recorded) => `${number} von ${of}, ${recorded} erfasst.`,
  share: (percent) => `${percent} % der Fläche`,
  labels: {
    levels: 'Segmente',
    nerves: 'Nerven',
    side: 'Seite',
    left: 'Links',
    right: 'Rechts',
    both: 'Beide',
    showNone: 'Nichts zeigen',
    noneChosen: 'Wählen Sie ein Segment oder einen Nerv.',
    atMark: 'Bei der gewählten Markierung',
    noMark: 'Wählen Sie eine Markierung: Dann steht hier, welchen Segmenten und Nerven Texte ihre Haut zuordnen.',
    field: 'Segment oder Nerv',
    places: 'Orte',
    observer: 'Untersucht von',
    firstSide: 'Seite, die sich normal anfühlt und zuerst geprüft wird',
    previous: 'Zurück',
    next: 'Weiter',
    goTo: 'Gehe zu',
    table: 'Als Tabelle',
    lines: 'Lotlinie und waagrechte Linien',
    item: 'Was angesehen wurde',
    finding: 'Gesehen als',
    inEnglish: 'Die Tabellen sind auf Englisch.',
    badTables: 'Diese Tabellen sind nicht zu gebrauchen:',
  },
};
