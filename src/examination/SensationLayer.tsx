'use client';
import { useId, useMemo } from 'react';
import { anchorOf, getZone, isFlipped, toDrawnPosition, zonePolygon, type Figure, type ViewId, type ZoneId } from '../anatomy/index.js';
import { ringsToD } from '../drawing/index.js';
import { mergePolygons } from '../geometry/index.js';
import { useBodyMap, useBodyMapContext, type BodyMapLayerProps } from '../ui/index.js';
import { useExamination, type ShownField } from './examination-store.js';

const order = ['disputed', 'usual', 'core'] as const;

/**
 * A layer for `<BodyMap.Root layers={[SensationLayer]}>`. It draws the skin of the chosen levels and nerves, filled where maps agree, hatched where
 * most do, dotted and dashed where it is disputed; and the key points during a sensory examination. The panels have the same in words.
 */
export function SensationLayer({ figure, view, perspective }: BodyMapLayerProps) {
  const { hiddenZones } = useBodyMapContext();
  const fields = useExamination((state) => state.fields);
  const prefix = useId().replace(/\W/g, '');
  const drawn = useMemo(() => fields.map((field) => drawField(field, figure, view, hiddenZones)), [fields, figure, view, hiddenZones]);
  const flip = isFlipped(view, perspective) ? ' scale(-1 1)' : '';
  return (
    <g className="palpate-fields">
      {drawn.map(({ sign, shapes, at }, tone) => (
        <g key={sign} data-field={sign} data-tone={tone % 4}>
          <pattern id={`${prefix}h${tone}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform={`rotate(${45 + 90 * (tone % 2)})`}>
            <path className="palpate-field-line" d="M0 3.5H7" />
          </pattern>
          <pattern id={`${prefix}d${tone}`} width="9" height="9" patternUnits="userSpaceOnUse">
            <circle className="palpate-field-dot" cx="4.5" cy="4.5" r="1" />
          </pattern>
          {shapes.map(({ weight, d }) => (
            <path key={weight} className="palpate-field" data-weight={weight} d={d} fillRule="evenodd" fill={weight === 'core' ? undefined : `url(#${prefix}${weight === 'usual' ? 'h' : 'd'}${tone})`} />
          ))}
          {at.map(([x, y]) => (
            <text key={`${x} ${y}`} className="palpate-field-sign" transform={`translate(${x} ${y})${flip}`}>
              {sign}
            </text>
          ))}
        </g>
      ))}
      <KeyPoints figure={figure} view={view} flip={flip} />
    </g>
  );
}

/** The shapes of a field on a view, the most certain on top, and the place of its label: on the most certain zone of each side. */
function drawField({ sign, zones }: ShownField, figure: Figure, view: ViewId, hidden: ReadonlySet<ZoneId>) {
  const on = (weight: (typeof order)[number]) => zones[weight].filter((zone) => getZone(zone)?.view === view && !hidden.has(zone));
  const shapes = order.flatMap((weight) => {
    const polygons = on(weight).map((zone) => zonePolygon(zone, figure));
    return polygons.length > 0 ? [{ weight, d: ringsToD(mergePolygons(polygons)) }] : [];
  });
  const sure = [...order].reverse().map(on).find((found) => found.length > 0) ?? [];
  const first = (['left', 'right', 'midline'] as const).flatMap((side) => sure.find((zone) => getZone(zone)?.side === side) ?? []);
  return { sign, shapes, at: first.filter((zone, i) => i < 2 || getZone(zone)?.side !== 'midline').map((zone) => anchorOf(zone, figure)) };
}

/** The lowest score at each key point of a view, with a ring around the current point. */
function KeyPoints({ figure, view, flip }: { readonly figure: Figure; readonly view: ViewId; readonly flip: string }) {
  const points = useExamination((state) => state.points);
  const step = useExamination((state) => state.step);
  const sensory = useBodyMap((state) => state.head.sensory);
  const { hiddenZones } = useBodyMapContext();
  return points.map(({ point, side, view: shown, at, zone }, i) => {
    if (shown !== view || hiddenZones.has(zone)) return null;
    const [x, y] = toDrawnPosition(figure, zone, at);
    const found = sensory?.points.find((each) => each.point === point && each.side === side);
    const scores = [found?.lightTouch, found?.pinPrick].filter((score) => score !== undefined);
    const numbers = scores.filter((score) => score !== 'not-testable');
    const sign = scores.length === 0 ? '' : numbers.length === 0 ? '–' : String(Math.min(...numbers));
    return (
      <g key={`${point} ${side}`} className="palpate-key-point" data-point={`${point}.${side}`} data-current={i === step ? '' : undefined} transform={`translate(${x} ${y})${flip}`}>
        {i === step ? <circle className="palpate-key-point-ring" r="11" /> : null}
        <circle r="5.5" data-recorded={sign === '' ? undefined : ''} />
        {sign === '' ? null : <text>{sign}</text>}
      </g>
    );
  });
}
