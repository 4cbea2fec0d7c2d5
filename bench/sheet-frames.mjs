// Frame times on a phone while the sheet is dragged, while the figure moves up for a mark, and while the dock's tools are chosen; processor four
// times as slow. Run after `npm run build`:
//   node bench/sheet-frames.mjs [runs]
import { bundle, launchChromium } from './browser/chromium.mjs';

const runs = Number(process.argv[2] ?? 5);
const { script, style } = await bundle(`
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore, createChart } from './dist/index.js';
  import { anchorOf, getZone, zoneIds } from './dist/core.js';
  import './dist/styles.css';
  const front = zoneIds.map((id) => getZone(id)).filter(({ view }) => view === 'front');
  const marks = Array.from({ length: 40 }, (_, i) => front[(i * 37) % front.length]).map(({ id, view }, i) => ({ id: 'm' + i, kind: 'tenderness', view, zone: id, at: anchorOf(id), intensity: i % 11, by: 'patient', createdAt: '2026-11-22T10:15:00Z' }));
  window.store = createBodyMapStore({ chart: { ...createChart({ id: 'chart' }), marks } });
  createRoot(document.getElementById('root')).render(<BodyMap store={window.store} />);
`);
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
page.on('pageerror', (error) => console.error(error.message));
await page.setContent('<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>frames</title><style>body { margin: 0 }</style><main id="root"></main></html>');
await page.addStyleTag({ content: style });
await page.addScriptTag({ content: script });
await page.waitForSelector('[data-view=front] [data-zone]', { state: 'attached' });
await page.waitForTimeout(1000);
const devtools = await page.context().newCDPSession(page);

console.log('longest frame in ms, 40 marks; processor slowed down 1 and 4 times');
for (const rate of [1, 4]) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  for (let run = 0; run < runs; run++) {
    const longest = await page.evaluate(measure);
    console.log(`${rate}x run ${run + 1}: ${Object.entries(longest).map(([name, ms]) => `${name} ${ms.toFixed(1).padStart(5)}`).join('   ')}`);
  }
}
await browser.close();

/** In the page: the steps of a finger, one per frame, and the gaps between frames. */
async function measure() {
  const { store } = window;
  const frame = () => new Promise(requestAnimationFrame);
  const rest = async (frames) => {
    for (let i = 0; i < frames; i++) await frame();
  };
  /** The longest frame during an action, and for a third of a second after it. */
  async function watch(act) {
    let isOver = false;
    let longest = 0;
    const watching = (async () => {
      for (let last = await frame(), left = 20; left > 0; ) {
        const now = await frame();
        longest = Math.max(longest, now - last);
        last = now;
        if (isOver) left--;
      }
    })();
    await act();
    isOver = true;
    await watching;
    return longest;
  }
  const send = (element, type, x, y) => element.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, clientX: x, clientY: y, pointerId: 1, pointerType: 'touch', isPrimary: true, button: type === 'pointermove' ? -1 : 0, buttons: type === 'pointerup' ? 0 : 1 }));
  const handle = document.querySelector('.palpate-handle');
  handle.setPointerCapture = () => {}; // there is no such pointer

  store.getState().select(null);
  await rest(30);
  const lowest = [...document.querySelectorAll('[data-view=front] [data-mark]')].sort((a, b) => b.getBoundingClientRect().top - a.getBoundingClientRect().top)[0];
  const camera = await watch(() => store.getState().select(lowest.dataset.mark));
  const drag = await watch(async () => {
    const { left, width, top, height } = handle.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    send(handle, 'pointerdown', x, y);
    for (let step = 1; step <= 60; step++) {
      send(handle, 'pointermove', x, y - 200 * Math.sin((step / 60) * Math.PI * 0.75));
      await frame();
    }
    send(handle, 'pointerup', x, y - 140);
  });
  const letDown = await watch(() => store.getState().select(null));
  const dock = await watch(async () => {
    for (const tool of ['referral', 'caution', 'select', 'tenderness']) {
      document.querySelector(`.palpate-dock input[value=${tool}]`).click();
      await rest(5);
    }
  });
  return { camera, drag, 'let down': letDown, dock };
}
