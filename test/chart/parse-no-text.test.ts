import { expect, test } from 'vitest';
import { parseChart } from '../../src/chart/index.js';
import { example } from './examples.js';

type Node = Record<string, unknown>;

/** Every place of a document that holds a value, as its holder and key. */
function placesOf(node: Node): (readonly [Node, string])[] {
  return Object.keys(node).flatMap((key) => [[node, key] as const, ...(node[key] && typeof node[key] === 'object' ? placesOf(node[key] as Node) : [])]);
}

test.each([
  ['an object that cannot be turned into text', { toString: 1 }],
  ['an object whose ways to text lead nowhere', { toString: null, valueOf: null }],
  ['a list of such', [{ toString: '' }]],
  ['an object with the names of what objects can', { constructor: 1, hasOwnProperty: 2, toJSON: 3 }],
])('%s in the place of any value is no reason to throw', (_, value) => {
  const document = structuredClone(example()) as unknown as Node;
  for (const [holder, key] of placesOf(document)) {
    const before = holder[key];
    holder[key] = value;
    expect(() => parseChart(document), `at ${key}`).not.toThrow();
    holder[key] = before;
  }
  expect(parseChart(document).ok).toBe(true);
});
