import { inPerspective, isFlipped, toDrawnPosition, views, type ViewId } from '../../anatomy/index.js';
import { viewsOfMark, type Chart } from '../../chart/index.js';
import { shownIntensity } from '../../drawing/index.js';
import { areaNodes, patternNodes } from '../scene/areas.js';
import { clearNodes, figureNode } from '../scene/figure.js';
import { node, type SceneNode } from '../scene/node.js';
import { markNodes } from '../scene/marks.js';
import { toSetting, type SceneOptions, type Setting } from '../scene/options.js';

/** The views of the small maps of an episode: those that any chart marks, or the front if none does. */
export function viewsShown(charts: readonly Chart[]): ViewId[] {
  const marked = new Set(charts.flatMap(({ marks }) => marks.flatMap(viewsOfMark)));
  const shown = (Object.keys(views) as ViewId[]).filter((view) => marked.has(view));
  return shown.length > 0 ? shown.slice(0, 2) : ['front'];
}

/** The width of a view at a given height of the whole body. */
export const widthOf = (view: ViewId, height: number): number => (views[view].viewBox[2] / views[view].viewBox[3]) * height;

const idOf = (view: ViewId, { toId }: Setting) => toId(`figure-${view}`);

/** The figure of each view, as a drawing of its own, which resets of every element leave alone; and the patterns of all charts. Each once. */
export function mapDefs(shown: readonly ViewId[], settings: readonly Setting[]): SceneNode[] {
  const [setting] = settings;
  if (!setting) return [];
  const patterns = new Map(settings.flatMap(patternNodes).map((pattern) => [pattern.attributes['id'], pattern]));
  return [...shown.map((view) => node('svg', { id: idOf(view, setting), overflow: 'visible' }, figureNode(view, setting))), ...patterns.values()];
}

/** A chart on a small view, from the top left corner of its box: areas, points without numbers, and ticks, all at one scale. */
export function smallMap(view: ViewId, height: number, setting: Setting): SceneNode {
  const { chart, figure, palette, perspective } = setting;
  const { viewBox: [left, top, , high], midline } = views[view];
  const scale = height / high;
  const flip = isFlipped(view, perspective) ? ` translate(${2 * midline} 0) scale(-1 1)` : '';
  const units = `scale(${scale}) translate(${-left} ${-top})`;
  const points = chart.marks.flatMap((mark) => {
    if (mark.kind !== 'tenderness' || mark.view !== view) return [];
    const [cx, cy] = inPerspective(view, toDrawnPosition(figure, mark.zone, mark.at), perspective);
    const intensity = shownIntensity(mark);
    const { fill, border } = intensity === undefined ? { fill: palette.ground, border: palette.ink } : palette.disc(intensity);
    return [node('circle', { cx, cy, r: 16, fill, stroke: border, 'stroke-width': 4, opacity: mark.status === 'gone' ? 0.4 : undefined })];
  });
  return node('g', {}, node('g', { transform: `${units}${flip}` }, node('use', { href: `#${idOf(view, setting)}` }), ...areaNodes(view, setting)), ...clearNodes(view, setting, units), node('g', { transform: units }, ...points));
}

/**
 * The marks of a chart on a view, in its units and with their numbers, to be laid over the figure. Its patterns are in `mapDefs`. Without shadows:
 * many are drawn at once.
 *
 * @param unit how many units of the view are a pixel of the signs
 */
export function visitNodes(chart: Chart, view: ViewId, unit: number, options: SceneOptions): SceneNode {
  // What treatment left is seen at the next visit.
  const full = toSetting({ ...chart, treatments: [] }, options);
  const setting: Setting = { ...full, palette: { ...full.palette, hasShadow: false } };
  const { viewBox: [left, top, wide, high], midline } = views[view];
  const flip = isFlipped(view, setting.perspective) ? `translate(${2 * midline} 0) scale(-1 1)` : undefined;
  return node(
    'g',
    {},
    node('g', { transform: flip }, ...areaNodes(view, setting)),
    ...clearNodes(view, setting, 'translate(0 0)'),
    node('g', { transform: `translate(${left} ${top}) scale(${unit})` }, ...markNodes(view, { width: wide / unit, height: high / unit }, setting)),
  );
}
