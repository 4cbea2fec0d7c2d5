import type { BodyMapStore } from '../../store/index.js';
import { endRating } from './rate.js';

/**
 * A key pressed anywhere on a map: Ctrl+Z or ⌘Z, with Shift or Ctrl+Y the other way, ? for the help; in a text they are the text's
 * own. Escape goes from the details to their mark, also where `keys` (shortcuts) are off.
 *
 * @param target what it was pressed on, also inside of a shadow root
 */
export function mapKey(event: KeyboardEvent, target: EventTarget | undefined, store: BodyMapStore, keys: boolean, focusOnStage: (from: Element, mark: string) => void, showHelp: () => void): void {
  // The help lies over the map: what would be done behind it is not seen. (A host may show the whole map in a dialog of its own.)
  if (target instanceof Element && target.closest('.palpate dialog')) return;
  const { selection, undo, redo } = store.getState();
  if (event.key === 'Escape' && selection !== null && target instanceof Element && target.closest('.palpate-inspector')) return focusOnStage(target, selection);
  if (!keys || event.altKey || isInText(target)) return;
  const isCommand = event.ctrlKey !== event.metaKey;
  const letter = letterOf(event);
  if (isCommand) endRating(store);
  if (!isCommand && (event.key === '?' || event.key === '؟')) showHelp();
  else if (isCommand && letter === 'z' && !event.shiftKey) undo();
  else if (isCommand && (letter === 'z' || (letter === 'y' && !event.shiftKey))) redo();
  else return;
  event.preventDefault();
}

/** The letter on the key; where the alphabet is another one, that of its place. */
const letterOf = ({ key, code }: KeyboardEvent): string => (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '')).toLowerCase();

const notText = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image'];

function isInText(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !notText.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
