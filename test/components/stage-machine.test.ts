import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimDelay, idle, reduce, type PressStart, type StageEffect, type StageEvent, type StageState } from '../../src/interaction/stage-machine.js';
import { runs, seedOf } from '../slow.js';

const press = (over: Partial<PressStart> = {}): PressStart => ({ pointer: 1, pointerType: 'mouse', x: 100, y: 100, time: 0, intent: undefined, isTap: true, hasLoupe: false, mayAim: true, ...over });
const finger = (over: Partial<PressStart> = {}): PressStart => press({ pointerType: 'touch', hasLoupe: true, ...over });
const down = (start: PressStart, over: Partial<StageEvent & { type: 'down' }> = {}): StageEvent => ({ type: 'down', press: start, isPrimary: true, isHeld: false, ...over });
const move = (x: number, over: Partial<StageEvent & { type: 'move' }> = {}): StageEvent => ({ type: 'move', pointer: 1, buttons: 1, time: 50, places: [{ x, y: 100 }], ...over });
const up = (x: number, over: Partial<StageEvent & { type: 'up' }> = {}): StageEvent => ({ type: 'up', pointer: 1, time: 60, x, y: 100, ...over });

/** The state after events from idle, and the effects on the way. */
function after(...events: readonly StageEvent[]): { readonly state: StageState; readonly name: StageState['name']; readonly done: readonly string[]; readonly effects: readonly StageEffect[] } {
  let state = idle;
  const effects: StageEffect[] = [];
  for (const event of events) {
    const [next, ...more] = reduce(state, event);
    state = next;
    effects.push(...more);
  }
  return { state, name: state.name, effects, done: effects.map((effect) => effect.do) };
}

describe('a press', () => {
  it('that is let go where it began is a tap', () => {
    expect(after(down(press()), move(103), up(103))).toMatchObject({ name: 'idle', done: ['tap'], effects: [{ isAimed: false }] });
  });

  it.each([
    ['mouse', 4],
    ['pen', 4],
    ['touch', 10],
  ])('by %s that moves more than %i pixels is no tap', (pointerType, pixels) => {
    const start = press({ pointerType });
    expect(after(down(start), up(100 + pixels)).done).toEqual(['tap']);
    expect(after(down(start), up(101 + pixels))).toMatchObject({ name: 'idle', done: [] });
  });

  it.each(['dragging', 'drawing', 'panning'] as const)('becomes %s past the threshold, and not before', (intent) => {
    const start = press({ intent });
    expect(after(down(start), move(104)).name).toBe('pressed');
    expect(after(down(start), move(105))).toMatchObject({ name: intent, done: ['start', 'move'] });
    expect(after(down(start), move(105), move(101), up(101))).toMatchObject({ name: 'idle', done: ['start', 'move', 'move', 'commit'] });
  });

  it('draws through every place that it went, also where the page was busy; what is panned goes to the last', () => {
    const places = [100, 140, 101].map((x) => ({ x, y: 100 }));
    expect(after(down(press({ intent: 'drawing' })), move(0, { places })).effects).toMatchObject([{ do: 'start' }, { do: 'move', places }]);
    expect(after(down(press({ intent: 'panning' })), move(0, { places })).effects).toMatchObject([{ do: 'start' }, { do: 'move', places: places.slice(2) }]);
  });

  it('by the middle button only pans', () => {
    const start = press({ isTap: false, intent: 'panning' });
    expect(after(down(start), up(100)).done).toEqual([]);
    expect(after(down(start), move(120), up(120)).done).toEqual(['start', 'move', 'commit']);
  });

  it('by another pointer changes nothing', () => {
    const { state } = after(down(press({ intent: 'drawing' })));
    for (const event of [move(200, { pointer: 2 }), up(200, { pointer: 2 }), { type: 'cancel', pointer: 2 } as const]) expect(reduce(state, event)).toEqual([state]);
  });
});

describe('a drag ends without a result', () => {
  const dragging = [down(press({ intent: 'dragging' })), move(150)];
  it.each<[string, StageEvent]>([
    ['by Escape', { type: 'escape' }],
    ['when the browser takes the pointer', { type: 'cancel', pointer: 1 }],
    ['when the stage goes', { type: 'cancel' }],
    ['when its release was missed', move(160, { buttons: 0 })],
    ['when a menu comes up', { type: 'context-menu' }],
    ['when another press begins', down(press({ pointer: 2 }))],
  ])('%s', (_, event) => {
    const { state } = after(...dragging);
    expect(reduce(state, event).slice(1)).toEqual([{ do: 'cancel' }]);
    expect(after(...dragging, event, up(160)).done).not.toContain('commit');
  });
});

it('Escape does nothing to a press that may become a tap, and nothing where nothing is going on', () => {
  for (const { state } of [after(), after(down(press()))]) expect(reduce(state, { type: 'escape' })).toEqual([state]);
});

it('Escape takes a moved view back; whatever else ends the move leaves it there', () => {
  const panning = [down(press({ intent: 'panning' })), move(150)];
  expect(after(...panning, { type: 'escape' }).done.at(-1)).toBe('cancel');
  for (const event of [{ type: 'cancel' }, { type: 'context-menu' }, move(160, { buttons: 0 })] as const) expect(after(...panning, event).done.at(-1)).toBe('commit');
});

describe('a finger', () => {
  it('shows the loupe while it rests, and aims', () => {
    const resting = [down(finger()), { type: 'loupe-due' }, { type: 'rested' }] as const;
    expect(after(...resting)).toMatchObject({ name: 'aiming', done: ['await-loupe', 'show-loupe'] });
    const sliding = [...resting, move(180, { time: 900 })];
    expect(after(...sliding)).toMatchObject({ name: 'aiming', effects: [{}, {}, { do: 'show-loupe', at: { x: 180 } }] });
    expect(after(...sliding, up(180, { time: 950 })).effects.slice(3)).toEqual([{ do: 'hide-loupe' }, { do: 'tap', isAimed: true }]);
  });

  it('that moves at once scrolls or pans, and hides the loupe', () => {
    const scroll = [down(finger()), { type: 'loupe-due' }, move(109)] as const;
    expect(after(...scroll)).toMatchObject({ name: 'pressed', done: ['await-loupe', 'show-loupe', 'hide-loupe'] });
    expect(after(...scroll, { type: 'rested' }).name).toBe('pressed');
    expect(after(down(finger({ intent: 'panning' })), move(111))).toMatchObject({ name: 'panning', done: ['await-loupe', 'start', 'move', 'hide-loupe'] });
  });

  it('that had moved before the page heard that it rested, does not aim', () => {
    const rested = [down(finger({ intent: 'panning' })), { type: 'loupe-due' }, { type: 'rested' }] as const;
    expect(after(...rested, move(130, { time: aimDelay - 1 })).name).toBe('panning');
    expect(after(...rested, move(130, { time: aimDelay })).name).toBe('aiming');
  });

  it('that was lifted before the page heard that it rested, taps as quickly as it did', () => {
    const rested = [down(finger()), { type: 'loupe-due' }, { type: 'rested' }] as const;
    const aims = (time: number) => after(...rested, up(104, { time })).effects.at(-1);
    expect(aims(aimDelay - 1)).toEqual({ do: 'tap', isAimed: false });
    expect(aims(aimDelay)).toEqual({ do: 'tap', isAimed: true });
    expect(after(...rested, up(130, { time: aimDelay - 1 })).done).not.toContain('tap');
  });

  it('moves the mark that is selected with the loupe above it', () => {
    const start = finger({ intent: 'dragging', mayAim: false });
    expect(after(down(start), { type: 'loupe-due' }, { type: 'rested' }, move(130, { time: 500 })).effects.slice(2)).toMatchObject([{ do: 'start' }, { do: 'move' }, { do: 'show-loupe', at: { x: 130 } }]);
    expect(after(down(start), move(130), { type: 'loupe-due' }).effects.slice(3)).toEqual([{ do: 'show-loupe', at: { x: 130, y: 100 } }]);
  });

  it('keeps the click after its tap from what has come up there, once', () => {
    const { state } = after(down(finger()), up(100));
    expect(state).toEqual({ name: 'idle', isTouched: true });
    expect(reduce(state, { type: 'touch-end' })).toEqual([idle]);
    expect(after(down(press()), up(100)).state).toEqual({ name: 'idle', isTouched: false });
  });
});

describe('two fingers', () => {
  const second: StageEvent = { type: 'second-touch', isHeld: true };
  it('pinch, and what the first had begun is given up', () => {
    const dragging = [down(finger({ intent: 'dragging', mayAim: false })), move(130)];
    expect(after(...dragging, down(finger({ pointer: 2 }), { isPrimary: false }), second)).toMatchObject({ name: 'pinching', done: ['await-loupe', 'start', 'move', 'hide-loupe', 'cancel', 'start-pinch'] });
    expect(after(...dragging, second).done.slice(-3)).toEqual(['hide-loupe', 'cancel', 'start-pinch']);
  });

  it('mark nothing in any case', () => {
    const pinching = [down(finger()), second, down(finger({ pointer: 3 }), { isPrimary: false }), move(300), up(300), { type: 'rested' }, { type: 'loupe-due' }] as const;
    expect(after(...pinching).name).toBe('pinching');
    expect(after(...pinching, { type: 'pinch-end' }, up(300))).toMatchObject({ name: 'idle', done: ['await-loupe', 'hide-loupe', 'start-pinch', 'commit-pinch'] });
  });

  it('of which the page never heard the end are over with the next press', () => {
    expect(after(down(finger()), second, down(finger({ pointer: 3 })), up(100, { pointer: 3 }))).toMatchObject({ name: 'idle', done: ['await-loupe', 'hide-loupe', 'start-pinch', 'commit-pinch', 'await-loupe', 'hide-loupe', 'tap'] });
  });

  it('go on from where one had moved the view', () => {
    expect(after(down(finger({ intent: 'panning' })), move(130), second).done.slice(-2)).toEqual(['commit', 'start-pinch']);
  });

  it('are a palm beside a pen that draws, and leave it alone; a pen whose release was missed does not', () => {
    const drawing = [down(press({ pointerType: 'pen', intent: 'drawing' })), move(130)];
    const palm = finger({ pointer: 2 });
    expect(after(...drawing, down(palm, { isHeld: true }), second)).toMatchObject({ name: 'drawing', done: ['start', 'move'] });
    expect(after(...drawing, down(palm, { isHeld: false }))).toMatchObject({ name: 'pressed', done: ['start', 'move', 'cancel', 'await-loupe'] });
  });
});

it('whatever happens, a drag that starts ends once, and a loupe that shows is hidden', () => {
  const number = fc.integer({ min: 1, max: 2 });
  const place = fc.record({ x: fc.integer({ min: 80, max: 130 }), y: fc.constant(100) });
  const start = fc.record({
    pointer: number, pointerType: fc.constantFrom('mouse', 'touch', 'pen'), x: fc.constant(100), y: fc.constant(100), time: fc.constant(0),
    intent: fc.constantFrom(undefined, 'dragging' as const, 'drawing' as const, 'panning' as const), isTap: fc.boolean(), hasLoupe: fc.boolean(), mayAim: fc.boolean(),
  });
  const event: fc.Arbitrary<StageEvent> = fc.oneof(
    fc.record({ type: fc.constant('down' as const), press: start, isPrimary: fc.boolean(), isHeld: fc.boolean() }),
    fc.record({ type: fc.constant('move' as const), pointer: number, buttons: fc.constantFrom(0, 1, 1, 1), time: fc.integer({ min: 0, max: 800 }), places: fc.array(place, { minLength: 1, maxLength: 3 }) }),
    fc.tuple(number, fc.integer({ min: 0, max: 800 }), place).map(([pointer, time, at]): StageEvent => ({ type: 'up', pointer, time, ...at })),
    fc.record({ type: fc.constant('cancel' as const), pointer: number }),
    fc.record({ type: fc.constant('second-touch' as const), isHeld: fc.boolean() }),
    fc.constantFrom<StageEvent>({ type: 'loupe-due' }, { type: 'rested' }, { type: 'pinch-end' }, { type: 'context-menu' }, { type: 'escape' }, { type: 'touch-end' }, { type: 'cancel' }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const { done, state } = after(...events, { type: 'cancel' });
      expect(state.name).toBe('idle');
      const starts = done.filter((what) => what === 'start' || what === 'commit' || what === 'cancel');
      expect(starts.filter((_, i) => (i % 2 === 0) !== (starts[i] === 'start'))).toEqual([]);
      expect(starts.length % 2).toBe(0);
      expect(done.lastIndexOf('hide-loupe')).toBeGreaterThanOrEqual(done.lastIndexOf('show-loupe'));
      expect(done.filter((what) => what === 'start-pinch')).toHaveLength(done.filter((what) => what === 'commit-pinch').length);
    }),
    { numRuns: runs(500), seed: seedOf(11) },
  );
});
