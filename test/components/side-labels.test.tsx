import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { emptyChart, renderMap } from './map.js';

const labels = (container: HTMLElement, view: string): (string | null)[] =>
  [...container.querySelectorAll(`[data-view="${view}"] > .palpate-sides > .palpate-side`)].map((side) => side.textContent);

test.each([
  ['facing', 'front', ['Your right', 'Your left']],
  ['facing', 'back', ['Your left', 'Your right']],
  ['mirror', 'front', ['Your left', 'Your right']],
  ['mirror', 'back', ['Your right', 'Your left']],
] as const)('patients read their own sides beside the view, from the left of the screen: %s, %s', (perspective, view, sides) => {
  const { container, store } = renderMap();
  act(() => store.getState().setPerspective(perspective));
  expect(labels(container, view)).toEqual(sides);
});

test.each([
  ['a clinician examines', { inspector: 'clinician' }, 'patient'],
  ['somebody reads the chart', { readOnly: true }, 'patient'],
  ['a carer marks', {}, 'carer'],
] as const)('L and R where it is not the body of the person who reads: %s', (_, props, recordedBy) => {
  const { container } = renderMap({ ...props, chart: { ...emptyChart(), recordedBy } });
  expect(labels(container, 'front')).toEqual(['R', 'L']);
});
