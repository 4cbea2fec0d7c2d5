import type { ViewId } from '../../anatomy/index.js';
import type { AreaMark } from '../../chart/index.js';
import { drawnRings, ringsToD, shownIntensity } from '../../drawing/index.js';
import { node, type SceneNode } from './node.js';
import type { Setting } from './options.js';
import type { AreaLook, Palette } from './palette.js';

const isArea = (mark: Setting['chart']['marks'][number]): mark is AreaMark => mark.kind !== 'tenderness';
const nameOfPattern = (mark: AreaMark): string => (mark.kind === 'caution' ? 'hatch' : `dots-${shownIntensity(mark) ?? 'none'}`);
const lookOf = (mark: AreaMark, palette: Palette): AreaLook => (mark.kind === 'caution' ? palette.cautionArea : palette.area(shownIntensity(mark)));

/** The areas on a view, in its units: translucent, dotted for pain, hatched for cautions. */
export function areaNodes(view: ViewId, { chart, figure, palette, toId }: Setting): SceneNode[] {
  return chart.marks.filter(isArea).flatMap((mark) =>
    mark.areas
      .filter((area) => area.view === view)
      .map((area) => {
        const d = ringsToD(drawnRings(area, figure));
        const { tint, edge } = lookOf(mark, palette);
        const dashes = mark.kind === 'caution' ? undefined : '4 3';
        return node(
          'g',
          { opacity: mark.status === 'gone' ? 0.4 : undefined },
          tint && node('path', { d, fill: tint.fill, 'fill-opacity': tint.opacity, 'fill-rule': 'evenodd' }),
          node('path', { d, fill: `url(#${toId(nameOfPattern(mark))})`, 'fill-rule': 'evenodd' }),
          node('path', { d, fill: 'none', stroke: edge, 'stroke-width': 1.6, 'stroke-dasharray': dashes, 'stroke-linejoin': 'round' }),
        );
      }),
  );
}

/** The fill patterns of a chart's areas, each once. */
export function patternNodes({ chart, palette, toId }: Setting): SceneNode[] {
  const byName = new Map(chart.marks.filter(isArea).map((mark) => [nameOfPattern(mark), mark]));
  return [...byName].map(([name, mark]) => {
    const { pattern, weight } = lookOf(mark, palette);
    const tile = { id: toId(name), width: 5, height: 5, patternUnits: 'userSpaceOnUse' };
    if (mark.kind === 'caution') return node('pattern', { ...tile, patternTransform: 'rotate(45)' }, node('path', { d: 'M0 0V5', stroke: pattern, 'stroke-width': weight }));
    return node('pattern', tile, node('circle', { cx: 2.5, cy: 2.5, r: weight, fill: pattern }));
  });
}
