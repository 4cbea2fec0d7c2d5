import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { skinModule } from '../../scripts/generate-anatomy.mjs';
import { figureIds, zoneIds, type FigureId, type ZoneId } from '../../src/anatomy/index.js';
import { painIndexAreaOf, painIndexAreas, painRegionOf, skinShare } from '../../src/measures/index.js';
import { asset } from '../anatomy/assets.js';

interface Listed {
  id: ZoneId;
  side: string;
  wpi: string | null;
  surfacePercent: Record<FigureId, number> | null;
}

const { zones } = JSON.parse(asset('zones.json')) as { zones: Listed[] };

it('is generated from zones.json as it is; else run `npm run generate`', () => {
  const isFresh = readFileSync(new URL('../../src/measures/generated/skin.ts', import.meta.url), 'utf8') === skinModule();
  expect(isFresh).toBe(true);
});

it('has the share of every zone on every figure', () => {
  for (const { id, surfacePercent } of zones)
    for (const figure of figureIds) expect(Math.abs(skinShare(id, figure) * 100 - (surfacePercent?.[figure] ?? 0)), `${id} ${figure}`).toBeLessThan(0.001);
});

test.each(figureIds)('the skin of the %s figure is 1 in all', (figure) => {
  expect(zoneIds.reduce((sum, id) => sum + skinShare(id, figure), 0)).toBeCloseTo(1, 12);
});

it('has the pain index area of every zone, on its side', () => {
  const unsided = ['neck', 'chest', 'abdomen', 'upper-back', 'lower-back'];
  for (const { id, side, wpi } of zones) expect(painIndexAreaOf(id), id).toBe(wpi === null ? undefined : unsided.includes(wpi) ? wpi : `${wpi}.${side}`);
});

it('knows 19 areas, each of which some zone counts to, in five regions', () => {
  expect(new Set(painIndexAreas).size).toBe(19);
  expect(new Set(zoneIds.flatMap((id) => painIndexAreaOf(id) ?? []))).toEqual(new Set(painIndexAreas));
  const regions = painIndexAreas.map(painRegionOf);
  // Four areas in each upper region, three in each lower, five in the axial one (Wolfe 2016, table 1).
  const sizes = { 'left-upper': 4, 'right-upper': 4, 'left-lower': 3, 'right-lower': 3, axial: 5 };
  for (const [region, size] of Object.entries(sizes)) expect(regions.filter((one) => one === region), region).toHaveLength(size);
});
