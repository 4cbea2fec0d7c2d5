import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { anchorOf } from '../../src/anatomy/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith, renderMap } from '../components/map.js';
import { settle } from '../components/on-screen.js';
import { waitUntil } from '../wait.js';
import '../../src/styles.css';

// On a phone the form in the sheet takes several times as long as the mark: the mark does not wait for it.

const panel = () => document.querySelector<HTMLElement>('.palpate-panel')!;
const isOpen = () => 'open' in panel().dataset && panel().querySelector('.palpate-details') !== null;
const isClosed = () => !('open' in panel().dataset) && panel().querySelector('.palpate-details') === null;
const selected = () => document.querySelectorAll('[data-mark][data-selected]').length;
/** React has rendered what must be shown at once. */
const rendered = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

function pointerIs(kind: 'coarse' | 'fine'): void {
  const { matchMedia } = window;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => (query === '(pointer: coarse)' ? ({ matches: kind === 'coarse' } as MediaQueryList) : matchMedia.call(window, query)));
}

async function phone() {
  await page.viewport(390, 844);
  const map = renderMap({ chart: chartWith(tenderness('m1', 'front.chin'), tenderness('m2', 'front.foot-top.left')), width: 390 });
  await settle();
  return map.store.getState();
}

afterEach(() => void vi.restoreAllMocks());

describe('with a finger', () => {
  beforeEach(() => pointerIs('coarse'));

  it('selects a mark at once, and opens its form with the next frame', async () => {
    const { select } = await phone();
    select('m1');
    await rendered();
    expect(selected()).toBe(1);
    expect(isClosed()).toBe(true);
    await waitUntil(isOpen);
  });

  it.each(['keydown', 'pointerdown'])('opens it at once for a %s before that frame', async (type) => {
    const { select } = await phone();
    select('m1');
    await rendered();
    expect(isClosed()).toBe(true);
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    expect(isOpen()).toBe(true);
  });

  it('opens nothing for a selection that is over by then', async () => {
    const { select } = await phone();
    select('m1');
    await rendered();
    select(null);
    await settle();
    expect(isClosed()).toBe(true);
    expect(selected()).toBe(0);
  });

  it('announces a mark, lists it and lets it be undone with the next frame, each once', async () => {
    const { addTenderness } = await phone();
    const undo = screen.getByRole('button', { name: 'Undo' });
    const status = document.querySelector<HTMLElement>('.palpate > [role="status"]')!;
    addTenderness({ view: 'front', zone: 'front.foot-top.right', at: [...anchorOf('front.foot-top.right')] });
    await rendered();
    expect(selected()).toBe(1);
    expect([undo.matches(':disabled'), status.textContent]).toEqual([true, '']);
    await waitUntil(isOpen);
    expect(undo.matches(':disabled')).toBe(false);
    expect(status.textContent).toMatch(/foot/i);
    expect(document.querySelectorAll('.palpate-rows > li')).toHaveLength(3);
  });

  it('loses nothing of what happens before that frame', async () => {
    const { addTenderness, editMark } = await phone();
    const made = addTenderness({ view: 'front', zone: 'front.foot-top.right', at: [...anchorOf('front.foot-top.right')] });
    await rendered();
    if (made.ok) editMark(made.id, { intensity: 7 });
    await waitUntil(isOpen);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^7/ }).checked).toBe(true);
  });

  it('rehearses a tap while idle, unnoticed', async () => {
    const heard = { onChartChange: vi.fn<() => void>(), onZoneClick: vi.fn<() => void>(), onMarkClick: vi.fn<() => void>(), onSelectionChange: vi.fn<() => void>() };
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    await page.viewport(390, 844);
    const { store } = renderMap({ chart: chartWith(tenderness('m1', 'front.chin')), width: 390, ...heard });
    const before = store.getState();
    await settle();
    await waitUntil(() => measured.mock.contexts.some((element) => (element as Element).matches('.palpate-stage')));
    await settle();
    for (const listener of Object.values(heard)) expect(listener).not.toHaveBeenCalled();
    expect(store.getState()).toEqual(before);
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(1);
  });

  it('changes from mark to mark at once', async () => {
    const { select } = await phone();
    select('m1');
    await waitUntil(isOpen);
    const before = panel().querySelector('h2')!.textContent;
    select('m2');
    await rendered();
    expect(panel().querySelector('h2')!.textContent).not.toBe(before);
  });
});

it('opens the form at once with a mouse', async () => {
  pointerIs('fine');
  const { select } = await phone();
  select('m1');
  await rendered();
  expect(isOpen()).toBe(true);
});

it('gives the height of the sheet only to what it moves', async () => {
  pointerIs('fine');
  const { select } = await phone();
  select('m1');
  await settle();
  const covered = (selector: string) => parseFloat(getComputedStyle(document.querySelector(selector)!).getPropertyValue('--_covered'));
  const height = panel().offsetHeight;
  expect(height).toBeGreaterThan(100);
  for (const selector of ['.palpate-views', '.palpate-zoom']) expect(covered(selector), selector).toBe(height);
  // By what it does: WebKit does not tell of the properties of a pseudo-element.
  expect(parseFloat(getComputedStyle(document.querySelector('.palpate-views')!, '::after').height)).toBe(height);
  for (const selector of ['.palpate-stage', '.palpate-mark', '.palpate-zone', '.palpate-dock', '.palpate-details']) expect(covered(selector), selector).toBe(0);
});
