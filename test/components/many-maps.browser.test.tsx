import { render, screen, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { anchorOf, neutral } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { female } from '../../src/figures/female.js';
import forty from '../../stories/charts/forty-marks.json' with { type: 'json' };
import { referral, tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';
import { marksIn, toClient, zoneElement } from './on-screen.js';
import { tap } from './taps.js';
import '../../src/styles.css';
import { openMenu } from './menu.js';

const full = { ...(forty as unknown as Chart), marks: [...(forty as unknown as Chart).marks, referral('r1', [])] };
const maps = ['Before', 'Today', 'At home'] as const;

function renderThree(): HTMLElement[] {
  render(maps.map((name) => <BodyMap key={name} role="group" aria-label={name} defaultChart={full} figures={[neutral, female]} />));
  return maps.map((name) => screen.getByRole('group', { name }));
}

const idsIn = (root: ParentNode) => [...root.querySelectorAll('[id]')].map(({ id }) => id);

/** The ids that an element points to, in names and in paint. */
function references(element: Element): string[] {
  const names = ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []);
  const paint = ['clip-path', 'fill'].flatMap((name) => element.getAttribute(name)?.match(/^url\(#(.+)\)$/)?.[1] ?? []);
  return [...names, ...paint];
}

const select = (root: HTMLElement) => flushSync(() => within(root).getAllByRole('button', { name: /tenderness/ })[0]!.click());

describe('three full maps on one page, a mark selected on each', () => {
  it('have no DOM id twice, and point to ids of their own alone', () => {
    for (const map of renderThree()) {
      select(map);
      const own = new Set(idsIn(map));
      const referred = [...map.querySelectorAll('*')].flatMap((element) => references(element));
      expect(referred.filter((id) => !own.has(id))).toEqual([]);
      expect(referred.length).toBeGreaterThan(5);
    }
    const ids = idsIn(document);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no group of radio buttons in common', () => {
    const names = renderThree().map((map) => {
      select(map);
      return new Set(within(map).getAllByRole('radio').map((radio) => (radio as HTMLInputElement).name));
    });
    expect(new Set(names.flatMap((own) => [...own])).size).toBe(names.reduce((sum, own) => sum + own.size, 0));
  });
});

it('marks, rates, switches and undoes on one map, and leaves the others as they were', () => {
  const chart = chartWith(tenderness('m1', 'back.sacrum'));
  render(maps.map((name) => <BodyMap key={name} role="group" aria-label={name} defaultChart={chart} figures={[neutral, female]} style={{ inlineSize: 900 }} />));
  const [first, second, third] = maps.map((name) => screen.getByRole('group', { name })) as [HTMLElement, HTMLElement, HTMLElement];
  const before = [first.innerHTML, third.innerHTML];
  second.scrollIntoView();
  tap(toClient(zoneElement('front.sternum', second), anchorOf('front.sternum')));
  expect(marksIn(second)).toHaveLength(2);
  const inSecond = within(second);
  flushSync(() => inSecond.getByRole('radio', { name: '7' }).click());
  openMenu(second);
  flushSync(() => inSecond.getByRole('radio', { name: 'Female' }).click());
  flushSync(() => inSecond.getByRole('button', { name: 'Mirror view' }).click());
  flushSync(() => inSecond.getByRole('radio', { name: 'Sides' }).click());
  flushSync(() => inSecond.getByRole('button', { name: 'Undo' }).click());
  expect([first.innerHTML, third.innerHTML]).toEqual(before);
});

it('keeps ids apart in maps of two React roots', () => {
  const hosts = [0, 1].map(() => document.body.appendChild(document.createElement('div')));
  const roots = hosts.map((host) => createRoot(host));
  flushSync(() => roots.forEach((root) => root.render(<BodyMap defaultChart={full} />)));
  const ids = hosts.flatMap((host) => idsIn(host));
  expect(new Set(ids).size).toBe(ids.length);
  for (const [i, root] of roots.entries()) {
    flushSync(() => root.unmount());
    hosts[i]!.remove();
  }
});
