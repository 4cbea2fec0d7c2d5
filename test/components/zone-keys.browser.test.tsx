import { screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, neighboursOf, viewIds, zonesIn, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith, renderMap, type MapOptions } from './map.js';
import { centreOf, settle, viewElement, zoneElement } from './on-screen.js';
import '../../src/styles.css';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const focused = () => (document.activeElement as SVGElement).dataset['zone'] as ZoneId;
const focus = (zone: ZoneId) => flushSync(() => zoneElement(zone).focus());

async function renderView(view: ViewId, options: MapOptions = {}) {
  const map = renderMap({ views: [[view]], ...options });
  flushSync(() => map.store.getState().setView(view));
  await settle();
  return map;
}

describe('by keyboard', () => {
  it('a view is one tab stop for its zones and one for its marks', async () => {
    const marks = [tenderness('m1', 'front.sternum'), tenderness('m2', 'front.chin'), tenderness('m3', 'back.sacrum'), tenderness('m4', 'back.heel.left')];
    renderMap({ chart: chartWith(...marks) });
    await settle();
    const stops: string[] = [];
    document.body.focus();
    for (let tabs = 0; tabs < 40; tabs++) {
      await userEvent.tab();
      const { activeElement } = document;
      const view = activeElement?.closest('[data-view]')?.getAttribute('data-view');
      if (view) stops.push(`${view} ${activeElement?.hasAttribute('data-zone') ? 'zones' : 'marks'}`);
    }
    expect(stops.slice(0, 4)).toEqual(['front zones', 'front marks', 'back zones', 'back marks']);
  });

  it.each(viewIds)('all zones of the %s view are reached by arrows', async (view) => {
    await renderView(view);
    const all = zonesIn(view).map(({ id }) => id);
    const [first] = all as [ZoneId];
    const reached = new Set([first]);
    for (const zone of reached) {
      for (const key of arrows) {
        focus(zone);
        flushSync(() => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
        reached.add(focused());
      }
    }
    expect(all.filter((zone) => !reached.has(zone))).toEqual([]);
  });

  it.each([
    ['{ArrowDown}', 'y', 1],
    ['{ArrowUp}', 'y', -1],
    ['{ArrowRight}', 'x', 1],
    ['{ArrowLeft}', 'x', -1],
  ] as const)('%s goes to a neighbour that lies there, in either perspective', async (key, axis, sign) => {
    const { store } = await renderView('front');
    for (const perspective of ['facing', 'mirror'] as const) {
      flushSync(() => store.getState().setPerspective(perspective));
      focus('front.umbilical');
      const from = centreOf(document.activeElement!);
      await userEvent.keyboard(key);
      expect(neighboursOf('front.umbilical')).toContain(focused());
      const to = centreOf(document.activeElement!);
      expect(Math.sign(axis === 'x' ? to[0] - from[0] : to[1] - from[1])).toBe(sign);
    }
  });

  it('where it was left is the tab stop to come back to', async () => {
    await renderView('front');
    focus('front.umbilical');
    await userEvent.keyboard('{ArrowDown}');
    const left = focused();
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(left);
    expect(viewElement('front').querySelectorAll('[data-zone][tabindex="0"]')).toHaveLength(1);
  });

  it('Home and End go to the first and the last zone', async () => {
    await renderView('front');
    focus('front.umbilical');
    await userEvent.keyboard('{End}');
    const last = focused();
    await userEvent.keyboard('{Home}');
    expect(new Set(['front.umbilical', last, focused()]).size).toBe(3);
  });

  it.each(['{Enter}', ' '])('"%s" marks the zone at its middle, named at once', async (key) => {
    const { marks } = await renderView('back');
    focus('back.sacrum');
    await userEvent.keyboard(key);
    expect(marks()).toMatchObject([{ kind: 'tenderness', zone: 'back.sacrum', at: anchorOf('back.sacrum').map((n) => expect.closeTo(n, 0)) }]);
    expect(screen.getByRole('heading', { name: 'Sacrum' })).toBeVisible();
    expect(focused()).toBe('back.sacrum');
  });

  it('steps over zones that the host hides', async () => {
    const hiddenZones: ZoneId[] = ['front.genital', 'front.hypogastrium'];
    await renderView('front', { hiddenZones });
    focus('front.umbilical');
    for (let steps = 0; steps < 6; steps++) {
      await userEvent.keyboard('{ArrowDown}');
      expect(hiddenZones).not.toContain(focused());
    }
    expect(focused()).not.toBe('front.umbilical');
  });

  it('marks nothing on a map that is read only', async () => {
    const { told } = await renderView('front', { readOnly: true });
    focus('front.sternum');
    await userEvent.keyboard('{Enter}');
    expect(told()).toEqual([]);
  });

  it('marks by the click of assistive technology, which has no place', async () => {
    const { marks } = await renderView('soles');
    screen.getByRole('button', { name: 'Left arch of foot' }).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }));
    expect(marks()).toMatchObject([{ zone: 'soles.arch.left' }]);
  });
});
