import type { Box } from '../geometry/index.js';
import { referencePoints } from '../interaction/index.js';

/** Unseen: what tells where a drawing is on the screen. Each is a unit wide around its point. */
export function ReferencePoints({ viewBox }: { readonly viewBox: Box }) {
  return (
    <g className="palpate-reference" aria-hidden="true">
      {referencePoints(viewBox).map(([x, y], i) => (
        <path key={i} d={`M${x - 0.5} ${y - 0.5}h1v1h-1z`} fill="none" pointerEvents="none" />
      ))}
    </g>
  );
}
