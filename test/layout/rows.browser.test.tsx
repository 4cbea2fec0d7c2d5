import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { BodyMap, createBodyMapStore, createChart } from '../../src/index.js';
import { openMenu } from '../components/menu.js';
import { tenderness } from '../chart/examples.js';
import { locales } from '../locales/all.js';
import { chartWith } from '../components/map.js';
import { settle } from '../components/on-screen.js';
import { spilling, tooSmall } from '../a11y/layout-faults.js';
import '../../src/styles.css';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
const box = (element: Element) => element.getBoundingClientRect();

/** Of the row that controls stand in: how far from the first the middle of each is. */
const offTheRow = (elements: readonly HTMLElement[]): string[] => {
  const middle = (element: Element) => box(element).top + box(element).height / 2;
  const [first] = elements;
  return elements.filter((element) => Math.abs(middle(element) - middle(first!)) > 3).map((element) => element.textContent ?? element.className);
};

describe.each(locales)('in %s', (_, locale) => {
  it.each([320, 390, 736, 768, 800, 1024, 1216, 1247, 1248])('the tools, the views and the dock keep to a row each in a column of %i px', async (width) => {
    await page.viewport(1300, 844);
    const { unmount } = render(
      <div style={{ inlineSize: width }}>
        <BodyMap locale={locale} defaultChart={createChart({ recordedBy: 'patient' })} />
      </div>,
    );
    await settle();
    const isPhone = width < 736;
    const top = [...all('.palpate-view-switch .palpate-segment'), ...all('.palpate-toolbar > :is(.palpate-history, .palpate-more) > button'), ...(isPhone ? [] : all('.palpate-tool-switch .palpate-segment'))];
    expect(top.length).toBeGreaterThan(6);
    expect(offTheRow(top)).toEqual([]);
    // Wider than a phone, every tool and view is seen whole.
    if (!isPhone) for (const choice of all('.palpate-toolbar .palpate-choice')) expect(choice.scrollWidth, choice.className).toBeLessThanOrEqual(choice.clientWidth);
    expect(box(document.querySelector('.palpate-toolbar')!).height).toBe(56);
    if (isPhone) {
      const dock = [...all('.palpate-tool-switch .palpate-segment'), ...all('.palpate-list-button')];
      expect(dock).toHaveLength(5);
      expect(offTheRow(dock)).toEqual([]);
      // Words of one line that fit where they stand.
      for (const word of all('.palpate-dock :is(.palpate-short, .palpate-list-button > .palpate-word)')) {
        expect(box(word).height, word.textContent!).toBeLessThan(20);
        expect(box(word).width, word.textContent!).toBeLessThanOrEqual(box(word.closest('label, button')!).width);
      }
      expect(tooSmall(44).filter((fault) => fault.includes('palpate-dock'))).toEqual([]);
    }
    unmount();
  });

  it('the visible text of the dock is part of the accessible name', () => {
    for (const [tool, short] of Object.entries(locale.shortTools)) expect(locale.tools[tool as 'select'].toLowerCase()).toContain(short.toLowerCase());
  });

  it('the sheet at its lowest is one row of words and one of ways, at 320 px', async () => {
    await page.viewport(320, 640);
    const { unmount } = render(<BodyMap locale={locale} store={createBodyMapStore({ chart: chartWith(tenderness('m1', 'back.shoulder-top.right')), view: 'back', selection: 'm1' })} />);
    await settle();
    const ways = all('.palpate-way');
    expect(ways).toHaveLength(3);
    expect(offTheRow(ways)).toEqual([]);
    const panel = box(document.querySelector('.palpate-panel')!);
    for (const part of all('.palpate-panel :is(.palpate-done, .palpate-title, .palpate-steps, .palpate-ends > span)')) {
      expect(box(part).left, part.className).toBeGreaterThanOrEqual(panel.left);
      expect(box(part).right, part.className).toBeLessThanOrEqual(panel.right + 0.5);
    }
    expect(spilling().filter((fault) => !fault.includes('palpate-title'))).toEqual([]);
    unmount();
  });

  it('the menu fits beside 320 px', async () => {
    await page.viewport(320, 640);
    const { unmount } = render(<BodyMap locale={locale} />);
    await settle();
    openMenu();
    await settle();
    const menu = box(document.querySelector('.palpate-menu')!);
    expect(menu.left).toBeGreaterThanOrEqual(0);
    expect(menu.right).toBeLessThanOrEqual(320);
    expect(spilling()).toEqual([]);
    unmount();
  });
});
