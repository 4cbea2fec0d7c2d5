import type { ReactElement } from 'react';
import type { Mark } from '../chart/index.js';
import { shownIntensity, signText } from '../drawing/index.js';

/** The symbol of a mark: a disc or label with its number, or the text of `signText`. Not a component: a thousand of them would cost time and memory. */
export function markSign(mark: Mark): ReactElement {
  const { kind } = mark;
  const intensity = kind === 'caution' ? undefined : (shownIntensity(mark) ?? 'none');
  return (
    <span className={kind === 'tenderness' ? 'palpate-disc' : 'palpate-plate'} data-kind={kind === 'tenderness' ? undefined : kind} data-intensity={intensity} data-status={mark.status} aria-hidden="true">
      {signText(mark)}
    </span>
  );
}

/** The disc of a tender point. */
export function Disc({ intensity }: { readonly intensity: number | undefined }) {
  return (
    <span className="palpate-disc" data-intensity={intensity ?? 'none'} aria-hidden="true">
      {intensity ?? '?'}
    </span>
  );
}
