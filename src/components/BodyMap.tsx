'use client';
import { forwardRef } from 'react';
import { HelpButton } from './help/HelpButton.js';
import { BodyMapInspector } from './inspector/Inspector.js';
import { BodyMapLegend } from './list/Legend.js';
import { BodyMapMarkList } from './list/MarkList.js';
import { BodyMapSummary } from './list/Summary.js';
import { BodyMapRoot, type BodyMapRootProps } from './Root.js';
import { BodyMapSession } from './session/Session.js';
import { BodyMapView } from './stage/View.js';
import { BodyMapViews } from './stage/Views.js';
import { AreaTools, ProblemNotice } from './toolbar/AreaTools.js';
import { ClearButton, ClearedNotice } from './toolbar/ClearButton.js';
import { HistoryButtons } from './toolbar/HistoryButtons.js';
import { FigureSwitch, PerspectiveSwitch, ToolSwitch, ViewSwitch } from './toolbar/switches.js';
import { BodyMapToolbar } from './toolbar/Toolbar.js';
import { CoarseSwitch, GoTo, PrintButton } from './toolbar/ZoomTools.js';

export type BodyMapProps = Omit<BodyMapRootProps, 'children'>;

const CompleteBodyMap = forwardRef<HTMLDivElement, BodyMapProps>(function BodyMap(props, ref) {
  return (
    <BodyMapRoot {...props} ref={ref}>
      <div className="palpate-complete">
        <BodyMapToolbar />
        <BodyMapViews />
        <div className="palpate-panel">
          <BodyMapInspector />
          <BodyMapMarkList />
          <BodyMapLegend />
        </div>
      </div>
    </BodyMapRoot>
  );
});

/**
 * The complete map: `<BodyMap defaultChart={chart} onChartCommit={save} />`. Its parts hang on it, to be arranged inside a `<BodyMap.Root>`.
 */
export const BodyMap = /* @__PURE__ */ Object.assign(CompleteBodyMap, {
  Root: BodyMapRoot,
  Toolbar: BodyMapToolbar,
  ToolSwitch,
  ViewSwitch,
  FigureSwitch,
  PerspectiveSwitch,
  HistoryButtons,
  HelpButton,
  ClearButton,
  ClearedNotice,
  AreaTools,
  GoTo,
  CoarseSwitch,
  PrintButton,
  ProblemNotice,
  Views: BodyMapViews,
  View: BodyMapView,
  Inspector: BodyMapInspector,
  MarkList: BodyMapMarkList,
  Legend: BodyMapLegend,
  Summary: BodyMapSummary,
  Session: BodyMapSession,
});
