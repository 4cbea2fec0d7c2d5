import type { Page } from 'playwright';

/** A place on the screen, by what the browser says of it and never by the arithmetic that is tested. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly view: string;
  /** The zone that lights up there. */
  readonly zone: string;
  /** Whether no mark is near enough to be meant instead. */
  readonly isFree: boolean;
}

/** Some place well inside a zone that is in sight; `null` where none of those that were tried is. */
export const placeOnBody = (page: Page, seed: number, view = ''): Promise<Place | null> =>
  page.evaluate(
    ({ seed: start, view: wanted }) => {
      let state = start;
      const next = (below: number) => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % below;
      const zones = [...document.querySelectorAll<SVGPathElement>('[data-view] path[data-zone]')].filter((zone) => !wanted || zone.closest<HTMLElement>('[data-view]')?.dataset['view'] === wanted);
      const zoneAt = (x: number, y: number) => document.elementsFromPoint(x, y).find((element) => element.hasAttribute('data-zone'));
      for (let tries = 0; tries < 40 && zones.length > 0; tries++) {
        const zone = zones[next(zones.length)]!;
        const { left, top, width, height } = zone.getBoundingClientRect();
        const [x, y] = [left + (width * (1 + next(997))) / 999, top + (height * (1 + next(997))) / 999];
        const around = [[0, 0], [2.5, 0], [-2.5, 0], [0, 2.5], [0, -2.5]].map(([dx, dy]) => zoneAt(x + dx!, y + dy!));
        // The topmost thing may be a mark, but must not be a button or a dialog that lies over the stage.
        const top1 = document.elementFromPoint(x, y);
        if (!top1?.closest('.palpate-stage') || around.some((other) => other !== zone)) continue;
        const stage = zone.closest('.palpate-stage')!;
        const far = [...stage.querySelectorAll('[data-mark]')].map((mark) => {
          const box = mark.getBoundingClientRect();
          return Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y);
        });
        return { x, y, view: zone.closest<HTMLElement>('[data-view]')!.dataset['view']!, zone: zone.dataset['zone']!, isFree: Math.min(Infinity, ...far) > 16 };
      }
      return null;
    },
    { seed, view },
  );

export interface Grip {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly view: string;
  /** Whether it lies where it points, and no other is near. */
  readonly isAlone: boolean;
}

/** The middle of a mark that can be taken hold of. */
export const someMark = (page: Page, seed: number): Promise<Grip | null> =>
  page.evaluate((start) => {
    const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { mark, x: left + width / 2, y: top + height / 2 };
    });
    const seen = marks.filter(({ mark, x, y }) => document.elementFromPoint(x, y)?.closest('[data-mark]') === mark);
    const found = seen[start % Math.max(1, seen.length)];
    if (!found) return null;
    const { mark, x, y } = found;
    const isAlone = !mark.hasAttribute('data-moved') && marks.every((other) => other.mark === mark || Math.hypot(other.x - x, other.y - y) > 40);
    return { id: mark.dataset['mark']!, x, y, view: mark.closest<HTMLElement>('[data-view]')!.dataset['view']!, isAlone };
  }, seed);

/** Puts the keyboard on the tab stop of the zones (`[data-zone]`) or marks (`[data-mark]`) of a view. */
export const focusOn = (page: Page, what: 'data-zone' | 'data-mark', seed: number): Promise<string | null> =>
  page.evaluate(
    ({ name, start }) => {
      const stops = [...document.querySelectorAll<HTMLElement>(name === 'data-zone' ? '[data-zone][tabindex="0"]' : '[data-mark]')];
      const stop = stops[start % Math.max(1, stops.length)];
      stop?.focus();
      return stop?.getAttribute(name) ?? null;
    },
    { name: what, start: seed },
  );

export const focusedZone = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-zone') ?? null);
