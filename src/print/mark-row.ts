import type { Caution, Chart, Mark, Treatment } from '../chart/index.js';
import { createRelations, describeFindings, type Relations } from '../describe/index.js';
import { labelOf, placesOf, type Messages } from '../locales/index.js';
import type { SheetWords } from './sheet-words.js';

/** A row of the table of marks. */
export interface MarkRow {
  readonly number: number;
  readonly mark: Exclude<Mark, Caution>;
  readonly place: string;
  /** Description, findings and links, one sentence each. */
  readonly details: readonly string[];
  readonly treatments: readonly string[];
}

/** The marks of a chart as rows of a table, in the order of their numbers. Cautions are above it, in words. */
export function markRows(chart: Chart, messages: Messages, words: SheetWords): MarkRow[] {
  const { between } = words.print;
  const relationsOf = createRelations(chart, messages);
  const treatmentsOf = new Map<string, string[]>();
  for (const treatment of chart.treatments) {
    const line = describeTreatment(treatment, messages, words);
    const lines = treatmentsOf.get(treatment.mark);
    if (lines) lines.push(line);
    else treatmentsOf.set(treatment.mark, [line]);
  }
  return chart.marks.flatMap((mark, i): MarkRow[] => {
    if (mark.kind === 'caution') return [];
    const details = detailsOf(mark, relationsOf(mark), messages, words);
    return [{ number: i + 1, mark, place: placesOf(mark, messages).join(between.places), details, treatments: treatmentsOf.get(mark.id) ?? [] }];
  });
}

function detailsOf(mark: Exclude<Mark, Caution>, { linked, cautions }: Relations, messages: Messages, { summary, print: { between } }: SheetWords): string[] {
  const feels = [...(mark.qualities ?? []).map((quality) => labelOf(messages.qualities, quality)), ...(mark.depth ? [labelOf(messages.depths, mark.depth)] : [])];
  return [
    ...(mark.name ? [summary.labelled(summary.name, mark.name)] : []),
    ...(mark.status ? [summary.labelled(summary.followUp, labelOf(messages.statuses, mark.status))] : []),
    ...(cautions.length ? [summary.inCaution(cautions)] : []),
    ...(feels.length ? [`${feels.map((word, i) => (i ? word.charAt(0).toLocaleLowerCase(messages.language) + word.slice(1) : word)).join(between.words)}${between.end}`] : []),
    ...(linked.length ? [mark.kind === 'tenderness' ? summary.feltIn(linked) : summary.comesFrom(linked)] : []),
    ...describeFindings(mark, summary),
  ];
}

/** "Stretch, 20 s: 7 → 3" */
function describeTreatment(treatment: Treatment, messages: Messages, { summary, print: { between } }: SheetWords): string {
  const { technique, pressure, seconds, intensityBefore: before, intensityAfter: after } = treatment;
  const steps = seconds === undefined ? pressure : [...pressure, { seconds }];
  const done = [labelOf(summary.techniques, technique), ...steps.map(summary.held)].join(between.words);
  if (after === undefined) return before === undefined ? done : `${done}: ${messages.intensityOf(before)}`;
  return `${done}: ${before === undefined ? `${messages.direction === 'rtl' ? '←' : '→'} ${after}` : messages.change(before, after)}`.replace(/ (?=[→←])|(?<=[→←]) /g, '\u00a0');
}
