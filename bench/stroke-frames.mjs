// Frame times while a stroke of 2,000 samples is drawn and its area appears, on a processor four times as slow. Run after `npm run build`:
//   node bench/stroke-frames.mjs
import { bundle, launchChromium } from './browser/chromium.mjs';

const runs = 5;
const { script, style } = await bundle(`
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore } from './dist/index.js';
  import './dist/styles.css';
  window.store = createBodyMapStore({ tool: 'referral' });
  createRoot(document.body).render(<BodyMap store={store} />);
`);
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.on('pageerror', (error) => console.error(error.message));
await page.setContent('<!doctype html><meta charset="utf-8"><title>frames</title>');
await page.addStyleTag({ content: style });
await page.addScriptTag({ content: script });
await page.waitForSelector('.palpate-stage');
await page.evaluate(() => document.fonts.ready);
const devtools = await page.context().newCDPSession(page);

console.log('longest frame in ms: drawing 2,000 samples, then until the area stands; processor slowed down');
for (const rate of [1, 4]) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  for (const kind of ['loop', 'scribble'])
    for (let run = 0; run < runs; run++) {
      const { drawing, after, areas } = await page.evaluate(draw, kind);
      console.log(`${rate}x ${kind.padEnd(8)} run ${run + 1}: ${drawing.toFixed(1).padStart(6)} ${after.toFixed(1).padStart(6)}  (areas: ${areas})`);
    }
}
await browser.close();

/** In the page: a stroke by pointer events, 12 samples per frame, and the gaps between frames. */
async function draw(kind) {
  const { store } = window;
  store.getState().clear();
  const svg = document.querySelector('[data-view=front] .palpate-stage svg');
  const stage = document.querySelector('[data-view=front] .palpate-stage');
  stage.setPointerCapture = () => {}; // there is no such pointer
  const matrix = svg.getScreenCTM();
  const at = (share) => {
    const a = share * 2 * Math.PI;
    const [x, y] =
      kind === 'loop' ? [240 + 80 * Math.cos(a), 330 + 120 * Math.sin(a)] : [240 + 60 * Math.sin(a * 20), 230 + 200 * share];
    const { x: clientX, y: clientY } = new DOMPoint(x + Math.sin(share * 9999) * 0.5, y).matrixTransform(matrix);
    return { clientX, clientY };
  };
  const send = (type, share) =>
    stage.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, ...at(share), pointerId: 1, pointerType: 'pen', isPrimary: true, button: type === 'pointermove' ? -1 : 0, buttons: type === 'pointerup' ? 0 : 1 }));
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  let last = await frame();
  const longest = { drawing: 0, after: 0 };
  const tick = async (phase) => {
    const now = await frame();
    longest[phase] = Math.max(longest[phase], now - last);
    last = now;
  };
  send('pointerdown', 0);
  for (let sample = 1; sample < 2000; ) {
    for (let k = 0; k < 12 && sample < 2000; k++, sample++) send('pointermove', sample / 2000);
    await tick('drawing');
  }
  const before = store.getState().chart.marks.length;
  send('pointerup', 1);
  for (let frames = 0, stood = 0; stood < 10 && frames < 600; frames++) {
    await tick('after');
    if (store.getState().chart.marks.length > before) stood++;
  }
  return { ...longest, areas: store.getState().chart.marks.length };
}
