import type { ZoneId } from '../anatomy/index.js';
import { createCautionReasons, entryOf, momentOf, onsetText, linksByMark, triggerSigns, writeMoment, type Caution, type Chart, type Mark, type Relation, type TendernessGrade, type Treatment } from '../chart/index.js';
import { describeExaminations } from './examination.js';
import { labelOf, placesOf, type Messages, type SummaryMessages } from '../locales/index.js';

/** A chart in sentences, in the order in which people would say them. Marks have their numbers in the list of marks, from 1. */
export interface ChartSummary {
  readonly recorded: string;
  readonly cautions: readonly string[];
  readonly marks: readonly string[];
  readonly treatments: readonly string[];
  /** The number of marks, absent limbs, zones free of pain, and relations between marks. */
  readonly facts: readonly string[];
  /** Examinations. */
  readonly examinations: readonly string[];
}

/** @param timeZone IANA time zone for dates. Defaults to that of the machine */
export function summaryOf(chart: Chart, messages: Messages, words: SummaryMessages, timeZone?: string): ChartSummary {
  const { marks, absent, clear = [], relations = [] } = chart;
  const namesOf = (zones: readonly ZoneId[]) => [...new Set(zones.map(messages.zoneName))];
  const recordedAt = momentOf(chart, 'recordedAt');
  const describe = createMarkWriter(chart, messages, words);
  const numberOf = numbersOf(chart);
  const count = marks.length ? words.count(marks.length) : chart.nothingToMark ? messages.hints.nothingToMark : messages.hints.noMarksReadOnly;
  return {
    recorded: words.recorded(chart.recordedBy, writeMoment(recordedAt, messages.language, { style: 'long', timeZone }), recordedAt.precision),
    facts: [count, ...(absent.length ? [words.absent(namesOf(absent))] : []), ...(clear.length ? [words.clear(namesOf(clear))] : []), ...relations.map((relation) => describeRelation(relation, numberOf, words))],
    cautions: marks.filter((mark) => mark.kind === 'caution').map(describe),
    marks: marks.filter((mark) => mark.kind !== 'caution').map(describe),
    treatments: chart.treatments.map((treatment) => toLine([describeTreatment(treatment, numberOf, words)], treatment, words)),
    examinations: describeExaminations(chart, messages, words, timeZone),
  };
}

function describeRelation({ type, from, to }: Relation, numberOf: ReadonlyMap<string, number>, words: SummaryMessages): string {
  const [a, b] = [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0];
  return entryOf(words.relations, type)?.(a, b) ?? words.labelled(type, `${a} → ${b}`);
}

const numbersOf = ({ marks }: Chart): ReadonlyMap<string, number> => new Map(marks.map(({ id }, i) => [id, i + 1]));

/** How a mark relates to others: the numbers of linked marks, and why care is needed there. */
export interface Relations {
  readonly linked: readonly number[];
  readonly cautions: readonly string[];
}

/** The relations of the marks of a chart. Computed once per chart: computed per mark, the time would grow with the square of the marks. */
export function createRelations(chart: Chart, { cautionReasons }: Pick<Messages, 'cautionReasons'>): (mark: Mark) => Relations {
  const numberOf = numbersOf(chart);
  const ties = linksByMark(chart);
  const reasonsFor = createCautionReasons(chart);
  return (mark) => ({
    linked: (ties.get(mark) ?? []).flatMap(({ point, area }) => numberOf.get(mark === point ? area.id : point.id) ?? []),
    cautions: [...new Set(reasonsFor(mark).map((reason) => labelOf(cautionReasons, reason)))],
  });
}

/** Writes marks as lines. */
function createMarkWriter(chart: Chart, messages: Messages, words: SummaryMessages): (mark: Mark) => string {
  const numberOf = numbersOf(chart);
  const relationsOf = createRelations(chart, messages);
  return (mark) => {
    const [number, places] = [numberOf.get(mark.id) ?? 0, placesOf(mark, messages)];
    const sentences = mark.kind === 'caution' ? [words.caution(number, labelOf(messages.cautionReasons, mark.reason), places)] : describePain(mark, number, places, relationsOf(mark), messages, words);
    const { name, status } = mark;
    return toLine([...(name ? [words.labelled(words.name, name)] : []), ...(status === 'gone' ? [words.gone(number, kindOf(mark, messages), places)] : sentences), ...(status && status !== 'gone' ? [words.labelled(words.followUp, labelOf(messages.statuses, status))] : [])], mark, words);
  };
}

const kindOf = (mark: Mark, { kinds, cautionReasons }: Messages): string => (mark.kind === 'caution' ? labelOf(cautionReasons, mark.reason) : kinds[mark.kind]);

function describePain(mark: Exclude<Mark, Caution>, number: number, places: string[], { linked, cautions }: Relations, messages: Messages, words: SummaryMessages): string[] {
  const isPoint = mark.kind === 'tenderness';
  return [
    isPoint ? words.tenderness(number, places.join(), mark.intensity) : words.referral(number, places, mark.intensity),
    ...(cautions.length ? [words.inCaution(cautions)] : []),
    ...(mark.qualities?.length ? [words.feels(mark.qualities.map((quality) => labelOf(messages.qualities, quality)))] : []),
    ...(mark.depth ? [entryOf(words.depths, mark.depth) ?? words.labelled(messages.labels.depth, mark.depth)] : []),
    ...(linked.length ? [isPoint ? words.feltIn(linked) : words.comesFrom(linked)] : []),
    ...describeFindings(mark, words),
  ];
}

/** Clinical fields of a mark, each with its label. */
export function describeFindings(mark: Exclude<Mark, Caution>, { clinician: terms, labelled }: SummaryMessages): string[] {
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

function describeTreatment(treatment: Treatment, numberOf: ReadonlyMap<string, number>, words: SummaryMessages): string {
  const { mark, technique, pressure, seconds, intensityBefore, intensityAfter } = treatment;
  const steps = seconds === undefined ? pressure : [...pressure, { seconds }];
  return words.treated(numberOf.get(mark) ?? 0, labelOf(words.techniques, technique), steps.map(words.held), intensityBefore, intensityAfter);
}

/** Puts a note on one line: its words are unchanged, its line breaks become spaces. */
function toLine(sentences: readonly string[], { note }: { readonly note?: string }, words: SummaryMessages): string {
  return [...sentences, ...(note ? [words.note(note.replace(/\s+/g, ' ').trim())] : [])].join(words.between);
}
