import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { neutral, type Figure, type ViewId } from '../../src/anatomy/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { BodyMap } from '../../src/index.js';
import { sureTransformAt } from '../../src/interaction/hit-test.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { emptyChart } from '../components/map.js';
import { settle, viewElement } from '../components/on-screen.js';
import '../../src/styles.css';

// A tap counts only if the browser and our calculation agree on its zone. They may differ by part of a pixel, and between two fingers the gap itself is
// no wider: a tap there must not be lost.

const narrow = /finger|thumb|toe|ear|eye|nose/;

/** The pixels within the bounds of narrow zones on which the browser finds a zone, and on which of them a tap would be lost. */
function lostOn(stage: HTMLElement, figure: Figure, view: ViewId, store: ReturnType<typeof createBodyMapStore>) {
  const pixels = new Map<string, readonly [number, number]>();
  for (const zone of stage.querySelectorAll<SVGPathElement>('path[data-zone]')) {
    if (!narrow.test(zone.dataset['zone']!)) continue;
    const { left, right, top, bottom } = zone.getBoundingClientRect();
    for (let x = Math.floor(left); x <= right; x++) for (let y = Math.floor(top); y <= bottom; y++) pixels.set(`${x} ${y}`, [x, y]);
  }
  const options = { figure, view, store, hiddenZones: new Set<never>() };
  const onBody = [...pixels.values()].filter(([x, y]) => document.elementFromPoint(x, y)?.hasAttribute('data-zone'));
  return { tried: onBody.length, lost: onBody.filter(([clientX, clientY]) => !sureTransformAt(stage, { clientX, clientY, target: stage }, options)) };
}

const shown: readonly (readonly [string, ViewId, Figure])[] = [
  ['neutral', 'soles', neutral],
  ['female', 'front', female],
  ['female', 'back', female],
  ['male', 'left-side', male],
];
const sizes = [
  { width: 300, style: { rotate: '9deg', translate: '31px 12px', scale: '0.85' } },
  { width: 420, style: { transform: 'scale(0.7)' } },
];

it.each(shown)('no tap on fingers, toes and face of the %s figure is lost, %s', async (_, view, figure) => {
  for (const { width, style } of sizes) {
    for (const perspective of ['facing', 'mirror'] as const) {
      const store = createBodyMapStore({ chart: { ...emptyChart(), figure: figure.id as 'neutral' }, view });
      const { unmount } = render(
        <div style={{ inlineSize: width, marginInline: 'auto', ...style }}>
          <BodyMap.Root store={store} figures={[neutral, female, male]} perspective={perspective}>
            <BodyMap.View view={view} />
          </BodyMap.Root>
        </div>,
      );
      await settle();
      const { tried, lost } = lostOn(viewElement(view).querySelector<HTMLElement>('.palpate-stage')!, figure, view, store);
      expect({ width, perspective, lost }).toEqual({ width, perspective, lost: [] });
      expect(tried).toBeGreaterThan(100);
      unmount();
    }
  }
});
