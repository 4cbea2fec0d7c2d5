import type { TouchMessages } from '../touch-messages.js';

/** Zoom and large areas in French. */
export const touch: TouchMessages = {
  zoom: 'Agrandissement',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  print: 'Imprimer',
  sided: {
    shoulder: { left: 'Épaule gauche', right: 'Épaule droite' },
    arm: { left: 'Bras gauche', right: 'Bras droit' },
    hand: { left: 'Main gauche', right: 'Main droite' },
    leg: { left: 'Jambe gauche', right: 'Jambe droite' },
    foot: { left: 'Pied gauche', right: 'Pied droit' },
  },
};
