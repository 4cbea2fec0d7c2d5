import type { Mark } from '../chart/index.js';

/** The sign of a mark: a disc or plate with its number, a question mark while it is not rated, an exclamation mark for a caution. */
export function MarkSign({ mark }: { readonly mark: Mark }) {
  if (mark.kind === 'tenderness') return <Disc intensity={mark.intensity} />;
  const intensity = mark.kind === 'referral' ? (mark.intensity ?? 'none') : undefined;
  return (
    <span className="palpate-plate" data-kind={mark.kind} data-intensity={intensity} aria-hidden="true">
      {mark.kind === 'caution' ? '!' : (mark.intensity ?? '?')}
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
