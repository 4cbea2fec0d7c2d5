import { distanceToZone, getZone, mirrorZone, views, zoneAt, type Point, type ZoneId } from '../../anatomy/index.js';
import { isAmong, painfulSkin } from '../clear.js';
import { pairOf, relationKey } from '../relation.js';
import { momentOf, parsePartialDate } from '../moment.js';
import type { Area, Chart, Mark, Tenderness } from '../types.js';
import { quote, type Path, type ProblemList } from './problem.js';
import { checkDates, checkMoment, checkRepeats } from './sense-common.js';
import { checkPosture, checkSensory } from './sense-examination.js';

/** Checks the meaning of a chart with the right structure. */
export function checkSense(chart: Chart, problems: ProblemList): void {
  if (chart.nothingToMark && chart.marks.length > 0) {
    problems.add(['nothingToMark'], () => `must be false, because the chart has marks (${chart.marks.length}).`);
  }
  checkIds(chart, problems);
  checkTies(chart, problems);
  chart.marks.forEach((mark, index) => checkMark(mark, ['marks', index], problems));
  chart.treatments.forEach((treatment, index) => checkDates(treatment, ['treatments', index], problems));
  checkRepeats(chart.absent, (index) => ['absent', index], problems);
  checkClear(chart, problems);
  checkRelations(chart, problems);
  if (chart.sensory) checkSensory(chart.sensory, problems);
  if (chart.posture) checkPosture(chart.posture, problems);
  checkMoment(momentOf(chart, 'recordedAt'), ['recordedAt'], problems);
}

/** A clear zone has no mark of pain on its skin. */
function checkClear({ clear = [], marks }: Chart, problems: ProblemList): void {
  checkRepeats(clear, (index) => ['clear', index], problems);
  if (clear.length === 0) return;
  const skins = marks.map((mark) => painfulSkin([mark]));
  clear.forEach((zone, index) => {
    const found = skins.findIndex((skin) => isAmong(zone, skin));
    if (found >= 0) problems.add(['clear', index], () => `must be free of pain, but marks[${found}] is in ${zone}.`);
  });
}

/** Relations connect two marks of pain on the chart, without duplicates. Marks that are independent have no other relation. */
function checkRelations({ relations = [], marks }: Chart, problems: ProblemList): void {
  if (relations.length === 0) return;
  const markOf = new Map<string, Mark>(marks.map((mark) => [mark.id, mark]));
  const pairs = new Map<string, number>();
  relations.forEach(({ from, to }, index) => {
    for (const [end, id] of [['from', from], ['to', to]] as const) {
      const mark = markOf.get(id);
      if (!mark || mark.kind === 'caution') problems.add(['relations', index, end], () => `must be the id of a mark of pain, but ${quote(id)} ${mark ? 'is a caution' : 'is not on the chart'}.`);
    }
    if (from === to) problems.add(['relations', index, 'to'], () => `must be a different mark from ${quote(from)}.`);
    const pair = pairOf({ type: '', from, to });
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  checkRepeats(relations.map(relationKey), (index) => ['relations', index], problems);
  relations.forEach((relation, index) => {
    if (relation.type === 'independent' && (pairs.get(pairOf(relation)) ?? 0) > 1) problems.add(['relations', index], () => 'must be the only relation between these two marks, because “independent” means that they have none.');
  });
}

/** An id names only one mark or treatment of the chart. */
export function checkIds({ marks, treatments }: Pick<Chart, 'marks' | 'treatments'>, problems: ProblemList): void {
  const owners = new Map<string, string>();
  const check = (list: 'marks' | 'treatments') => (item: { readonly id: string }, index: number) => {
    const path: Path = [list, index, 'id'];
    const owner = owners.get(item.id);
    if (owner) problems.add(path, () => `must be unique, but ${owner} already has the id ${quote(item.id)}.`);
    else owners.set(item.id, `${list}[${index}]`);
  };
  marks.forEach(check('marks'));
  treatments.forEach(check('treatments'));
}

/** The tenderness that a referral comes from, and the mark of a treatment, are on the chart. */
export function checkTies({ marks, treatments }: Pick<Chart, 'marks' | 'treatments'>, problems: ProblemList): void {
  const markOf = new Map<string, Mark>(marks.map((mark) => [mark.id, mark]));
  marks.forEach((mark, index) => {
    if (mark.kind !== 'referral') return;
    mark.from.forEach((id, place) => {
      const source = markOf.get(id);
      if (source?.kind === 'tenderness') return;
      const found = source ? `is a ${source.kind}` : 'is not on the chart';
      problems.add(['marks', index, 'from', place], () => `must be the id of a tenderness mark, but ${quote(id)} ${found}.`);
    });
  });
  treatments.forEach(({ mark }, index) => {
    if (markOf.has(mark)) return;
    problems.add(['treatments', index, 'mark'], () => `must be the id of a mark, but ${quote(mark)} is not on the chart.`);
  });
}

/** Checks of a single mark: places, duplicate words, existing dates. */
export function checkMark(mark: Mark, path: Path, problems: ProblemList): void {
  if (mark.kind !== 'caution') checkRepeats(mark.qualities ?? [], (index) => [...path, 'qualities', index], problems);
  if (mark.kind === 'referral') checkRepeats(mark.from, (index) => [...path, 'from', index], problems);
  if (mark.kind === 'tenderness') checkPlace(mark, path, problems);
  else {
    checkRepeats(mark.areas.map((area) => area.view), (index) => [...path, 'areas', index, 'view'], problems);
    mark.areas.forEach((area, index) => checkArea(area, [...path, 'areas', index], problems));
  }
  if (mark.kind !== 'caution' && mark.onset && 'date' in mark.onset) {
    const { date } = mark.onset;
    if (!parsePartialDate(date)) problems.add([...path, 'onset', 'date'], () => `must be a real date, but is ${quote(date)}.`);
  }
  checkDates(mark, path, problems);
}

/** How far outside its zone a place may be, in units: twice the possible error of rounding to 0.1. */
const tolerance = 0.2;

/** The zone of a point is in its view and contains it. This detects a record with its sides swapped. */
function checkPlace({ view, at, zone }: Tenderness, path: Path, problems: ProblemList): void {
  const viewOfZone = getZone(zone)?.view;
  if (viewOfZone !== view) {
    problems.add([...path, 'zone'], () => `must be a zone of the view ${view}, but ${zone} is in ${viewOfZone}.`);
  } else if (!(distanceToZone(zone, at) <= tolerance)) {
    problems.add([...path, 'at'], () => {
      const holder = zoneAt(view, at);
      return `must be in ${zone}, but [${at.join(', ')}] is ${holder ? `in ${holder}` : 'outside the body'}.${holder === mirrorZone(zone) ? swappedSides : ''}`;
    });
  }
}

const swappedSides = ' Left and right may have been swapped.';

type Ring = Area['polygons'][number][number];

/** An area belongs to its view: its zones are in that view and listed once, its rings are closed, inside it, and not in the mirror image of its zones. */
function checkArea(area: Area, path: Path, problems: ProblemList): void {
  const { view, polygons, zones } = area;
  checkRepeats(zones.map(({ zone }) => zone), (index) => [...path, 'zones', index, 'zone'], problems);
  zones.forEach(({ zone }, index) => {
    const viewOfZone = getZone(zone)?.view;
    if (viewOfZone === view) return;
    problems.add([...path, 'zones', index, 'zone'], () => `must be a zone of the view ${view}, but ${zone} is in ${viewOfZone}.`);
  });
  polygons.forEach((rings, polygon) => {
    rings.forEach((ring, index) => checkRing(ring, view, [...path, 'polygons', polygon, index], problems));
    const holder = mirroredHolder(rings[0] ?? [], area);
    if (!holder) return;
    const covered = zones.map(({ zone }) => zone).slice(0, 3).join(', ');
    problems.add([...path, 'polygons', polygon], () => `must be in the zones that its area covers (${covered}), but is in ${holder}.${swappedSides}`);
  });
}

function checkRing(ring: Ring, view: Area['view'], path: Path, problems: ProblemList): void {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    problems.add(path, () => `must end where it begins, at [${first?.join(', ')}], but ends at [${last?.join(', ')}].`);
  }
  const [left, top, width, height] = views[view].viewBox;
  const isInside = ([x, y]: Ring[number]) => x >= left && x <= left + width && y >= top && y <= top + height;
  // Reports only the first: if one corner is outside, most are.
  const outside = ring.findIndex((position) => !isInside(position));
  if (outside < 0) return;
  const bounds = `x ${left} to ${left + width}, y ${top} to ${top + height}`;
  problems.add([...path, outside], () => `must be in the view ${view} (${bounds}), but is [${ring[outside]?.join(', ')}].`);
}

/** Corners of a ring that are looked up: enough to know its side, at any size of the document. */
const looks = 64;

/** The zone of a ring that is in the mirror image of a listed zone, with no corner in any listed zone. */
function mirroredHolder(ring: Ring, { view, zones }: Area): ZoneId | undefined {
  const listed = new Set<ZoneId>(zones.map(({ zone }) => zone));
  const corners = ring.filter((_, i) => i % Math.ceil(ring.length / looks) === 0);
  const holders = corners.flatMap(([x, y]) => zoneAt(view, [x, y] satisfies Point) ?? []);
  if (holders.some((holder) => listed.has(holder))) return undefined;
  const mirrored = holders.filter((holder) => listed.has(mirrorZone(holder)));
  return mirrored.length * 2 > holders.length ? mirrored[0] : undefined;
}
