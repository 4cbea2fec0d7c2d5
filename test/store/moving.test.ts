import { describe, expect, it } from 'vitest';
import { tenderness } from '../chart/examples.js';
import { chartWith } from '../components/map.js';
import { createHosted } from './host.js';

const chart = chartWith(tenderness('m1', 'front.chin'), tenderness('m2', 'front.sternum'));

/** A map on which the next tap moves m1. */
function moving() {
  const { store, ...rest } = createHosted({ chart, selection: 'm1' });
  store.getState().startMoving('m1');
  expect(store.getState().moving).toBe('m1');
  return { store, state: () => store.getState(), ...rest };
}

describe('the pending move of a mark ends', () => {
  it('when it is gone', () => {
    const { state } = moving();
    state().removeMark('m1');
    expect(state().moving).toBeNull();
  });

  it('when another is chosen', () => {
    const { state } = moving();
    state().select('m2');
    expect(state().moving).toBeNull();
  });

  it('when another chart has come, even one with a mark of that id', () => {
    const { state } = moving();
    state().receiveChart({ ...chart, id: 'of somebody else' });
    expect(state().moving).toBeNull();
  });

  it('when the map can only be read', () => {
    const { store, state } = moving();
    store.getState().configure({ readOnly: true });
    expect(state().moving).toBeNull();
  });

  it('but not when the chart has changed elsewhere', () => {
    const { state } = moving();
    state().removeMark('m2');
    expect(state().moving).toBe('m1');
    state().select('m1');
    expect(state().moving).toBe('m1');
  });
});

it('a gesture during which a chart comes from outside goes on there, and is one step', () => {
  const { store, told } = createHosted({ chart });
  const state = () => store.getState();
  const session = state().begin();
  session.editMark('m1', { intensity: 2 });
  // Another device has added a mark.
  state().receiveChart({ ...state().chart, marks: [...state().chart.marks, tenderness('m3', 'front.chin')] });
  for (const intensity of [4, 6, 8]) session.editMark('m1', { intensity });
  expect(told().filter((what) => what.startsWith('commit'))).toEqual([]);
  expect(session.commit().ok).toBe(true);
  expect(told().filter((what) => what.startsWith('commit'))).toEqual(['commit edit']);
  expect(state().past).toHaveLength(1);
  state().undo();
  expect(state().chart.marks[0]).toMatchObject({ id: 'm1', intensity: 2 });
});
