import { useId, useMemo } from 'react';
import { getDrawing, toDrawnPosition, nearestZone, type Figure, type Perspective, type ViewId } from '../anatomy/index.js';
import { drawnRings, ringsToD } from '../drawing/index.js';
import type { Point } from '../geometry/index.js';
import type { Messages } from '../locales/index.js';
import { frequencyContours, type ContourOptions, type Frequency } from '../measures/index.js';
import { Drawing } from './Drawing.js';
import { labelPlaces } from './label-places.js';
import { percentOf } from './percent.js';
import { pixelsOn } from './stage.js';

interface FrequencyViewProps {
  readonly frequency: Frequency;
  readonly view: ViewId;
  readonly figure: Figure;
  readonly perspective: Perspective;
  readonly locale: Messages;
  readonly label: string;
  /** Levels, the same for all views of a map, so that they can be compared. */
  readonly contours: ContourOptions;
}

/** The contours of one view: darker where more charts are marked, each edge with its share. */
export function FrequencyView({ frequency, contours: options, ...where }: FrequencyViewProps) {
  const { view, figure, perspective, locale } = where;
  const clip = `${useId().replace(/\W/g, '')}-body`;
  const levels = options.levels ?? [];
  const contours = useMemo(
    () => frequencyContours(frequency, view, options).map(({ share, polygon }) => ({ share, polygon, d: ringsToD(drawnRings({ view, polygons: [polygon.map(toPairs)], zones: [] }, figure)) })),
    [frequency, view, figure, options],
  );
  const places = useMemo(() => labelPlaces(view, contours.map(({ polygon }) => polygon)), [view, contours]);
  const percent = percentOf(locale.language);
  const { outline, lines } = getDrawing(figure, view);
  return (
    <Drawing
      {...where}
      onBody={
        <g aria-hidden="true">
          <clipPath id={clip}>
            <path d={outline} />
          </clipPath>
          <g clipPath={`url(#${clip})`}>
            {contours.map(({ share, d }) => (
              <path key={share} className="palpate-frequency" data-level={levelOf(share, levels)} d={d} fillRule="evenodd" />
            ))}
          </g>
          <path className="palpate-line" d={lines.contour} />
          <path className="palpate-line" data-line="face" d={lines.face} />
          <path className="palpate-outline" d={outline} />
        </g>
      }
      above={contours.map(({ share }, i) => {
        const place = places[i];
        if (!place) return null;
        const [x, y] = pixelsOn(view, perspective, onFigure(figure, view, place));
        return (
          <text key={share} className="palpate-frequency-label" x={x} y={y + 3.6}>
            {percent(share)}
          </text>
        );
      })}
    />
  );
}

/** 1 to 5, from the lowest level to the highest. */
export const levelOf = (share: number, levels: readonly number[]): number => Math.ceil((5 * (levels.indexOf(share) + 1)) / levels.length);

const toPairs = (ring: readonly Point[]): [number, number][] => ring.map(([x, y]) => [x, y]);

function onFigure(figure: Figure, view: ViewId, point: Point): Point {
  const zone = nearestZone(view, point, Infinity);
  return zone ? toDrawnPosition(figure, zone, point) : point;
}
