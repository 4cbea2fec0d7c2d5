import { anchorOf, createChart, getZone, mirrorZone, type Area, type Caution, type Chart, type Mark, type Point, type Referral, type Tenderness, type ViewId, type ZoneId } from '../../src/core.js';
import { clipToBody, toArea, unite, zoneShape } from '../../src/areas/index.js';
import { readChart } from '../charts/read-chart.js';

/** A trail of discs from zone to zone, as wide as twice its radius in units: a line of pain down a limb, or one spot. */
type Trail = readonly [radius: number, ...zones: ZoneId[]];

/** What is said of the right side; the left is its mirror image with numbers of its own. */
interface Pattern {
  /** The tender points that it comes from. */
  readonly from: readonly ZoneId[];
  /** Whole zones, and trails. */
  readonly felt: readonly (ZoneId | Trail)[];
}

const patterns: readonly Pattern[] = [
  { from: ['back.shoulder-top.right'], felt: [[9, 'right-side.neck-side.right', 'right-side.behind-ear.right', 'right-side.temple.right']] },
  { from: ['back.suboccipital.right', 'back.shoulder-top.right'], felt: [[10, 'front.temple.right', 'front.forehead.right']] },
  { from: ['right-side.jaw.right'], felt: [[9, 'right-side.cheek.right', 'right-side.ear.right']] },
  { from: ['front.neck-side.right'], felt: [[8, 'front.cheek.right']] },
  { from: ['back.neck-back.right'], felt: ['back.occiput.right'] },
  { from: ['back.scapula.right', 'back.interscapular.right'], felt: [[11, 'front.shoulder-front.right', 'front.upper-arm-front-lateral.right']] },
  { from: ['back.scapula.right'], felt: [[10, 'back.shoulder-back.right', 'back.upper-arm-back-lateral.right']] },
  { from: ['front.chest-upper.right'], felt: [[10, 'front.axilla.right', 'front.upper-arm-front-medial.right'], [9, 'front.palm.right']] },
  { from: ['back.interscapular.right'], felt: [[10, 'back.interscapular.right', 'back.mid-back.right']] },
  { from: ['back.elbow-lateral.right'], felt: [[9, 'back.forearm-back-radial.right', 'back.wrist-back.right', 'back.hand-back.right']] },
  { from: ['front.elbow-medial.right'], felt: [[9, 'front.forearm-front-ulnar.right', 'front.wrist-front.right']] },
  { from: ['back.lower-back.right', 'back.mid-back.right'], felt: [[14, 'back.sacroiliac.right', 'back.buttock-upper.right']] },
  { from: ['back.lower-back.right'], felt: [[12, 'front.flank.right', 'front.groin.right']] },
  { from: ['front.lower-abdomen.right'], felt: [[13, 'front.hypochondrium.right', 'front.umbilical']] },
  { from: ['front.groin.right'], felt: [[14, 'front.thigh-front.right', 'front.knee.right']] },
  { from: ['back.buttock-upper.right', 'back.sacroiliac.right'], felt: [[13, 'back.thigh-back.right', 'back.knee-back.right', 'back.calf-lateral.right']] },
  { from: ['right-side.hip.right'], felt: [[14, 'right-side.hip.right', 'right-side.thigh-lateral.right', 'right-side.knee-lateral.right']] },
  { from: ['back.buttock-upper.right'], felt: [[11, 'right-side.leg-lateral.right', 'right-side.ankle-lateral.right'], 'right-side.foot-top.right'] },
  { from: ['back.sit-bone.right'], felt: ['back.thigh-medial.right'] },
  { from: ['back.calf-medial.right', 'back.knee-back.right'], felt: [[10, 'back.achilles.right', 'back.heel.right']] },
  { from: ['back.calf-medial.right'], felt: ['soles.heel.right', 'soles.arch.right'] },
  { from: ['front.shin.right'], felt: [[9, 'front.shin.right', 'front.ankle.right', 'front.foot-top.right', 'front.big-toe.right']] },
  { from: ['soles.arch.right'], felt: [[22, 'soles.ball-inner.right', 'soles.ball-outer.right']] },
  { from: ['front.knee-medial.right', 'front.groin.right'], felt: [[10, 'front.knee-medial.right', 'front.leg-medial.right']] },
];

const cautions: readonly (readonly [reason: Caution['reason'], ...of: (ZoneId | Trail)[]])[] = [
  ['recent-surgery', 'back.lumbar-spine'],
  ['pregnancy', 'front.hypogastrium', 'front.umbilical'],
  ['implant', [13, 'front.chest-upper.left']],
  ['implant', [20, 'left-side.hip.left']],
  ['varicose-veins', [9, 'back.calf-medial.left', 'back.calf-lower.left']],
  ['thrombosis-risk', 'back.calf-lateral.right'],
  ['bruise', [14, 'front.thigh-lateral.right']],
  ['skin-lesion', [11, 'right-side.shoulder-outer.right']],
  ['numb-skin', 'soles.toes.left'],
  ['infection', 'front.big-toe.right'],
  ['fracture', [10, 'front.wrist-front.left']],
  ['other', [12, 'back.ribs-back.left']],
];

/**
 * As full as a chart gets: 60 areas on all five views (48 where pain is felt, 12 cautions) and 60 links, 16 of them between views that share no line.
 * Made up: both sides are the same patterns in other sizes, with other numbers. The same chart each time.
 */
export function sixtyAreas(): Chart {
  const marks = [...marksOf('right'), ...marksOf('left'), ...cautions.map(toCaution)];
  const chart: Chart = { ...createChart({ id: idOf(0), recordedBy: 'clinician', recordedAt: new Date('2026-05-04T08:00:00Z') }), marks };
  return readChart('sixtyAreas()', JSON.parse(JSON.stringify(chart)));
}

function marksOf(side: 'left' | 'right'): Mark[] {
  const number = side === 'right' ? 100 : 200;
  const onSide = (zone: ZoneId): ZoneId => (side === 'right' ? zone : mirrorZone(zone));
  const places = [...new Set(patterns.flatMap(({ from }) => from))];
  const points = places.map((place, i): Tenderness => {
    const zone = onSide(place);
    return { ...recorded(number + i), ...rated(number + i), kind: 'tenderness', zone, view: viewOf(zone), at: [...anchorOf(zone)] };
  });
  const areas = patterns.map(({ from, felt }, i): Referral => {
    const pieces = felt.map((piece) => (typeof piece === 'string' ? onSide(piece) : ([piece[0] * (side === 'right' ? 1 : 0.8), ...piece.slice(1).map((zone) => onSide(zone as ZoneId))] as Trail)));
    const ids = from.map((place) => idOf(number + places.indexOf(place)));
    return { ...recorded(number + 50 + i), ...rated(number + 53 + i), kind: 'referral', from: ids, areas: areasOf(pieces) };
  });
  return [...points, ...areas];
}

const toCaution = ([reason, ...pieces]: (typeof cautions)[number], i: number): Caution => ({ ...recorded(300 + i), kind: 'caution', reason, areas: areasOf(pieces) });

/** One area a view, of all pieces that lie on it. */
function areasOf(pieces: readonly (ZoneId | Trail)[]): Area[] {
  const views = [...new Set(pieces.map((piece) => viewOf(firstZone(piece))))];
  return views.flatMap((view) => toArea(view, unite(...pieces.filter((piece) => viewOf(firstZone(piece)) === view).map(shapeOf))) ?? []);
}

const firstZone = (piece: ZoneId | Trail): ZoneId => (typeof piece === 'string' ? piece : piece[1]!);

function shapeOf(piece: ZoneId | Trail): ReturnType<typeof unite> {
  if (typeof piece === 'string') return zoneShape(piece);
  const [radius, ...zones] = piece;
  const discs = alongWay(zones.map((zone) => anchorOf(zone)), radius * 0.6).map((at) => [[discAround(at, radius)]]);
  return clipToBody(viewOf(firstZone(piece)), unite(...discs));
}

const discAround = ([x, y]: Point, radius: number): Point[] =>
  Array.from({ length: 24 }, (_, i): Point => [x + radius * Math.cos((i * Math.PI) / 12), y + radius * Math.sin((i * Math.PI) / 12)]);

/** Places on a way, a step apart. */
function alongWay(corners: readonly Point[], step: number): Point[] {
  return corners.flatMap(([x, y], i) => {
    const [toX, toY] = corners[i + 1] ?? [x, y];
    const count = Math.max(1, Math.round(Math.hypot(toX - x, toY - y) / step));
    return Array.from({ length: count }, (_, n): Point => [x + ((toX - x) * n) / count, y + ((toY - y) * n) / count]);
  });
}

const viewOf = (zone: ZoneId): ViewId => getZone(zone)!.view;

/** 0 to 10 in a mixed order, every twelfth not rated. */
const rated = (number: number): { intensity?: number } => (number % 12 === 11 ? {} : { intensity: (number * 7) % 11 });

const recorded = (number: number): { id: string; by: 'clinician'; createdAt: string } => ({
  id: idOf(number),
  by: 'clinician',
  createdAt: new Date(Date.UTC(2026, 4, 4, 8, 0, number)).toISOString(),
});

const idOf = (number: number): string => `019df1a2-0000-7000-8000-${String(number).padStart(12, '0')}`;
