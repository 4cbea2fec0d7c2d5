import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BodyMap } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';

/** A note that is being typed: told of, and not committed yet. */
function type() {
  const hosted = createHosted({ chart: chartWith(tenderness('m1'), tenderness('m2')), selection: 'm1' });
  render(
    <BodyMap.Root store={hosted.store}>
      <BodyMap.Inspector />
    </BodyMap.Root>,
  );
  const write = (value: string) => fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value } });
  write('at n');
  write('at night');
  expect(hosted.told()).toEqual(['change edit', 'change edit']);
  return hosted;
}

it('a note is one step when its mark is not selected any more', () => {
  const { store, told } = type();
  act(() => store.getState().select('m2'));
  expect(told().slice(2)).toEqual(['commit edit']);
  store.getState().undo();
  expect(store.getState().chart.marks[0]).not.toHaveProperty('note');
});

it('a note and the removal of its mark meanwhile are two steps, and the next edit is another', () => {
  const { store, told } = type();
  act(() => void store.getState().removeMark('m1'));
  expect(told().slice(2)).toEqual(['commit edit', 'change remove', 'commit remove']);
  store.getState().editMark('m2', { intensity: 3 });
  expect(told().slice(5)).toEqual(['change edit', 'commit edit']);
  for (const _ of [1, 2, 3]) store.getState().undo();
  expect(store.getState().chart.marks).toEqual([tenderness('m1'), tenderness('m2')]);
});

it('an Undo of the host removes a note that is being typed, and a Redo brings it again; what is typed then is another step', () => {
  const { store } = type();
  act(() => expect(store.getState().undo().ok).toBe(true));
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('');
  act(() => expect(store.getState().redo().ok).toBe(true));
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'at night, mostly' } });
  act(() => void store.getState().undo());
  expect(store.getState().chart.marks[0]).toMatchObject({ note: 'at night' });
});

it('a note ends when the map becomes read only', () => {
  const { store, told } = type();
  act(() => store.getState().configure({ readOnly: true }));
  expect(told().slice(2)).toEqual(['commit edit']);
});
