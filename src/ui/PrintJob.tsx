import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface PrintJobProps {
  /** The sheet. */
  readonly children: ReactNode;
  readonly onDone: () => void;
  /** The printed map or a part of it. Its page may be that of a frame, and in a shadow root the page lacks the stylesheet. */
  readonly from: Element;
}

/**
 * The sheet at the end of the page while it is printed; the stylesheet hides everything else. It opens no window and writes no markup, so that it
 * works under any policy.
 */
export function PrintJob({ onDone, from, children }: PrintJobProps) {
  const { ownerDocument } = from;
  const isPrinting = useRef(false);
  useEffect(() => {
    const page = ownerDocument.defaultView;
    const root = from.getRootNode();
    const takeBack = root === ownerDocument ? undefined : lendStyles(ownerDocument, root as ShadowRoot);
    page?.addEventListener('afterprint', onDone);
    // Some browsers wait in `print()`, others return at once: `afterprint` is the end in all of them.
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
