import type { TouchMessages } from '../touch-messages.js';

/** Zoom and large areas in Simplified Chinese. */
export const touch: TouchMessages = {
  zoom: '缩放',
  zoomIn: '放大',
  zoomOut: '缩小',
  print: '打印',
  sided: {
    shoulder: { left: '左肩', right: '右肩' },
    arm: { left: '左臂', right: '右臂' },
    hand: { left: '左手', right: '右手' },
    leg: { left: '左腿', right: '右腿' },
    foot: { left: '左脚', right: '右脚' },
  },
};
