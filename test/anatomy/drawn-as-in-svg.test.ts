// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { getDrawing, outlineOf, viewIds, zonePolygon, zonesIn } from '../../src/anatomy/index.js';
import { distance } from '../../src/geometry/index.js';
import { asset, figures } from './assets.js';
import { momentsOf, pathsOf, sampleRings } from './svg-sampler.js';

// Shipped halves against the whole drawings in assets/anatomy/figures, of which each half was drawn by itself.

const tolerance = 0.015;

const cases = figures.flatMap((figure) => viewIds.map((view) => ({ figure, view, name: `${figure.id}-${view}.svg` })));

describe.each(cases)('what is shipped is what is drawn: $name', ({ figure, view }) => {
  const drawn = pathsOf(asset(`figures/${figure.id}-${view}.svg`));
  const momentsDrawn = (id: string) => momentsOf(sampleRings(drawn.get(id) ?? ''));

  it('has the same zones', () => {
    expect(zonesIn(view).map(({ id }) => id).sort()).toEqual([...drawn.keys()].filter((id) => id !== 'outline').sort());
  });

  it.each([
    ['polygon', (id: Parameters<typeof zonePolygon>[0]) => zonePolygon(id, figure)],
    ['path', (id: Parameters<typeof zonePolygon>[0]) => sampleRings(getDrawing(figure, view).zones.find((zone) => zone.id === id)?.d ?? '')],
  ])('every zone covers the same place, by its %s', (_, ringsOf) => {
    const off = zonesIn(view).filter(({ id }) => {
      const [ours, theirs] = [momentsOf(ringsOf(id)), momentsDrawn(id)];
      const grown = Math.abs(ours.area / theirs.area - 1);
      const moved = distance(ours.centroid, theirs.centroid) / Math.sqrt(theirs.area);
      return !(grown < tolerance && moved < tolerance);
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it('so does the outline', () => {
    const [ours, theirs] = [momentsOf(outlineOf(view, figure)), momentsDrawn('outline')];
    expect(Math.abs(ours.area / theirs.area - 1)).toBeLessThan(0.001);
    expect(distance(ours.centroid, theirs.centroid)).toBeLessThan(0.5);
  });
});
