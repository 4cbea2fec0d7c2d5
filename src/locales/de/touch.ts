import type { TouchMessages } from '../touch-messages.js';

/** Zoom and large areas in German. */
export const touch: TouchMessages = {
  zoom: 'Vergrößerung',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  print: 'Drucken',
  sided: {
    shoulder: { left: 'Linke Schulter', right: 'Rechte Schulter' },
    arm: { left: 'Linker Arm', right: 'Rechter Arm' },
    hand: { left: 'Linke Hand', right: 'Rechte Hand' },
    leg: { left: 'Linkes Bein', right: 'Rechtes Bein' },
    foot: { left: 'Linker Fuß', right: 'Rechter Fuß' },
  },
};
