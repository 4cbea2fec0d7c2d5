'use client';
import { useCallback, useEffect, useId, useRef, useState, type FocusEvent, type MouseEvent } from 'react';
import { IconButton, onEscape, useMessages } from '../../ui/index.js';
import { ClearButton, HelpButton, PrintButton, RedoButton } from './buttons.js';
import { GoTo } from './GoTo.js';
import { FigureSwitch } from './switches.js';
import { FreeSwitch, LargeTargetsSwitch, PenSwitch, PerspectiveSwitch } from './toggles.js';

/**
 * A menu of less common actions, with labels. It closes on a choice, a tap outside, and Escape, and is rendered when first opened, because most users
 * never open it.
 */
export function Menu() {
  const { labels } = useMessages();
  const [isOpen, setOpen] = useState(false);
  // Once rendered it stays, so that an action started in it, such as printing, continues.
  const [isWanted, setWanted] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!isOpen || !page) return undefined;
    const handlePress = (event: Event) => !event.composedPath().includes(root.current!) && setOpen(false);
    page.addEventListener('pointerdown', handlePress, true);
    return () => page.removeEventListener('pointerdown', handlePress, true);
  }, [isOpen]);

  const close = useCallback(() => {
    setOpen(false);
    // The chosen action, or the host's listener, may have moved the focus.
    if (root.current && !isFocusElsewhere(root.current)) root.current.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!isOpen || !root.current) return undefined;
    return onEscape(root.current, () => {
      close();
      return true;
    });
  }, [isOpen, close]);
  /** Arrow keys choose a radio button by clicks without a count: they continue to the next. */
  function handleChoice({ target, detail }: MouseEvent): void {
    if ((target as Element).closest('button:not(:disabled)') || (detail > 0 && (target as Element).matches('input'))) close();
  }
  function handleBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !root.current?.contains(relatedTarget as Node)) setOpen(false);
  }
  return (
    <div ref={root} role="none" className="palpate-more" onBlur={handleBlur}>
      <IconButton
        icon="more"
        label={labels.more}
        hasWord={false}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setWanted(true);
          setOpen(!isOpen);
        }}
      />
      <div id={id} className="palpate-menu" role="group" aria-label={labels.more} hidden={!isOpen} onClick={handleChoice} onChange={({ target }) => (target as Element).matches('select') && close()}>
        {isWanted ? (
          <>
            <RedoButton />
            <GoTo />
            <FigureSwitch />
            <PerspectiveSwitch />
            <FreeSwitch />
            <LargeTargetsSwitch />
            <PenSwitch />
            <PrintButton />
            <HelpButton />
            <ClearButton />
          </>
        ) : null}
      </div>
    </div>
  );
}

/** Whether the focus is outside this element: a shadow root knows only its own content. */
function isFocusElsewhere(element: HTMLElement): boolean {
  const { ownerDocument: page } = element;
  const inside = (element.getRootNode() as Document | ShadowRoot).activeElement;
  return page.activeElement !== null && page.activeElement !== page.body && !element.contains(inside);
}
