import { figureIds, viewIds, type FigureId, type Perspective, type ViewId } from '../anatomy/index.js';
import { describeValue, isKnown, leftOver, type Chart, type Problem } from '../chart/index.js';
import { isDevelopment } from './development.js';

/** What the map can do when it is tapped: mark a tender point, an area where pain is felt, an area to treat with care; select; or mark a zone as asked about and free of pain. */
export const tools = ['tenderness', 'referral', 'caution', 'select', 'free'] as const;
/** One of `tools`. */
export type Tool = (typeof tools)[number];

/** What a host can control besides the chart. The map controls what is undefined. */
export interface Controls {
  /** The id of the selected mark, or null for none; also of an unanswered mark of `previous`. If there is no such mark, none is selected. */
  readonly selection?: string | null | undefined;
  /** What a tap does. */
  readonly tool?: Tool | undefined;
  /** The active view. */
  readonly view?: ViewId | undefined;
  /** The visible figure. It overrides the chart's figure without changing the chart. */
  readonly figure?: FigureId | undefined;
  /** `facing` or `mirror`. */
  readonly perspective?: Perspective | undefined;
  /** Whether whole parts of the body are the targets. */
  readonly largeTargets?: boolean | undefined;
  /** Whether only a pen marks, and fingers scroll and zoom. */
  readonly penOnly?: boolean | undefined;
}

/**
 * Listeners to values that a host can control. Each is called once per change: after it, or instead of it if the host controls the value and has
 * to pass the new one. They are not called for values that the host sets by a prop or `configure`. An error in one is reported as uncaught.
 */
export interface ControlListeners {
  /** Called once per change of the selection, also because a mark was added or the selected one removed. Null: none is selected. */
  readonly onSelectionChange?: ((selection: string | null) => void) | undefined;
  /** Called once per change of the tool. */
  readonly onToolChange?: ((tool: Tool) => void) | undefined;
  /** Called once per change of the active view: by the switch, the list of marks, "Go to", a session or the atlas. */
  readonly onViewChange?: ((view: ViewId) => void) | undefined;
  /** Called once per change of the figure; if the chart decides, also by undo, redo and another chart. */
  readonly onFigureChange?: ((figure: FigureId) => void) | undefined;
  /** Called once per change of the perspective. */
  readonly onPerspectiveChange?: ((perspective: Perspective) => void) | undefined;
  /** Called when large targets are switched on or off. */
  readonly onLargeTargetsChange?: ((largeTargets: boolean) => void) | undefined;
  /** Called when "only a pen marks" is switched on or off. */
  readonly onPenOnlyChange?: ((penOnly: boolean) => void) | undefined;
}

type Name = keyof Controls;

const listenerOf = { selection: 'onSelectionChange', tool: 'onToolChange', view: 'onViewChange', figure: 'onFigureChange', perspective: 'onPerspectiveChange', largeTargets: 'onLargeTargetsChange', penOnly: 'onPenOnlyChange' } as const;
const names = Object.keys(listenerOf) as Name[];

const words: { readonly [K in Name]?: readonly unknown[] } = { tool: tools, view: viewIds, figure: figureIds, perspective: ['facing', 'mirror'] };

/** The values of a map that a host can control. */
interface Values {
  readonly chart: Chart;
  readonly previous: Chart | null;
  readonly selection: string | null;
  readonly moving: string | null;
  readonly tool: Tool;
  readonly view: ViewId;
  readonly figure: string;
  readonly perspective: Perspective;
  readonly largeTargets: boolean;
  readonly penOnly: boolean | null;
}

/** Whether the mark can be selected: on the chart, or unanswered from the last visit. */
export const isThere = (chart: Chart, previous: Chart | null, id: unknown): boolean => [...chart.marks, ...(previous ? leftOver(previous, chart) : [])].some((mark) => mark.id === id);

/** Why a value is invalid; undefined if it is valid. */
function faultOf(name: Name, value: unknown, chart: Chart, previous: Chart | null): string | undefined {
  const known = words[name];
  if (known) return known.includes(value) ? undefined : `is ${describeValue(value)}, but must be one of ${known.join(', ')}; it is ignored.`;
  if (name !== 'selection' || value === null || isThere(chart, previous, value)) return undefined;
  return `is ${describeValue(value)}, but no mark has this id, so nothing is selected.`;
}

/** Which values the host controls, and their listeners. */
export function createControls(listeners: () => ControlListeners, reportProblem: (problem: Problem) => void) {
  let owned: Controls = {};
  const reported = new Set<string>();
  const owns = (name: Name): boolean => owned[name] !== undefined && (words[name]?.includes(owned[name]) ?? true);

  /** Reports invalid values, each once. True if there is nothing to report. */
  function check(values: Controls, chart: Chart, previous: Chart | null = null): boolean {
    const faults = names.flatMap((path) => {
      const message = values[path] === undefined ? undefined : faultOf(path, values[path], chart, previous);
      return message ? [{ path, message }] : [];
    });
    for (const fault of faults) {
      const key = JSON.stringify(fault);
      if (!reported.has(key)) reportProblem(fault);
      reported.add(key);
    }
    return faults.length === 0;
  }

  /** The values that are set and valid. */
  const sound = (values: Controls, chart: Chart, previous: Chart | null = null): Partial<Values> =>
    Object.fromEntries(names.filter((name) => values[name] !== undefined && !faultOf(name, values[name], chart, previous)).map((name) => [name, values[name]]));

  function tell(name: Name, value: unknown): void {
    const listener = listeners()[listenerOf[name]] as ((value: unknown) => void) | undefined;
    if (listener) {
      try {
        return listener(value);
      } catch (error) {
        // In the middle of an edit, whose record must not suffer.
        return queueMicrotask(() => {
          throw error;
        });
      }
    }
    const hint = `is set without \`${listenerOf[name]}\`, so users cannot change it.`;
    if (!owns(name) || reported.has(hint) || !isDevelopment()) return undefined;
    reported.add(hint);
    return console.warn(`palpate: \`${name}\` ${hint} Pass \`default${name[0]?.toUpperCase()}${name.slice(1)}\` instead, or add the listener.`);
  }

  return {
    owns,
    check,
    sound,
    owned: (): Controls => owned,
    /** The host controls defined values, the map undefined ones. False if nothing changes. */
    own(next: Controls): boolean {
      const isOther = names.some((name) => name in next && next[name] !== owned[name]);
      owned = { ...owned, ...next };
      return isOther;
    },
    /** The part of the settings that are controls. */
    split<T extends object>(settings: T & Controls): readonly [Controls, Omit<T, Name>] {
      const entries = Object.entries(settings);
      const isControl = ([name]: [string, unknown]) => names.includes(name as Name);
      return [Object.fromEntries(entries.filter(isControl)), Object.fromEntries(entries.filter((entry) => !isControl(entry))) as Omit<T, Name>];
    },
    /** The visible values, with those of the host. */
    held<T extends Values>(values: T): T {
      const { selection, ...others } = owned;
      const id = selection === undefined ? values.selection : isThere(values.chart, values.previous, selection) ? selection : null;
      return { ...values, figure: values.chart.figure, ...sound(others, values.chart), selection: id };
    },
    /** Calls the listeners of values that are wanted now and were different before. */
    report(wanted: Values, before: Values): void {
      for (const name of names) {
        // Detecting a pen does not count as a change.
        if (wanted[name] === before[name] || (name === 'penOnly' && !wanted.penOnly && !before.penOnly) || (name === 'figure' && !isKnown(figureIds, wanted.figure))) continue;
        tell(name, wanted[name]);
      }
    },
  };
}
