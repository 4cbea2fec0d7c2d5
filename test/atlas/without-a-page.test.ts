import { expect, it, vi } from 'vitest';

const refuse = vi.hoisted(() => () => {
  throw new Error('The atlas must be read without React.');
});
vi.mock('react', refuse);
vi.mock('react-dom', refuse);

it('a clinic’s server can ask the atlas: no React, no DOM', async () => {
  const { musclesNear, musclesReferringTo } = await import('../../src/atlas.js');
  expect(musclesNear('back', [288.3, 175.4])[0]?.muscle.id).toBe('trapezius-upper');
  expect(musclesReferringTo('soles.heel.left')[0]?.muscle).toBeDefined();
  expect(typeof document).toBe('undefined');
});
