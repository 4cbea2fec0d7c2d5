'use client';
import { useEffect, useId, useMemo } from 'react';
import { isFlipped, toDrawnPosition, type Figure, type ViewId } from '../anatomy/index.js';
import { drawnField, fieldEdge, fieldPattern, weights } from '../sensation/index.js';
import { useBodyMap, useBodyMapContext, type BodyMapLayerProps, type SheetPart } from '../ui/index.js';
import { examinationOf, useExamination } from './examination-store.js';

/**
 * A layer for `<BodyMap.Root layers={[SensationLayer]}>`. It draws the skin of the chosen levels and nerves, filled where maps agree, hatched where
 * most do, with broken lines where it is disputed; and the key points during a sensory examination. The panels have the same in words, and the print
 * button of the map prints the fields.
 */
export function SensationLayer({ figure, view, perspective }: BodyMapLayerProps) {
  const { store, hiddenZones, onPaper } = useBodyMapContext();
  const fields = useExamination((state) => state.fields);
  const prefix = useId().replace(/\W/g, '');
  useEffect(() => {
    const part: SheetPart = () => ({ fields: examinationOf(store).getState().fields });
    onPaper.add(part);
    return () => void onPaper.delete(part);
  }, [store, onPaper]);
  const drawn = useMemo(() => fields.map((field) => ({ ...drawnField(field, figure, view, hiddenZones), sign: field.sign })), [fields, figure, view, hiddenZones]);
  const flip = isFlipped(view, perspective) ? ' scale(-1 1)' : '';
  return (
    <g className="palpate-fields">
      {drawn.map(({ sign, shapes, at }, tone) => (
        <g key={sign} data-field={sign} data-tone={tone % 4}>
          {weights.slice(1).map((weight) => {
            const { size, angle, d, width } = fieldPattern(weight, tone);
            return (
              <pattern key={weight} id={`${prefix}${weight}${tone}`} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
                <path className="palpate-field-line" d={d} strokeWidth={width} />
              </pattern>
            );
          })}
          {shapes.map(({ weight, d }) => (
            <path key={weight} className="palpate-field" data-weight={weight} d={d} fillRule="evenodd" fill={weight === 'core' ? undefined : `url(#${prefix}${weight}${tone})`} strokeWidth={fieldEdge[weight].width} strokeDasharray={fieldEdge[weight].dashes} />
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
