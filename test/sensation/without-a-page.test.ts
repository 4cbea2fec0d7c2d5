import { expect, it, vi } from 'vitest';

const refuse = vi.hoisted(() => () => {
  throw new Error('The tables must be read without React.');
});
vi.mock('react', refuse);
vi.mock('react-dom', refuse);

it('a clinic’s server can ask the tables: no React, no DOM', async () => {
  const { levelsAt } = await import('../../src/sensation.js');
  expect(levelsAt('back.thumb.left')[0]?.field.id).toBe('C6');
  expect(typeof document).toBe('undefined');
});
