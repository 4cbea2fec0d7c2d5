import { getDrawing, type ViewId } from '../../anatomy/index.js';
import { ticksToD } from '../../drawing/index.js';
import { node, type SceneNode } from './node.js';
import type { Setting } from './options.js';

const strokes = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** Outline, relief and lines of a view, in its units. */
export function figureNode(view: ViewId, { figure, palette, toId }: Setting): SceneNode {
  const { outline, relief, lines } = getDrawing(figure, view);
  const { skin, line } = palette;
  const clip = toId(`outline-${view}`);
  const stroke = (d: string, width: number, opacity?: number) => node('path', { ...strokes, d, stroke: line, 'stroke-width': width, opacity });
  const tone = palette.relief;
  return node(
    'g',
    {},
    tone && node('clipPath', { id: clip }, node('path', { d: outline })),
    node('path', { d: outline, fill: skin }),
    tone && node('g', { 'clip-path': `url(#${clip})`, fill: tone.fill, 'fill-opacity': tone.opacity }, ...relief.map((d) => node('path', { d }))),
    stroke(lines.contour, 0.9),
    stroke(lines.hint, 0.9, 0.55),
    stroke(lines.face, 0.9),
    stroke(outline, 1.2),
  );
}

/** Zones of an absent limb, faded and dashed. */
export function absentNodes(view: ViewId, { chart, figure, palette, hiddenZones }: Setting): SceneNode[] {
  const absent = new Set(chart.absent.filter((zone) => !hiddenZones.has(zone)));
  return getDrawing(figure, view)
    .zones.filter(({ id }) => absent.has(id))
    .map(({ d }) => node('path', { d, fill: palette.ground, 'fill-opacity': 0.82, stroke: palette.line, 'stroke-width': 0.8, 'stroke-dasharray': '3 3' }));
}

/** Ticks on zones that are free of pain. */
export function clearNodes(view: ViewId, { chart, figure, perspective, palette, hiddenZones }: Setting, transform: string): SceneNode[] {
  const d = ticksToD((chart.clear ?? []).filter((zone) => !hiddenZones.has(zone)), view, figure, perspective);
  return d ? [node('path', { ...strokes, transform, d, stroke: palette.clear, 'stroke-width': 1.6 })] : [];
}
