import { render, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchorOf, getZone, type ZoneId } from '../../src/anatomy/index.js';
import type { Point } from '../../src/geometry/index.js';
import { BodyMap } from '../../src/index.js';
import { tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { emulateTouch, touch } from './devices.js';
import { draw, settled } from './drawing.js';
import { chartWith, renderMap } from './map.js';
import { centreOf, settle, svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

// Typical tasks, by touch on a phone, with every tap and stroke counted. A count that grows is a regression.

let taps = 0;

beforeAll(() => emulateTouch(true));
afterAll(() => emulateTouch(false));
beforeEach(() => {
  taps = 0;
  window.scrollTo(0, 0);
});
afterEach(() => void vi.useRealTimers());

async function tapAt(at: Point): Promise<void> {
  taps++;
  await touch(at);
  await settle();
}

type Role = 'button' | 'radio';

/** A finger on a control that can be seen. Scrolling to it is no tap. */
async function tap(role: Role, name: string): Promise<void> {
  const find = () => screen.queryAllByRole(role, { name }).find((element) => element.checkVisibility({ visibilityProperty: true }));
  await waitFor(() => expect(find(), `${role} ${name}`).toBeDefined());
  const control = find()!;
  const target = control.closest('label') ?? control;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  await settle();
  const at = centreOf(target);
  expect(target.contains(document.elementFromPoint(...at)), `${name} can be tapped`).toBe(true);
  await tapAt(at);
}

/** Where a zone is seen, and a step from its middle in units. */
function placeOf(zone: ZoneId, [dx, dy]: Point = [0, 0]): Point {
  const [x, y] = anchorOf(zone);
  const svg = svgOf(getZone(zone)!.view);
  const at = toClient(svg, [x + dx, y + dy]);
  expect(svg.closest('.palpate-stage')!.contains(document.elementFromPoint(...at)), `${zone} is in sight`).toBe(true);
  return at;
}

async function stroke(...places: readonly Point[]): Promise<void> {
  taps++;
  const count = document.querySelectorAll('[data-area]').length;
  await draw(places, 'touch');
  await settled(() => document.querySelectorAll('[data-area]').length > count);
}

it('a tension headache: two points in the neck, both rated, felt at the temple, and a note', async () => {
  const { marks, store } = renderMap({ width: 390 });
  await settle();
  await tap('radio', 'Left side');
  await tapAt(placeOf('left-side.neck-side.left', [-4, -6]));
  await tap('radio', '6');
  await tapAt(placeOf('left-side.neck-side.left', [4, 8]));
  await tap('radio', '4');
  await tap('button', 'Felt elsewhere');
  expect(screen.getByText('Draw over or around where it is felt.', { selector: '.palpate-task p' })).toBeVisible();
  await stroke(placeOf('left-side.temple.left', [-5, -5]), placeOf('left-side.temple.left', [5, -3]), placeOf('left-side.temple.left', [4, 5]), placeOf('left-side.temple.left', [-5, 4]));
  await tap('button', 'Done');
  await tap('button', 'Note');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus());
  await userEvent.keyboard('worse at the desk');
  const [first, second] = marks();
  expect(marks()).toMatchObject([
    { kind: 'tenderness', intensity: 6 },
    { kind: 'tenderness', intensity: 4, note: 'worse at the desk' },
    { kind: 'referral', from: [second!.id] },
  ]);
  expect(first!.id).not.toBe(second!.id);
  expect(store.getState().cameras).toEqual({});
  expect(taps).toBeLessThanOrEqual(9);
});

it('what is drawn where it is felt can be called off, and the view changed meanwhile', async () => {
  const { marks, store } = renderMap({ width: 390 });
  await settle();
  await tapAt(placeOf('front.chest-upper.left'));
  await tap('button', 'Felt elsewhere');
  await tap('radio', 'Back');
  await tap('radio', 'Zones');
  await tapAt(placeOf('back.scapula.left'));
  await settled(() => marks().length === 2);
  expect(store.getState().linking).not.toBeNull();
  await tap('button', 'Cancel');
  await settled(() => marks().length === 1);
  expect(store.getState()).toMatchObject({ linking: null, tool: 'tenderness', selection: marks()[0]!.id });
});

it('a dashed line goes from the point to the finger that draws', async () => {
  const { marks } = renderMap({ width: 390 });
  await settle();
  await tapAt(placeOf('front.chest-upper.left'));
  await tap('button', 'Felt elsewhere');
  const line = () => document.querySelector<SVGPathElement>('[data-view="front"] .palpate-link-line')!;
  const places = [placeOf('front.chest-upper.right'), placeOf('front.chest-upper.right', [8, 4])];
  await draw(places, 'touch', async () => {
    await settle();
    const length = line().getTotalLength();
    const [from, to] = [line().getPointAtLength(0), line().getPointAtLength(length)];
    expect(Math.hypot(...[from.x - anchorOf('front.chest-upper.left')[0], from.y - anchorOf('front.chest-upper.left')[1]])).toBeLessThan(16);
    expect(Math.hypot(to.x - anchorOf('front.chest-upper.right')[0] - 8, to.y - anchorOf('front.chest-upper.right')[1] - 4)).toBeLessThan(16);
    expect(getComputedStyle(line()).strokeDasharray).not.toBe('none');
  });
  await settled(() => marks().length === 2);
  expect(line().hasAttribute('d')).toBe(false);
});

it('three cautions with their reasons', async () => {
  const { marks } = renderMap({ width: 390 });
  await settle();
  await tap('radio', 'Caution');
  for (const [zone, reason] of [['front.chest-upper.left', 'Bruise'], ['front.shoulder-front.right', 'Recent surgery'], ['front.epigastrium', 'Skin lesion']] as const) {
    await stroke(placeOf(zone));
    await tap('radio', reason);
  }
  expect(marks()).toMatchObject([{ reason: 'bruise' }, { reason: 'recent-surgery' }, { reason: 'skin-lesion' }]);
  expect(taps).toBeLessThanOrEqual(7); // of nine that were meant
});

it('sciatica, drawn down the leg and rated', async () => {
  const { marks } = renderMap({ width: 390 });
  await settle();
  await tap('radio', 'Back');
  await tap('radio', 'Pain felt');
  await stroke(...(['back.buttock-lower.right', 'back.thigh-back.right', 'back.knee-back.right', 'back.calf-lateral.right'] as const).map((zone) => placeOf(zone)));
  await tap('radio', '7');
  expect(marks()).toMatchObject([{ kind: 'referral', intensity: 7 }]);
  expect(taps).toBeLessThanOrEqual(4); // of six
});

it('four holds with how tender it was before and after each', async () => {
  // Time is advanced for each hold; taps never have future time stamps.
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date'], now: Date.now() - 200_000 });
  const { store } = createHosted({ chart: chartWith(...(['back.shoulder-top.left', 'back.shoulder-top.right', 'back.lower-back.left', 'back.lower-back.right'] as const).map((zone, i) => tenderness(`m${i}`, zone))) });
  render(
    <div style={{ inlineSize: 390 }}>
      <BodyMap.Root store={store}>
        <BodyMap.Session />
      </BodyMap.Root>
    </div>,
  );
  await screen.findByRole('button', { name: 'Begin with all tender points' });
  await tap('button', 'Begin with all tender points');
  for (let hold = 0; hold < 4; hold++) {
    if (hold > 0) await tap('button', 'Next mark');
    await tap('radio', '7');
    await tap('button', 'Start');
    vi.setSystemTime(Date.now() + 21_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.findByRole('group', { name: 'How tender is it now?' });
    await tap('radio', '3');
  }
  await tap('button', 'Record');
  expect(store.getState().chart.treatments).toMatchObject(Array.from({ length: 4 }, () => ({ seconds: 20, intensityBefore: 7, intensityAfter: 3 })));
  expect(taps).toBeLessThanOrEqual(17);
});
