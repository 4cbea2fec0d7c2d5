import { input } from '../browsers/input.js';
import { nextFrame } from '../components/on-screen.js';

/** A part of the page as it is on the screen. */
export async function photograph(element: Element): Promise<ImageData> {
  await nextFrame();
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const { left, top, width, height } = element.getBoundingClientRect();
  return pixelsOf(await input.photograph(Math.round(left + frame.left), Math.round(top + frame.top), Math.floor(width), Math.floor(height)));
}

/** A picture's pixels, on white. */
export async function pixelsOf(url: string): Promise<ImageData> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/**
 * The share of pixels of which a channel differs by more than a tenth of its range.
 *
 * @param reach pixels aside at which the same colour is looked for too, 0 for none: the screen puts text and borders on whole pixels
 */
export function shareDifferent(a: ImageData, b: ImageData, reach = 0): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error(`${a.width} × ${a.height} and ${b.width} × ${b.height} pixels do not compare.`);
  let different = 0;
  for (let y = 0; y < a.height; y++) for (let x = 0; x < a.width; x++) if (!isNear(a, b, x, y, 0) && !(reach && isNear(a, b, x, y, reach) && isNear(b, a, x, y, reach))) different++;
  return different / (a.width * a.height);
}

/** Whether the other picture has the colour of a pixel there or nearby. */
function isNear(picture: ImageData, other: ImageData, x: number, y: number, reach: number): boolean {
  const at = (y * picture.width + x) * 4;
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const i = ((y + dy) * picture.width + x + dx) * 4;
      if (Math.abs(picture.data[at]! - other.data[i]!) <= 25 && Math.abs(picture.data[at + 1]! - other.data[i + 1]!) <= 25 && Math.abs(picture.data[at + 2]! - other.data[i + 2]!) <= 25) return true;
    }
  return false;
}

/** Left and right exchanged. */
export function mirrored({ data, width, height }: ImageData): ImageData {
  const flipped = new ImageData(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      flipped.data.set(data.subarray(from, from + 4), (y * width + width - 1 - x) * 4);
    }
  return flipped;
}
