import { expect, it } from 'vitest';
import { createDeclutter, declutter, type Sign } from '../../src/drawing/index.js';

const size = { width: 400, height: 800 };
const at = (x: number, y: number, more: Partial<Sign> = {}): Sign => ({ place: [x, y], isArea: false, ...more });
const crowd = () => [at(0.5, 0.5), at(0.5, 0.5), at(0.51, 0.5, { ties: '1' })];

it('what is asked again is answered again, without working it out', () => {
  const remembering = createDeclutter();
  const answer = remembering(crowd(), size);
  expect(remembering(crowd(), size)).toBe(answer);
  expect(answer).toEqual(declutter(crowd(), size));
});

it.each<[string, Parameters<typeof declutter>]>([
  ['a mark moved', [[at(0.5, 0.52), ...crowd().slice(1)], size]],
  ['a mark more', [[...crowd(), at(0.5, 0.5)], size]],
  ['a mark less', [crowd().slice(1), size]],
  ['a tie more', [[...crowd().slice(0, 2), at(0.51, 0.5, { ties: '1 2' })], size]],
  ['a treatment', [[...crowd().slice(0, 2), at(0.51, 0.5, { ties: '1', after: 3 })], size]],
  ['an area instead of a point', [[...crowd().slice(0, 2), at(0.51, 0.5, { ties: '1', isArea: true })], size]],
  ['another size', [crowd(), { width: 500, height: 800 }]],
  ['another height', [crowd(), { width: 400, height: 900 }]],
  ['another that stays', [crowd(), size, 1]],
])('%s is worked out again', (_, asked) => {
  const remembering = createDeclutter();
  const before = remembering(crowd(), size);
  expect(remembering(...asked)).not.toBe(before);
  expect(remembering(...asked)).toEqual(declutter(...asked));
});

it('others stay while one is dragged through them, and make way when it is let go', () => {
  const remembering = createDeclutter();
  const before = remembering(crowd(), size, 0);
  const moved = [at(0.51, 0.5), ...crowd().slice(1)];
  expect(remembering(moved, size, 0, true)).toBe(before);
  expect(remembering(moved, size, 0)).toEqual(declutter(moved, size, 0));
});

it.each<[string, Parameters<typeof declutter>]>([
  ['with a mark more', [[...crowd(), at(0.5, 0.5)], size, 0]],
  ['another', [crowd(), size, 1]],
  ['on another size', [crowd(), { width: 500, height: 800 }, 0]],
])('dragged %s, they are worked out', (_, asked) => {
  const remembering = createDeclutter();
  remembering(crowd(), size, 0);
  expect(remembering(asked[0], asked[1], asked[2], true)).toEqual(declutter(...asked));
});

it('a crowd that cannot be parted does not hold the page up', () => {
  const signs = Array.from({ length: 5000 }, () => at(0.5, 0.5));
  expect(declutter(signs, size).every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
});
