import { isFlipped, sidesShown, views, type ViewId } from '../../anatomy/index.js';
import type { Size } from '../../drawing/index.js';
import { areaNodes } from './areas.js';
import { fieldNodes } from './fields.js';
import { absentNodes, clearNodes, figureNode } from './figure.js';
import { markNodes } from './marks.js';
import { node, round, type SceneNode } from './node.js';
import type { Setting } from './options.js';
import { textNode } from './text.js';
import { tieNodes } from './ties.js';

const smallPrint = 13;
/** Height of the caption and the space above it. */
const captionHeight = 32;

/** A view with everything on it and beside it, in pixels from the top left of its box. */
export interface ViewScene extends Size {
  readonly node: SceneNode;
}

export function viewScene(view: ViewId, setting: Setting): ViewScene {
  const { perspective, messages, palette, stageHeight } = setting;
  const { viewBox, midline, shows } = views[view];
  const [left, top, unitsWide, unitsHigh] = viewBox;
  // Soles are drawn at a larger scale than a body in the same picture, as on the screen.
  const scale = view === 'soles' ? stageHeight / 736 : stageHeight / unitsHigh;
  const stage = { width: unitsWide * scale, height: unitsHigh * scale };
  const beside = besideOf(view, stage, stageHeight);
  const width = Math.max(stage.width, 2 * beside + smallPrint);
  const middle = width / 2;
  const sides = sidesShown(view, perspective) ?? (shows ? [shows] : []);
  const quiet = { size: smallPrint, fill: palette.quiet };
  const flip = isFlipped(view, perspective) ? ` translate(${2 * midline} 0) scale(-1 1)` : '';
  const toStage = `translate(${round(middle - stage.width / 2)} 0)`;
  return {
    width,
    height: stage.height + captionHeight,
    node: node(
      'g',
      {},
      ...sides.map((side, i) => textNode(messages.sides[side].short, { ...quiet, x: middle + (i === 0 ? -beside : beside), y: 11.7, weight: 600 })),
      node(
        'g',
        { transform: `${toStage} scale(${scale}) translate(${-left} ${-top})${flip}` },
        figureNode(view, setting),
        ...absentNodes(view, setting),
        ...fieldNodes(view, scale, setting),
        ...areaNodes(view, setting),
        ...tieNodes(view, setting),
      ),
      ...clearNodes(view, setting, `${toStage} scale(${scale}) translate(${-left} ${-top})`),
      node('g', { transform: toStage }, ...markNodes(view, stage, setting)),
      textNode(messages.views[view], { ...quiet, x: middle, y: stage.height + 17.1 }),
    ),
  };
}

/** Distance of L and R from the middle: in the upper corners, as on the screen, and beside a figure in profile. */
const besideOf = (view: ViewId, stage: Size, stageHeight: number): number => (views[view].shows ? 0.15 * stageHeight : (stage.width - smallPrint) / 2);
