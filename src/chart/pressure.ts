import type { PressureUnit } from './terms.js';

/** One of each unit in units of 0.1 Pa: whole numbers, because 1 kgf is 9.80665 N by definition (CGPM 1901). */
const tenthsOfPascal: Readonly<Record<PressureUnit, number>> = { kPa: 10_000, 'kgf/cm2': 980_665, 'N/cm2': 100_000 };

/** A pressure in another unit, not rounded: 1 kgf/cm² is 98.0665 kPa, 1 N/cm² is 10 kPa. */
export function convertPressure(value: number, from: PressureUnit, to: PressureUnit): number {
  return from === to ? value : (value * tenthsOfPascal[from]) / tenthsOfPascal[to];
}

/** The mean of readings, rounded to 0.01 of their unit; undefined without readings. */
export function meanPressure(readings: readonly number[]): number | undefined {
  if (readings.length === 0) return undefined;
  return Math.round((readings.reduce((sum, reading) => sum + reading, 0) / readings.length) * 100) / 100;
}
