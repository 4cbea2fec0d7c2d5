'use client';
import { views } from '../anatomy/index.js';
import { viewOfPosture } from '../chart/index.js';
import type { BodyMapLayerProps } from '../ui/index.js';
import { useExamination } from './examination-store.js';
import { levelLinesOf, placesOfPosture, plumbLineOf } from './posture-places.js';

/**
 * A layer for `<BodyMap.Root layers={[PostureLayer]}>`. During a posture examination it draws a plumb line through the ankle on side views, a level
 * line through each pair on front and back, and where to look now. The figure is only a drawing: look at the person.
 */
export function PostureLayer({ figure, view }: BodyMapLayerProps) {
  const item = useExamination((state) => state.item);
  const lines = useExamination((state) => state.lines);
  if (item === null) return null;
  const [left, top, width, height] = views[view].viewBox;
  const plumb = plumbLineOf(view, figure);
  const isHere = viewOfPosture(item) === view;
  return (
    <g className="palpate-posture">
      {lines && plumb !== undefined ? <path className="palpate-plumb" d={`M${plumb} ${top + 8}V${top + height - 12}`} /> : null}
      {lines ? levelLinesOf(view, figure).map(({ what, y }) => <path key={what} className="palpate-level" data-current={item === `${view}.${what}` ? '' : undefined} d={`M${left + 50} ${y}H${left + width - 50}`} />) : null}
      {isHere ? placesOfPosture(item, figure).map(([x, y]) => <circle key={`${x} ${y}`} className="palpate-look-here" cx={x} cy={y} r="9" />) : null}
    </g>
  );
}
