import { expect, it, vi } from 'vitest';

const refuse = vi.hoisted(() => () => {
  throw new Error('The body must be known without React.');
});
vi.mock('react', refuse);
vi.mock('react-dom', refuse);

it('a server can look up a point without React or a DOM', async () => {
  const { toStoredPosition, zoneAt } = await import('../../src/anatomy/index.js');
  const { neutral } = await import('../../src/figures/neutral.js');
  const { female } = await import('../../src/figures/female.js');
  const { male } = await import('../../src/figures/male.js');
  expect(zoneAt('back', [288.5, 178.2], neutral)).toBe('back.shoulder-top.right');
  for (const figure of [female, male]) expect(zoneAt('back', toStoredPosition(figure, 'back.shoulder-top.right', [288, 178]))).toBe('back.shoulder-top.right');
  expect(typeof document).toBe('undefined');
  expect(typeof window).toBe('undefined');
  await expect(import('react')).rejects.toThrow('mock');
});
