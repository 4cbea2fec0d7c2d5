import type { CompareMessages } from '../compare-messages.js';

/** Two charts on one figure, and many, in French. */
export const compare: CompareMessages = {
  heading: 'Comparaison',
  before: 'Avant',
  after: 'Après',
  groups: { appeared: 'Nouveau', gone: 'Disparu', worse: 'Plus fort', better: 'Moins fort', same: 'Comme avant', unrated: 'Non évalué dans les deux' },
  only: (who) => `Seulement dans : ${who}`,
  higher: (who) => `Évalué plus fort dans : ${who}`,
  bothSame: 'Évalué de même',
  bothUnrated: 'Non évalué dans les deux',
  fromTo: (first, second) => `de ${first} à ${second}`,
  hollow: (which) => `Creux, en tirets : ${which}`,
  filled: (which) => `Plein : ${which}`,
  nothing: 'Aucun des deux schémas ne porte de marque.',
  overlap: {
    heading: 'Recouvrement',
    both: 'Dans les deux',
    zones: 'Zones marquées',
    areas: 'Surfaces dessinées, part du corps dessiné',
    jaccard: 'Jaccard',
    dice: 'Dice',
    meaning: 'Jaccard : ce qui est commun, divisé par tout ce que porte l’un ou l’autre ; Dice : le double du commun, divisé par la somme. 0 : rien en commun, 1 : tout.',
    restraint: 'Deux dessins d’une même personne le même jour coïncident rarement tout à fait. De petits déplacements disent peu.',
  },
  frequency: {
    heading: 'Fréquence des marques',
    charts: (charts) => (charts === 1 ? '1 schéma' : `${charts} schémas`),
    zones: 'Zones les plus marquées',
    count: 'Schémas',
    share: 'Part',
    orMore: (percent) => `${percent} ou plus`,
    smoothed: 'Parts en chaque point, lissées, ce qui abaisse les pics isolés. Le tableau compte tout schéma qui touche une zone : ses parts sont exactes, et plus grandes.',
    nothing: 'Aucun schéma n’a encore été compté.',
  },
};
