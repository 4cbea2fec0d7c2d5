import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { ChartSheet, type ChartSheetProps } from './ChartSheet.js';

interface PrintJobProps extends ChartSheetProps {
  readonly onDone: () => void;
  /** Where the map stands: in a shadow root, the page does not have the stylesheet. */
  readonly root: Node | undefined;
}

/**
 * The sheet at the end of the page for as long as it is printed; the stylesheet then hides everything else. No window is opened and nothing
 * is written as markup, so that it works under any policy.
 */
export function PrintJob({ onDone, root, ...sheet }: PrintJobProps) {
  const isPrinting = useRef(false);
  useEffect(() => {
    const takeBack = root instanceof ShadowRoot ? lendStyles(root) : undefined;
    window.addEventListener('afterprint', onDone);
    // Some browsers wait in `print()`, others come back at once: `afterprint` is the end in all of them.
    if (!isPrinting.current) window.print();
    isPrinting.current = true;
    return () => {
      window.removeEventListener('afterprint', onDone);
      takeBack?.();
    };
  }, [onDone, root]);
  return createPortal(
    <div className="palpate-print">
      <ChartSheet {...sheet} />
    </div>,
    document.body,
  );
}

function lendStyles({ adoptedStyleSheets }: ShadowRoot): () => void {
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, ...adoptedStyleSheets.filter((sheet) => !before.includes(sheet))];
  return () => void (document.adoptedStyleSheets = before);
}
