import { describe, expect, it } from 'vitest';
import { getArt, getDrawing, viewIds, views } from '../../src/anatomy/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { neutral } from '../../src/figures/neutral.js';
import { sampleRings } from './svg-sampler.js';

const cases = [neutral, female, male].flatMap((figure) => viewIds.map((view) => ({ figure, view, name: `${figure.id} ${view}` })));

/** The curves of a path with their points in tenths, whichever way they are run along; mirrored about an axis if there is one. */
function curvesOf(d: string, axis?: number): string[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MHVcz])([^MHVcz]*)/g)].flatMap(([, command, list = '']) => {
    const numbers = list.trim().split(/[ ,]+|(?=-)/).filter(Boolean).map(Number);
    if (command === 'M') [x, y] = numbers as [number, number];
    if (command !== 'c') return [];
    const [from, points] = [[x, y], [0, 2, 4].map((i) => [x + numbers[i]!, y + numbers[i + 1]!])];
    [x, y] = points[2] as [number, number];
    const told = [from, ...points].map(([a = 0, b = 0]) => `${Math.round(10 * (axis === undefined ? a : 2 * axis - a))},${Math.round(10 * b)}`);
    return [[told.join(' '), [...told].reverse().join(' ')].sort()[0]!];
  });
}

describe.each(cases)('the art of $name', ({ figure, view }) => {
  const [art, drawing] = [getArt(figure, view), getDrawing(figure, view)];
  const whole = (half: string, middle = '') => [...curvesOf(half), ...(art.axis === undefined ? [] : curvesOf(half, art.axis)), ...curvesOf(middle)].sort();

  it('is the drawing once it is mirrored', () => {
    expect(art.axis).toBe(views[view].rightOfMidline && views[view].midline);
    expect(whole(art.outline)).toEqual(curvesOf(drawing.outline).sort());
    expect(art.relief.map((tone) => whole(tone))).toEqual(drawing.relief.map((tone) => curvesOf(tone).sort()));
    for (const kind of ['contour', 'hint', 'face'] as const) expect(whole(art.lines[kind], art.middle[kind])).toEqual(curvesOf(drawing.lines[kind]).sort());
  });

  it('leaves no seam: the body extends over the midline, and lines on the midline are drawn once', () => {
    expect(curvesOf(art.body).sort()).toEqual(curvesOf(art.outline).sort());
    const reach = Math.min(...sampleRings(drawing.outline, 8).flat().map(([x]) => Math.abs(x - views[view].midline)));
    if (art.axis === undefined) return expect(art.body).toBe(drawing.outline);
    // The soles are two, and do not meet.
    if (reach > 1) return expect(art.body).toBe(art.outline);
    expect(art.body).toMatch(/H239V[\d.]+z$/);
    expect(art.outline).not.toMatch(/z$/);
    return undefined;
  });
});

it('the back has its spine on the midline, once', () => expect(getArt(neutral, 'back').middle.contour + getArt(neutral, 'back').middle.hint).not.toBe(''));
