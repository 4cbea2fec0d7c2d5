import type { Chart } from '../../chart/index.js';
import type { Episode } from '../../episode/index.js';
import { toScene, type SceneNode, type SceneOptions } from '../scene/index.js';
import { timelineScene, type TimelineOptions } from '../timeline/index.js';
import { escapeText } from './escape.js';

/**
 * A chart as an SVG document: self-contained, every style an attribute; no script, no style sheet, no link and no note in it. The
 * same text on a server as in a browser.
 *
 * @param chart as `parseChart` gives it
 */
export const toSvg = (chart: Chart, options: SceneOptions = {}): string => writeNode(toScene(chart, options));

/** The course of an episode as an SVG document, drawn as `timelineScene` says. The same text on a server as in a browser. */
export const episodeToSvg = (episode: Episode, options: TimelineOptions = {}): string => writeNode(timelineScene(episode, options));

/** An element as text. Whatever is in attributes and texts can not become markup. */
function writeNode({ tag, attributes, children }: SceneNode): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`).join('');
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeNode(child))).join('');
  return inner ? `<${tag}${said}>${inner}</${tag}>` : `<${tag}${said}/>`;
}
