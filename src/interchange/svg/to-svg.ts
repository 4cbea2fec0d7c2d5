import type { Chart } from '../../chart/index.js';
import type { Episode } from '../../episode/index.js';
import { toScene, type SceneNode, type SceneOptions } from '../scene/index.js';
import { timelineScene, type TimelineOptions } from '../timeline/index.js';
import { escapeText } from './escape.js';

/**
 * A chart as an SVG document: self-contained, with styles as attributes; no script, stylesheet, link or note. The same text on a server as in a
 * browser.
 *
 * @param chart from `parseChart`
 */
export const toSvg = (chart: Chart, options: SceneOptions = {}): string => writeNode(toScene(chart, options));

/** The course of an episode as an SVG document; see `timelineScene`. The same text on a server as in a browser. */
export const episodeToSvg = (episode: Episode, options: TimelineOptions = {}): string => writeNode(timelineScene(episode, options));

/** An element as text. Attributes and text cannot become markup. */
function writeNode({ tag, attributes, children }: SceneNode): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`).join('');
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeNode(child))).join('');
  return inner ? `<${tag}${said}>${inner}</${tag}>` : `<${tag}${said}/>`;
}
