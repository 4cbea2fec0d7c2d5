import { describe, expect, it } from 'vitest';
import { getDrawing, mirrorZone, viewIds, views, zonesIn, type Drawing } from '../../src/anatomy/index.js';
import { distance, mirrorPoint } from '../../src/geometry/index.js';
import { asset, figures } from './assets.js';
import { sampleRings } from './svg-sampler.js';

const cases = figures.flatMap((figure) => viewIds.map((view) => ({ figure, view, name: `${figure.id}, ${view}` })));

const pathsOf = ({ outline, relief, lines, zones }: Drawing) => [outline, ...relief, ...Object.values(lines), ...zones.map(({ d }) => d)];
const isClosed = (d: string) => d.split('M').slice(1).every((piece) => piece.endsWith('z'));

describe.each(cases)('the drawing of $name', ({ figure, view }) => {
  const drawing = getDrawing(figure, view);

  it('consists of numbers within the view', () => {
    const [left, top, width, height] = views[view].viewBox;
    const slack = 0.2;
    const beside = pathsOf(drawing)
      .flatMap((d) => sampleRings(d, 4).flat())
      .filter(([x, y]) => !(x >= left - slack && x <= left + width + slack && y >= top - slack && y <= top + height + slack));
    expect(beside).toEqual([]);
    expect(pathsOf(drawing).join('')).toMatch(/^[Mcz\d. -]+$/);
  });

  it('has one closed path a zone', () => {
    expect(drawing.zones.map(({ id }) => id).sort()).toEqual(zonesIn(view).map(({ id }) => id).sort());
    for (const { d } of drawing.zones) expect(d && isClosed(d)).toBe(true);
  });

  it('has a closed outline and three closed tones', () => {
    expect(drawing.outline && isClosed(drawing.outline)).toBe(true);
    expect(drawing.relief).toHaveLength(3);
    for (const tone of drawing.relief) expect(isClosed(tone)).toBe(true);
  });

  it('has the lines and tones that its file has', () => {
    const svg = asset(`figures/${figure.id}-${view}.svg`);
    const has = (name: string) => svg.includes(`<path data-${name}"`);
    expect(drawing.relief.map((tone) => tone !== '')).toEqual([1, 2, 3].map((tone) => has(`tone="${tone}`)));
    for (const [kind, d] of Object.entries(drawing.lines)) expect([kind, d !== '']).toEqual([kind, has(`kind="${kind}`)]);
  });

  it('is made once', () => expect(getDrawing(figure, view)).toBe(drawing));
});

it.each(figures)('the right side is the mirror image of the left side: $id', (figure) => {
  const [left, right] = [getDrawing(figure, 'left-side'), getDrawing(figure, 'right-side')];
  const twins = pathsOf(left).map((d, i) => [sampleRings(d, 4), sampleRings(pathsOf(right)[i] ?? '', 4)] as const);
  for (const [ours, theirs] of twins) {
    expect(theirs.map((ring) => ring.length)).toEqual(ours.map((ring) => ring.length));
    const mirrored = ours.flat().map((point) => mirrorPoint(point, 240));
    const apart = theirs.flat().map((point, i) => distance(point, mirrored[i] ?? [NaN, NaN]));
    expect(apart.every((far) => far < 1e-6)).toBe(true);
  }
  expect(right.zones.map(({ id }) => id)).toEqual(left.zones.map(({ id }) => mirrorZone(id)));
});

it('a drawing belongs to its figure: a copy of the figure is drawn alike, again', () => {
  for (const figure of figures) {
    const copy = { ...figure };
    expect(getDrawing(copy, 'front')).toEqual(getDrawing(figure, 'front'));
    expect(getDrawing(copy, 'front')).not.toBe(getDrawing(figure, 'front'));
  }
});
