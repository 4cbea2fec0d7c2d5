import type { ExaminationMessages } from '../examination-messages.js';

/** Testing and looking, in French. */
export const examination: ExaminationMessages = {
  step: (number, of, recorded) => `${number} sur ${of}, ${recorded} notés.`,
  share: (percent) => `${percent}\u00A0% de la surface`,
  labels: {
    levels: 'Niveaux',
    nerves: 'Nerfs',
    side: 'Côté',
    left: 'Gauche',
    right: 'Droit',
    both: 'Les deux',
    showNone: 'Ne rien montrer',
    noneChosen: 'Choisissez un niveau ou un nerf.',
    atMark: 'Au repère choisi',
    noMark: 'Choisissez un repère pour voir à quels niveaux et nerfs les textes attribuent sa peau.',
    field: 'Niveau ou nerf',
    places: 'Lieux',
    observer: 'Examiné par',
    firstSide: 'Côté ressenti comme normal, testé en premier',
    previous: 'Précédent',
    next: 'Suivant',
    goTo: 'Aller à',
    table: 'En tableau',
    lines: 'Fil à plomb et lignes horizontales',
    item: 'Ce qui a été regardé',
    finding: 'Vu comme',
    inEnglish: 'Les tables sont en anglais.',
    badTables: 'Ces tables ne peuvent pas servir :',
  },
};
