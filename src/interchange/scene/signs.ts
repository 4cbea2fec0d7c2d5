import type { Mark, Tenderness } from '../../chart/index.js';
import { shownIntensity, signText } from '../../drawing/index.js';
import { node, round, type SceneNode } from './node.js';
import type { Setting } from './options.js';
import { textNode } from './text.js';

/** Diameter in pixels, by intensity. */
const sizeOfDisc = (intensity: number | undefined): number => (intensity === undefined || intensity < 4 ? 20 : intensity < 7 ? 21 : intensity < 9 ? 22 : 23);

/** The symbol of a mark around the origin, in pixels: a disc with its number for a point, a rounded label for an area. */
export const signNodes = (mark: Mark, setting: Setting): SceneNode[] => (mark.kind === 'tenderness' ? discNodes(mark, setting) : plateNodes(mark, setting));

function discNodes(mark: Tenderness, { palette, toId, numberOf }: Setting): SceneNode[] {
  const intensity = shownIntensity(mark);
  const text = String(numberOf?.get(mark.id) ?? signText(mark));
  const size = sizeOfDisc(intensity);
  const shadow = palette.hasShadow ? [node('circle', { cy: 1, r: size / 2 + shadowReach, fill: `url(#${toId(`shadow-${size}`)})` })] : [];
  const ring = node('circle', { r: size / 2 + 1.75, fill: palette.ring });
  if (intensity === undefined) {
    const edge = { stroke: palette.ink, 'stroke-width': 1, 'stroke-dasharray': '3 1.97' };
    return [...shadow, ring, node('circle', { r: size / 2 - 0.5, fill: palette.ground, ...edge }), textNode(text, { size: 11, weight: 700, fill: palette.ink })];
  }
  const { fill, ink, border, borderWidth } = palette.disc(intensity);
  const edge = { stroke: border, 'stroke-width': borderWidth };
  return [...shadow, ring, node('circle', { r: (size - borderWidth) / 2, fill, ...edge }), textNode(text, { size: 11, weight: 700, fill: ink })];
}

function plateNodes(mark: Exclude<Mark, { kind: 'tenderness' }>, { palette, numberOf }: Setting): SceneNode[] {
  const isCaution = mark.kind === 'caution';
  const { fill, border } = isCaution ? { fill: palette.ground, border: palette.caution } : palette.plate(shownIntensity(mark));
  const width = isCaution ? 1.5 : 1.25;
  const rect = (size: number, rx: number, rest: Readonly<Record<string, string | number | undefined>>) =>
    node('rect', { x: -size / 2, y: -size / 2, width: size, height: size, rx, ...rest });
  return [
    rect(20.5, 7.25, { fill: palette.ring }),
    rect(18 - width, 6 - width / 2, { fill, stroke: border, 'stroke-width': width, 'stroke-dasharray': isCaution ? undefined : '3 2.5' }),
    textNode(String(numberOf?.get(mark.id) ?? signText(mark)), { size: 10, weight: 700, fill: isCaution ? palette.caution : palette.ink }),
  ];
}

/** How far a shadow extends beyond its disc. */
const shadowReach = 7;

/** The remaining opacity of a blurred edge, by pixels from that edge (normal distribution, sigma 2). */
const fading = [[-4, 0.977], [-3, 0.933], [-2, 0.841], [-1, 0.691], [0, 0.5], [1, 0.309], [2, 0.159], [3, 0.067], [4, 0.023], [5, 0]] as const;

/** The soft shadows of discs, as gradients: a printer would rasterise filters. */
export function shadowNodes({ chart, palette, toId }: Setting): SceneNode[] {
  if (!palette.hasShadow) return [];
  const sizes = new Set(chart.marks.flatMap((mark) => (mark.kind === 'tenderness' ? [sizeOfDisc(shownIntensity(mark))] : [])));
  return [...sizes].sort().map((size) => {
    const reach = size / 2 + shadowReach;
    const stops = fading.map(([far, left]) => node('stop', { offset: `${round((100 * (size / 2 + 2 + far)) / reach)}%`, 'stop-color': '#000', 'stop-opacity': String(round(1800 * left) / 10000) }));
    return node('radialGradient', { id: toId(`shadow-${size}`) }, ...stops);
  });
}
