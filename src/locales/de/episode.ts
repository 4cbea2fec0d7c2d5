import type { EpisodeMessages } from '../episode-messages.js';

/** The course of an episode in German. */
export const episode: EpisodeMessages = {
  heading: 'Verlauf der Beschwerden',
  visits: (count) => count === 1 ? '1 Besuch' : `${count} Besuche`,
  complaint: (name, ratings, visits, treated) => `${name}: ${ratings.join(', ')} über ${visits === 1 ? '1 Besuch' : `${visits} Besuche`}${treated === 0 ? '' : treated === 1 ? ', einmal behandelt' : `, ${treated}-mal behandelt`}.`,
  states: { unrated: 'nicht eingestuft', gone: 'verschwunden', unmentioned: 'nicht erwähnt' },
  limbs: { arm: { left: 'linker Arm', right: 'rechter Arm' }, leg: { left: 'linkes Bein', right: 'rechtes Bein' } },
  moved: (limb, before, after) => `Am weitesten außen markiert (${limb}): erst ${before}, jetzt ${after}.`,
  stayed: (limb, after) => `Am weitesten außen markiert (${limb}), unverändert: ${after}.`,
  free: (limb, before) => `Nichts mehr markiert (${limb}); vorher: ${before}.`,
  errors: {
    intensity: (points) => `Einstufungen: Änderungen unter ${points} Punkten können Zufall sein.`,
    place: (percent) => `Orte: Zwei Zeichnungen desselben Schmerzes im Abstand einer Minute haben ${percent} % ihrer Fläche gemeinsam.`,
    extent: (percent) => `Ausdehnung: Zwei Zeichnungen desselben Schmerzes im Abstand einer Minute unterscheiden sich um bis zu ${percent} %.`,
  },
  labels: {
    timeline: 'Verlauf',
    play: 'Abspielen',
    pause: 'Anhalten',
    previousVisit: 'Voriger Besuch',
    nextVisit: 'Nächster Besuch',
    speed: 'Tempo',
    visit: 'Besuch',
    date: 'Datum',
    treated: 'behandelt',
    compare: 'Vergleichen',
    compareWith: 'mit',
    table: 'Als Tabelle',
    lastTime: 'Letztes Mal',
    allAsLastTime: 'Alles wie letztes Mal',
    stillFree: 'Weiterhin schmerzfrei',
    status: 'Im Vergleich zum letzten Mal',
    notSaid: 'Keine Angabe',
  },
};
