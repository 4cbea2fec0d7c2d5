import { cleanup, render, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anchorOf, type ZoneId } from '../../src/anatomy/index.js';
import type { Chart, Mark, Tenderness } from '../../src/chart/index.js';
import { distance, type Point } from '../../src/geometry/index.js';
import { BodyMap } from '../../src/index.js';
import { createHosted } from '../store/host.js';
import { click, typeQuickly } from './devices.js';
import { settled } from './drawing.js';
import { emptyChart } from './map.js';
import { centreOf, settle, svgOf, toClient, zoneElement } from './on-screen.js';
import '../../src/styles.css';

// One visit, three times: by mouse, by keyboard alone, and by the names and roles that assistive technology gets. The left knee, tender 7; the
// breastbone, tender 4, corrected to 5; pain felt in the upper middle abdomen, linked to the breastbone, 3; a shin marked by mistake and deleted; the
// knee deleted by mistake and restored.

beforeEach(() => window.scrollTo(0, 0));

function renderVisit() {
  const hosted = createHosted({ chart: emptyChart() });
  render(
    <BodyMap.Root store={hosted.store}>
      <BodyMap.Toolbar />
      <div style={{ display: 'flex' }}>
        <div style={{ flex: '1 1 0' }}>
          <BodyMap.Views />
        </div>
        <div style={{ flex: '0 0 24rem' }}>
          <BodyMap.Inspector />
          <BodyMap.MarkList />
          <BodyMap.Summary />
        </div>
      </div>
    </BodyMap.Root>,
  );
  const marks = () => hosted.store.getState().chart.marks;
  const willBe = (...wanted: readonly (readonly [Mark['kind'], number | undefined])[]) =>
    settled(() => JSON.stringify(marks().map((mark) => [mark.kind, mark.kind === 'caution' ? null : (mark.intensity ?? null)])) === JSON.stringify(wanted.map(([kind, intensity]) => [kind, intensity ?? null])));
  return { ...hosted, willBe };
}

type Visit = ReturnType<typeof renderVisit>;

const focused = () => document.activeElement as HTMLElement | SVGElement;

async function byMouse({ willBe }: Visit): Promise<void> {
  const clickOn = async (element: Element) => {
    element.scrollIntoView({ block: 'nearest' });
    await settle();
    await click(centreOf(element));
    await settle();
  };
  const clickZone = async (zone: ZoneId) => {
    zoneElement(zone).scrollIntoView({ block: 'nearest' });
    await settle();
    const at = toClient(svgOf('front'), anchorOf(zone));
    expect(document.elementsFromPoint(...at), `${zone} at ${at.join()} in ${JSON.stringify(svgOf('front').getBoundingClientRect())} can be clicked`).toContain(zoneElement(zone));
    await click(at);
    await settle();
  };
  const labelled = (name: string) => screen.getByRole('radio', { name }).closest('label')!;
  const remove = () => clickOn(screen.getByRole('button', { name: 'Remove' }));

  await clickZone('front.knee.left');
  await clickOn(labelled('7'));
  await clickZone('front.sternum');
  await clickOn(labelled('4'));
  await clickOn(labelled('5'));
  await clickOn(labelled('Pain felt'));
  await clickOn(labelled('Zones'));
  await clickZone('front.epigastrium');
  await willBe(['tenderness', 7], ['tenderness', 5], ['referral', undefined]);
  await clickOn(labelled('3'));
  await clickOn(labelled('Tender point'));
  await clickZone('front.shin.left');
  await remove();
  await clickOn(screen.getByRole('button', { name: /^Left knee Tenderness/i }));
  await remove();
  await willBe(['tenderness', 5], ['referral', 3]);
  await clickOn(screen.getByRole('button', { name: 'Undo' }));
}

async function byKeys({ willBe }: Visit): Promise<void> {
  /** Tab until the focus is where it should be: every stop on the way is a real one. */
  const tabTo = async (isThere: (element: Element) => boolean, shift = false) => {
    for (let stops = 0; stops < 80; stops++) {
      await userEvent.tab({ shift });
      if (isThere(focused())) return settle();
    }
    throw new Error('Tab does not get there.');
  };
  const isZone = (element: Element) => element.closest('[data-view="front"]') !== null && element.hasAttribute('data-zone');
  const typeName = async (begin: string, name: string) => {
    await typeQuickly(begin);
    await settled(() => focused().getAttribute('aria-label') === name);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // the next word is another one
  };
  /** From the zones the marks are one stop on, and that is the one that was just made. */
  const toMark = async (name: string) => {
    await userEvent.tab();
    expect(focused()).toHaveAccessibleName(expect.stringContaining(name));
  };
  const toZones = async () => {
    await userEvent.tab({ shift: true });
    expect(isZone(focused())).toBe(true);
  };

  await tabTo(isZone);
  await typeName('kne', 'Left knee');
  await userEvent.keyboard('{Enter}');
  await toMark('Left knee');
  await userEvent.keyboard('7');
  await willBe(['tenderness', 7]);
  await toZones();
  await typeName('breast', 'Breastbone');
  await userEvent.keyboard('{Enter}');
  await toMark('Breastbone');
  await userEvent.keyboard('4');
  await willBe(['tenderness', 7], ['tenderness', 4]);
  await userEvent.keyboard(']');
  await willBe(['tenderness', 7], ['tenderness', 5]);
  await tabTo((element) => element.getAttribute('value') === 'tenderness', true);
  await userEvent.keyboard('{ArrowRight}');
  await tabTo((element) => element.getAttribute('value') === 'draw');
  await userEvent.keyboard('{ArrowRight}');
  await tabTo(isZone);
  await typeName('upper mid', 'Upper middle abdomen');
  await userEvent.keyboard('{Enter}');
  await willBe(['tenderness', 7], ['tenderness', 5], ['referral', undefined]);
  await toMark('Upper middle abdomen');
  await userEvent.keyboard('3');
  await willBe(['tenderness', 7], ['tenderness', 5], ['referral', 3]);
  await tabTo((element) => element.getAttribute('value') === 'referral', true);
  await userEvent.keyboard('{ArrowLeft}');
  await tabTo(isZone);
  await typeName('shin', 'Left shin');
  await userEvent.keyboard('{Enter}');
  await toMark('Left shin');
  await userEvent.keyboard('{Delete}');
  await willBe(['tenderness', 7], ['tenderness', 5], ['referral', 3]);
  await userEvent.keyboard('{PageUp}{PageUp}{PageUp}');
  expect(focused()).toHaveAccessibleName('Left knee, tenderness 7 of 10');
  await userEvent.keyboard('{Delete}');
  await willBe(['tenderness', 5], ['referral', 3]);
  await userEvent.keyboard('{Control>}z{/Control}');
}

/** What a screen reader does: finds by role and name, and clicks without a pointer. */
async function byNames({ willBe }: Visit): Promise<void> {
  type Role = Parameters<typeof page.getByRole>[0];
  const activate = async (role: Role, name: string | RegExp, within: Pick<typeof page, 'getByRole'> = page) => {
    const element = within.getByRole(role, { name, exact: true }).element();
    flushSync(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 })));
    await settle();
  };
  const front = page.getByRole('figure', { name: 'Front', exact: true });
  const list = page.getByRole('group', { name: 'Marks', exact: true });

  await activate('button', 'Left knee', front);
  await activate('radio', '7');
  await activate('button', 'Breastbone', front);
  await activate('radio', '4');
  await activate('radio', '5');
  await activate('button', 'Mark where it is felt');
  await activate('radio', 'Zones');
  await activate('button', 'Upper middle abdomen', front);
  await willBe(['tenderness', 7], ['tenderness', 5], ['referral', undefined]);
  await activate('radio', '3');
  await activate('button', 'Done', page.getByRole('group', { name: 'Tool', exact: true }));
  await activate('button', 'Left shin', front);
  await activate('button', 'Remove');
  await activate('button', /^Left knee.*7 of 10/, list);
  await activate('button', 'Remove');
  await willBe(['tenderness', 5], ['referral', 3]);
  await activate('button', 'Undo');
}

/** A chart without its ids and times, and without places: a mouse is as exact as its pixels. */
function essence({ marks, ...chart }: Chart) {
  const numberOf = new Map(marks.map(({ id }, i) => [id, i]));
  return {
    ...chart,
    marks: marks.map((mark) => ({
      ...mark,
      id: numberOf.get(mark.id),
      ...(mark.kind === 'tenderness' && { at: [] }),
      createdAt: '',
      updatedAt: '',
      ...(mark.kind === 'referral' && { from: mark.from.map((from) => numberOf.get(from)) }),
    })),
  };
}

async function chartOf(walk: (visit: Visit) => Promise<void>): Promise<Visit> {
  const visit = renderVisit();
  await settle();
  await walk(visit);
  await visit.willBe(['tenderness', 7], ['tenderness', 5], ['referral', 3]);
  return visit;
}

describe('a full visit', () => {
  it.each([
    { way: 'by keyboard alone', walk: byKeys },
    { way: 'by roles and names alone', walk: byNames },
  ])('$way ends in the chart that the mouse makes, and can be read', async ({ walk }) => {
    const byHand = await chartOf(byMouse);
    const wanted = byHand.store.getState().chart;
    expect(wanted.marks).toMatchObject([{ zone: 'front.knee.left' }, { zone: 'front.sternum' }, { from: [wanted.marks[1]!.id] }]);
    cleanup();
    const { store } = await chartOf(walk);
    const { chart } = store.getState();
    expect(essence(chart)).toEqual(essence(wanted));
    for (const [i, mark] of chart.marks.entries()) if (mark.kind === 'tenderness') expect(distance(mark.at as Point, (wanted.marks[i] as Tenderness).at as Point)).toBeLessThan(1);
    const summary = page.getByRole('region', { name: 'Summary' }).element();
    for (const words of ['Left knee', 'Breastbone', 'Upper middle abdomen', '7 of 10', '5 of 10', '3 of 10']) expect(summary).toHaveTextContent(new RegExp(words, 'i'));
  });
});
