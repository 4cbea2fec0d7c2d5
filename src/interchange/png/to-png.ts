import type { Chart } from '../../chart/index.js';
import type { SceneOptions } from '../scene/index.js';
import { toSvg } from '../svg/to-svg.js';

/** Options of `toPng`. */
export interface PngOptions extends SceneOptions {
  /** Pixels of the picture per pixel of the drawing; 3 to 4 for print. Defaults to 2. */
  readonly scale?: number;
}

/**
 * A chart as a PNG picture. Needs a page: the browser draws the SVG as an image. A Content Security Policy must allow `blob:` or `data:` in
 * `img-src`.
 *
 * @throws Error if the policy allows neither, or if the picture is larger than the browser can draw
 */
export async function toPng(chart: Chart, { scale = 2, ...options }: PngOptions = {}): Promise<Blob> {
  const image = await loadSvg(toSvg(chart, options));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const blob = await drawnOn(canvas, image);
  if (!blob) throw new Error(`palpate: the browser cannot create a picture of ${canvas.width} × ${canvas.height} pixels. Use a smaller scale.`);
  return blob;
}

/** Null if the picture is too large: Chromium and WebKit return it, Firefox throws. */
async function drawnOn(canvas: HTMLCanvasElement, image: HTMLImageElement): Promise<Blob | null> {
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } catch {
    return null;
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

async function loadSvg(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await loadImage(url).catch(() => loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`));
  } catch (cause) {
    throw new Error('palpate: the drawing failed to load. The Content Security Policy must allow blob: or data: in img-src.', { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
