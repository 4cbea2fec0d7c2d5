import { inPerspective, type Point, type ViewId } from '../../anatomy/index.js';
import { changesOf, type Mark } from '../../chart/index.js';
import { afterTag, buttonPlaceOf, declutter, tagBox, tagsOf, toShare, type Sign, type Size } from '../../drawing/index.js';
import { node, round, type SceneNode } from './node.js';
import type { Setting } from './options.js';
import { signNodes } from './signs.js';
import { textNode } from './text.js';

/** The marks of a view in pixels of its stage, with nearby ones moved apart as on the screen. Marks with a link number are on top. */
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
    const at: Point = [x * size.width, y * size.height];
    const place = `translate(${round(at[0] + dx)} ${round(at[1] + dy)})`;
    return { hasTag: labels.length > 0, leader: leaderNode(mark, at, [dx, dy], setting), sign: node('g', { transform: place }, ...signNodes(mark, setting), ...labels) };
  });
  const inOrder = [...drawn.filter(({ hasTag }) => !hasTag), ...drawn.filter(({ hasTag }) => hasTag)];
  return [...drawn.flatMap(({ leader }) => leader ?? []), ...inOrder.map(({ sign }) => sign)];
}

/** Lines from moved marks to their places, with a dot at the true place of each point; below all marks, so that no number is covered. */
function leaderNode({ kind }: Mark, [x, y]: Point, [dx, dy]: Point, { palette }: Setting): SceneNode | undefined {
  if (Math.hypot(dx, dy) <= 3) return undefined;
  const line = node('path', { d: `M0 0L${round(dx)} ${round(dy)}`, stroke: palette.ink, 'stroke-width': 1.25 });
  const dot = kind === 'tenderness' ? node('circle', { r: 3.25, fill: palette.ink, stroke: palette.ring, 'stroke-width': 1 }) : undefined;
  return node('g', { transform: `translate(${round(x)} ${round(y)})` }, line, dot);
}

/** Numbers of links to other views, and intensities after treatment. */
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
