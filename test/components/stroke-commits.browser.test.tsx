import { render } from '@testing-library/react';
import { Profiler } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { BodyMap } from '../../src/index.js';
import type { Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { strokeAlong } from '../areas/generated-strokes.js';
import { settled } from './drawing.js';
import { emptyChart } from './map.js';
import { nextFrame, settle, svgOf, toClient } from './on-screen.js';
import '../../src/styles.css';

beforeEach(() => window.scrollTo(0, 0));

/** A loop of 2,000 samples, as many in a frame as a fast pen reports, and how many commits it took. */
async function drawLong() {
  const store = createBodyMapStore({ chart: emptyChart(), tool: 'referral' });
  let commits = 0;
  const { container } = render(
    <Profiler id="map" onRender={() => void commits++}>
      <BodyMap store={store} style={{ inlineSize: 1000 }} />
    </Profiler>,
  );
  // Code that is loaded when the page is idle causes a render, with or without a stroke.
  await settled(() => container.querySelector('.palpate-zoom') !== null && container.querySelector('.palpate-area-tools input') !== null);
  await settle();
  commits = 0;
  const svg = svgOf('front', container);
  const stage = svg.parentElement!;
  const places = strokeAlong('loop', { middle: [240, 330], width: 90, height: 130 }, 2000).map((point) => toClient(svg, point));
  const send = (type: string, [clientX, clientY]: Point) =>
    stage.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX, clientY, pointerId: 1, pointerType: 'pen', isPrimary: true, button: type === 'pointermove' ? -1 : 0, buttons: 1 }));
  stage.setPointerCapture = () => {}; // no such pointer is there
  send('pointerdown', places[0]!);
  for (let at = 1; at < places.length; ) {
    for (const end = at + 10; at < end && at < places.length; at++) send('pointermove', places[at]!);
    await nextFrame();
  }
  const whileDrawing = commits;
  send('pointerup', places.at(-1)!);
  await settled(() => store.getState().chart.marks.length === 1);
  return { whileDrawing, commits };
}

it('a stroke of 2,000 samples draws nothing of React, and its area a handful of times', async () => {
  const { whileDrawing, commits } = await drawLong();
  expect(whileDrawing).toBeLessThanOrEqual(2);
  expect(commits).toBeLessThanOrEqual(8);
});
