import { activeElement } from '../../ui/index.js';
import { findMark } from '../hit-test.js';

/** Moves the focus to the map before its form is removed: to the mark, or to the body if the mark is removed too. */
export function focusOnStage(from: Element, markId?: string): void {
  const map = from.closest('.palpate');
  const mark = markId === undefined ? undefined : findMark(map, markId);
  const body = ':is([data-zone], [data-target])[tabindex="0"]';
  const target = mark ?? map?.querySelector<SVGElement>(`[data-active] ${body}`) ?? map?.querySelector<SVGElement>(body);
  target?.focus({ preventScroll: true });
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Not focused: it would open the on-screen keyboard of a phone. */
const text = 'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])';

/** Parts of a map whose controls change. On the stage, the key handlers manage the focus, except when Undo removes the focused mark. */
const parts = 'section, .palpate-toolbar';

/** The focused control; its containers, from the inside out to the whole part; and the controls of these, in order. */
interface Held {
  readonly control: HTMLElement;
  readonly around: readonly Element[];
  readonly order: readonly HTMLElement[];
}

/**
 * Keeps the focus on a map: when the focused control is removed or disabled, the next control in the
 * same part gets it, otherwise the previous one, otherwise the first; if the part is gone, the body. A focus
 * elsewhere is left alone.
 *
 * @returns a function that stops it
 */
export function keepFocus(map: HTMLElement): () => void {
  let held: Held | undefined;
  const active = () => (map.getRootNode() as Document | ShadowRoot).activeElement;

  function note(): void {
    const now = active();
    if (!now || !map.contains(now)) return;
    const around = ancestors(now, map);
    const part = around.at(-1);
    held = part || now.matches('[data-mark]') ? { control: now as HTMLElement, around, order: part ? all(part) : [] } : undefined;
  }
  // Also fires when a control is removed; by then it is no longer on the page.
  const leave = () => queueMicrotask(() => {
    if (held && isUsable(held.control) && !map.contains(active())) held = undefined;
  });
  function look(): void {
    if (!held || isUsable(held.control)) return note();
    const { control, around, order } = held;
    held = undefined;
    // Ask the whole page: a shadow root does not know what is outside it.
    const now = activeElement(map.ownerDocument);
    if (now && now !== map.ownerDocument.body && now !== control) return note();
    const at = order.indexOf(control);
    const near = [...order.slice(at + 1), ...order.slice(0, at).reverse()];
    const candidates = around.filter((part) => part.isConnected).flatMap((part) => [...near.filter((element) => part.contains(element)), ...all(part)]);
    // Undo of an answer about a mark of the last visit: its ghost gets the focus.
    if (!candidates.some(take)) focusOnStage(map, control.dataset['mark']);
    note();
  }
  /** Hidden controls cannot be focused. */
  function take(element: HTMLElement): boolean {
    if (!isUsable(element) || isFolded(element) || element.matches(text)) return false;
    element.focus({ preventScroll: true });
    return active() === element;
  }
  const observer = new MutationObserver(look);
  observer.observe(map, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  map.addEventListener('focusin', note);
  map.addEventListener('focusout', leave);
  note();
  return () => {
    observer.disconnect();
    map.removeEventListener('focusin', note);
    map.removeEventListener('focusout', leave);
  };
}

const all = (part: Element): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(focusable)];

/** From the inside out, up to the outermost part on the map; none outside all parts. */
function ancestors(element: Element, map: Element): Element[] {
  const found: Element[] = [];
  let known = 0;
  for (let up = element.parentElement; up && up !== map; up = up.parentElement) if (found.push(up) && up.matches(parts)) known = found.length;
  return found.slice(0, known);
}

const isUsable = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled');

const isFolded = (element: HTMLElement): boolean => element.localName !== 'summary' && element.closest('details:not([open])') !== null;
