import type { FigureId } from '../anatomy/index.js';
import { createId } from './create-id.js';
import type { Author } from './terms.js';
import type { Chart } from './types.js';
import { anatomyVersion, schemaVersion } from './version.js';

/** What an empty chart says; all of it has a default. */
export interface CreateChartOptions {
  /** Defaults to a new UUID. */
  readonly id?: string;
  /** Defaults to `neutral`. */
  readonly figure?: FigureId | undefined;
  /** Defaults to `patient`. */
  readonly recordedBy?: Author | undefined;
  /** Defaults to now. */
  readonly recordedAt?: Date;
}

/** A chart with nothing on it yet. */
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
