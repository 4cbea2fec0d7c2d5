import type { Chart } from '../../chart/index.js';
import { patternNodes } from './areas.js';
import { fieldPatternNodes } from './fields.js';
import { legendScene } from './legend.js';
import { node, round, type SceneNode } from './node.js';
import { toSetting, type SceneOptions } from './options.js';
import { shadowNodes } from './signs.js';
import { viewScene } from './view.js';
import { inWords } from './words.js';

/** Margins and gaps between views, in pixels. */
const space = 16;

/**
 * A chart as a small tree of SVG elements with an `svg` root, `width` and `height` in pixels: figure, absent zones, levels and nerves, areas with
 * patterns, links, marks with numbers, L and R, and the names of the views. It matches the map on the screen at the same height with nothing selected,
 * and needs no page.
 *
 * @param chart from `parseChart`
 */
export function toScene(chart: Chart, options: SceneOptions = {}): SceneNode {
  const setting = toSetting(chart, options);
  const { messages, palette, toId } = setting;
  const scenes = setting.views.map((view) => viewScene(view, setting));
  const width = round(space + scenes.reduce((sum, scene) => sum + scene.width + space, 0));
  const top = round(2 * space + Math.max(0, ...scenes.map((scene) => scene.height)));
  const legend = options.fieldLegend && setting.fields.length > 0 ? legendScene(options.fieldLegend, { left: space, right: width - space, top }, setting) : undefined;
  const height = round(top + (legend ? legend.height + space : 0));
  let x = space;
  const placed = scenes.map((scene) => {
    const place = `translate(${round(x)} ${space})`;
    x += scene.width + space;
    return node('g', { transform: place }, scene.node);
  });
  const [title, description] = [toId('title'), toId('description')];
  return node(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${title} ${description}`, 'xml:lang': messages.language },
    node('title', { id: title }, messages.labels.bodyMap),
    node('desc', { id: description }, inWords(setting)),
    node('defs', {}, ...fieldPatternNodes(setting), ...patternNodes(setting), ...shadowNodes(setting)),
    node('rect', { width, height, fill: palette.ground }),
    ...placed,
    legend?.node,
  );
}
