/** The words of the help dialog, loaded with it. */
export interface HelpMessages {
  readonly title: string;
  /** Groups of keyboard shortcuts. */
  readonly groups: Readonly<Record<'zones' | 'mark' | 'map', string>>;
  /** The names on the keys. */
  readonly keys: Readonly<Record<'arrows' | 'shift' | 'ctrl' | 'enter' | 'space' | 'tab' | 'escape' | 'delete' | 'backspace' | 'home' | 'end' | 'pageUp' | 'pageDown' | 'letters' | 'digits', string>>;
  /** Between keys with the same effect. */
  readonly or: string;
  readonly does: Readonly<
    Record<
      | 'walk'
      | 'firstAndLast'
      | 'groups'
      | 'typeName'
      | 'mark'
      | 'toMarks'
      | 'nudge'
      | 'nudgeFar'
      | 'rate'
      | 'lowerAndRaise'
      | 'remove'
      | 'nextMark'
      | 'zoom'
      | 'wholeView'
      | 'undo'
      | 'redo'
      | 'back'
      | 'help',
      string
    >
  >;
}
