import type { TouchMessages } from './touch-messages.js';

/** Zoom and large areas in English. */
export const touch: TouchMessages = {
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  print: 'Print',
  sided: {
    shoulder: { left: 'Left shoulder', right: 'Right shoulder' },
    arm: { left: 'Left arm', right: 'Right arm' },
    hand: { left: 'Left hand', right: 'Right hand' },
    leg: { left: 'Left leg', right: 'Right leg' },
    foot: { left: 'Left foot', right: 'Right foot' },
  },
};
