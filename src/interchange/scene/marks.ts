import { inPerspective, type Point, type ViewId } from '../../anatomy/index.js';
import { changesOf, type Mark } from '../../chart/index.js';
import { afterTag, buttonPlaceOf, declutter, tagBox, tagsOf, toShare, type Sign, type Size } from '../../drawing/index.js';
import { node, round, type SceneNode } from './node.js';
import type { Setting } from './options.js';
import { signNodes } from './signs.js';
import { textNode } from './text.js';

/** The marks of a view in pixels of its stage, near ones set apart as on the screen. Those with a number of a tie lie on top. */
export function markNodes(view: ViewId, size: Size, setting: Setting): SceneNode[] {
  const { chart, figure, perspective, numberOf } = setting;
  const shown = chart.marks.flatMap((mark): { mark: Mark; share: Point }[] => {
    const place = buttonPlaceOf(mark, view, figure);
    return place ? [{ mark, share: toShare(view, inPerspective(view, place, perspective)) }] : [];
  });
  const tags = numberOf ? new Map<string, string>() : tagsOf(chart.marks);
  const changes = changesOf(chart);
  const afterOf = (mark: Mark) => (numberOf ? undefined : changes.get(mark.id)?.after);
  const signs = shown.map(({ mark, share }): Sign => ({ place: share, isArea: mark.kind !== 'tenderness', ties: tags.get(mark.id), after: afterOf(mark) }));
  const offsets = declutter(signs, size);
  const drawn = shown.map(({ mark, share: [x, y] }, i) => {
    const [dx, dy] = offsets[i] ?? [0, 0];
    const labels = tagNodes(tags.get(mark.id), afterOf(mark), setting);
    const place = `translate(${round(x * size.width + dx)} ${round(y * size.height + dy)})`;
    return { hasTag: labels.length > 0, node: node('g', { transform: place }, pointerNode([dx, dy], setting), ...signNodes(mark, setting), ...labels) };
  });
  return [...drawn.filter(({ hasTag }) => !hasTag), ...drawn.filter(({ hasTag }) => hasTag)].map((mark) => mark.node);
}

/** From a mark that was moved to where it belongs. */
function pointerNode([dx, dy]: Point, { palette }: Setting): SceneNode | undefined {
  if (Math.hypot(dx, dy) <= 3) return undefined;
  return node('path', { d: `M0 0L${round(-dx)} ${round(-dy)}`, stroke: palette.ink, 'stroke-width': 1.25 });
}

/** The numbers of ties to other views, and what treatment left. */
function tagNodes(ties: string | undefined, after: number | undefined, setting: Setting): SceneNode[] {
  return [...(ties ? tagNode(ties, false, setting) : []), ...(after === undefined ? [] : tagNode(afterTag(after), true, setting))];
}

function tagNode(text: string, isBelow: boolean, { palette }: Setting): SceneNode[] {
  const { x, y, width, height } = tagBox(text, isBelow);
  return [
    node('rect', { x, y: y - height / 2, width, height, rx: height / 2, fill: palette.ink }),
    textNode(text, { x: x + width / 2, y, size: 10, weight: 600, fill: palette.ground }),
  ];
}
