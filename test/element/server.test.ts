import { expect, it } from 'vitest';

it('can be imported on a server, where nothing is defined', async () => {
  expect(typeof HTMLElement).toBe('undefined');
  const { BodyMapElement, defineBodyMap, parseChart } = await import('../../src/element.js');
  expect(() => defineBodyMap()).not.toThrow();
  expect([typeof BodyMapElement, typeof parseChart]).toEqual(['function', 'function']);
});
