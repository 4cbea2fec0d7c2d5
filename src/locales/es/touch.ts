import type { TouchMessages } from '../touch-messages.js';

/** Zoom and large areas in Spanish. */
export const touch: TouchMessages = {
  zoom: 'Ampliación',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  print: 'Imprimir',
  sided: {
    shoulder: { left: 'Hombro izquierdo', right: 'Hombro derecho' },
    arm: { left: 'Brazo izquierdo', right: 'Brazo derecho' },
    hand: { left: 'Mano izquierda', right: 'Mano derecha' },
    leg: { left: 'Pierna izquierda', right: 'Pierna derecha' },
    foot: { left: 'Pie izquierdo', right: 'Pie derecho' },
  },
};
