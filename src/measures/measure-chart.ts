import { viewIds, views, type FigureId } from '../anatomy/index.js';
import type { Chart, Word } from '../chart/index.js';
import { drawnExtent, skinExtent } from './extent.js';
import { intensitySummary, type IntensitySummary } from './intensity.js';
import { symmetryOf } from './overlap.js';
import type { CountOptions } from './pain.js';
import { painIndex, type PainIndex } from './pain-index.js';
import { segmentsOf, type Segments } from './segments.js';
import { thresholdDifferences, type ThresholdDifference } from './threshold-differences.js';
import { clearSkin, countZones } from './zones.js';

/** The measures of one chart. The functions of the same names describe them. */
export interface ChartMeasures {
  /** The figure of the chart. */
  readonly figure: Word<FigureId>;
  /** The version of zones and views. */
  readonly anatomy: string;
  /** Number of marked zones. */
  readonly zones: number;
  /** Number of marked groups of zones. */
  readonly groups: number;
  /** Number of zones that were asked about and are free of pain; 0 if no zone was asked about. */
  readonly clearZones: number;
  /** 0 to 1. */
  readonly skinExtent: number;
  /** Of front and back together, 0 to 1. */
  readonly drawnExtent: number;
  /** The Widespread Pain Index. */
  readonly painIndex: PainIndex;
  /** Numbers of zones by side and above or below the waist. */
  readonly segments: Segments;
  /** See `symmetryOf`; undefined if nothing is marked. */
  readonly symmetry: number | undefined;
  /** Worst, mean and number of ratings. */
  readonly intensity: IntensitySummary;
  /** Differences between sides, for each part measured on both. */
  readonly thresholdDifferences: readonly ThresholdDifference[];
}

/** Front and back: views of the whole body. */
const faces = viewIds.filter((view) => !views[view].shows && !views[view].ownSkin);

/** All numbers of one chart: arithmetic on what was recorded, without thresholds and without a diagnosis. */
export function measureChart(chart: Chart, options?: CountOptions): ChartMeasures {
  return {
    figure: chart.figure,
    anatomy: chart.anatomy,
    ...countZones(chart, options),
    clearZones: clearSkin(chart).length,
    skinExtent: skinExtent(chart, options),
    drawnExtent: drawnExtent(chart, faces, options),
    painIndex: painIndex(chart, '2016', options),
    segments: segmentsOf(chart, options),
    symmetry: symmetryOf(chart, options),
    intensity: intensitySummary(chart, options),
    thresholdDifferences: thresholdDifferences(chart),
  };
}
