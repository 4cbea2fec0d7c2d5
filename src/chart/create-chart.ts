import type { FigureId } from '../anatomy/index.js';
import { createId } from './create-id.js';
import type { Author } from './terms.js';
import type { Chart } from './types.js';
import { anatomyVersion, schemaVersion } from './version.js';

/** Initial values of a chart. */
export interface CreateChartOptions {
  /** The id. Defaults to a new UUID. */
  readonly id?: string;
  /** The figure. Defaults to `neutral`. */
  readonly figure?: FigureId | undefined;
  /** Who records. Defaults to `patient`. */
  readonly recordedBy?: Author | undefined;
  /** The time. Defaults to now. */
  readonly recordedAt?: Date;
}

/** A chart without marks: `createChart({ recordedBy: 'clinician' })`. */
export function createChart(options: CreateChartOptions = {}): Chart {
  return {
    schemaVersion,
    anatomy: anatomyVersion,
    id: options.id ?? createId(),
    figure: options.figure ?? 'neutral',
    recordedAt: (options.recordedAt ?? new Date()).toISOString(),
    recordedBy: options.recordedBy ?? 'patient',
    nothingToMark: false,
    absent: [],
    marks: [],
    treatments: [],
  };
}
