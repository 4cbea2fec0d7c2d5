'use client';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { BodyMapInspector, BodyMapLegend, BodyMapMarkList, BodyMapToolbar, LastTime, Panel, SheetProvider } from '../panels/index.js';
import { BodyMapViews } from '../stage/index.js';
import { BodyMapContext, useBodyMapContext } from '../ui/index.js';

export interface BodyMapLayoutProps extends HTMLAttributes<HTMLDivElement> {
  /** The content of the panel, from top to bottom. Defaults to inspector, last visit's marks, list and legend. */
  readonly children?: ReactNode;
}

/**
 * The layout of the complete map, filling its container: a dock and a sheet in a narrow column, a row of tools and
 * a column beside the figure in a wide one.
 */
export const BodyMapLayout = /* @__PURE__ */ forwardRef<HTMLDivElement, BodyMapLayoutProps>(function BodyMapLayout({ className, children, ...rest }, ref) {
  const context = useBodyMapContext();
  return (
    <SheetProvider>
      <div {...rest} ref={ref} className={className ? `palpate-room ${className}` : 'palpate-room'}>
        <div className="palpate-complete">
          <BodyMapToolbar />
          {/* The figure is never late. */}
          <BodyMapContext.Provider value={context}>
            <BodyMapViews />
          </BodyMapContext.Provider>
          <Panel foot={children === undefined ? <BodyMapLegend /> : undefined}>
            {children ?? (
              <>
                <BodyMapInspector />
                <LastTime />
                <BodyMapMarkList />
              </>
            )}
          </Panel>
        </div>
      </div>
    </SheetProvider>
  );
});
