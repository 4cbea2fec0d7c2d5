'use client';
import { Fragment, useEffect, useId, useRef } from 'react';
import type { HelpMessages } from '../locales/index.js';
import { onEscape } from '../ui/index.js';
import { keyList, type HelpLine } from './key-list.js';

export interface HelpDialogProps {
  /** Whether shortcuts are on. */
  readonly keys: boolean;
  /** The label of the close button. */
  readonly close: string;
  readonly onClose: () => void;
}

/** The same in every window. */
const isApple = typeof navigator !== 'undefined' && /Mac|iP(hone|ad|od)/.test(navigator.userAgent);

const groups = Object.keys(keyList) as (keyof typeof keyList)[];

/** The dialog that lists the keyboard shortcuts, in one language. On closing, focus returns to where it was. */
export const createHelpDialog = (words: HelpMessages) =>
  function HelpDialog({ keys, close, onClose }: HelpDialogProps) {
    const title = useId();
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => {
      const element = dialog.current;
      if (!element) return undefined;
      if (!element.open) element.showModal();
      return onEscape(element, () => {
        element.close();
        return true;
      });
    }, []);
    return (
      <dialog ref={dialog} className="palpate-help" aria-labelledby={title} onClose={onClose}>
        <div className="palpate-head">
          <h2 id={title} className="palpate-title">
            {words.title}
          </h2>
          <button type="button" className="palpate-button" onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </div>
        {groups.map((group) => (
          <section key={group} role="group" aria-label={words.groups[group]}>
            <h3 className="palpate-label">{words.groups[group]}</h3>
            <dl className="palpate-help-list">
              {keyList[group].filter(({ isShortcut }) => keys || !isShortcut).map((line) => (
                <div key={line.does}>
                  <dt>
                    <Keys line={line} words={words} />
                  </dt>
                  <dd>{words.does[line.does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </dialog>
    );
  };

/** "Ctrl + Shift + Z or Ctrl + Y" */
function Keys({ line, words }: { readonly line: HelpLine; readonly words: HelpMessages }) {
  return line.keys.map((chord, i) => (
    <Fragment key={chord.join(' ')}>
      {i > 0 ? ` ${words.or} ` : null}
      {chord.map((key, at) => (
        <Fragment key={key}>
          {at > 0 ? ' + ' : null}
          <kbd>{nameOf(key, words)}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}

function nameOf(key: string, words: HelpMessages): string {
  if (key === 'ctrl' && isApple) return '⌘';
  return key in words.keys ? words.keys[key as keyof typeof words.keys] : key;
}
