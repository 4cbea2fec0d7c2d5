import { screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Tenderness } from '../../src/chart/index.js';
import { tenderness } from '../chart/examples.js';
import { holdKey, typeQuickly } from './devices.js';
import { settled } from './drawing.js';
import { chartWith, renderMap, type MapOptions } from './map.js';
import { marksIn, settle } from './on-screen.js';
import '../../src/styles.css';

const three = [tenderness('m1', 'front.sternum'), tenderness('m2', 'front.umbilical'), tenderness('m3', 'front.knee.left')] as const;
const nameOf = ['Breastbone', 'Around the navel', 'Left knee'].map((place) => `${place}, tenderness not rated yet`);

async function renderThree(options: MapOptions = {}) {
  const map = renderMap({ chart: chartWith(...three), ...options });
  await settle();
  const at = (index: number) => (map.marks()[index] as Tenderness).at;
  return { ...map, at, focus: (index: number) => flushSync(() => marksIn()[index]!.focus()) };
}

describe('a focused mark', () => {
  it.each([
    ['{ArrowRight}', [1, 0]],
    ['{ArrowLeft}', [-1, 0]],
    ['{ArrowUp}', [0, -1]],
    ['{ArrowDown}', [0, 1]],
    ['{Shift>}{ArrowRight}{/Shift}', [10, 0]],
    ['{Shift>}{ArrowUp}{/Shift}', [0, -10]],
  ] as const)('is nudged by %s', async (keys, [dx, dy]) => {
    const { at, focus, store } = await renderThree();
    focus(1);
    await userEvent.keyboard(keys);
    const [x, y] = three[1].at as [number, number];
    expect(at(1)[0]).toBeCloseTo(x + dx, 0);
    expect(at(1)[1]).toBeCloseTo(y + dy, 0);
    expect(store.getState()).toMatchObject({ past: { length: 1 }, selection: 'm2' });
    expect(document.activeElement).toHaveAccessibleName(nameOf[1]!);
  });

  it('is nudged the way that it is seen to go on the mirrored view', async () => {
    const { at, focus, store } = await renderThree();
    flushSync(() => store.getState().setPerspective('mirror'));
    focus(1);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(at(1)[0]).toBeCloseTo((three[1].at[0] as number) - 10, 0);
  });

  it('makes one step of a held key, told all along and committed once', async () => {
    const { at, focus, calls, store } = await renderThree();
    focus(1);
    await holdKey('ArrowRight', 9);
    expect(at(1)[0]).toBeCloseTo((three[1].at[0] as number) + 10, 0);
    expect(calls.filter(({ name }) => name === 'change')).toHaveLength(10);
    expect(calls.filter(({ name }) => name === 'commit')).toHaveLength(1);
    store.getState().undo();
    expect(at(1)).toEqual(three[1].at);
  });

  it('stays on the body at its edge', async () => {
    const { focus, marks } = await renderThree();
    focus(2);
    await holdKey('ArrowRight', 120);
    expect(marks()[2]).toMatchObject({ zone: expect.stringMatching(/^front\..*\.left$/) });
  });

  it.each([
    { key: '{Delete}', index: 0, next: nameOf[1] },
    { key: '{Delete}', index: 2, next: nameOf[1] },
    { key: '{Backspace}', index: 1, next: nameOf[2] },
  ])('is removed by $key, number $index of three, and focus goes on to a neighbour', async ({ key, index, next }) => {
    const { focus, marks, store } = await renderThree();
    focus(index);
    await userEvent.keyboard(key);
    expect(marks()).toEqual(three.filter((_, i) => i !== index));
    expect(document.activeElement).toHaveAccessibleName(next!);
    expect(document.activeElement).toHaveAttribute('aria-pressed', 'true');
    store.getState().undo();
    expect(marks()).toEqual(three);
  });

  it('hands the focus to a zone of its view when it is removed as the last', async () => {
    const { marks } = renderMap({ chart: chartWith(three[0]) });
    flushSync(() => marksIn()[0]!.focus());
    await userEvent.keyboard('{Delete}');
    expect(marks()).toEqual([]);
    expect(document.activeElement).toHaveAttribute('data-zone', expect.stringMatching(/^front\./));
  });

  it('is selected by Enter; Escape backs out to the body, then lets it go', async () => {
    const { focus, store } = await renderThree();
    focus(2);
    await userEvent.keyboard('{Enter}');
    expect(store.getState().selection).toBe('m3');
    expect(screen.getByRole('heading', { name: 'Left knee' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toHaveAttribute('data-zone', 'front.knee.left');
    expect(store.getState().selection).toBe('m3');
    await userEvent.keyboard('{Escape}');
    expect(store.getState().selection).toBeNull();
  });

  it('hands the focus on by Page Down and Page Up', async () => {
    const { focus } = await renderThree();
    focus(0);
    await userEvent.keyboard('{PageDown}{PageDown}');
    expect(document.activeElement).toHaveAccessibleName(nameOf[2]!);
    await userEvent.keyboard('{PageUp}');
    expect(document.activeElement).toHaveAccessibleName(nameOf[1]!);
  });

  it('neither moves nor goes on a map that is read only', async () => {
    const { focus, told } = await renderThree({ readOnly: true });
    focus(1);
    await userEvent.keyboard('{ArrowRight}{Delete}{Backspace}');
    expect(told()).toEqual([]);
  });

  it.each([
    { keys: '7', intensity: 7 },
    { keys: '0', intensity: 0 },
    { keys: '10', intensity: 10 },
    { keys: '1', intensity: 1 },
    { keys: '12', intensity: 2 },
    { keys: '5]]', intensity: 7 },
    { keys: ']', intensity: 1 },
    { keys: '[', intensity: 0 },
    { keys: '9]]]', intensity: 10 },
    { keys: '2[', intensity: 1 },
  ])('is rated $intensity by $keys', async ({ keys, intensity }) => {
    const { focus, marks, store } = await renderThree();
    focus(1);
    await typeQuickly(keys);
    await settled(() => (marks()[1] as Tenderness).intensity === intensity);
    expect(store.getState().selection).toBe('m2');
    expect(document.activeElement).toHaveAttribute('data-mark', 'm2');
  });

  it('is rated ten as one step to undo, also at once', async () => {
    const { focus, marks, calls, store } = await renderThree();
    focus(1);
    await userEvent.keyboard('4');
    await settled(() => store.getState().past.length === 1);
    await typeQuickly('10');
    await settled(() => store.getState().past.length === 2);
    expect(calls.filter(({ name }) => name === 'commit')).toHaveLength(2);
    await userEvent.keyboard('1{Control>}z{/Control}');
    await settled(() => (marks()[1] as Tenderness).intensity === 10);
    await userEvent.keyboard('{Control>}z{/Control}');
    await settled(() => (marks()[1] as Tenderness).intensity === 4);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await settled(() => (marks()[1] as Tenderness).intensity === 10);
    await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    await settled(() => (marks()[1] as Tenderness).intensity === 10);
    expect(store.getState().past).toHaveLength(2);
  });

  it('is rated ten by a 0 that is held down after the 1', async () => {
    const { focus, marks, store } = await renderThree();
    focus(1);
    await typeQuickly('1');
    await holdKey('0', 4);
    await settled(() => store.getState().past.length === 1);
    expect(marks()[1]).toMatchObject({ intensity: 10 });
  });

  it('is rated ten by a 0 in time, of which a busy page hears late', async () => {
    const { focus, marks, store } = await renderThree();
    const pressed: number[] = [];
    document.addEventListener('keydown', ({ timeStamp }) => pressed.push(timeStamp), { once: true });
    focus(1);
    const zeroAfter = async (milliseconds: number) => {
      await settled(() => store.getState().past.length > 0);
      const zero = new KeyboardEvent('keydown', { key: '0', bubbles: true, cancelable: true });
      Object.defineProperty(zero, 'timeStamp', { value: pressed[0]! + milliseconds });
      document.activeElement!.dispatchEvent(zero);
    };
    await typeQuickly('1');
    await zeroAfter(300);
    await settled(() => (marks()[1] as Tenderness).intensity === 10);
    await zeroAfter(900);
    await settled(() => (marks()[1] as Tenderness).intensity === 0);
  });

  it('makes one step of a bracket that is held', async () => {
    const { focus, marks, store } = await renderThree();
    focus(0);
    await holdKey(']', 4);
    await settled(() => (marks()[0] as Tenderness).intensity === 5 && store.getState().past.length === 1);
  });

  it('is not rated where the host turned shortcuts off, nor is anything undone', async () => {
    const { focus, told, marks, store } = await renderThree({ shortcuts: false });
    store.getState().editMark('m1', { intensity: 3 });
    focus(1);
    await userEvent.keyboard('7]{Control>}z{/Control}?');
    await userEvent.keyboard('{Delete}');
    await settle();
    expect(marks()).toMatchObject([{ id: 'm1', intensity: 3 }, { id: 'm3' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(told()).toEqual(['change edit', 'commit edit', 'change remove', 'commit remove']);
  });

  it('does not take its neighbours along when Delete is held', async () => {
    const { focus, marks } = await renderThree();
    focus(0);
    await holdKey('Delete', 5);
    expect(marks()).toHaveLength(2);
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', async () => {
    const { focus, told } = await renderThree();
    focus(1);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) marksIn()[1]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, [modifier]: true }));
    expect(told()).toEqual([]);
  });
});
