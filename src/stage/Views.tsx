'use client';
import { forwardRef, type HTMLAttributes } from 'react';
import { useBodyMap, useBodyMapContext } from '../ui/index.js';
import { BodyMapView } from './View.js';

/** Related views: side by side if they fit, otherwise the active one. */
export const BodyMapViews = /* @__PURE__ */ forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(function BodyMapViews({ className, ...rest }, ref) {
  const { views } = useBodyMapContext();
  const inFront = useBodyMap((state) => state.view);
  const together = views.find((group) => group.includes(inFront)) ?? views[0] ?? [];
  return (
    <div {...rest} ref={ref} className={className ? `palpate-views ${className}` : 'palpate-views'}>
      {together.map((view) => (
        <BodyMapView key={view} view={view} />
      ))}
    </div>
  );
});
