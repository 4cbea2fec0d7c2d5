import type { ZoneId } from '../anatomy/index.js';
import type { Chart, Mark } from '../chart/index.js';
import { nameOf, placeOf, placeOfZones, type Messages } from '../locales/index.js';
import type { Step } from '../store/index.js';

/** An edit in words, for screen readers. */
export function describeStep({ changes, reason }: Step, chart: Chart, messages: Messages): string | undefined {
  const { announce } = messages;
  if (reason === 'clear') return announce.cleared(changes.filter((change) => change.type === 'remove' && change.list === 'marks').length);
  const [first] = changes;
  if (first?.type === 'set' && first.field === 'nothingToMark' && changes.length === 1) return announce.nothingToMark(chart.nothingToMark);
  const words = describeMarks(changes, chart, messages);
  // A zone where pain was marked is no longer free of it: announce both.
  return [words, ...describeClear(changes, messages)].filter(Boolean).join('. ') || undefined;
}

/** Zones that became free of pain, or no longer are. */
function describeClear(changes: Step['changes'], { announce, ...messages }: Messages): string[] {
  return changes.flatMap((change) => {
    if (change.type !== 'set' || change.field !== 'clear') return [];
    const [before, after] = [change.before ?? [], change.after ?? []];
    const told = (zones: readonly ZoneId[], others: readonly ZoneId[], isClear: boolean) => {
      const left = zones.filter((zone) => !others.includes(zone));
      return left.length ? [announce.clear(placeOfZones(left, { announce, ...messages }), isClear)] : [];
    };
    return [...told(after, before, true), ...told(before, after, false)];
  });
}

function describeMarks(changes: Step['changes'], chart: Chart, messages: Messages): string | undefined {
  const { announce } = messages;
  const ofMarks = changes.filter((change) => change.type !== 'set' && change.list === 'marks');
  // Several marks, such as all that are unchanged, are named one after the other.
  const added = ofMarks.filter(({ type }) => type === 'insert') as readonly { readonly item: Mark }[];
  if (added.length > 1) return announce.added(added.map(({ item }) => nameOf(item, messages)).join('; '));
  // Announce that a mark was added or removed, rather than the changes to its links.
  const told = ofMarks.find(({ type }) => type !== 'change') ?? ofMarks[0];
  if (told?.type === 'insert') return describeNew(told.item as Mark, chart, messages);
  if (told?.type === 'remove') return announce.removed(nameOf(told.item as Mark, messages));
  return told?.type === 'change' ? describeEdit(told.before as Mark, told.after as Mark, chart, messages) : undefined;
}

function describeNew(mark: Mark, chart: Chart, messages: Messages): string {
  const { announce } = messages;
  const words = announce.added(nameOf(mark, messages));
  const [place] = mark.kind === 'referral' ? mark.from.map((id) => placeOfPoint(id, chart, messages)) : [];
  return place ? announce.tied(words, place) : words;
}

/** An edited mark: whether it was moved or linked, otherwise only its current state. */
function describeEdit(before: Mark, after: Mark, chart: Chart, messages: Messages): string {
  const { announce } = messages;
  const name = nameOf(after, messages);
  if (before.kind === 'referral' && after.kind === 'referral') {
    const tied = placeOfPoint(after.from.find((id) => !before.from.includes(id)), chart, messages);
    const untied = placeOfPoint(before.from.find((id) => !after.from.includes(id)), chart, messages);
    if (tied) return announce.tied(name, tied);
    if (untied) return announce.untied(name, untied);
  }
  const isMoved = before.kind === 'tenderness' && after.kind === 'tenderness' && (before.view !== after.view || before.at.join() !== after.at.join());
  return isMoved ? announce.moved(name) : announce.changed(name);
}

function placeOfPoint(id: string | undefined, chart: Chart, messages: Messages): string | undefined {
  const point = chart.marks.find((mark) => mark.id === id);
  return point && placeOf(point, messages);
}
