import { describe, expect, it } from 'vitest';
import { StepStack } from '../../src/store/steps.js';
import type { Step } from '../../src/store/index.js';
import { example } from '../chart/examples.js';
import { createControlled, createHosted } from './host.js';

describe.each([
  ['on its own', createHosted],
  ['controlled', createControlled],
])('the history of a store %s', (_, create) => {
  it.each([0, 1, 3])('holds the last %i steps', (historyLimit) => {
    const { store } = create({ chart: example(), historyLimit });
    for (let i = 0; i < 10; i++) store.editMark('m1', { intensity: i });
    expect(store.getState().past).toHaveLength(historyLimit);
    let undone = 0;
    while (store.undo().ok) undone++;
    expect(undone).toBe(historyLimit);
    expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 9 - historyLimit });
    while (store.redo().ok) undone--;
    expect(undone).toBe(0);
    expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 9 });
  });

  it.each([undefined, -1, NaN])('holds 200 with %s', (historyLimit) => {
    const { store } = create({ chart: example(), historyLimit });
    for (let i = 0; i < 250; i++) store.editMark('m1', { intensity: i % 11 });
    expect(store.getState().past).toHaveLength(200);
  });
});

const step = (note: number): Step => ({ changes: [], reason: 'edit', note }) as unknown as Step;

describe('a stack of steps', () => {
  it('reads as an array of the last ones would', () => {
    let stack = new StepStack();
    let steps: Step[] = [];
    for (let i = 0; i < 500; i++) {
      const isPop = i % 7 > 4;
      stack = isPop ? stack.withoutLast() : stack.with(step(i), 10);
      steps = isPop ? steps.slice(0, -1) : [...steps, step(i)].slice(-10);
      expect([...stack]).toEqual(steps);
      expect([stack.length, stack.at(0), stack.at(-1), stack.at(3), stack.at(10), stack.at(-11)]).toEqual([steps.length, steps.at(0), steps.at(-1), steps.at(3), undefined, undefined]);
    }
  });

  it('does not change the stack that it was made from', () => {
    const one = new StepStack().with(step(1), 5);
    const two = one.with(step(2), 5);
    const other = one.with(step(3), 5);
    expect([[...one], [...two], [...other]]).toEqual([[step(1)], [step(1), step(2)], [step(1), step(3)]]);
  });

  it('shares what is below, however much there is', () => {
    let stack = new StepStack();
    let links = 0;
    const counted = new Proxy(step(0), { get: (target, key) => (links++, Reflect.get(target, key) as unknown) });
    stack = stack.with(counted, Infinity);
    for (let i = 0; i < 10_000; i++) stack = stack.with(step(i), Infinity);
    expect(stack).toHaveLength(10_001);
    expect(stack.at(0)).toBe(counted);
    expect(links).toBe(0);
  });
});
