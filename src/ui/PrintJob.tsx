import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface PrintJobProps {
  /** The sheet. */
  readonly children: ReactNode;
  readonly onDone: () => void;
  /** What is printed on the screen, or a part of it: its page may be that of a frame, and in a shadow root that page does not have the stylesheet. */
  readonly from: Element;
}

/**
 * The sheet at the end of the page for as long as it is printed; the stylesheet then hides everything else. No window is opened and nothing
 * is written as markup, so that it works under any policy.
 */
export function PrintJob({ onDone, from, children }: PrintJobProps) {
  const { ownerDocument } = from;
  const isPrinting = useRef(false);
  useEffect(() => {
    const page = ownerDocument.defaultView;
    const root = from.getRootNode();
    const takeBack = root === ownerDocument ? undefined : lendStyles(ownerDocument, root as ShadowRoot);
    page?.addEventListener('afterprint', onDone);
    // Some browsers wait in `print()`, others come back at once: `afterprint` is the end in all of them.
    if (!isPrinting.current) page?.print();
    isPrinting.current = true;
    return () => {
      page?.removeEventListener('afterprint', onDone);
      takeBack?.();
    };
  }, [onDone, from, ownerDocument]);
  return createPortal(
    <div className="palpate-print">{children}</div>,
    ownerDocument.body,
  );
}

function lendStyles(page: Document, { adoptedStyleSheets }: ShadowRoot): () => void {
  const before = page.adoptedStyleSheets;
  page.adoptedStyleSheets = [...before, ...adoptedStyleSheets.filter((sheet) => !before.includes(sheet))];
  return () => void (page.adoptedStyleSheets = before);
}
