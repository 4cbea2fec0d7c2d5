import { getZone, neutral, viewIds, type Figure, type Perspective, type ViewId, type ZoneId } from '../../anatomy/index.js';
import type { Chart } from '../../chart/index.js';
import { completeMessages, en, type Messages } from '../../locales/index.js';
import { palettes, type Palette, type PaletteName } from './palette.js';

/** What a picture shows, and how. */
export interface SceneOptions {
  /** From left to right. Defaults to front and back, and every other view that something is marked on. */
  readonly views?: readonly ViewId[];
  /** The figures at hand, as for `<BodyMap>`: the chart's own is drawn if it is among them, else the first. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]];
  /** Defaults to `facing`. */
  readonly perspective?: Perspective;
  /** The language of its names. Defaults to English. */
  readonly locale?: Messages;
  /** Colours: as on the screen in its light (default) or dark scheme, in that of the `page` for a drawing inside one, or black on white for `paper`. */
  readonly palette?: PaletteName;
  /** Zones whose hatching as absent is left out. What is marked on them is drawn, as on the screen. */
  readonly hiddenZones?: readonly ZoneId[];
  /** How high a whole body is drawn, in pixels (the soles in proportion); 736 by default. Marks keep their size, as on the screen. */
  readonly stageHeight?: number;
  /** Marks carry their numbers in the list of marks, from 1, in place of their intensities, for a table beside the drawing; what the table says as well (numbers of links, treatments) is left out. Defaults to false. */
  readonly numbered?: boolean;
  /** Begins the ids in the drawing. Give each its own when a page holds several that are alike. */
  readonly idPrefix?: string;
}

/** What the parts of a scene need to know. */
export interface Setting {
  readonly chart: Chart;
  readonly views: readonly ViewId[];
  readonly figure: Figure;
  readonly perspective: Perspective;
  readonly messages: Messages;
  readonly palette: Palette;
  readonly hiddenZones: ReadonlySet<ZoneId>;
  readonly stageHeight: number;
  /** By id, where marks carry numbers. */
  readonly numberOf: ReadonlyMap<string, number> | undefined;
  readonly toId: (name: string) => string;
}

export function toSetting(chart: Chart, options: SceneOptions): Setting {
  const { figures = [neutral], perspective = 'facing', locale = en, palette = 'light', stageHeight = 736 } = options;
  const views = options.views ?? viewsOf(chart);
  const figure = figures.find(({ id }) => id === chart.figure) ?? figures[0];
  const prefix = (options.idPrefix ?? `palpate-${palette}-${figure.id}`).replace(/[^\w-]/g, '');
  return {
    chart,
    views,
    figure,
    perspective,
    messages: completeMessages(locale),
    palette: palettes[palette],
    hiddenZones: new Set(options.hiddenZones),
    stageHeight,
    numberOf: options.numbered ? new Map(chart.marks.map(({ id }, i) => [id, i + 1])) : undefined,
    toId: (name) => `${prefix}-${name}`,
  };
}

/** The views that a chart is drawn on by default: front, back, and every other view with marks. */
export const viewsOf = (chart: Chart): ViewId[] => viewIds.filter((view) => view === 'front' || view === 'back' || isMarkedOn(chart, view));

const isMarkedOn = ({ marks, clear = [] }: Chart, view: ViewId): boolean =>
  clear.some((zone) => getZone(zone)?.view === view) || marks.some((mark) => (mark.kind === 'tenderness' ? mark.view === view : mark.areas.some((area) => area.view === view)));
