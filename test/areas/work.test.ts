import { expect, it } from 'vitest';
import { inSlices, strokeToShape, strokeToShapeInSteps } from '../../src/areas/index.js';
import { seededRandom } from '../geometry/seeded.js';
import { strokeAlong } from './generated-strokes.js';

const scribble = strokeAlong('scribble', { middle: [240, 330], width: 80, height: 120 }, 2000, seededRandom(1), 0.5);

it('a scribble pauses often on its way', () => {
  expect([...strokeToShapeInSteps('front', scribble)].length).toBeGreaterThan(20);
});

it('in slices, others have their turn, and the shape is the same', async () => {
  let turns = 0;
  const others = setInterval(() => turns++);
  const shape = await inSlices(strokeToShapeInSteps('front', scribble), 0);
  clearInterval(others);
  expect(turns).toBeGreaterThan(5);
  expect(shape).toEqual(strokeToShape('front', scribble));
});

it('what fails on its way fails the promise', async () => {
  // eslint-disable-next-line require-yield
  const failing = function* (): Generator<undefined, never, undefined> {
    throw new Error('no');
  };
  await expect(inSlices(failing())).rejects.toThrow('no');
});
