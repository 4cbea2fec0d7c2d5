// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { beginGesture } from '../../src/ui/gesture-session.js';
import { beginKeySession, keyEdits, endKeySession } from '../../src/interaction/keys/key-session.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';

const chart = chartWith(tenderness('m1', 'front.chin'), tenderness('m2', 'front.sternum'));

/** A drag of m1 that has begun, with five moves to come. */
function drag() {
  const { store, told } = createHosted({ chart });
  const gesture = beginGesture(store);
  const move = () => [1, 2, 3, 4, 5].forEach((intensity) => void gesture.edits()?.editMark('m1', { intensity }));
  return { store, told, gesture, move, marks: () => store.getState().chart.marks, steps: () => store.getState().past.length };
}

describe('a drag during which a key is held and let go', () => {
  it('is one step', () => {
    const { store, gesture, move, steps } = drag();
    beginKeySession(store, document.body);
    endKeySession();
    move();
    gesture.commit();
    expect(steps()).toBe(1);
  });

  it('restores what was there when it is cancelled, but not what the key did', () => {
    const { store, gesture, move, marks, steps } = drag();
    beginKeySession(store, document.body);
    keyEdits(store).editMark('m2', { intensity: 9 });
    endKeySession();
    const before = marks();
    move();
    gesture.cancel();
    expect(marks()).toEqual(before);
    expect(steps()).toBe(1);
  });

  it('does not take the step of the key along when it is cancelled while the key is down', () => {
    const { store, gesture, move, marks, steps } = drag();
    move();
    beginKeySession(store, document.body);
    keyEdits(store).editMark('m2', { intensity: 9 });
    gesture.cancel();
    endKeySession();
    expect(marks()).toMatchObject([{ intensity: 5 }, { intensity: 9 }]);
    expect(steps()).toBe(2);
  });
});

it('a drag does nothing to another chart, not even to a mark of the same id', () => {
  const { store, told, gesture, move } = drag();
  const theirs = { ...chart, id: 'of somebody else' };
  store.getState().receiveChart(theirs);
  move();
  gesture.cancel();
  expect(store.getState().chart).toEqual(theirs);
  expect(told()).toEqual([]);
});
