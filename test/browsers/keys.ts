import type { Action, ActionSource } from './driver.js';

/** Keys that print nothing, as the WebDriver standard names them. */
const codes: Readonly<Record<string, string>> = {
  Cancel: '\uE001', Help: '\uE002', Backspace: '\uE003', Tab: '\uE004', Clear: '\uE005', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Pause: '\uE00B', Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', Meta: '\uE03D',
};

export const keyOf = (key: string): string => {
  const value = codes[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No key ${key}`);
  return value;
};

export interface TypedKey {
  readonly keyDef: { readonly key?: string | undefined };
  /** `{/Shift}` lets go of a key. */
  readonly releasePrevious: boolean;
  /** `{Shift>}` holds it. */
  readonly releaseSelf: boolean;
  readonly repeat: number;
}

/** What a keyboard does for a text in the notation of Testing Library, as Vitest has read it. */
export const keyActions = (typed: readonly TypedKey[]): ActionSource => ({
  type: 'key',
  id: 'keyboard',
  actions: typed.flatMap(({ keyDef, releasePrevious, releaseSelf, repeat }): Action[] => {
    const value = keyOf(keyDef.key ?? '');
    if (releasePrevious) return [{ type: 'keyUp', value }];
    return [...Array.from({ length: repeat }, () => ({ type: 'keyDown', value })), ...(releaseSelf ? [{ type: 'keyUp', value }] : [])];
  }),
});
