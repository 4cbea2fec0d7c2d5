import { cautionsAt, entryOf, momentOf, onsetText, tiesOf, triggerSigns, writeMoment, type Caution, type Chart, type Mark, type TendernessGrade, type Treatment } from '../chart/index.js';
import { labelOf, placesOf, type Messages, type SummaryMessages } from '../locales/index.js';

export interface DescribeOptions {
  /** IANA name of the time zone in which the moment is told. Defaults to that of the machine; name it on a server. */
  readonly timeZone?: string | undefined;
}

/** What a person or a therapist would say of a chart, in order. Marks go by their numbers in the list of marks, from 1. */
export interface ChartSummary {
  readonly recorded: string;
  readonly cautions: readonly string[];
  readonly marks: readonly string[];
  readonly treatments: readonly string[];
  /** How many marks, none, or what is not there. */
  readonly facts: readonly string[];
}

/**
 * A chart as text to be read aloud, a line for each thing: who recorded it and when, what needs care before anything
 * else, then every mark with its side, what was done, and what is not there. Notes stand as they were written.
 *
 * @param words from the same language: `describeChart(chart, de, await de.summary())`
 */
export function describeChart(chart: Chart, messages: Messages, words: SummaryMessages, options?: DescribeOptions): string {
  const { recorded, facts, cautions, marks, treatments } = summaryOf(chart, messages, words, options);
  return [recorded, ...cautions, ...facts, ...marks, ...treatments].join('\n');
}

/** The same by kind of thing. */
export function summaryOf(chart: Chart, messages: Messages, words: SummaryMessages, { timeZone }: DescribeOptions = {}): ChartSummary {
  const { marks, absent } = chart;
  const recordedAt = momentOf(chart, 'recordedAt');
  const numberOf = new Map(marks.map(({ id }, i) => [id, i + 1]));
  const tell = (mark: Mark): string => sentences(tellMark(mark, numberOf, chart, messages, words), mark, words);
  const count = marks.length ? words.count(marks.length) : chart.nothingToMark ? messages.hints.nothingToMark : messages.hints.noMarksReadOnly;
  return {
    recorded: words.recorded(chart.recordedBy, writeMoment(recordedAt, messages.language, { style: 'long', timeZone }), recordedAt.precision),
    facts: absent.length ? [count, words.absent([...new Set(absent.map(messages.zoneName))])] : [count],
    cautions: marks.filter((mark) => mark.kind === 'caution').map(tell),
    marks: marks.filter((mark) => mark.kind !== 'caution').map(tell),
    treatments: chart.treatments.map((treatment) => sentences([tellTreatment(treatment, numberOf, words)], treatment, words)),
  };
}

function tellMark(mark: Mark, numberOf: ReadonlyMap<string, number>, chart: Chart, messages: Messages, words: SummaryMessages): string[] {
  const [number, places] = [numberOf.get(mark.id) ?? 0, placesOf(mark, messages)];
  if (mark.kind === 'caution') return [words.caution(number, labelOf(messages.cautionReasons, mark.reason), places)];
  const isPoint = mark.kind === 'tenderness';
  const ties = tiesOf(chart).filter(({ point, area }) => mark === (isPoint ? point : area));
  const tied = ties.flatMap(({ point, area }) => numberOf.get(isPoint ? area.id : point.id) ?? []);
  const reasons = cautionsAt(chart, mark).map(({ reason }: Caution) => labelOf(messages.cautionReasons, reason));
  return [
    isPoint ? words.tenderness(number, places.join(), mark.intensity) : words.referral(number, places, mark.intensity),
    ...(reasons.length ? [words.inCaution([...new Set(reasons)])] : []),
    ...(mark.qualities?.length ? [words.feels(mark.qualities.map((quality) => labelOf(messages.qualities, quality)))] : []),
    ...(mark.depth ? [entryOf(words.depths, mark.depth) ?? words.labelled(messages.labels.depth, mark.depth)] : []),
    ...(tied.length ? [isPoint ? words.feltIn(tied) : words.comesFrom(tied)] : []),
    ...tellFindings(mark, words),
  ];
}

/** What a clinician adds to a mark, each by the label of its field. */
export function tellFindings(mark: Exclude<Mark, Caution>, { clinician: terms, labelled }: SummaryMessages): string[] {
  const point = mark.kind === 'tenderness' ? mark : undefined;
  const [trigger, grade, pressure] = [point?.trigger, point?.tendernessGrade as TendernessGrade | undefined, point?.pressureThreshold];
  const found = triggerSigns.flatMap((sign) => {
    const finding = trigger?.[sign];
    return finding ? [labelled(terms.triggerSigns[sign], labelOf(terms.findings, finding))] : [];
  });
  return [
    ...(mark.onset ? [labelled(terms.onset, onsetText(mark.onset))] : []),
    ...(mark.course ? [labelled(terms.course, labelOf(terms.courses, mark.course))] : []),
    ...(mark.trend ? [labelled(terms.trend, labelOf(terms.trends, mark.trend))] : []),
    ...(trigger ? [labelled(terms.triggerStatus, labelOf(terms.triggerStatuses, trigger.status))] : []),
    ...found,
    ...(grade === undefined ? [] : [labelled(terms.tendernessGrade, `${grade} (${terms.tendernessGrades[grade]})`)]),
    ...(pressure ? [labelled(terms.threshold, `${pressure.value} ${labelOf(terms.pressureUnits, pressure.unit)}`)] : []),
  ];
}

function tellTreatment(treatment: Treatment, numberOf: ReadonlyMap<string, number>, words: SummaryMessages): string {
  const { mark, technique, pressure, seconds, intensityBefore, intensityAfter } = treatment;
  const steps = seconds === undefined ? pressure : [...pressure, { seconds }];
  return words.treated(numberOf.get(mark) ?? 0, labelOf(words.techniques, technique), steps.map(words.held), intensityBefore, intensityAfter);
}

/** One line; a note in it keeps its words, not its line breaks. */
function sentences(told: readonly string[], { note }: { readonly note?: string }, words: SummaryMessages): string {
  return [...told, ...(note ? [words.note(note.replace(/\s+/g, ' ').trim())] : [])].join(words.between);
}
