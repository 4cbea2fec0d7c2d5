import type { Point } from '../../src/geometry/index.js';
import type { FingerStep } from './input.js';

// Touch in WebKit, whose driver sends it as mouse, a wheel there with a key held, which it sends without the key, and pens, which Firefox's driver does
// not support and WebKit's sends as mouse: synthetic events in the page. Native effects (scrolling, menus, cancellation) are not tested this way.

interface Pointing {
  readonly id: number;
  readonly target: Element;
  readonly isPrimary: boolean;
  at: Point;
}

interface Finger extends Pointing {
  readonly from: Point;
}

const fingers: Finger[] = [];
/** The pen's, then the fingers'. */
const firstId = 1000;

/** The browser does not capture unknown pointers; here a pointer always stays with the element it went down on. */
for (const name of ['setPointerCapture', 'releasePointerCapture', 'hasPointerCapture'] as const) {
  const real = Element.prototype[name] as (this: Element, id: number) => unknown;
  Element.prototype[name] = function (this: Element, id: number) {
    return id < firstId - 1 ? real.call(this, id) : true;
  } as never;
}

/** A pen stays with the element it went down on until it is lifted. */
let penDown: Element | null = null;

export async function penByEvents(type: 'pointermove' | 'pointerdown' | 'pointerup', at: Point, button: 0 | 2): Promise<void> {
  if (type === 'pointerdown') penDown = under(at);
  const target = penDown ?? under(at);
  if (type === 'pointerup') penDown = null;
  const pen: Pointing = { id: firstId - 1, target: target ?? document.body, isPrimary: true, at };
  const isHeld = penDown !== null;
  point(type, pen, isHeld ? (button === 2 ? 2 : 1) : 0, 'pen', button);
  const compatible = { pointermove: 'mousemove', pointerdown: 'mousedown', pointerup: 'mouseup' }[type];
  target?.dispatchEvent(new MouseEvent(compatible, { ...mouseInit(at), button }));
  if (type === 'pointerup' && button === 0) click(pen);
  await new Promise((resolve) => setTimeout(resolve));
}

/** A wheel with a key held. */
export async function wheelByEvents(at: Point, deltaY: number, held: 'Control' | 'Meta'): Promise<void> {
  under(at)?.dispatchEvent(new WheelEvent('wheel', { ...mouseInit(at), detail: 0, deltaY, ctrlKey: held === 'Control', metaKey: held === 'Meta' }));
  await new Promise((resolve) => setTimeout(resolve));
}

export async function fingersByEvents(steps: readonly FingerStep[], seconds: number): Promise<void> {
  for (const [i, step] of steps.entries()) {
    if (i > 0 && seconds) await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    perform(step);
  }
  await new Promise((resolve) => setTimeout(resolve));
}

function perform({ type, points }: FingerStep): void {
  if (type === 'touchStart') for (const at of points.slice(fingers.length)) putDown(at);
  else if (type === 'touchMove') move(points);
  else for (const finger of fingers.splice(points.length).reverse()) lift(finger, type === 'touchCancel');
}

function putDown(at: Point): void {
  const target = under(at);
  if (!target) return;
  const finger: Finger = { id: firstId + fingers.length, target, isPrimary: fingers.length === 0, from: at, at };
  fingers.push(finger);
  point('pointerdown', finger, 1);
  touch('touchstart', finger, [finger]);
}

function move(points: readonly Point[]): void {
  const moved = fingers.filter((finger, i) => points[i] && (points[i][0] !== finger.at[0] || points[i][1] !== finger.at[1]));
  fingers.forEach((finger, i) => (finger.at = points[i] ?? finger.at));
  for (const finger of moved) point('pointermove', finger, 1);
  for (const finger of moved) touch('touchmove', finger, moved);
}

function lift(finger: Finger, isCancelled: boolean): void {
  point(isCancelled ? 'pointercancel' : 'pointerup', finger, 0);
  const isTaken = !touch(isCancelled ? 'touchcancel' : 'touchend', finger, [finger]);
  const isTap = finger.isPrimary && Math.hypot(finger.at[0] - finger.from[0], finger.at[1] - finger.from[1]) < 15;
  if (!isTaken && !isCancelled && isTap) tap(finger);
}

const mouseInit = ([clientX, clientY]: Point): MouseEventInit => ({ bubbles: true, cancelable: true, composed: true, view: window, clientX, clientY, detail: 1 });

/** The mouse events that a browser creates for a tap, on the element there now. */
function tap({ at }: Finger): void {
  const target = under(at);
  if (target?.dispatchEvent(new MouseEvent('mousedown', { ...mouseInit(at), buttons: 1 }))) target.closest<HTMLElement>('button, input, select, textarea, a, [tabindex]')?.focus();
  target?.dispatchEvent(new MouseEvent('mouseup', mouseInit(at)));
  target?.dispatchEvent(new PointerEvent('click', mouseInit(at)));
}

const click = ({ target, at }: Pointing) => target.dispatchEvent(new PointerEvent('click', mouseInit(at)));

function point(type: string, { id, target, isPrimary, at }: Pointing, buttons: number, pointerType = 'touch', button = 0): void {
  const event = new PointerEvent(type, { ...mouseInit(at), detail: 0, pointerId: id, pointerType, isPrimary, button: type === 'pointermove' ? -1 : button, buttons });
  // WebKit truncates fractions in a page's own events.
  target.dispatchEvent(Object.defineProperties(event, { clientX: { value: at[0] }, clientY: { value: at[1] } }));
}

/** Whether the default action may happen. */
function touch(type: string, { target }: Finger, changed: readonly Finger[]): boolean {
  const asTouch = ({ id, target: on, at: [clientX, clientY] }: Finger) => ({ identifier: id, target: on, clientX, clientY, pageX: clientX + scrollX, pageY: clientY + scrollY, screenX: clientX, screenY: clientY });
  const event = new Event(type, { bubbles: true, cancelable: type !== 'touchcancel', composed: true });
  const touches = fingers.map(asTouch);
  return target.dispatchEvent(Object.assign(event, { touches, targetTouches: touches.filter((each) => each.target === target), changedTouches: changed.map(asTouch) }));
}

function under([x, y]: Point): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inside: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === found) break;
    found = inside;
  }
  return found;
}
