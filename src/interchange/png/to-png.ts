import type { Chart } from '../../chart/index.js';
import type { SceneOptions } from '../scene/index.js';
import { toSvg } from '../svg/to-svg.js';

/** What a picture is drawn with. */
export interface PngOptions extends SceneOptions {
  /** Pixels of the picture for each of the drawing: 2 by default, 3 to 4 for print. */
  readonly scale?: number;
}

/**
 * A chart as a PNG picture. It needs a page: the SVG is drawn as an image. Where there is a Content Security
 * Policy, its `img-src` has to allow `blob:` or `data:`.
 *
 * @throws Error where the policy allows neither, or the picture would be larger than the browser can draw
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

/** Null where the picture is too large: Chromium and WebKit make none then, Firefox throws. */
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
