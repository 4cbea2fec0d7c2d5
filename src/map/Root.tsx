'use client';
import { forwardRef, useCallback, useEffect, useMemo, useRef, useState, type ComponentType, type HTMLAttributes } from 'react';
import { neutral, type Figure, type FigureId, type Perspective, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Author, Chart, Problem } from '../chart/index.js';
import { completeMessages, en, type Messages } from '../locales/index.js';
import { createBodyMapStore, type BodyMapStore, type ChartChange, type ControlListeners, type Step, type Tool } from '../store/index.js';
import { Announcer } from './Announcer.js';
import { BodyMapContext, createLateStore, type BodyMapContextValue, type BodyMapLayerProps, type InspectorForm, serverChart, type SheetPart, type StageListeners, type ZoneClickEvent, useBrowserLayoutEffect } from '../ui/index.js';
import { FormField } from './FormField.js';
import { Help } from './Help.js';
import { areaQueueOf, listenToMapKeys } from '../interaction/index.js';
import { restoreStyles } from './restore-styles.js';
import { useSettings } from './use-settings.js';
import { useFigureWarning, useOwnerWarning, useViewWarning } from './warnings.js';

const allViews: readonly (readonly ViewId[])[] = [['front', 'back'], ['left-side', 'right-side'], ['soles']];
const noZones: readonly ZoneId[] = [];
const onlyNeutral = [neutral] as const;

/**
 * `selection`, `tool`, `view`, `figure`, `perspective`, `largeTargets` and `penOnly` work like `chart`. If set, the host controls them: the map calls the
 * listener and stays as it is until the host passes another value, however late. `default…` is the initial value of an uncontrolled one;
 * it is not read with `store`. The map ignores an invalid value (an unknown view, an id that is not on the chart) and reports it in the console and to
 * `onChartProblem`.
 */
export interface BodyMapRootProps extends ControlListeners, StageListeners, Omit<HTMLAttributes<HTMLDivElement>, 'defaultChecked' | 'defaultValue' | 'onChange'> {
  /**
   * The chart, controlled by the host, like `value` of an input: pass `next` of `onChartChange`. It may come late and rounded or sorted
   * (see `controlled` of `BodyMapSettings`). It may be undefined while it is being fetched; the map becomes controlled when it comes.
   * Counterpart of `defaultChart`.
   */
  readonly chart?: Chart | undefined;
  /** The initial chart, owned by the map: `parseChart(text).chart` for a saved one. Counterpart of `chart`. Defaults to an empty chart with the first of `figures`. */
  readonly defaultChart?: Chart | undefined;
  /** A store created by the host, instead of `chart` and `defaultChart`. Callbacks, `author` and `readOnly` set here replace those of the store while the map is shown. Defaults to a store of the map. */
  readonly store?: BodyMapStore | undefined;
  /**
   * The chart of the last visit. Its marks are shown as ghosts below today's and in a list: a tap on one asks whether it is unchanged, better,
   * worse or gone. Only answered marks get onto today's chart, with the same id: one id is one complaint over the visits. Defaults to none.
   */
  readonly previous?: Chart | undefined;
  /** Called once per edit, before it is applied or (if you control the chart) proposed; during a gesture at each move. `change.cancel()` drops the edit. */
  readonly onChartChange?: ((next: Chart, change: ChartChange) => void) | undefined;
  /** Called once per undo step, after the edit or gesture, and once per undo and redo: save here. */
  readonly onChartCommit?: ((chart: Chart, step: Step) => void) | undefined;
  /** Called once per edit or chart that is refused because `parseChart` would refuse it, and once per invalid value of a prop. The map does not change. */
  readonly onChartProblem?: ((problems: readonly Problem[]) => void) | undefined;
  /** Number of steps that can be undone. Defaults to 200. */
  readonly historyLimit?: number | undefined;
  /** The figures to offer; the chart says which one to show. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** The views to offer, grouped: those of a group are shown together if they fit. Defaults to front and back, both sides, and the soles. */
  readonly views?: readonly (readonly ViewId[])[] | undefined;
  /** `facing`: as seen by another person. `mirror`: as in a mirror. The stored chart is the same. */
  readonly perspective?: Perspective | undefined;
  /** The initial perspective. Defaults to `facing`. */
  readonly defaultPerspective?: Perspective | undefined;
  /** Whether a tap marks a whole part of the body, with targets of at least 44 px: for a trembling hand or a small screen. */
  readonly largeTargets?: boolean | undefined;
  /** The initial value. Defaults to false. */
  readonly defaultLargeTargets?: boolean | undefined;
  /** Whether only a pen marks, and fingers scroll and zoom. */
  readonly penOnly?: boolean | undefined;
  /** The initial value. Defaults to false; the toolbar offers the switch after a pen was used. */
  readonly defaultPenOnly?: boolean | undefined;
  /** The id of the selected mark, or null; also of an unanswered mark of `previous`. If there is no such mark, none is selected. */
  readonly selection?: string | null | undefined;
  /** The id of the initially selected mark. Defaults to none. */
  readonly defaultSelection?: string | null | undefined;
  /** What a tap does: `tenderness`, `referral`, `caution`, `select` or `free` (marks a zone as free of pain). */
  readonly tool?: Tool | undefined;
  /** The initial tool. Defaults to `tenderness`. */
  readonly defaultTool?: Tool | undefined;
  /** The active view. Its group of `views` is shown if it fits. */
  readonly view?: ViewId | undefined;
  /** The initial active view. Defaults to the first of `views`. */
  readonly defaultView?: ViewId | undefined;
  /** The figure to show, one of `figures`. It overrides the chart's figure without changing the chart. Defaults to the chart's figure; choosing another one then edits the chart. */
  readonly figure?: FigureId | undefined;
  /** The figure of the initial empty chart, if there is no `chart` or `defaultChart`. Defaults to the first of `figures`. */
  readonly defaultFigure?: FigureId | undefined;
  /** Whether marks can only be selected, not changed. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** Who records: `patient`, `clinician` or `carer`. Defaults to the chart's `recordedBy`. */
  readonly author?: Author | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** Zones that cannot be marked; drawn areas end at their border. Existing marks on them stay visible. Defaults to none. */
  readonly hiddenZones?: readonly ZoneId[] | undefined;
  /** Whether notes can be written. Free text may contain what does not belong in a record. Defaults to true. */
  readonly notes?: boolean | undefined;
  /**
   * Whether letters, digits, signs and shortcuts such as Ctrl+Z work while the focus is in the map. Defaults to true. With false, for
   * speech input, arrows, Enter, Tab, Delete and Escape still work.
   */
  readonly shortcuts?: boolean | undefined;
  /** The fields of the inspector: `patient` has intensity, qualities and a note; `clinician` has all. Defaults to `patient`. */
  readonly inspector?: InspectorForm | undefined;
  /** Components drawn on every view between zones and marks, such as `TriggerPointLayer` of `palpate/explorer`. Create the list once, outside rendering. Defaults to none. */
  readonly layers?: readonly ComponentType<BodyMapLayerProps>[] | undefined;
  /** The field name in a form. The chart is submitted as JSON text, or empty if nothing is recorded. In a disabled fieldset it is not submitted and cannot be edited. Defaults to none: not a form field. */
  readonly name?: string | undefined;
  /** With `name`: the form cannot be submitted until a mark or "no pain anywhere" is recorded. Defaults to false. */
  readonly required?: boolean | undefined;
}

/** The store that the parts of one map share, and the container whose width decides the layout. */
export const BodyMapRoot = forwardRef<HTMLDivElement, BodyMapRootProps>(function BodyMapRoot(props, ref) {
  const {
    chart,
    defaultChart,
    store: hostStore,
    onChartChange,
    onChartCommit,
    onChartProblem,
    historyLimit,
    previous,
    figures = onlyNeutral,
    views = allViews,
    selection,
    defaultSelection,
    onSelectionChange,
    tool,
    defaultTool,
    onToolChange,
    view,
    defaultView,
    onViewChange,
    figure,
    defaultFigure,
    onFigureChange,
    perspective,
    defaultPerspective,
    onPerspectiveChange,
    largeTargets,
    defaultLargeTargets,
    onLargeTargetsChange,
    penOnly,
    defaultPenOnly,
    onPenOnlyChange,
    onZoneClick,
    onZoneHover,
    onMarkClick,
    onMarkHover,
    readOnly,
    author,
    locale: said = en,
    hiddenZones = noZones,
    notes: allowNotes = true,
    shortcuts: keys = true,
    inspector: form = 'patient',
    layers,
    name,
    required = false,
    className,
    children,
    ...rest
  } = props;
  const locale = completeMessages(said);
  const controls = useMemo(() => ({ selection, tool, view, figure, perspective, largeTargets, penOnly }), [selection, tool, view, figure, perspective, largeTargets, penOnly]);
  const [ownStore] = useState(() =>
    hostStore
      ? undefined
      : createBodyMapStore(
          {
            chart: chart ?? defaultChart ?? serverChart(author, figure, defaultFigure ?? figures[0].id),
            controlled: chart !== undefined,
            readOnly,
            author,
            previous,
            selection: defaultSelection ?? undefined,
            tool: defaultTool,
            view: defaultView ?? views[0]?.[0],
            figure: defaultFigure ?? figures[0].id,
            perspective: defaultPerspective,
            largeTargets: defaultLargeTargets,
            penOnly: defaultPenOnly,
          },
          controls,
        ),
  );
  const store = hostStore ?? ownStore;
  if (!store) throw new Error('palpate: <BodyMap> lost its `store` prop. Keep passing `store` while the map is shown.');

  // Once controlled, the map stays controlled, also while the host fetches another chart.
  const [isControlled, setControlled] = useState(!hostStore && chart !== undefined);
  if (!hostStore && chart !== undefined && !isControlled) setControlled(true);
  useSettings(
    store,
    hostStore !== undefined,
    useMemo(
      () => ({ onChartChange, onChartCommit, onChartProblem, author, historyLimit, ...(!hostStore && { controlled: isControlled }) }),
      [onChartChange, onChartCommit, onChartProblem, author, historyLimit, hostStore, isControlled],
    ),
  );
  useSettings(store, hostStore !== undefined, useMemo(() => ({ readOnly }), [readOnly]));
  useSettings(store, hostStore !== undefined, useMemo(() => ({ previous }), [previous]));
  useSettings(
    store,
    hostStore !== undefined,
    useMemo(
      () => ({ onSelectionChange, onToolChange, onViewChange, onFigureChange, onPerspectiveChange, onLargeTargetsChange, onPenOnlyChange }),
      [onSelectionChange, onToolChange, onViewChange, onFigureChange, onPerspectiveChange, onLargeTargetsChange, onPenOnlyChange],
    ),
  );
  useBrowserLayoutEffect(() => {
    if (chart && !hostStore) store.receiveChart(chart);
  }, [store, hostStore, chart]);
  const heard = useRef<StageListeners>({});
  useBrowserLayoutEffect(() => void (heard.current = { onZoneClick, onZoneHover, onMarkClick, onMarkHover }));
  const [taps] = useState(() => new Set<(event: ZoneClickEvent) => void>());
  const [onPaper] = useState(() => new Set<SheetPart>());
  const listeners = useCallback((): StageListeners => {
    const host = heard.current;
    if (taps.size === 0) return host;
    return { ...host, onZoneClick: (event) => [...taps, host.onZoneClick].forEach((tap) => tap?.(event)) };
  }, [taps]);
  // The selection needs its chart, which a host may still be fetching.
  const isFetching = !hostStore && 'chart' in props && chart === undefined;
  useSettings(store, hostStore !== undefined, useMemo(() => (isFetching ? { ...controls, selection: undefined } : controls), [controls, isFetching]));
  useFigureWarning(store, figures, figure, chart?.figure);
  useViewWarning(views, view ?? defaultView);
  useOwnerWarning(!hostStore && chart !== undefined && !onChartChange && !readOnly);

  const late = useMemo(() => createLateStore(store), [store]);
  const map = useRef<HTMLDivElement | null>(null);
  const attach = useCallback((element: HTMLDivElement | null) => {
    map.current = element;
    late.showIn(element?.ownerDocument.defaultView);
    if (element) restoreStyles(element);
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
    return undefined;
  }, [ref, late]);
  const [isHelpShown, setHelpShown] = useState(false);
  const showHelp = useCallback(() => setHelpShown(true), []);
  const closeHelp = useCallback(() => setHelpShown(false), []);
  const [stages] = useState(() => new Set<{ readonly escape: () => boolean }>());
  useEffect(() => (map.current ? listenToMapKeys(map.current, { store, stages, keys, showHelp }) : undefined), [store, stages, keys, showHelp]);
  // A list literal in JSX is a new list on every render.
  const hidden = hiddenZones.join(' ');
  const hiddenSet = useMemo(() => new Set(hidden ? (hidden.split(' ') as ZoneId[]) : []), [hidden]);
  const context = useMemo<BodyMapContextValue>(
    () => ({ store, shown: store, late, areas: areaQueueOf(store), stages, figures, views, messages: locale, hiddenZones: hiddenSet, allowNotes, keys, showHelp, listeners, taps, onPaper, form, layers }),
    [store, late, stages, figures, views, locale, hiddenSet, allowNotes, keys, showHelp, listeners, taps, onPaper, form, layers],
  );
  return (
    <BodyMapContext.Provider value={context}>
      <div {...rest} ref={attach} className={className ? `palpate ${className}` : 'palpate'} lang={locale.language} dir={locale.direction}>
        {children}
        <Announcer />
        {isHelpShown ? <Help keys={keys} close={locale.labels.close} onClose={closeHelp} /> : null}
        {name ? <FormField name={name} required={required} isControlled={isControlled} /> : null}
      </div>
    </BodyMapContext.Provider>
  );
});
