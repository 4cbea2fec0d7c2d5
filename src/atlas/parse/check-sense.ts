import { isZoneId, toZoneId, views, type Side } from '../../anatomy/index.js';
import { quote, type Path, type ProblemList } from '../../chart/parse/index.js';
import type { AnyAtlas } from '../atlas-index.js';
import type { Placement, ReferralZone } from '../types.js';

/** Checks what a schema cannot: unique ids, existing sources, places on the view, and existing zones. */
export function checkSense({ muscles, sources }: AnyAtlas, problems: ProblemList): void {
  const sourceIds = checkOnce(sources, (i) => ['sources', i, 'id'], problems);
  checkOnce(muscles, (i) => ['muscles', i, 'id'], problems);
  const points = muscles.flatMap(({ triggerPoints }, m) => triggerPoints.map((point, t) => ({ point, id: point.id, path: ['muscles', m, 'triggerPoints', t] as const })));
  checkOnce(points, (i) => [...(points[i]?.path ?? []), 'id'], problems);

  const checkSource = (id: string, path: Path) => {
    if (!sourceIds.has(id)) problems.add(path, () => `is ${quote(id)}, which is not among the sources of the atlas.`);
  };
  muscles.forEach(({ sources: named, prevalence = [] }, m) => {
    named.forEach((id, i) => checkSource(id, ['muscles', m, 'sources', i]));
    prevalence.forEach(({ source }, i) => checkSource(source, ['muscles', m, 'prevalence', i, 'source']));
  });
  for (const { point, path } of points) {
    point.placements.forEach((placement, i) => checkPlacement(placement, [...path, 'placements', i], problems));
    for (const list of ['primary', 'spillover'] as const) point.referral[list].forEach((zone, i) => checkZone(zone, [...path, 'referral', list, i], problems));
  }
}

function checkOnce(items: readonly { readonly id: string }[], pathOf: (index: number) => Path, problems: ProblemList): ReadonlySet<string> {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) problems.add(pathOf(i), () => `is ${quote(id)}, but this id is already used.`);
    seen.add(id);
  });
  return seen;
}

function checkPlacement({ view, at: [x, y], part }: Placement, path: Path, problems: ProblemList): void {
  const { viewBox, midline, shows } = views[view];
  const [left, top, width, height] = viewBox;
  const drawnX = shows ? x : midline + x;
  if (drawnX < left || drawnX > left + width || y < top || y > top + height) problems.add([...path, 'at'], () => `is outside the view ${quote(view)}.`);
  if (!isOn(view, part, ['midline', 'left', 'right'])) problems.add([...path, 'part'], () => `is ${quote(part)}, which the view ${quote(view)} does not show.`);
}

function checkZone({ view, part, side }: ReferralZone, path: Path, problems: ProblemList): void {
  const onMidline = isOn(view, part, ['midline']);
  if (!onMidline && !isOn(view, part, ['left', 'right'])) problems.add([...path, 'part'], () => `is ${quote(part)}, which the view ${quote(view)} does not show.`);
  else if (onMidline !== (side === 'midline')) problems.add([...path, 'side'], () => (onMidline ? `must be “midline”: ${quote(part)} has no sides there.` : `is “midline”, but ${quote(part)} has a left and a right there.`));
}

const isOn = (view: Placement['view'], part: Placement['part'], sides: readonly Side[]): boolean => sides.some((side) => isZoneId(toZoneId(view, part, side)));
