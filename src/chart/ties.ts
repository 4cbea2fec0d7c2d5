import type { ViewId } from '../anatomy/index.js';
import type { Chart, Mark, Referral, Tenderness } from './types.js';

/** A link between a referral area and the tenderness that it is referred from. */
export interface Link {
  /** The tender point that it is referred from. */
  readonly point: Tenderness;
  /** The area where the pain is felt. */
  readonly area: Referral;
  /** Views that show both, where a line can be drawn. */
  readonly views: readonly ViewId[];
  /** A number shown at both ends if no line can be drawn, counted from 1 over the chart. */
  readonly tag?: number;
}

/** All links of a chart, in the order of its areas. */
export function linksOf({ marks }: Pick<Chart, 'marks'>): Link[] {
  const byId = new Map<string, Mark>(marks.map((mark) => [mark.id, mark]));
  let tags = 0;
  return marks.flatMap((area) => {
    if (area.kind !== 'referral') return [];
    return area.from.flatMap((id): Link[] => {
      const point = byId.get(id);
      if (point?.kind !== 'tenderness') return [];
      const views = area.areas.map(({ view }) => view).filter((view) => view === point.view);
      return [views.length ? { point, area, views } : { point, area, views, tag: ++tags }];
    });
  });
}

/** The links of a chart by mark id, in the same order; marks without links are not in it. */
export function linksByMark(chart: Pick<Chart, 'marks'>): ReadonlyMap<Mark, readonly Link[]> {
  const byMark = new Map<Mark, Link[]>();
  for (const tie of linksOf(chart))
    for (const end of [tie.point, tie.area]) {
      const ties = byMark.get(end);
      if (ties) ties.push(tie);
      else byMark.set(end, [tie]);
    }
  return byMark;
}
