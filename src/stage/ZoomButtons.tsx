'use client';
import { views, type ViewId } from '../anatomy/index.js';
import { farthestIn, wholeOf, zoomAround } from '../geometry/index.js';
import { IconButton, useBodyMap, useBodyMapContext } from '../ui/index.js';

/**
 * The zoom buttons of a view: in, out, and back to the whole view. They are not tab stops: the keys + − 0 on the body do the same, and so does the
 * menu in the toolbar.
 */
export function ZoomButtons({ view }: { readonly view: ViewId }) {
  const { store, messages } = useBodyMapContext();
  const scale = useBodyMap((state) => state.cameras[view]?.scale ?? 1);
  const zoomBy = (factor: number) => {
    const box = views[view].viewBox;
    const camera = store.getState().cameras[view] ?? wholeOf(box);
    store.getState().setCamera(view, zoomAround(camera, camera.centre, factor, box));
  };
  return (
    <div className="palpate-zoom" role="group" aria-label={`${messages.views[view]}, ${messages.labels.zoom}`}>
      <IconButton icon="plus" label={messages.labels.zoomIn} hasWord={false} tabIndex={-1} disabled={scale >= farthestIn} onClick={() => zoomBy(1.6)} />
      <IconButton icon="minus" label={messages.labels.zoomOut} hasWord={false} tabIndex={-1} disabled={scale <= 1} onClick={() => zoomBy(1 / 1.6)} />
      {scale > 1 ? (
        <button type="button" tabIndex={-1} className="palpate-button palpate-whole" onClick={() => store.getState().setCamera(view, null)}>
          {messages.labels.wholeBody}
        </button>
      ) : null}
    </div>
  );
}
