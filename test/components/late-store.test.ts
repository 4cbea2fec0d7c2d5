import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBodyMapStore } from '../../src/store/index.js';
import { createLateStore } from '../../src/ui/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

// What `finger.browser.test.tsx` sees on the screen, of the store alone: above all what a part reads that renders for another reason before the frame.

function pointerIs(kind: 'coarse' | 'fine'): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === `(pointer: ${kind})` }));
}

/** A window whose next frame comes when it is called, with what is to be done at once after it. */
function createPage() {
  const frames = new Map<number, () => void>();
  const timers = new Map<number, { readonly work: () => void; readonly delay: number }>();
  let count = 0;
  const page = Object.assign(new EventTarget(), {
    requestAnimationFrame: (work: () => void) => (frames.set(++count, work), count),
    cancelAnimationFrame: (id: number) => frames.delete(id),
    setTimeout: (work: () => void, delay = 0) => (timers.set(++count, { work, delay }), count),
    clearTimeout: (id: number) => timers.delete(id),
  });
  return {
    page: page as unknown as Window,
    paint(): void {
      for (const [id, work] of frames) {
        frames.delete(id);
        work();
      }
      for (const [id, { work, delay }] of timers) {
        if (delay > 0) continue;
        timers.delete(id);
        work();
      }
    },
    isWaiting: () => frames.size + timers.size > 0,
  };
}

function setUp() {
  const store = createBodyMapStore({ chart: chartWith(tenderness('m1', 'front.chin'), tenderness('m2', 'front.foot-top.left')) });
  const late = createLateStore(store);
  const frames = createPage();
  late.showIn(frames.page);
  const told: (readonly [now: string | null, before: string | null])[] = [];
  const unsubscribe = late.subscribe((now, before) => void told.push([now.selection, before.selection]));
  return { store, late, told, unsubscribe, ...frames, ...store.getState(), read: () => late.getState().selection };
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', vi.fn());
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  pointerIs('coarse');
});
afterEach(() => void vi.unstubAllGlobals());

describe('between the tap of a finger and its frame', () => {
  it('gives out the state of before, however often it is read', () => {
    const { store, late, select, paint, told, read } = setUp();
    const before = store.getState();
    select('m1');
    expect(store.getState().selection).toBe('m1');
    expect(late.getState()).toBe(before);
    expect(read()).toBeNull();
    expect(told).toEqual([]);
    paint();
    expect(late.getState()).toBe(store.getState());
    expect(told).toEqual([['m1', null]]);
  });

  it('keeps to it when a second mark is selected, and tells both at once', () => {
    const { late, store, select, paint, told } = setUp();
    const before = store.getState();
    select('m1');
    select('m2');
    expect(late.getState()).toBe(before);
    expect(told).toEqual([]);
    paint();
    expect(late.getState()).toBe(store.getState());
    expect(told).toEqual([['m2', null]]);
  });

  it('keeps to it when an edit is made and undone, so that no part is a step ahead of another', () => {
    const { late, store, select, editMark, undo, paint, told } = setUp();
    editMark('m1', { intensity: 3 });
    const before = store.getState();
    told.length = 0;
    select('m1');
    editMark('m1', { intensity: 8 });
    undo();
    undo();
    expect(store.getState().chart).not.toBe(before.chart);
    expect(late.getState()).toBe(before);
    expect(told).toEqual([]);
    paint();
    expect(late.getState()).toBe(store.getState());
    expect(told).toHaveLength(1);
  });

  it('keeps to it when the selection is removed', () => {
    const { late, store, select, paint, told, read } = setUp();
    const before = store.getState();
    select('m1');
    select(null);
    expect(late.getState()).toBe(before);
    paint();
    expect(read()).toBeNull();
    expect(told).toEqual([[null, null]]);
  });

  it('tells nothing to a part that has gone, and all to one that has come', () => {
    const { late, store, select, paint, told, unsubscribe } = setUp();
    const before = store.getState();
    select('m1');
    unsubscribe();
    expect(late.getState()).toBe(before);
    const toldLater: (string | null)[] = [];
    late.subscribe((now) => void toldLater.push(now.selection));
    paint();
    expect(told).toEqual([]);
    expect(toldLater).toEqual(['m1']);
  });

  it('keeps to it where no listener is left, and is up to date after it', () => {
    const { late, store, select, paint, unsubscribe } = setUp();
    const before = store.getState();
    select('m1');
    unsubscribe();
    store.getState().select('m2');
    expect(late.getState()).toBe(before);
    paint();
    expect(late.getState()).toBe(store.getState());
  });

  it('listens to the store only as long as somebody listens to it', () => {
    const { store, page, select } = setUp();
    const listeners = new Set<unknown>();
    const late = createLateStore({
      ...store,
      subscribe(listener) {
        const stop = store.subscribe(listener);
        listeners.add(listener);
        return () => (listeners.delete(listener), stop());
      },
    });
    late.showIn(page);
    const stops = [late.subscribe(() => {}), late.subscribe(() => {})];
    expect(listeners.size).toBe(1);
    select('m1');
    stops[0]!();
    expect(listeners.size).toBe(1);
    stops[1]!();
    expect(listeners.size).toBe(0);
  });

  it.each(['keydown', 'pointerdown'])('is over with a %s', (type) => {
    const { late, store, select, page, paint, told, isWaiting } = setUp();
    select('m1');
    page.dispatchEvent(new Event(type));
    expect(late.getState()).toBe(store.getState());
    expect(told).toEqual([['m1', null]]);
    expect(isWaiting()).toBe(false);
    paint();
    expect(told).toHaveLength(1);
  });

  it('is over in its own window, though the map is shown in none by then', () => {
    const { late, store, select, paint, told } = setUp();
    select('m1');
    late.showIn(undefined);
    paint();
    expect(late.getState()).toBe(store.getState());
    expect(told).toEqual([['m1', null]]);
  });
});

describe('at once', () => {
  /** What is read, told and waited for when a first mark has been selected. */
  function seenAfterSelecting({ select, told, isWaiting, read }: ReturnType<typeof setUp>) {
    select('m1');
    return { read: read(), told: told.at(-1), isWaiting: isWaiting() };
  }
  const seenAtOnce = { read: 'm1', told: ['m1', null], isWaiting: false };

  it('is where the pointer is a mouse', () => {
    pointerIs('fine');
    expect(seenAfterSelecting(setUp())).toEqual(seenAtOnce);
  });

  it.each([undefined, null])('is where no window shows the map: %s', (page) => {
    const map = setUp();
    map.late.showIn(page);
    expect(seenAfterSelecting(map)).toEqual(seenAtOnce);
  });

  it('is where nothing is laid out', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    expect(seenAfterSelecting(setUp())).toEqual(seenAtOnce);
  });

  it('is what does not select first: another mark, none, an edit', () => {
    const { select, editMark, paint, told, isWaiting } = setUp();
    select('m1');
    paint();
    told.length = 0;
    select('m2');
    editMark('m2', { intensity: 2 });
    select(null);
    expect(told.map(([now]) => now)).toEqual(['m2', 'm2', null]);
    expect(isWaiting()).toBe(false);
  });

  it('is a first selection again after that, in the next frame', () => {
    const { select, paint, told } = setUp();
    select('m1');
    paint();
    select(null);
    select('m2');
    expect(told).toEqual([['m1', null], [null, 'm1']]);
    paint();
    expect(told.at(-1)).toEqual(['m2', null]);
  });
});
