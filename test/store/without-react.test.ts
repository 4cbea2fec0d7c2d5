import { expect, it, vi } from 'vitest';

// Any of them, imported from anywhere below the store, would fail this file.
const refuse = vi.hoisted(() => () => {
  throw new Error('The store must work without React.');
});
vi.mock('react', refuse);
vi.mock('react-dom', refuse);
vi.mock('zustand', refuse);
vi.mock('zustand/react', refuse);

it('the store works without React', async () => {
  const { createBodyMapStore } = await import('../../src/store/index.js');
  const store = createBodyMapStore();
  expect(store.getState().setFigure('male').ok).toBe(true);
  await expect(import('react')).rejects.toThrow('mocking a module');
});
