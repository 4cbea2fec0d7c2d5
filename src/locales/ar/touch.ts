import type { TouchMessages } from '../touch-messages.js';

/** Zoom and large areas in Arabic. */
export const touch: TouchMessages = {
  zoom: 'التكبير والتصغير',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  print: 'طباعة',
  sided: {
    shoulder: { left: 'الكتف الأيسر', right: 'الكتف الأيمن' },
    arm: { left: 'الذراع اليسرى', right: 'الذراع اليمنى' },
    hand: { left: 'اليد اليسرى', right: 'اليد اليمنى' },
    leg: { left: 'الساق اليسرى', right: 'الساق اليمنى' },
    foot: { left: 'القدم اليسرى', right: 'القدم اليمنى' },
  },
};
