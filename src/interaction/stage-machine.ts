/**
 * What a stage does with the pointers on it, as one state machine: a state and an event give the next state, and effects that `stage.ts`
 * carries out. It knows neither the page nor the chart.
 *
 * | state    | up        | move                            | second-touch | escape | cancel, context-menu, missed up | down again           |
 * |----------|-----------|---------------------------------|--------------|--------|---------------------------------|----------------------|
 * | idle     |           |                                 | pinching     |        |                                 | pressed              |
 * | pressed  | idle, tap | past the threshold: its intent  | pinching     |        | idle                            | pressed              |
 * | aiming   | idle, tap | aiming                          | pinching     | idle   | idle                            | pressed              |
 * | dragging | idle, commit | dragging                     | pinching, cancel | idle, cancel | idle, cancel          | pressed, cancel      |
 * | drawing  | idle, commit | drawing                      | pinching, cancel | idle, cancel | idle, cancel          | pressed, cancel      |
 * | panning  | idle, commit | panning                      | pinching, commit | idle, cancel | idle, commit          | pressed, commit      |
 * | pinching | (`pinch-end`: idle, commit)  |              |              |        | idle, commit                    | pressed, commit      |
 *
 * `rested` takes pressed to aiming. A `context-menu` ends only what a mouse does. A press by a second finger (not primary) leads to idle
 * instead of pressed, because its `second-touch` follows. A palm while a pen is down changes nothing.
 */
export type StageState =
  /** `isTouched`: after a touch whose click is still to come. */
  | { readonly name: 'idle'; readonly isTouched?: boolean }
  | { readonly name: 'pressed' | 'dragging' | 'drawing' | 'panning' | 'aiming'; readonly press: Press }
  | { readonly name: 'pinching' };

/** A position on the page, in client pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a press becomes past the drag threshold: moving a mark, drawing, or panning. None for a scroll. */
export type Intent = 'dragging' | 'drawing' | 'panning';

/** A pointer that went down. */
export interface PressStart extends Place {
  readonly pointer: number;
  readonly pointerType: string;
  /** The time of the event, in milliseconds. */
  readonly time: number;
  readonly intent: Intent | undefined;
  /** False for the middle button, which only pans. */
  readonly isTap: boolean;
  /** Whether the loupe shows while it is down. */
  readonly hasLoupe: boolean;
  /** Whether it may rest and then aim, instead of scrolling, panning or moving the selected mark. */
  readonly mayAim: boolean;
}

export interface Press extends PressStart {
  /** Where the pointer is now. */
  readonly now: Place;
  readonly loupe: 'off' | 'soon' | 'shown';
}

export type StageEvent =
  /** `isHeld`: the stage still captures the previous pointer. */
  | { readonly type: 'down'; readonly press: PressStart; readonly isPrimary: boolean; readonly isHeld: boolean }
  /** `places`: all positions since the last event. */
  | { readonly type: 'move'; readonly pointer: number; readonly buttons: number; readonly time: number; readonly places: readonly Place[] }
  | ({ readonly type: 'up'; readonly pointer: number; readonly time: number } & Place)
  /** The browser cancelled the pointer, for a scroll; without `pointer`, any gesture ends. */
  | { readonly type: 'cancel'; readonly pointer?: number }
  /** The finger has rested long enough for the loupe. */
  | { readonly type: 'loupe-due' | 'rested' }
  | { readonly type: 'second-touch'; readonly isHeld: boolean }
  | { readonly type: 'pinch-end' }
  | { readonly type: 'context-menu' | 'escape' | 'touch-end' };

export type StageEffect =
  | { readonly do: 'tap'; readonly isAimed: boolean }
  | { readonly do: 'start'; readonly intent: Intent; readonly press: Press }
  | { readonly do: 'move'; readonly places: readonly Place[] }
  | { readonly do: 'commit' | 'cancel' }
  | { readonly do: 'await-loupe'; readonly mayAim: boolean }
  | { readonly do: 'show-loupe'; readonly at: Place }
  | { readonly do: 'hide-loupe' }
  | { readonly do: 'start-pinch' | 'commit-pinch' };

export type Step = readonly [StageState, ...StageEffect[]];

/** Milliseconds until the loupe shows, and until a resting finger aims instead of scrolling or panning. */
export const [loupeDelay, aimDelay] = [120, 350];

/** Pixels that a resting finger may move. */
const restRadius = 8;

/** Pixels that a press may move and still be a tap. */
const dragThresholdOf = (pointerType: string): number => (pointerType === 'touch' ? 10 : 4);

export const idle: StageState = { name: 'idle' };

const far = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
const isPastThreshold = (place: Place, press: Press): boolean => far(place, press) > dragThresholdOf(press.pointerType);

export function reduce(state: StageState, event: StageEvent): Step {
  switch (event.type) {
    case 'down':
      return down(state, event);
    case 'move':
      return 'press' in state && state.press.pointer === event.pointer ? move(state, event) : [state];
    case 'up':
      return 'press' in state && state.press.pointer === event.pointer ? up(state, event, event.time) : [state];
    case 'cancel':
      return event.pointer === undefined || ('press' in state && state.press.pointer === event.pointer) ? end(state) : [state];
    case 'loupe-due':
      return 'press' in state && state.press.loupe === 'soon' ? [{ ...state, press: { ...state.press, loupe: 'shown' } }, { do: 'show-loupe', at: state.press.now }] : [state];
    case 'rested':
      return state.name === 'pressed' && state.press.mayAim ? [{ ...state, name: 'aiming' }] : [state];
    case 'second-touch':
      // A palm beside a drawing pen is not a pinch.
      return isPenHeld(state, event.isHeld) || state.name === 'pinching' ? [state] : [{ name: 'pinching' }, ...effectsOf(end(state)), { do: 'start-pinch' }];
    case 'pinch-end':
      return state.name === 'pinching' ? [idle, { do: 'commit-pinch' }] : [state];
    case 'context-menu':
      // A press that opens a context menu, such as Ctrl+click on a Mac, does nothing else; the menu may take the release.
      return 'press' in state && state.press.pointerType === 'mouse' ? end(state) : [state];
    case 'escape':
      return state.name === 'pressed' || state.name === 'pinching' ? [state] : end(state, 'cancel');
    case 'touch-end':
      return state.name === 'idle' && state.isTouched ? [idle] : [state];
  }
}

/** Ends the gesture without a mark or a change; the view stays where it was panned, unless that is cancelled too. */
function end(state: StageState, pan: 'commit' | 'cancel' = 'commit'): Step {
  switch (state.name) {
    case 'idle':
      return [state];
    case 'pinching':
      return [idle, { do: 'commit-pinch' }];
    case 'panning':
      return [idle, ...hidden(state.press), { do: pan }];
    case 'dragging':
    case 'drawing':
      return [idle, ...hidden(state.press), { do: 'cancel' }];
    case 'pressed':
    case 'aiming':
      return [idle, ...hidden(state.press)];
  }
}

const effectsOf = ([, ...effects]: Step): StageEffect[] => effects;

const hidden = (press: Press): StageEffect[] => (press.loupe === 'off' ? [] : [{ do: 'hide-loupe' }]);

const isPenHeld = (state: StageState, isHeld: boolean): boolean => isHeld && 'press' in state && state.press.pointerType === 'pen';

function down(state: StageState, { press, isPrimary, isHeld }: StageEvent & { type: 'down' }): Step {
  // A third finger, or a palm beside a drawing pen. A pen whose release was missed no longer blocks the stage.
  if ((state.name === 'pinching' && !isPrimary) || (press.pointerType === 'touch' && isPenHeld(state, isHeld))) return [state];
  // An earlier release may have been missed; a second finger makes it a pinch, which marks nothing.
  const ended = effectsOf(end(state));
  if (!isPrimary) return [idle, ...ended];
  const next: Press = { ...press, now: { x: press.x, y: press.y }, loupe: press.hasLoupe ? 'soon' : 'off' };
  return [{ name: 'pressed', press: next }, ...ended, ...(press.hasLoupe ? [{ do: 'await-loupe', mayAim: press.mayAim } as const] : [])];
}

type Pressed = Extract<StageState, { press: Press }>;

function move(state: Pressed, { buttons, time, places }: StageEvent & { type: 'move' }): Step {
  // The release went to a dialog, a menu, or outside the stage.
  if (buttons === 0) return end(state);
  const now = places.at(-1) ?? state.press.now;
  const press: Press = { ...state.press, now };
  const follow: StageEffect[] = press.loupe === 'shown' ? [{ do: 'show-loupe', at: now }] : [];
  switch (state.name) {
    case 'dragging':
    case 'drawing':
      return [{ ...state, press }, { do: 'move', places }, ...follow];
    case 'panning':
      return [{ ...state, press }, { do: 'move', places: [now] }, ...follow];
    case 'aiming':
      // On a busy phone the timer may fire before an earlier move event arrives.
      return time - press.time >= aimDelay || far(now, press) <= restRadius ? [{ ...state, press }, ...follow] : movePressed({ ...press, mayAim: false, loupe: 'off' }, places, [{ do: 'hide-loupe' }]);
    case 'pressed':
      return press.loupe !== 'off' && press.mayAim && far(now, press) > restRadius ? movePressed({ ...press, mayAim: false, loupe: 'off' }, places, [{ do: 'hide-loupe' }]) : movePressed(press, places, follow);
  }
}

/** A fast loop may end where it began, so every position is checked. */
function movePressed(press: Press, places: readonly Place[], effects: readonly StageEffect[]): Step {
  const { intent } = press;
  if (!intent || !places.some((place) => isPastThreshold(place, press))) return [{ name: 'pressed', press }, ...effects];
  return [{ name: intent, press }, { do: 'start', intent, press }, { do: 'move', places: intent === 'panning' ? places.slice(-1) : places }, ...effects];
}

function up(state: Pressed, place: Place, time: number): Step {
  const { press, name } = state;
  const effects = hidden(press);
  if (name !== 'pressed' && name !== 'aiming') return [idle, ...effects, { do: 'commit' }];
  // On a busy phone the timer may fire before the release of a quick tap arrives.
  const isAimed = name === 'aiming' && time - press.time >= aimDelay;
  if (!press.isTap || (!isAimed && isPastThreshold(place, press))) return [idle, ...effects];
  return [{ name: 'idle', isTouched: press.pointerType === 'touch' }, ...effects, { do: 'tap', isAimed }];
}
