import type { ViewId } from '../../anatomy/index.js';
import { linksOf } from '../../chart/index.js';
import { gripOf, lineOfTie } from '../../drawing/index.js';
import { node, type SceneNode } from './node.js';
import type { Setting } from './options.js';

/** Curves from tender points to the areas where their pain is felt, on a view with both, in its units. */
export function tieNodes(view: ViewId, { chart, figure, palette }: Setting): SceneNode[] {
  return linksOf(chart)
    .filter((tie) => tie.views.includes(view))
    .map(({ point, area }) => {
      const { line, end } = lineOfTie(gripOf(point, view, figure), gripOf(area, view, figure));
      return node(
        'g',
        { fill: 'none', stroke: palette.ink, opacity: 0.7 },
        node('path', { d: line, 'stroke-width': 1 }),
        node('path', { d: end, 'stroke-width': 5, 'stroke-linecap': 'round' }),
      );
    });
}
