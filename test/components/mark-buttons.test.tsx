import { act, fireEvent, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BodyMap } from '../../src/index.js';
import { getZone, anchorOf } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { referral, tenderness, treatment } from '../chart/examples.js';
import { chartWith } from './map.js';

// The map keeps the elements of mark buttons between renders and passes over those whose look is the same. Whatever a button shows must still change
// when its cause changes.

const marked = chartWith(tenderness('m1', 'front.shoulder-top.left'), tenderness('m2', 'front.umbilical'), tenderness('m3', 'front.shoulder-top.right'));

function show(chart: Chart = marked, props = {}) {
  const store = createBodyMapStore({ chart });
  const { rerender } = render(<BodyMap store={store} {...props} />);
  const button = (id: string) => document.querySelector<HTMLElement>(`[data-mark='${id}']`)!;
  return { store, button, rerender: (changed: object) => rerender(<BodyMap store={store} {...props} {...changed} />), edit: (work: () => void) => act(work) };
}

describe('a mark button', () => {
  it('shows a new rating in its sign and its name, and the others stay the same elements', () => {
    const { store, button, edit } = show();
    const before = ['m1', 'm2', 'm3'].map(button);
    edit(() => store.getState().editMark('m2', { intensity: 7 }));
    // Compared one by one: equal elements would be enough for `toEqual`.
    for (const element of before) expect(button(element.dataset['mark']!)).toBe(element);
    expect(button('m2')).toHaveTextContent('7');
    expect(button('m2')).toHaveAttribute('aria-label', 'Around the navel, tenderness 7 of 10');
  });

  it('is pressed while its mark is selected, and exactly one of a view is a tab stop', () => {
    const { store, button, edit } = show();
    const looks = () => ['m1', 'm2', 'm3'].map((id) => [button(id).getAttribute('aria-pressed'), 'selected' in button(id).dataset, button(id).tabIndex]);
    expect(looks()).toEqual([['false', false, 0], ['false', false, -1], ['false', false, -1]]);
    edit(() => store.getState().select('m3'));
    expect(looks()).toEqual([['false', false, -1], ['false', false, -1], ['true', true, 0]]);
    edit(() => store.getState().select('m1'));
    expect(looks()).toEqual([['true', true, 0], ['false', false, -1], ['false', false, -1]]);
  });

  it('goes to the place its mark is moved to', () => {
    const { store, button, edit } = show();
    const { left, top } = button('m1').style;
    const zone = 'front.knee.left';
    edit(() => store.getState().editMark('m1', { zone, view: getZone(zone)!.view, at: anchorOf(zone) }));
    expect(parseFloat(button('m1').style.top)).toBeGreaterThan(parseFloat(top) + 30);
    expect(button('m1').style.left).not.toBe(left);
  });

  it("stands on the patient's side: left is on the right of the front, and on the left in a mirror", () => {
    const { button, rerender } = show();
    const left = (id: string) => parseFloat(button(id).style.left);
    expect([left('m1') > 50, left('m3') < 50]).toEqual([true, true]);
    const [facingLeft, facingRight] = [left('m1'), left('m3')];
    rerender({ perspective: 'mirror' });
    expect([left('m1') < 50, left('m3') > 50]).toEqual([true, true]);
    expect(left('m1')).toBeCloseTo(100 - facingLeft, 3);
    expect(left('m3')).toBeCloseTo(100 - facingRight, 3);
  });

  it('is named in another language as soon as the map speaks it', async () => {
    const { button, rerender } = show();
    const { de } = await import('../../src/locales/de.js');
    rerender({ locale: de });
    expect(button('m2')).toHaveAttribute('aria-label', expect.stringContaining(de.zoneName('front.umbilical')));
  });

  it('carries the number of its link and what a treatment changed, and loses both with them', () => {
    const chart = { ...chartWith({ ...tenderness('m1', 'front.umbilical'), intensity: 8 }, referral('m2', [])) };
    const { store, button, edit } = show(chart);
    const tags = () => [...button('m1').querySelectorAll<HTMLElement>('.palpate-tag')].map(({ dataset }) => dataset['tags']);
    expect(tags()).toEqual([]);
    edit(() => store.getState().editMark('m2', { from: ['m1'] }));
    expect(tags()).toEqual(['1']);
    edit(() => store.getState().receiveChart({ ...store.getState().chart, treatments: [{ ...treatment('t1', 'm1'), intensityAfter: 3 }] } as Chart));
    expect(tags()).toHaveLength(2);
    edit(() => store.getState().receiveChart(chart));
    expect(tags()).toEqual([]);
  });

  it('is removed with its mark and returns with Undo, and only a mark made just now is animated', () => {
    const { store, button, edit } = show();
    const isNew = (id: string) => 'new' in button(id).dataset;
    expect(['m1', 'm2', 'm3'].map(isNew)).toEqual([false, false, false]);
    const zone = 'front.knee.left';
    edit(() => void store.getState().addTenderness({ zone, view: 'front', at: anchorOf(zone) }));
    const { selection: added } = store.getState();
    expect(isNew(added!)).toBe(true);
    edit(() => store.getState().select('m1'));
    edit(() => store.getState().editMark(added!, { intensity: 4 }));
    expect(isNew(added!)).toBe(true);
    edit(() => store.getState().select('m2'));
    edit(() => store.getState().removeMark('m2'));
    expect(button('m2')).toBeNull();
    edit(() => store.getState().undo());
    expect(isNew('m2')).toBe(false);
  });

  it('selects its mark for a click of assistive technology; one of a pointer is left to the stage', () => {
    const { store, button } = show();
    fireEvent.click(button('m2'), { detail: 1 });
    expect(store.getState().selection).toBeNull();
    fireEvent.click(button('m2').firstElementChild!, { detail: 0 });
    expect(store.getState().selection).toBe('m2');
    expect(button('m2')).toHaveAttribute('aria-pressed', 'true');
  });
});
