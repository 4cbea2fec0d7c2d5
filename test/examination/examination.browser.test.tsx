import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isFlipped, toDrawnPosition, neutral, views } from '../../src/anatomy/index.js';
import { bodySides, keyPoints, type Chart } from '../../src/chart/index.js';
import { PostureExamination, PostureLayer, SensationLayer, SensoryExamination } from '../../src/examination/index.js';
import { BodyMap } from '../../src/index.js';
import { keyPointOn } from '../../src/sensation.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { emptyChart } from '../components/map.js';
import '../../src/styles.css';
import '../../src/examination.css';

afterEach(cleanup);

const layers = [SensationLayer, PostureLayer];

async function renderBeside(part: React.ReactNode, perspective: 'facing' | 'mirror' = 'facing') {
  const store = createBodyMapStore({ chart: emptyChart() });
  store.getState().setPerspective(perspective);
  const rendered = render(
    <div style={{ width: 1200 }}>
      <BodyMap.Root store={store} layers={layers}>
        <BodyMap.Views />
        {part}
      </BodyMap.Root>
    </div>,
  );
  await screen.findByRole('heading', { level: 2 });
  return { store, ...rendered };
}

/** A tap at a place of a view, in units as it is drawn. */
function tapAt(container: HTMLElement, view: 'front' | 'back', [x, y]: readonly [number, number]): void {
  const stage = container.querySelector<HTMLElement>(`[data-view="${view}"] .palpate-stage`)!;
  const { left, top, width, height } = stage.getBoundingClientRect();
  const [vx, vy, vw, vh] = views[view].viewBox;
  const at = { clientX: left + ((x - vx) / vw) * width, clientY: top + ((y - vy) / vh) * height, bubbles: true, composed: true, cancelable: true, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0 };
  const target = document.elementFromPoint(at.clientX, at.clientY) ?? stage;
  act(() => {
    target.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
    target.dispatchEvent(new PointerEvent('pointerup', { ...at, buttons: 0 }));
  });
}

test.each(['facing', 'mirror'] as const)('a tap on each key point goes to it, on its side, and marks nothing (%s)', async (perspective) => {
  const { store, container } = await renderBeside(<SensoryExamination />, perspective);
  for (const point of keyPoints)
    for (const side of bodySides) {
      const { view, at, zone } = keyPointOn(point, side)!;
      const [x, y] = toDrawnPosition(neutral, zone, at);
      tapAt(container, view as 'front' | 'back', [isFlipped(view, perspective) ? 2 * views[view].midline - x : x, y]);
      await waitFor(() => expect(container.querySelector('.palpate-walk-name')?.textContent).toBe(`${point}, ${side}`));
    }
  expect(store.getState().chart.marks).toEqual([]);
});

const withoutTimes = ({ posture }: Chart) => {
  const { createdAt: _created, updatedAt: _updated, ...rest } = posture!;
  return rest;
};
const said = ['Right higher', 'Level', 'Left higher', 'Not looked at', 'Level'];

test('posture by clicks, by keys and by roles alone is the same document', async () => {
  const charts: Chart[] = [];
  const radio = (name: string) => within(screen.getByRole('group', { name: 'Examined by' }).closest('section')!.querySelector<HTMLElement>('.palpate-scores')!).getByRole<HTMLInputElement>('radio', { name });

  const byClicks = await renderBeside(<PostureExamination observer="clinician" />);
  for (const name of said) {
    await userEvent.click(radio(name).closest('label')!);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  }
  charts.push(byClicks.store.getState().chart);
  byClicks.unmount();

  const byKeys = await renderBeside(<PostureExamination observer="clinician" />);
  for (const name of said) {
    const wanted = radio(name);
    const all = [...wanted.closest('fieldset')!.querySelectorAll('input')];
    all.find(({ checked }) => checked)!.focus();
    const steps = all.indexOf(wanted) - all.findIndex(({ checked }) => checked);
    for (let i = 0; i < steps; i++) await userEvent.keyboard('{ArrowRight}');
    screen.getByRole('button', { name: 'Next' }).focus();
    await userEvent.keyboard('{Enter}');
  }
  charts.push(byKeys.store.getState().chart);
  byKeys.unmount();

  const byRoles = await renderBeside(<PostureExamination observer="clinician" />);
  for (const name of said) {
    act(() => radio(name).click());
    act(() => screen.getByRole('button', { name: 'Next' }).click());
  }
  charts.push(byRoles.store.getState().chart);

  expect(withoutTimes(charts[0]!)).toEqual({
    by: 'clinician',
    findings: [
      { item: 'front.eyes', finding: 'right-higher' },
      { item: 'front.ears', finding: 'level' },
      { item: 'front.shoulders', finding: 'left-higher' },
      { item: 'front.pelvis', finding: 'level' },
    ],
  });
  expect(withoutTimes(charts[1]!)).toEqual(withoutTimes(charts[0]!));
  expect(withoutTimes(charts[2]!)).toEqual(withoutTimes(charts[0]!));
});
