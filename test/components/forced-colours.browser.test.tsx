import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mark } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness, treatment } from '../chart/examples.js';
import { chartWith } from './map.js';
import { emulateMedia } from './devices.js';
import '../../src/styles.css';

const point: Mark = { ...tenderness('m1', 'back.shoulder-top.right'), intensity: 7, qualities: ['aching'] };

function renderParts(props: { locale?: typeof ar } = {}) {
  const store = createBodyMapStore({ chart: { ...chartWith(point, tenderness('m2', 'back.scapula.left')), treatments: [{ ...treatment('t', 'm1'), intensityBefore: 7, intensityAfter: 3 }] }, selection: 'm1', view: 'back' });
  render(
    <BodyMap.Root store={store} inspector="clinician" {...props}>
      <BodyMap.View view="back" />
      <BodyMap.Inspector />
      <BodyMap.MarkList />
      <BodyMap.Session />
    </BodyMap.Root>,
  );
  return store;
}

/** What distinguishes two states of a control in system colours. */
const looks = (element: Element | null | undefined) => {
  const { backgroundColor, color, borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element!);
  return JSON.stringify({ backgroundColor, color, borderTopStyle, borderTopWidth, borderTopColor });
};
const spanOf = (input: HTMLElement) => input.nextElementSibling;

const force = (value: 'active' | 'none') => emulateMedia({ name: 'forced-colors', value });

beforeEach(() => force('active'));
afterEach(() => force('none'));

it('what is chosen, selected, invalid or over is distinguished in forced colours', async () => {
  renderParts();
  const other = await screen.findByRole('checkbox', { name: 'Dull' });
  const chosen = screen.getByRole('checkbox', { name: 'Aching' });
  expect(looks(spanOf(chosen))).not.toBe(looks(spanOf(other)));
  const [seven, six] = ['7', '6'].map((name) => screen.getAllByRole('radio', { name })[0]!);
  expect(looks(spanOf(seven!))).not.toBe(looks(spanOf(six!)));
  const [row, rest] = document.querySelectorAll('.palpate-row');
  expect(looks(row)).not.toBe(looks(rest));
  const [unsaid] = document.querySelectorAll('.palpate-one-of .palpate-pill:last-child > input:checked + span');
  expect(looks(unsaid)).not.toBe(looks(document.querySelector('.palpate-one-of .palpate-pill > span')));

  await userEvent.click(screen.getByText('Pressure pain threshold'));
  const field = screen.getByRole('textbox', { name: 'Threshold' });
  const fine = looks(field);
  await userEvent.type(field, 'much');
  expect(looks(field)).not.toBe(fine);

  await userEvent.click(await screen.findByRole('button', { name: 'Add Right shoulder, top' }));
  const down = screen.getByRole('button', { name: 'Move Right shoulder, top down' });
  expect(getComputedStyle(down).color).not.toBe(getComputedStyle(screen.getByRole('button', { name: 'Remove Right shoulder, top' })).color);
  await userEvent.click(screen.getByRole('button', { name: 'Begin session' }));
  const [track, left] = document.querySelectorAll('.palpate-timer circle');
  expect(parseFloat(getComputedStyle(left!).strokeWidth)).toBeGreaterThan(3 * parseFloat(getComputedStyle(track!).strokeWidth));
});

it('from right to left, forms turn round and the figure does not', async () => {
  renderParts({ locale: ar });
  const change = await screen.findByText('7 ← 3', { selector: '.palpate-treatment *' });
  expect(change).toBeVisible();
  const stage = document.querySelector('.palpate-stage')!;
  expect(getComputedStyle(stage).direction).toBe('ltr');
  const mark = document.querySelector('[data-mark="m1"]')!.getBoundingClientRect();
  const { left, width } = stage.getBoundingClientRect();
  // Of a back, the right shoulder is on the right of the viewer.
  expect(mark.left + mark.width / 2).toBeGreaterThan(left + width / 2);
  const [group] = document.querySelectorAll('.palpate-group-title');
  expect(getComputedStyle(group!, '::before').rotate).toBe('45deg');
  const closed = [...document.querySelectorAll('.palpate-group:not([open]) > .palpate-group-title')][0]!;
  expect(getComputedStyle(closed, '::before').rotate).toBe('135deg');
  const [edit] = document.querySelectorAll('.palpate-treatment [data-edit]');
  expect(edit!.getBoundingClientRect().right).toBeLessThan(change.getBoundingClientRect().left);
});
