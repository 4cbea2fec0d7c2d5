import { inPerspective, views, type Perspective, type ViewId } from '../anatomy/index.js';
import { seenBox, type Camera } from '../geometry/index.js';
import { referencePoints } from '../interaction/index.js';
import { useIsHydrating } from '../ui/index.js';

export interface ReferencePointsProps {
  readonly view: ViewId;
  readonly perspective: Perspective;
  /** Without a camera, the whole view. */
  readonly camera: Camera | undefined;
}

/** Invisible points that show where a drawing is on the screen. They are so small that perspective does not move the centre of their boxes. */
export function ReferencePoints({ view, perspective, camera }: ReferencePointsProps) {
  const { viewBox } = views[view];
  // Without script nothing reads them.
  if (useIsHydrating()) return null;
  // On a page that the host tilts, points outside the stage may be behind the viewer.
  const seen = camera ? seenBox({ ...camera, centre: inPerspective(view, camera.centre, perspective) }, viewBox) : viewBox;
  return (
    <g className="palpate-reference" data-seen={seen.join(' ')} aria-hidden="true">
      {referencePoints(seen).map(([x, y], i) => (
        <path key={i} d={`M${x - 0.05} ${y - 0.05}h.1v.1h-.1z`} fill="none" pointerEvents="none" />
      ))}
    </g>
  );
}
