import { screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, getZone, neighboursOf, viewIds, zonesIn, type ViewId, type ZoneId } from '../../src/anatomy/index.js';
import { en } from '../../src/locales/index.js';
import { tenderness } from '../chart/examples.js';
import { typeQuickly } from './devices.js';
import { settled } from './drawing.js';
import { chartWith, renderMap, type MapOptions } from './map.js';
import { centreOf, settle, viewElement, zoneElement } from './on-screen.js';
import '../../src/styles.css';

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

  it('has at most two tab stops in each view, with twenty marks on one', async () => {
    const marks = zonesIn('front').slice(0, 20).map(({ id }, i) => tenderness(`m${i}`, id));
    renderMap({ chart: chartWith(...marks) });
    await settle();
    for (const view of ['front', 'back'] as const) {
      const stops = [...viewElement(view).querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href], [tabindex]')].filter(
        (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility(),
      );
      expect(stops.map((element) => element.getAttribute('aria-label')).length).toBeLessThanOrEqual(2);
    }
  });

  it.each(viewIds)('every zone of the %s view is reached by arrows, and the opposite arrow goes back exactly', async (view) => {
    await renderView(view);
    const press = (key: string) => flushSync(() => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    const opposite: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft', ArrowUp: 'ArrowDown', ArrowDown: 'ArrowUp' };
    const all = zonesIn(view).map(({ id }) => id);
    const next = new Map<ZoneId, ZoneId[]>();
    const lost: string[] = [];
    for (const id of all)
      for (const [key, back] of Object.entries(opposite)) {
        focus(id);
        press(key);
        next.set(id, [...(next.get(id) ?? []), focused()]);
        if (focused() !== id) press(back);
        if (focused() !== id) lost.push(`${id} ${key}`);
      }
    expect(lost).toEqual([]);
    const reached = new Set(all.slice(0, 1));
    for (const zone of reached) for (const neighbour of next.get(zone)!) reached.add(neighbour);
    expect(all.filter((zone) => !reached.has(zone))).toEqual([]);
  });

  it('the opposite arrow goes back the way that was come, also after the view was mirrored', async () => {
    const { store } = await renderView('front');
    focus('front.umbilical');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toMatch(/\.left$/);
    flushSync(() => store.getState().setPerspective('mirror'));
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('front.umbilical');
  });

  it('Page Down and Page Up go from group to group, on the side that one is on', async () => {
    await renderView('front');
    focus('front.knee.right');
    await userEvent.keyboard('{PageDown}');
    await settled(() => focused().startsWith('front.ankle'));
    expect(focused()).toMatch(/\.right$/);
    await userEvent.keyboard('{PageUp}{PageUp}');
    await settled(() => getZone(focused())?.group === 'hand');
    expect(focused()).toMatch(/\.right$/);
  });

  it.each([
    { typed: 'kne', from: 'front.crown', to: 'front.knee.left' },
    { typed: 'kne', from: 'front.hip.right', to: 'front.knee.right' },
    { typed: 'KNE', from: 'front.crown', to: 'front.knee.left' },
    { typed: 'breastb', from: 'front.crown', to: 'front.sternum' },
    { typed: 'upper mid', from: 'front.crown', to: 'front.epigastrium' },
    { typed: 'kneecap', from: 'front.crown', to: 'front.crown' },
  ] as const)('typing “$typed” on $from goes to $to, and marks nothing', async ({ typed, from, to }) => {
    const { marks } = await renderView('front');
    focus(from);
    await typeQuickly(typed);
    // What matches on the way may have the focus for a moment.
    await settled(() => focused() === to || typed === 'kneecap');
    await settle();
    expect(marks()).toEqual([]);
    if (typed !== 'kneecap') expect(focused()).toBe(to);
  });

  it('finds accented names by plain letters, in the language of the map', async () => {
    await renderView('front', { locale: { ...en, language: 'fr', zoneName: (zone) => (zone === 'front.sternum' ? 'Côté du thorax' : zone === 'front.chin' ? '左下颌' : 'Autre') } });
    focus('front.crown');
    await typeQuickly('cote');
    await settled(() => focused() === 'front.sternum');
  });

  it('the same letter again and again goes from one to the next', async () => {
    await renderView('front');
    focus('front.crown');
    const seen: string[] = [];
    for (let presses = 0; presses < 3; presses++) {
      const before = focused();
      await userEvent.keyboard('k');
      await settled(() => focused() !== before);
      seen.push(focused());
    }
    expect(new Set(seen).size).toBe(3);
    for (const zone of seen) expect(zone).toMatch(/knee/);
  });

  it('types no names where the host turned shortcuts off; Space marks, and arrows walk', async () => {
    const { marks } = await renderView('front', { shortcuts: false });
    focus('front.sternum');
    await typeQuickly('kne');
    await settle();
    expect(focused()).toBe('front.sternum');
    await userEvent.keyboard(' {ArrowDown}');
    expect(marks()).toMatchObject([{ zone: 'front.sternum' }]);
    expect(focused()).not.toBe('front.sternum');
  });

  it('Enter that is held marks once', async () => {
    const { marks } = await renderView('front');
    focus('front.sternum');
    for (const repeat of [false, true, true]) flushSync(() => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true })));
    expect(marks()).toHaveLength(1);
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
