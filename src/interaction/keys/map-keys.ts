import { getZone } from '../../anatomy/index.js';
import { zonesOf } from '../../locales/index.js';
import type { BodyMapStore } from '../../store/index.js';
import { escapeWithin, isComposing, westernDigits } from '../../ui/index.js';
import { focusOnStage, keepFocus } from './focus.js';
import { rate, ratedFrom } from './rate.js';

export interface MapKeyOptions {
  readonly store: BodyMapStore;
  /** The stages on the map. */
  readonly stages: ReadonlySet<{ readonly escape: () => boolean }>;
  /** Whether shortcuts are on. */
  readonly keys: boolean;
  readonly showHelp: () => void;
}

/**
 * Keys that work anywhere on a map, also in its texts and tools: shortcuts, and Escape. The focus that they need stays on the map.
 *
 * @returns a function that removes the listeners
 */
export function listenToMapKeys(map: HTMLElement, options: MapKeyOptions): () => void {
  const page = map.ownerDocument.defaultView;
  let letGo: (() => void) | undefined;
  // No listeners on a map until it is used.
  const handleFocus = () => void (letGo ??= keepFocus(map));
  const handleKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event);
    // The help covers the map: changes behind it would be invisible. (A host may show the whole map in a dialog of its own.)
    if (event.defaultPrevented || isComposing(event) || target.closest('.palpate dialog')) return;
    if (event.key === 'Escape' ? backOut(target, options.store) : options.keys && shortcut(event, target, options)) consume(event);
  };
  // In the capture phase, from the window down: some dialogs of hosts listen on the whole page, and would close before the map gets the key. A
  // gesture ends wherever the focus is. Components that a host has put into the details may handle the key themselves: they are asked in the bubble
  // phase.
  const handleEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    const target = targetOf(event);
    const isGesture = [...options.stages].filter((stage) => stage.escape()).length > 0;
    if (isGesture || (map.contains(target) && !isOfHost(target) && (escapeWithin(map, target) || backOut(target, options.store)))) consume(event);
  };
  page?.addEventListener('keydown', handleEscape, true);
  map.addEventListener('focusin', handleFocus);
  map.addEventListener('keydown', handleKeyDown);
  return () => {
    letGo?.();
    page?.removeEventListener('keydown', handleEscape, true);
    map.removeEventListener('focusin', handleFocus);
    map.removeEventListener('keydown', handleKeyDown);
  };
}

/** Also inside a shadow root. */
const targetOf = (event: Event): Element => event.composedPath()[0] as Element;

/** In the details everything of the map has a class starting with `palpate-`, or is inside such an element. */
const isOfHost = (target: Element): boolean => target.matches('.palpate-details *') && !target.matches('[class*="palpate-"], [class*="palpate-"]:not(.palpate-details) > *');

/** A key that the map has handled goes no further: an Escape that ended a drag does not close the dialog around the map. */
function consume(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Escape, one step at a time: it cancels a move or task; moves focus from the details to their mark, and from a mark to its zone; on a zone it
 * deselects. False if there is nothing to cancel: the host may use that Escape.
 */
function backOut(target: Element, store: BodyMapStore): boolean {
  const { chart, selection, moving, linking, startMoving, cancelLinking, select } = store.getState();
  const button = target.closest<HTMLElement>('[data-mark]');
  if (moving !== null) startMoving(null);
  else if (linking) cancelLinking();
  else if (button) focusBelow(button, zonesOfMark());
  else if (selection !== null && target.closest('.palpate-inspector')) focusOnStage(target, selection);
  else if (selection !== null && target.hasAttribute('data-zone')) select(null);
  else return false;
  return true;

  function zonesOfMark(): readonly string[] {
    const mark = chart.marks.find(({ id }) => id === button?.dataset['mark']);
    const view = button?.closest('[data-view]')?.getAttribute('data-view');
    return mark ? zonesOf(mark).filter((zone) => getZone(zone)?.view === view) : [];
  }
}

function focusBelow(button: Element, [zone]: readonly string[]): void {
  const stage = button.closest('.palpate-stage');
  (stage?.querySelector<SVGElement>(`[data-zone="${zone}"]`) ?? stage?.querySelector<SVGElement>('[data-zone][tabindex="0"]'))?.focus();
}

/** Ctrl+Z or ⌘Z, with Shift or Ctrl+Y for redo, ? for help, digits for the selected mark; in a text field, keys belong to the text. */
function shortcut(event: KeyboardEvent, target: Element, { store, showHelp }: MapKeyOptions): boolean {
  if (event.altKey || isText(target)) return false;
  const { undo, redo } = store.getState();
  const isCommand = event.ctrlKey !== event.metaKey;
  const letter = letterOf(event);
  const rated = ratedFrom(target, store.getState());
  if (!isCommand && (event.key === '?' || event.key === '؟')) showHelp();
  else if (isCommand && letter === 'z' && !event.shiftKey) undo();
  else if (isCommand && (letter === 'z' || (letter === 'y' && !event.shiftKey))) redo();
  else if (!event.ctrlKey && !event.metaKey && /^\d$/.test(westernDigits(event.key)) && rated !== undefined) rate(store, target, rated, event);
  else return false;
  return true;
}

/** The letter on the key; with another alphabet, the one at that position. */
const letterOf = ({ key, code }: KeyboardEvent): string => (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '')).toLowerCase();

const notText = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image'];

/** By name, because an element of another window has another class. */
function isText(target: Element): boolean {
  if (target.localName === 'input') return !notText.includes((target as HTMLInputElement).type);
  return target.localName === 'textarea' || target.localName === 'select' || (target as HTMLElement).isContentEditable === true;
}
