import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ViewId } from '../../src/anatomy/index.js';
import { BodyMap } from '../../src/map/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { locales } from '../locales/all.js';
import { settle } from './on-screen.js';
import '../../src/styles.css';

const pairs: readonly (readonly [ViewId, ViewId])[] = [['front', 'back'], ['left-side', 'right-side'], ['soles', 'front']];

describe.each(locales)('the words for the sides in %s', (_, locale) => {
  it.each(pairs)('keep to their own view: %s and %s', async (...views) => {
    for (const width of [440, 640, 720, 900, 1280]) {
      const { unmount } = render(
        <div style={{ inlineSize: width }}>
          <BodyMap store={createBodyMapStore({ view: views[0] })} locale={locale} views={[views]} />
        </div>,
      );
      await settle();
      const shown = [...document.querySelectorAll<HTMLElement>('.palpate-view')].filter(({ offsetWidth }) => offsetWidth > 0);
      for (const view of shown) {
        const own = view.getBoundingClientRect();
        for (const label of view.querySelectorAll('.palpate-side')) {
          const box = label.getBoundingClientRect();
          expect(box.width, label.textContent!).toBeGreaterThan(5);
          expect(box.left, `${label.textContent} at ${width}`).toBeGreaterThanOrEqual(own.left - 4);
          expect(box.right, `${label.textContent} at ${width}`).toBeLessThanOrEqual(own.right + 4);
        }
      }
      unmount();
    }
  });
});

it('draws bodies in profile at least as large as from the front', async () => {
  for (const width of [320, 390, 720, 1024, 1440]) {
    const heights = new Map<ViewId, number>();
    for (const view of ['front', 'left-side'] as const) {
      const { unmount } = render(
        <div style={{ inlineSize: width }}>
          <BodyMap store={createBodyMapStore({ view })} />
        </div>,
      );
      await settle();
      heights.set(view, document.querySelector(`[data-view="${view}"] .palpate-outline`)!.getBoundingClientRect().height);
      unmount();
    }
    expect(heights.get('left-side')!, `at ${width} px`).toBeGreaterThanOrEqual(heights.get('front')! - 1);
  }
});
