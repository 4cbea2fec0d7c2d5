import { getZone, views } from '../../../anatomy/index.js';
import type { Area, Chart } from '../../types.js';
import type { Path } from '../problem.js';
import type { ProblemList } from '../problem-list.js';

type Ring = Area['polygons'][number][number];

/** An area lies on its view: its zones are of it, its rings are closed and inside it. */
export function checkAreas({ marks }: Chart, problems: ProblemList): void {
  marks.forEach((mark, markIndex) => {
    if (mark.kind === 'tenderness') return;
    mark.areas.forEach((area, index) => checkArea(area, ['marks', markIndex, 'areas', index], problems));
  });
}

function checkArea({ view, polygons, zones }: Area, path: Path, problems: ProblemList): void {
  zones.forEach(({ zone }, index) => {
    const viewOfZone = getZone(zone)?.view;
    if (viewOfZone === view) return;
    problems.add([...path, 'zones', index, 'zone'], () => `must be a zone of the view ${view}, and ${zone} is one of ${viewOfZone}.`);
  });
  polygons.forEach((rings, polygon) =>
    rings.forEach((ring, index) => checkRing(ring, view, [...path, 'polygons', polygon, index], problems)),
  );
}

function checkRing(ring: Ring, view: Area['view'], path: Path, problems: ProblemList): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    problems.add(path, () => `must end where it begins, at [${first?.join(', ')}], and ends at [${last?.join(', ')}].`);
  }
  const [left, top, width, height] = views[view].viewBox;
  const isInside = ([x, y]: Ring[number]) => x >= left && x <= left + width && y >= top && y <= top + height;
  // The first says enough: where one lies outside, most do.
  const outside = ring.findIndex((position) => !isInside(position));
  if (outside < 0) return;
  const bounds = `x ${left} to ${left + width}, y ${top} to ${top + height}`;
  problems.add([...path, outside], () => `must lie in the view ${view} (${bounds}), and is [${ring[outside]?.join(', ')}].`);
}
