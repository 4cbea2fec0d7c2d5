import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertPressure, convertThreshold, meanPressure, patchThreshold, pressureUnits, type PressureThreshold, type PressureUnit } from '../../src/chart/index.js';

describe('a pressure in another unit', () => {
  it.each<[number, PressureUnit, number, PressureUnit]>([
    [1, 'kgf/cm2', 98.0665, 'kPa'],
    [1, 'N/cm2', 10, 'kPa'],
    [1, 'kgf/cm2', 9.80665, 'N/cm2'],
    [98.0665, 'kPa', 1, 'kgf/cm2'],
    [4, 'kgf/cm2', 392.266, 'kPa'],
    [0, 'kPa', 0, 'N/cm2'],
  ])('%d %s is %d %s, to the last digit', (value, from, result, to) => {
    expect(convertPressure(value, from, to)).toBe(result);
  });

  const pressure = fc.double({ min: 0, max: 10_000, noNaN: true, noDefaultInfinity: true }).filter((value) => value === 0 || value > 1e-9);
  const unit = fc.constantFrom(...pressureUnits);

  it('comes back as it went, by any way', () => {
    fc.assert(
      fc.property(pressure, unit, unit, unit, (value, from, via, to) => {
        const there = convertPressure(convertPressure(value, from, via), via, to);
        expect(Math.abs(convertPressure(there, to, from) - value)).toBeLessThanOrEqual(value * 1e-15 * 4);
      }),
    );
  });

  it('is the same in its own unit', () => {
    fc.assert(fc.property(pressure, unit, (value, same) => convertPressure(value, same, same) === value));
  });
});

describe('a threshold that is put together field by field', () => {
  const threshold: PressureThreshold = { value: 215, unit: 'kPa', tipAreaCm2: 1 };

  it('is in kPa unless said otherwise', () => {
    expect(patchThreshold(undefined, { value: 2.5 })).toEqual({ unit: 'kPa', value: 2.5 });
    expect(patchThreshold(undefined, { value: 2.5, unit: 'kgf/cm2' })).toEqual({ unit: 'kgf/cm2', value: 2.5 });
  });

  it('keeps the number where the unit is corrected: what the device showed is the record', () => {
    expect(patchThreshold(threshold, { unit: 'N/cm2' })).toEqual({ ...threshold, unit: 'N/cm2' });
  });

  it('has the mean of its readings', () => {
    expect(patchThreshold(threshold, { trials: [200, 210, 221] })).toEqual({ ...threshold, trials: [200, 210, 221], value: 210.33 });
    expect(patchThreshold(undefined, { trials: [3] })).toEqual({ unit: 'kPa', trials: [3], value: 3 });
  });

  it('is the last value set: a value that is not the mean of the readings replaces them', () => {
    const read = { ...threshold, value: 210, trials: [200, 220] };
    expect(patchThreshold(read, { value: 300 })).toEqual({ ...threshold, value: 300 });
    expect(patchThreshold(read, { value: 210 })).toEqual(read);
    expect(patchThreshold(read, { unit: 'N/cm2' })).toEqual({ ...read, unit: 'N/cm2' });
  });

  it('keeps its value when the readings are removed', () => {
    expect(patchThreshold({ ...threshold, trials: [215] }, { trials: [] })).toEqual(threshold);
  });

  it('is undefined without a value', () => {
    expect(patchThreshold(undefined, { tipAreaCm2: 1 })).toBeUndefined();
    expect(patchThreshold(threshold, { value: undefined })).toBeUndefined();
  });
});

describe('a threshold in another unit', () => {
  it('is the same pressure, with all that was measured in the unit', () => {
    expect(convertThreshold({ value: 2.5, unit: 'kgf/cm2', ratePerSecond: 1, tipAreaCm2: 1, device: 'A' }, 'kPa')).toEqual({ value: 245.16625, unit: 'kPa', ratePerSecond: 98.0665, tipAreaCm2: 1, device: 'A' });
  });

  it('with readings is their mean', () => {
    expect(convertThreshold({ value: 216.67, unit: 'kPa', trials: [210, 215, 225] }, 'N/cm2')).toEqual({ value: 21.67, unit: 'N/cm2', trials: [21, 21.5, 22.5] });
  });

  it('comes back as it was', () => {
    const pressure = fc.integer({ min: 0, max: 99_999 }).map((tenths) => tenths / 1000);
    const unit = fc.constantFrom(...pressureUnits);
    fc.assert(
      fc.property(pressure, fc.array(pressure, { minLength: 1, maxLength: 4 }), unit, unit, (value, trials, from, to) => {
        for (const threshold of [{ value, unit: from }, { value: meanPressure(trials)!, trials, unit: from }]) expect(convertThreshold(convertThreshold(threshold, to)!, from)).toEqual(threshold);
      }),
    );
  });

  it('is undefined if the value is outside the document’s range', () => {
    expect(convertThreshold({ value: 103, unit: 'kgf/cm2' }, 'kPa')).toBeUndefined();
    expect(convertThreshold({ value: 101, unit: 'kgf/cm2' }, 'kPa')?.value).toBeCloseTo(9904.7165);
  });
});

it('the mean of no readings is undefined', () => {
  expect(meanPressure([])).toBeUndefined();
  expect(meanPressure([0.1, 0.2])).toBe(0.15);
});
