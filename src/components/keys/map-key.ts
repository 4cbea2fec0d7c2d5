import type { BodyMapStore } from '../../store/index.js';

/**
 * A key pressed anywhere on a map: Ctrl+Z or ⌘Z, with Shift or Ctrl+Y the other way, ? for the help; in a text they are the text's
 * own. Escape goes from the details to their mark, also where `keys` (shortcuts) are off.
 */
export function mapKey(event: KeyboardEvent, store: BodyMapStore, keys: boolean, focusOnStage: (from: Element, mark: string) => void, showHelp: () => void): void {
  const target = event.composedPath()[0] ?? event.target;
  const { selection, undo, redo } = store.getState();
  if (event.key === 'Escape' && selection !== null && target instanceof Element && target.closest('.palpate-inspector')) return focusOnStage(target, selection);
  if (!keys || event.altKey || isInText(target)) return;
  const isCommand = event.ctrlKey !== event.metaKey;
  const letter = letterOf(event);
  if (!isCommand && (event.key === '?' || event.key === '؟')) showHelp();
  else if (isCommand && letter === 'z' && !event.shiftKey) undo();
  else if (isCommand && (letter === 'z' || (letter === 'y' && !event.shiftKey))) redo();
  else return;
  event.preventDefault();
}

/** The letter on the key; where the alphabet is another one, that of its place. */
const letterOf = ({ key, code }: KeyboardEvent): string => (/^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '')).toLowerCase();

const notText = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image'];

function isInText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notText.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.isContentEditable);
}
