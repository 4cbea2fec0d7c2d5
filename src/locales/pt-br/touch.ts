import type { TouchMessages } from '../touch-messages.js';

/** Zoom and large areas in Brazilian Portuguese. */
export const touch: TouchMessages = {
  zoom: 'Ampliação',
  zoomIn: 'Aproximar',
  zoomOut: 'Afastar',
  print: 'Imprimir',
  sided: {
    shoulder: { left: 'Ombro esquerdo', right: 'Ombro direito' },
    arm: { left: 'Braço esquerdo', right: 'Braço direito' },
    hand: { left: 'Mão esquerda', right: 'Mão direita' },
    leg: { left: 'Perna esquerda', right: 'Perna direita' },
    foot: { left: 'Pé esquerdo', right: 'Pé direito' },
  },
};
