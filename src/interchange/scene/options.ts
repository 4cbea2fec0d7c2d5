import { getZone, neutral, viewIds, views as allViews, type Figure, type Perspective, type ViewId, type ZoneId } from '../../anatomy/index.js';
import { viewsOfMark, type Chart } from '../../chart/index.js';
import { completeMessages, en, type Messages } from '../../locales/index.js';
import type { ShownField, Weight } from '../../sensation/index.js';
import { palettes, type Palette, type PaletteName } from './palette.js';

/** The words of a legend for levels and nerves: `(await locale.summary()).examination` has them. */
export interface FieldLegend {
  /** What each weight means. */
  readonly weights: Readonly<Record<Weight, string>>;
  /** What the tables are worth; `draft` is shown for the built-in ones. */
  readonly caveats: Readonly<Record<'levels' | 'draft', string>>;
}

/** Options of a picture. */
export interface SceneOptions {
  /** The views, from left to right. Defaults to front, back and every other view with a mark. */
  readonly views?: readonly ViewId[];
  /** The figures to choose from; the first if the chart's own is not among them. Defaults to the neutral one. */
  readonly figures?: readonly [Figure, ...Figure[]];
  /** `facing` or `mirror`. Defaults to `facing`. */
  readonly perspective?: Perspective;
  /** The language. Defaults to English. */
  readonly locale?: Messages;
  /** Colours: `light` or `dark` as on the screen, `page` for either, as the page has it that the drawing is in, or `paper` (black on white). Defaults to `light`. */
  readonly palette?: PaletteName;
  /** Zones that are not hatched when absent. Marks on them are drawn, as on the screen. Defaults to none. */
  readonly hiddenZones?: readonly ZoneId[];
  /** Height of a whole body in pixels (soles in proportion). Marks keep their size, as on the screen. Defaults to 736. */
  readonly stageHeight?: number;
  /** Marks show their number in the list of marks, from 1, instead of their intensity, for a table beside the drawing. Link numbers and treatments are left out. Defaults to false. */
  readonly numbered?: boolean;
  /** Levels and nerves beneath the marks, from `showFields` of `palpate/sensation`. Defaults to none. */
  readonly fields?: readonly ShownField[];
  /** The words of a legend for `fields` below the views: `(await locale.summary()).examination`. Left out: no legend; show the same beside the drawing. */
  readonly fieldLegend?: FieldLegend;
  /** Prefix of the ids in the drawing. Use a different one for each drawing on a page. */
  readonly idPrefix?: string;
}

/** What the parts of a scene depend on. */
export interface Setting {
  readonly chart: Chart;
  readonly views: readonly ViewId[];
  readonly figure: Figure;
  readonly perspective: Perspective;
  readonly messages: Messages;
  readonly palette: Palette;
  readonly hiddenZones: ReadonlySet<ZoneId>;
  readonly stageHeight: number;
  /** By mark id, if marks show numbers. */
  readonly numberOf: ReadonlyMap<string, number> | undefined;
  readonly fields: readonly ShownField[];
  readonly toId: (name: string) => string;
}

export function toSetting(chart: Chart, options: SceneOptions): Setting {
  const { figures = [neutral], perspective = 'facing', locale = en, palette = 'light', stageHeight = 736, fields = [] } = options;
  const views = options.views ?? viewsOf(chart, fields);
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
    fields,
    toId: (name) => `${prefix}-${name}`,
  };
}

/** The default views of a chart: front, back and every other view with a mark; the soles also if a shown field reaches them. */
export const viewsOf = (chart: Chart, fields: readonly ShownField[] = []): ViewId[] =>
  viewIds.filter((view) => view === 'front' || view === 'back' || isMarkedOn(chart, view) || (allViews[view].ownSkin && isFieldOn(fields, view)));

const isFieldOn = (fields: readonly ShownField[], view: ViewId): boolean => fields.some(({ zones }) => Object.values(zones).flat().some((zone) => getZone(zone)?.view === view));

const isMarkedOn = ({ marks, clear = [] }: Chart, view: ViewId): boolean =>
  clear.some((zone) => getZone(zone)?.view === view) || marks.some((mark) => viewsOfMark(mark).includes(view));
