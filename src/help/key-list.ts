import type { HelpMessages } from '../locales/index.js';

/** Keys pressed together, by name or character. */
type Chord = readonly string[];

/** One or several keys with the same effect. */
export interface HelpLine {
  readonly does: keyof HelpMessages['does'];
  readonly keys: readonly Chord[];
  /** Off if the host turned shortcuts off. */
  readonly isShortcut?: boolean;
}

/** The keys of a map, grouped by where they work. `ctrl` stands for the platform's command key. */
export const keyList: Readonly<Record<keyof HelpMessages['groups'], readonly HelpLine[]>> = {
  zones: [
    { does: 'walk', keys: [['arrows']] },
    { does: 'groups', keys: [['pageDown'], ['pageUp']] },
    { does: 'firstAndLast', keys: [['home'], ['end']] },
    { does: 'typeName', keys: [['letters']], isShortcut: true },
    { does: 'mark', keys: [['enter'], ['space']] },
    { does: 'toMarks', keys: [['tab']] },
    { does: 'zoom', keys: [['+'], ['−']], isShortcut: true },
    { does: 'wholeView', keys: [['0']], isShortcut: true },
  ],
  mark: [
    { does: 'nudge', keys: [['arrows']] },
    { does: 'nudgeFar', keys: [['shift', 'arrows']] },
    { does: 'rate', keys: [['digits']], isShortcut: true },
    { does: 'lowerAndRaise', keys: [['['], [']']], isShortcut: true },
    { does: 'zoom', keys: [['+'], ['−']], isShortcut: true },
    { does: 'nextMark', keys: [['pageDown'], ['pageUp']] },
    { does: 'remove', keys: [['delete'], ['backspace']] },
  ],
  map: [
    { does: 'undo', keys: [['ctrl', 'Z']], isShortcut: true },
    { does: 'redo', keys: [['ctrl', 'shift', 'Z'], ['ctrl', 'Y']], isShortcut: true },
    { does: 'back', keys: [['escape']] },
    { does: 'help', keys: [['?']], isShortcut: true },
  ],
};
