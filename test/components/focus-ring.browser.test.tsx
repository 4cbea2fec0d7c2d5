import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { tenderness } from '../chart/examples.js';
import { chartWith, renderMap } from './map.js';
import { emulateMedia } from './devices.js';
import { marksIn, settle, viewElement, zoneElement } from './on-screen.js';
import '../../src/styles.css';

type Colour = readonly [number, number, number, number];

/** Any colour of CSS as the browser paints it. */
function painted(colour: string): Colour {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];

/** WCAG 2.2: relative luminance and contrast. */
function luminance([r, g, b]: Colour): number {
  const [R = 0, G = 0, B = 0] = [r, g, b].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * R + 0.7152 * G + 0.0722 * B;
}
function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Every tone that a view of the figure has: the ground, the skin, and each layer of relief on those below. Of both halves, which do not overlap, one. */
function tones(): Colour[] {
  const view = viewElement('front');
  const ground = painted(getComputedStyle(view.closest('.palpate')!).backgroundColor);
  const skin = over(painted(getComputedStyle(view.querySelector('.palpate-skin')!).fill), ground);
  const relief = [...view.querySelectorAll('.palpate-figure > .palpate-relief > path')];
  return relief.reduce<Colour[]>((found, layer) => [...found, over(painted(getComputedStyle(layer).fill), found.at(-1)!)], [ground, skin]);
}

const focusByKey = async (element: HTMLElement | SVGElement) => {
  flushSync(() => element.focus());
  await userEvent.keyboard('{Shift}'); // what came last is a key, so that the focus is one to be seen
};

afterEach(() => emulateMedia());

describe('the focus', () => {
  it.each(['light', 'dark'])('stands out from every tone of the figure by 3 to 1 at least: %s', async (scheme) => {
    const { container } = renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')) });
    container.style.colorScheme = scheme;
    await settle();
    await focusByKey(zoneElement('front.umbilical'));
    const stroke = getComputedStyle(zoneElement('front.umbilical'));
    expect(parseFloat(stroke.strokeWidth)).toBeGreaterThanOrEqual(2);
    expect(luminance(tones()[0]!) > 0.5).toBe(scheme === 'light');
    expect(tones().length).toBeGreaterThan(3);
    for (const tone of tones()) expect(contrast(painted(stroke.stroke), tone)).toBeGreaterThanOrEqual(3);
    await focusByKey(marksIn()[0]!);
    const outline = getComputedStyle(marksIn()[0]!);
    expect(outline.outlineStyle).toBe('solid');
    for (const tone of tones()) expect(contrast(painted(outline.outlineColor), tone)).toBeGreaterThanOrEqual(3);
  });

  it('is a line around zone and mark in forced colours, in the colour for it', async () => {
    await emulateMedia({ name: 'forced-colors', value: 'active' });
    renderMap({ chart: chartWith(tenderness('m1', 'front.sternum')) });
    await settle();
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const highlight = painted('Highlight');
    await focusByKey(zoneElement('front.umbilical'));
    const zone = getComputedStyle(zoneElement('front.umbilical'));
    expect([painted(zone.stroke), parseFloat(zone.strokeWidth) >= 3]).toEqual([highlight, true]);
    await focusByKey(marksIn()[0]!);
    const mark = getComputedStyle(marksIn()[0]!);
    expect([painted(mark.outlineColor), mark.outlineStyle, parseFloat(mark.outlineWidth) >= 2]).toEqual([highlight, 'solid', true]);
  });
});
