'use client';
import { forwardRef, useCallback, useEffect, useMemo, useRef, useState, type ComponentType, type HTMLAttributes } from 'react';
import { neutral, type Figure, type FigureId, type Perspective, type ViewId, type ZoneId } from '../anatomy/index.js';
import type { Author, Chart, Problem } from '../chart/index.js';
import { completeMessages, en, type Messages } from '../locales/index.js';
import { createBodyMapStore, type BodyMapStore, type ChartChange, type ControlListeners, type Step, type Tool } from '../store/index.js';
import { Announcer } from './Announcer.js';
import { BodyMapContext, type BodyMapContextValue, type BodyMapLayerProps, type InspectorForm, type StageListeners, type ZoneClickEvent, useBrowserLayoutEffect } from '../ui/index.js';
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
 * `selection`, `tool`, `view`, `figure`, `perspective`, `largeTargets` and `penOnly` work as `chart` does. Given, they are the host's: the map asks by the
 * listener, and stays as it is until the host puts another in, however late; never means no. `default…` is what the map begins with, and
 * changes by itself; not read with `store`. An invalid value (an unknown view, an id that is not on the chart) is reported in the console and to
 * `onChartProblem`, and the map ignores it.
 */
export interface BodyMapRootProps extends ControlListeners, StageListeners, Omit<HTMLAttributes<HTMLDivElement>, 'defaultChecked' | 'defaultValue' | 'onChange'> {
  /**
   * The chart, owned by the host, as `value` of an input: put the `next` of `onChartChange` in. It may come late, and put in order by the host
   * (`controlled` of `BodyMapSettings` says how). Undefined at first, while it is fetched, it makes the map controlled once it comes.
   * Counterpart of `defaultChart`.
   */
  readonly chart?: Chart | undefined;
  /** The chart at the start, owned by the map: of what was saved, the `chart` that `parseChart(text)` gives. Counterpart of `chart`. Defaults to an empty chart of the first of the `figures`. */
  readonly defaultChart?: Chart | undefined;
  /** A store of the host's own, instead of `chart` and `defaultChart`. Callbacks, `author` and `readOnly` that are given here hold for as long as they are, in place of those that the store was made with. */
  readonly store?: BodyMapStore | undefined;
  /**
   * The chart of the last visit. Its marks are ghosts under today's and a list beside the map: one tap on one, and the map asks whether it is still there, better,
   * worse or gone. Nothing of it is on today's chart before a person says so. Today's chart begins empty; the same id is the same complaint.
   */
  readonly previous?: Chart | undefined;
  /** Called once before each edit is applied, or is proposed to a host that owns the chart, and at each move of a gesture; `change.cancel()` drops it. */
  readonly onChartChange?: ((next: Chart, change: ChartChange) => void) | undefined;
  /** Called once per step of Undo, when the edit or gesture is over, and for each undo and redo: save here. */
  readonly onChartCommit?: ((chart: Chart, step: Step) => void) | undefined;
  /** Called each time that an edit or a chart was refused, as `parseChart` would refuse the record, and once for each invalid prop. What is shown stays. */
  readonly onChartProblem?: ((problems: readonly Problem[]) => void) | undefined;
  /** How many steps can be undone. Defaults to 200. */
  readonly historyLimit?: number | undefined;
  /** The figures that are offered; the chart says which one is shown. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]] | undefined;
  /** Views that are shown together if they fit. Defaults to front and back, both sides, and the soles. */
  readonly views?: readonly (readonly ViewId[])[] | undefined;
  /** `facing`: as one sees the person. `mirror`: as one sees oneself. Never changes what is stored. */
  readonly perspective?: Perspective | undefined;
  /** The perspective at the start. Defaults to `facing`. */
  readonly defaultPerspective?: Perspective | undefined;
  /** Whether whole parts of the body are the targets, 44 px wide: for a trembling hand, a small screen, a first quick pass. */
  readonly largeTargets?: boolean | undefined;
  /** Whether they are at the start. Defaults to false. */
  readonly defaultLargeTargets?: boolean | undefined;
  /** Whether only a pen marks, and fingers scroll and zoom. */
  readonly penOnly?: boolean | undefined;
  /** Whether it is so at the start. Left out: both mark, and the toolbar offers it once a pen was seen. */
  readonly defaultPenOnly?: boolean | undefined;
  /** The id of the selected mark, or null for none. While the chart has no such mark, none is selected. */
  readonly selection?: string | null | undefined;
  /** The id of the mark that is selected at the start. Defaults to none. */
  readonly defaultSelection?: string | null | undefined;
  /** What a tap does. */
  readonly tool?: Tool | undefined;
  /** What it does at the start. Defaults to `tenderness`. */
  readonly defaultTool?: Tool | undefined;
  /** The active view, with its related views if they fit. */
  readonly view?: ViewId | undefined;
  /** The view in front at the start. Defaults to the first of `views`. */
  readonly defaultView?: ViewId | undefined;
  /** The figure that is shown, one of `figures`, whatever the chart says; the chart stays as it is. Without it the chart says which, and a person who chooses another edits the chart. */
  readonly figure?: FigureId | undefined;
  /** The figure of the empty chart that a map without `chart` and `defaultChart` begins with. Defaults to the first of `figures`. */
  readonly defaultFigure?: FigureId | undefined;
  /** Marks can be looked at and selected, not changed. Defaults to false. */
  readonly readOnly?: boolean | undefined;
  /** Who marks. Defaults to the chart's `recordedBy`. */
  readonly author?: Author | undefined;
  /** The language. Defaults to English. */
  readonly locale?: Messages | undefined;
  /** Zones that cannot be pointed at or marked; drawn areas end at their border. Marks that are on them already stay, and are shown. */
  readonly hiddenZones?: readonly ZoneId[] | undefined;
  /** Whether notes can be written: free text can hold what does not belong into a record. Defaults to true. */
  readonly notes?: boolean | undefined;
  /**
   * Whether letters, digits, signs and shortcuts such as Ctrl+Z do something. Defaults to true; with false, for those who speak to
   * their computer, arrows, Enter, Tab, Delete and Escape remain. None of them works outside the map.
   */
  readonly shortcuts?: boolean | undefined;
  /** What the inspector asks: `patient` (default) intensity, qualities and a note; `clinician` everything. */
  readonly inspector?: InspectorForm | undefined;
  /** What is drawn on every view between the zones and the marks, such as the `TriggerPointLayer` of `palpate/explorer`. Make the list once, outside rendering. */
  readonly layers?: readonly ComponentType<BodyMapLayerProps>[] | undefined;
  /** In a plain form, the name under which the chart is sent: as JSON text, empty while nothing is recorded. In a disabled fieldset it is not sent, and cannot be marked. */
  readonly name?: string | undefined;
  /** With `name`: the form is not sent before something is recorded, a mark or that there is nothing to mark. */
  readonly required?: boolean | undefined;
}

/** One map: the store that its parts share. Its own element is the container whose width decides the layout. */
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
            chart: chart ?? defaultChart,
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

  // Once the host owns the chart it stays the owner, also while it fetches another.
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
  const listeners = useCallback((): StageListeners => {
    const host = heard.current;
    if (taps.size === 0) return host;
    return { ...host, onZoneClick: (event) => [...taps, host.onZoneClick].forEach((tap) => tap?.(event)) };
  }, [taps]);
  // What is to be selected comes after its chart, which a host may still fetch.
  const isFetching = !hostStore && 'chart' in props && chart === undefined;
  useSettings(store, hostStore !== undefined, useMemo(() => (isFetching ? { ...controls, selection: undefined } : controls), [controls, isFetching]));
  useFigureWarning(store, figures, figure, chart?.figure);
  useViewWarning(views, view ?? defaultView);
  useOwnerWarning(!hostStore && chart !== undefined && !onChartChange && !readOnly);

  const map = useRef<HTMLDivElement | null>(null);
  const attach = useCallback((element: HTMLDivElement | null) => {
    map.current = element;
    if (element) restoreStyles(element);
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
    return undefined;
  }, [ref]);
  const [isHelpShown, setHelpShown] = useState(false);
  const showHelp = useCallback(() => setHelpShown(true), []);
  const closeHelp = useCallback(() => setHelpShown(false), []);
  const [stages] = useState(() => new Set<{ readonly escape: () => boolean }>());
  useEffect(() => (map.current ? listenToMapKeys(map.current, { store, stages, keys, showHelp }) : undefined), [store, stages, keys, showHelp]);
  // A list that is written into the JSX is a new one each time.
  const hidden = hiddenZones.join(' ');
  const hiddenSet = useMemo(() => new Set(hidden ? (hidden.split(' ') as ZoneId[]) : []), [hidden]);
  const context = useMemo<BodyMapContextValue>(
    () => ({ store, areas: areaQueueOf(store), stages, figures, views, messages: locale, hiddenZones: hiddenSet, allowNotes, keys, showHelp, listeners, taps, form, layers }),
    [store, stages, figures, views, locale, hiddenSet, allowNotes, keys, showHelp, listeners, taps, form, layers],
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
