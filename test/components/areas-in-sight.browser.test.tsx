import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anchorOf, getZone, zoneAt, type ZoneId } from '../../src/anatomy/index.js';
import type { AreaMark, Mark } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import type { Point } from '../../src/geometry/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { caution, referral, tenderness, treatment } from '../chart/examples.js';
import { chartWith } from './map.js';
import { marksIn, settle } from './on-screen.js';
import '../../src/styles.css';

/** A round area in a zone, of a radius in units. */
function round<M extends AreaMark>(mark: M, zone: ZoneId, radius: number): M {
  const [x, y] = anchorOf(zone);
  const ring = Array.from({ length: 25 }, (_, i) => [x + radius * Math.cos((i * Math.PI) / 12), y + radius * Math.sin((i * Math.PI) / 12)]);
  return { ...mark, areas: [{ view: getZone(zone)!.view, polygons: [[ring]], zones: [{ zone, covered: 0.2 }] }] };
}

async function renderBack(marks: readonly Mark[], width: number) {
  const store = createBodyMapStore({ chart: { ...chartWith(...marks), treatments: [{ ...treatment('t', marks[0]!.id), intensityAfter: 2 }] }, view: 'back' });
  render(
    <div style={{ inlineSize: width, ['--palpate-stage-height' as string]: '2000px' }}>
      <BodyMap.Root store={store}>
        <BodyMap.View view="back" />
      </BodyMap.Root>
    </div>,
  );
  await settle();
}

const boxes = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
const isClear = (a: DOMRect, b: DOMRect, slack = 0) => a.right <= b.left + slack || b.right <= a.left + slack || a.bottom <= b.top + slack || b.bottom <= a.top + slack;

describe.each([280, 700])('on a map of %i px', (width) => {
  it.each([
    ['caution', round(caution('c'), 'back.scapula.left', 8)],
    ['area where pain is felt', round(referral('r', []), 'back.scapula.right', 8)],
  ])('a small %s stays in sight below its button', async (_, mark) => {
    await renderBack([mark], width);
    const [area] = boxes('.palpate-area-fill');
    const [plate] = boxes('.palpate-mark > .palpate-plate');
    const [button] = boxes('.palpate-mark');
    expect([button!.width, button!.height]).toEqual([24, 24]);
    expect(isClear(area!, plate!)).toBe(true);
    expect(area!.top - button!.bottom).toBeLessThan(2);
  });

  it('the numbers of ties and of treatment cover no other mark', async () => {
    const points = ['m1', 'm2', 'm3', 'm4'].map((id, i): Mark => {
      const at: Point = [228 + 8 * i, 400 + (i % 2)];
      return { ...tenderness(id, zoneAt('back', at)!), at: [...at], intensity: i };
    });
    const felt = points.slice(0, 3).flatMap(({ id }, i) => [round(referral(`r${i}`, [id]), 'front.sternum', 9), round(referral(`s${i}`, [id]), 'front.epigastrium', 9)]);
    await renderBack([...points, ...felt], width);
    const tags = [...document.querySelectorAll('.palpate-tag')];
    expect(tags).toHaveLength(4);
    for (const tag of tags)
      for (const mark of marksIn())
        if (!mark.contains(tag)) expect(isClear(tag.getBoundingClientRect(), mark.firstElementChild!.getBoundingClientRect(), 3)).toBe(true);
  });
});
