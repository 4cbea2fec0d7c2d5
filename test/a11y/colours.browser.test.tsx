import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mark } from '../../src/chart/index.js';
import { caution, referral, tenderness } from '../chart/examples.js';
import { chartWith, renderMap } from '../components/map.js';
import { settle } from '../components/on-screen.js';
import { contrast, difference, faded, lightOf, oklab, over, paintOf, seenWith, sights, type Paint } from './colour.js';
import { showAs } from './media.js';
import '../../src/styles.css';

// Colours are read from the page, so the test checks the stylesheet's result.

const intensities = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, undefined] as const;
const rated = <M extends Mark>(mark: M, intensity: number | undefined): M => (intensity === undefined ? mark : { ...mark, intensity });
const nameOf = (intensity: number | undefined) => String(intensity ?? 'none');

/** Every symbol. The first mark is selected. */
const marks: readonly Mark[] = [
  tenderness('selected', 'front.sternum'),
  ...intensities.map((intensity) => rated(tenderness(`d${nameOf(intensity)}`), intensity)),
  ...intensities.map((intensity) => rated(referral(`r${nameOf(intensity)}`, intensity === 3 ? ['d3'] : []), intensity)),
  caution('c'),
];

async function renderSigns(scheme: 'light' | 'dark') {
  await showAs({ scheme });
  const map = renderMap({ chart: chartWith(...marks), width: 1200 });
  map.store.getState().select('selected');
  await settle();
  return map;
}

afterEach(() => showAs({}));

const find = (selector: string): Element => document.querySelector(selector)!;
const styleOf = (selector: string, pseudo?: string) => getComputedStyle(find(selector), pseudo);
const paint = (selector: string, property: string): Paint => paintOf(styleOf(selector).getPropertyValue(property));
/** The colours of shadows, innermost first. */
const shadows = (selector: string): Paint[] => (styleOf(selector).boxShadow.match(/(?:rgb|color|oklab|lab|oklch)a?\([^)]*\)/g) ?? []).map(paintOf);

/** The skin, the skin under one, two and three layers of relief, and the lines of the figure on it. */
function tones(): { surfaces: Paint[]; line: Paint } {
  const skin = paint('.palpate-skin', 'fill');
  const relief = paintOf(styleOf('.palpate-relief > path').fill);
  const surfaces = [skin, over(skin, relief), over(skin, relief, relief), over(skin, relief, relief, relief)];
  return { surfaces, line: over(skin, paint('.palpate-outline', 'stroke')) };
}

const mark = (id: string) => `[data-mark="${id}"]`;
const least = (parts: readonly Paint[], against: readonly Paint[]): number => Math.min(...against.map((tone) => Math.max(...parts.map((part) => contrast(part, tone)))));

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('an intensity is read from its lightness alone: it falls with each step, in steps of like size', async () => {
    await renderSigns(scheme);
    const scale = intensities.slice(0, 11).map((i) => lightOf(paint(`${mark(`d${nameOf(i)}`)} > .palpate-disc`, 'background-color')));
    const steps = scale.slice(1).map((colour, i) => oklab(scale[i]!)[0] - oklab(colour)[0]);
    expect(Math.min(...steps)).toBeGreaterThan(0.06);
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.3);
    for (const sight of sights) {
      const seen = scale.map((colour) => seenWith(sight, colour));
      const falls = seen.slice(1).map((colour, i) => oklab(seen[i]!)[0] - oklab(colour)[0]);
      expect(Math.min(...falls), sight).toBeGreaterThan(0.04);
      const apart = seen.slice(2).map((colour, i) => difference(seen[i]!, colour));
      expect(Math.min(...apart), sight).toBeGreaterThan(0.1);
    }
  });

  it('no intensity is green', async () => {
    await renderSigns(scheme);
    for (const i of intensities.slice(0, 11)) {
      const [red, green] = paint(`${mark(`d${nameOf(i)}`)} > .palpate-disc`, 'background-color');
      expect(red, nameOf(i)).toBeGreaterThan(green);
    }
  });

  it('every mark contrasts with every tone of the figure', async () => {
    await renderSigns(scheme);
    const { surfaces, line } = tones();
    const everywhere = [...surfaces, line];
    const weak: string[] = [];
    const check = (what: string, ratio: number, wanted = 3) => void (ratio < wanted && weak.push(`${what}: ${ratio.toFixed(2)}`));
    for (const i of intensities) {
      const disc = `${mark(`d${nameOf(i)}`)} > .palpate-disc`;
      const fill = paint(disc, 'background-color');
      check(`disc ${nameOf(i)}`, least([fill, paint(disc, 'border-top-color'), shadows(disc)[0]!], everywhere));
      check(`number on disc ${nameOf(i)}`, contrast(paint(disc, 'color'), fill), 4.5);
      const plate = `${mark(`r${nameOf(i)}`)} > .palpate-plate`;
      check(`plate ${nameOf(i)}`, least([paint(plate, 'background-color'), paint(plate, 'border-top-color'), shadows(plate)[0]!], everywhere));
      check(`number on plate ${nameOf(i)}`, contrast(paint(plate, 'color'), paint(plate, 'background-color')), 4.5);
      check(`edge of area ${nameOf(i)}`, least([paint(`[data-area="r${nameOf(i)}"] > .palpate-area-edge`, 'stroke')], surfaces));
    }
    const cautionPlate = `${mark('c')} > .palpate-plate`;
    check('plate of caution', least([paint(cautionPlate, 'background-color'), paint(cautionPlate, 'border-top-color'), shadows(cautionPlate)[0]!], everywhere));
    check('edge of caution', least([paint('[data-area="c"] > .palpate-area-edge', 'stroke')], surfaces));
    const ground = styleOf('[data-area="c"] > .palpate-area-fill');
    const tint = faded(paintOf(ground.fill), Number(ground.fillOpacity));
    const hatch = paint('[data-area="c"] pattern path', 'stroke');
    check('hatch of caution', Math.min(...surfaces.map((tone) => contrast(hatch, over(tone, tint)))));
    const tie = styleOf('.palpate-tie');
    check('tie', Math.min(...surfaces.map((tone) => contrast(over(tone, faded(paintOf(tie.stroke), Number(tie.opacity))), tone))));
    check('outline on the ground', contrast(paint('.palpate-outline', 'stroke'), paint('.palpate', 'background-color')));
    expect(weak).toEqual([]);
  });

  it('selection and focus contrast, too', async () => {
    const { container } = await renderSigns(scheme);
    const { surfaces, line } = tones();
    const everywhere = [...surfaces, line];
    expect(least(shadows(`${mark('selected')} > .palpate-disc`).slice(0, 2), everywhere)).toBeGreaterThanOrEqual(3);

    const focused = (): HTMLElement => document.activeElement as HTMLElement;
    for (let presses = 0; presses < 40 && !focused().matches('.palpate-zone'); presses++) await userEvent.tab();
    expect(focused().matches('.palpate-zone:focus-visible')).toBe(true);
    expect(least([paint('.palpate-zone:focus-visible', 'stroke')], surfaces)).toBeGreaterThanOrEqual(3);
    for (let presses = 0; presses < 5 && !focused().matches('.palpate-mark'); presses++) await userEvent.tab();
    const ring = '.palpate-mark:focus-visible';
    expect(container.querySelector(ring)).not.toBeNull();
    expect(parseFloat(styleOf(ring).outlineWidth)).toBeGreaterThanOrEqual(2);
    expect(least([paint(ring, 'outline-color'), shadows(ring)[0]!], everywhere)).toBeGreaterThanOrEqual(3);
  });
});
