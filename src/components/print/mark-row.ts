import { cautionsAt, tiesOf, type Caution, type Chart, type Mark, type Treatment } from '../../chart/index.js';
import { tellFindings } from '../../describe/index.js';
import { labelOf, placesOf, type Messages } from '../../locales/index.js';
import type { SheetWords } from './sheet-words.js';

/** A line of the table of marks. */
export interface MarkRow {
  readonly number: number;
  readonly mark: Exclude<Mark, Caution>;
  readonly place: string;
  /** What it feels like, what was found, and what it belongs to: a sentence each. */
  readonly details: readonly string[];
  readonly treatments: readonly string[];
}

/** The marks of a chart as lines of a table, in the order of their numbers. What needs care stands above it, in words. */
export function markRows(chart: Chart, messages: Messages, words: SheetWords): MarkRow[] {
  const { between } = words.print;
  return chart.marks.flatMap((mark, i): MarkRow[] => {
    if (mark.kind === 'caution') return [];
    const treatments = chart.treatments.filter((treatment) => treatment.mark === mark.id).map((treatment) => tellTreatment(treatment, messages, words));
    const details = detailsOf(mark, chart, messages, words);
    return [{ number: i + 1, mark, place: placesOf(mark, messages).join(between.places), details, treatments }];
  });
}

function detailsOf(mark: Exclude<Mark, Caution>, chart: Chart, messages: Messages, { summary, print: { between } }: SheetWords): string[] {
  const isPoint = mark.kind === 'tenderness';
  const numberOf = new Map(chart.marks.map(({ id }, i) => [id, i + 1]));
  const tied = tiesOf(chart).flatMap(({ point, area }) => (mark === (isPoint ? point : area) ? (numberOf.get(isPoint ? area.id : point.id) ?? []) : []));
  const reasons = [...new Set(cautionsAt(chart, mark).map(({ reason }) => labelOf(messages.cautionReasons, reason)))];
  const said = [...(mark.qualities ?? []).map((quality) => labelOf(messages.qualities, quality)), ...(mark.depth ? [labelOf(messages.depths, mark.depth)] : [])];
  return [
    ...(reasons.length ? [summary.inCaution(reasons)] : []),
    ...(said.length ? [`${said.map((word, i) => (i ? word.charAt(0).toLocaleLowerCase(messages.language) + word.slice(1) : word)).join(between.words)}${between.end}`] : []),
    ...(tied.length ? [isPoint ? summary.feltIn(tied) : summary.comesFrom(tied)] : []),
    ...tellFindings(mark, summary),
  ];
}

/** "Stretch, 20 s: 7 → 3" */
function tellTreatment(treatment: Treatment, messages: Messages, { summary, print: { between } }: SheetWords): string {
  const { technique, pressure, seconds, intensityBefore: before, intensityAfter: after } = treatment;
  const steps = seconds === undefined ? pressure : [...pressure, { seconds }];
  const done = [labelOf(summary.techniques, technique), ...steps.map(summary.held)].join(between.words);
  if (after === undefined) return before === undefined ? done : `${done}: ${messages.intensityOf(before)}`;
  return `${done}: ${before === undefined ? `${messages.direction === 'rtl' ? '←' : '→'} ${after}` : messages.change(before, after)}`.replace(/ (?=[→←])|(?<=[→←]) /g, '\u00a0');
}
