import { fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { toStoredPosition, type Perspective } from '../../src/anatomy/index.js';
import { createChart } from '../../src/chart/index.js';
import { female } from '../../src/figures/female.js';
import { BodyMap, type MarkClickEvent, type ZoneClickEvent } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { centreOf, marksIn, svgOf, toClient, zoneElement } from './on-screen.js';
import { tap } from './taps.js';
import '../../src/styles.css';

const onZoneClick = vi.fn<(event: ZoneClickEvent) => void>();
const onMarkClick = vi.fn<(event: MarkClickEvent) => void>();

function show(perspective: Perspective) {
  vi.clearAllMocks();
  const store = createBodyMapStore({ chart: createChart({ figure: 'female' }), perspective });
  render(
    <BodyMap.Root store={store} figures={[female]} onZoneClick={onZoneClick} onMarkClick={onMarkClick}>
      <BodyMap.View view="front" />
    </BodyMap.Root>,
  );
  return store;
}

it.each(['facing', 'mirror'] as const)('a tap on another figure is reported at its place on the screen and in the document: %s', (perspective) => {
  const store = show(perspective);
  const inFigure = [215, 240] as const;
  const shown = [perspective === 'mirror' ? 480 - inFigure[0] : inFigure[0], inFigure[1]] as const;
  tap(toClient(svgOf('front'), shown));
  const [[event] = []] = onZoneClick.mock.calls;
  expect(event).toMatchObject({ side: 'right', view: 'front', perspective, native: { type: 'pointerup' } });
  for (const i of [0, 1] as const) expect(event?.shownAt[i]).toBeCloseTo(shown[i], 0);
  const [mark] = store.getState().chart.marks;
  expect(mark).toMatchObject({ zone: event?.zone, at: event?.at });
  const [x, y] = toStoredPosition(female, event!.zone, inFigure);
  expect(Math.hypot(event!.at[0] - x, event!.at[1] - y)).toBeLessThan(0.6);
});

it('a tap on a mark is reported only for the mark; a drag, a stroke and a press outside the body are not reported', () => {
  const store = show('facing');
  const place = toClient(svgOf('front'), [215, 240]);
  tap(place);
  tap(centreOf(marksIn()[0]!));
  expect([onZoneClick.mock.calls.length, onMarkClick.mock.calls.length]).toEqual([1, 1]);
  tap(toClient(svgOf('front'), [30, 30]));
  store.setTool('referral');
  const stage = svgOf('front').parentElement!;
  // A pointer that has gone cannot be captured: that is no error of the page.
  const pointer = { clientX: place[0] + 60, clientY: place[1] + 60, pointerId: 77, isPrimary: true, pointerType: 'mouse', button: 0 };
  fireEvent.pointerDown(stage, { ...pointer, buttons: 1 });
  for (let i = 1; i < 8; i++) fireEvent.pointerMove(stage, { ...pointer, clientX: pointer.clientX + 8 * i, buttons: 1 });
  fireEvent.pointerUp(stage, { ...pointer, clientX: pointer.clientX + 60 });
  expect([onZoneClick.mock.calls.length, onMarkClick.mock.calls.length]).toEqual([1, 1]);
});

it('a pointer that goes over the body tells each zone once, where it came in', () => {
  const heard: (string | null)[] = [];
  const onZoneHover = vi.fn<(event: { readonly zone: string; readonly at: readonly [number, number] } | null) => void>((event) => void heard.push(event && event.zone));
  render(<BodyMap.Root onZoneHover={onZoneHover}><BodyMap.View view="front" /></BodyMap.Root>);
  for (const zone of ['front.sternum', 'front.sternum', 'front.chin']) {
    const [clientX, clientY] = centreOf(zoneElement(zone));
    fireEvent.pointerOver(zoneElement(zone), { clientX, clientY, pointerType: 'mouse' });
  }
  fireEvent.pointerLeave(zoneElement('front.chin').closest('.palpate-stage')!);
  expect(heard).toEqual(['front.sternum', 'front.chin', null]);
});
