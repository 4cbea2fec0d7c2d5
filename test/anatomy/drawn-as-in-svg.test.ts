import { describe, expect, it } from 'vitest';
import { getDrawing, outlineOf, viewIds, zonePolygon, zonesIn, type Point } from '../../src/anatomy/index.js';
import { distance } from '../../src/geometry/index.js';
import { asset, figures } from './assets.js';
import { momentsOf, pathsOf, sampleRings } from './svg-sampler.js';

// Packed halves compared with the whole drawings in assets/anatomy/figures, whose halves were drawn separately.

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

  // In both directions: nothing is missing, and nothing is added.
  it('tones and lines run where the file has them', () => {
    const svg = asset(`figures/${figure.id}-${view}.svg`);
    const inFile = (name: string) => new RegExp(`<path data-${name}"[^>]*? d="([^"]+)"`).exec(svg)?.[1] ?? '';
    const { relief, lines } = getDrawing(figure, view);
    const layers = [...relief.map((d, i) => [`tone="${i + 1}`, d] as const), ...Object.entries(lines).map(([kind, d]) => [`kind="${kind}`, d] as const)];
    const apart = layers.map(([name, d]) => {
      const [ours, theirs] = [sampleRings(d, 8).flat(), sampleRings(inFile(name), 8).flat()];
      return [name, Math.max(farthest(ours, theirs), farthest(theirs, ours))] as const;
    });
    // Packed in halves of a unit, and sampled at eight places per segment.
    expect(apart.filter(([, far]) => !(far <= 1.2))).toEqual([]);
  });

  it('no line is drawn twice, which would make it darker', () => {
    const strokes = Object.values(getDrawing(figure, view).lines).flatMap((d) => sampleRings(d, 1).map((stroke) => [...stroke].sort().join(' ')));
    expect(strokes.filter((stroke, i) => strokes.indexOf(stroke) < i)).toEqual([]);
  });

  it('so does the outline', () => {
    const [ours, theirs] = [momentsOf(outlineOf(view, figure)), momentsDrawn('outline')];
    expect(Math.abs(ours.area / theirs.area - 1)).toBeLessThan(0.001);
    expect(distance(ours.centroid, theirs.centroid)).toBeLessThan(0.5);
  });
});

/** The distance of the farthest of these points from the nearest of those. */
const farthest = (points: readonly Point[], others: readonly Point[]) => Math.max(0, ...points.map((point) => Math.min(...others.map((other) => distance(point, other)))));
