import { getZone, type PartId, type ZoneId } from '../anatomy/index.js';

/** Stretches of the body that an area is named by, from the top down. */
export const stretches = [
  'head', 'brow', 'back-head', 'face', 'neck', 'shoulder', 'chest', 'upper-back', 'upper-arm', 'mid-back', 'elbow', 'abdomen', 'lower-back', 'forearm',
  'hip', 'groin', 'buttock', 'wrist', 'hand', 'thigh', 'knee', 'lower-leg', 'ankle', 'foot',
] as const;
export type Stretch = (typeof stretches)[number];

/** Courses that an area can follow. */
export type Course = 'leg' | 'arm' | 'back' | 'front' | 'head' | 'head-neck';
export type Aspect = 'front' | 'back' | 'inner' | 'outer';

/** How a language names areas. Patterns have the side as those of the parts have it: `{}`, `{f}`. */
export interface AreaNames {
  /** Of one side; of both; and as where a run begins and ends: "buttock", "ankle". The end is left out where it is said as the beginning is. */
  readonly stretches: Readonly<Record<Stretch, readonly [one: string, both: string, from: string, to?: string]>>;
  /** Of one side and of both; those of the aspects are of limbs. */
  readonly courses: Readonly<Record<Course, readonly [one: string, both: string]>> & Readonly<Record<`${'leg' | 'arm'}-${Aspect}`, readonly [one: string, both: string]>>;
  /** "Back of right leg, buttock to ankle" */
  readonly run: (course: string, from: string, to: string) => string;
  /** Stands between the name of an area and the list of its zones. */
  readonly colon: string;
}

/** The words for the sides, as those of the zones. */
export type SideForms = Readonly<Record<'left' | 'right', Readonly<Record<string, string>>>>;

/** A zone and the share of it that is covered, 0 to 1. */
export interface CoveredZone {
  readonly zone: ZoneId;
  readonly covered: number;
}

export interface AreaWords {
  /** The name of an area as a whole; undefined where it has none, such as two places apart. */
  readonly name: (zones: readonly CoveredZone[]) => string | undefined;
  /** The name of a stretch that zones of it are called by: "Right buttock"; undefined where they are of several. */
  readonly stretch: (zones: readonly CoveredZone[]) => string | undefined;
  /** Stands between that name and the list of the zones. */
  readonly colon: string;
}

const partsOf: Readonly<Record<Stretch, RegExp>> = {
  head: /^crown$/,
  brow: /^(forehead|temple)$/,
  'back-head': /^(ear|occiput|behind-ear)$/,
  face: /^(eye|nose|cheek|jaw|mouth|chin)$/,
  neck: /^(throat|neck|suboccipital)/,
  shoulder: /^(shoulder|axilla|scapula)/,
  chest: /^(sternum|chest|ribs-side)/,
  'upper-back': /^(interscapular|thoracic-spine-upper)$/,
  'upper-arm': /^upper-arm/,
  'mid-back': /^(mid-back|thoracic-spine-lower|ribs-back)$/,
  elbow: /^elbow/,
  abdomen: /^(epigastrium|hypochondrium|umbilical|flank|lower-abdomen|hypogastrium)$/,
  'lower-back': /^(lower-back|lumbar-spine|sacrum|sacroiliac)$/,
  forearm: /^forearm/,
  hip: /^hip$/,
  groin: /^(groin|genital)$/,
  buttock: /^(buttock|sit-bone|coccyx)/,
  wrist: /^wrist/,
  hand: /^(palm|thenar|hypothenar|thumb|hand|index|middle|ring|little)/,
  thigh: /^thigh/,
  knee: /^knee/,
  'lower-leg': /^(shin|leg|calf)/,
  ankle: /^(ankle|achilles)/,
  foot: /^(foot|heel|big-toe|toes|ball|arch|outer-edge)/,
};

interface CourseSteps {
  readonly id: Course;
  /** Neighbouring stretches, from one end to the other. */
  readonly steps: readonly (readonly Stretch[])[];
  /** Stretches of which an area needs one to be named after the course. */
  readonly core: readonly Stretch[];
}

const courses: readonly CourseSteps[] = [
  { id: 'leg', steps: [['lower-back'], ['buttock', 'hip', 'groin'], ['thigh'], ['knee'], ['lower-leg'], ['ankle'], ['foot']], core: ['thigh', 'knee', 'lower-leg'] },
  { id: 'arm', steps: [['neck'], ['shoulder'], ['upper-arm'], ['elbow'], ['forearm'], ['wrist'], ['hand']], core: ['upper-arm', 'elbow', 'forearm'] },
  { id: 'back', steps: [['neck'], ['upper-back', 'shoulder'], ['mid-back'], ['lower-back'], ['buttock']], core: ['upper-back', 'mid-back'] },
  { id: 'front', steps: [['neck'], ['chest'], ['abdomen'], ['groin']], core: ['chest', 'abdomen'] },
  // One step: nothing runs along the head.
  { id: 'head', steps: [['head', 'brow', 'back-head', 'face']], core: ['head', 'brow', 'back-head', 'face'] },
  { id: 'head-neck', steps: [['head', 'brow', 'back-head', 'face', 'neck']], core: ['neck'] },
];

const known = new Map<PartId, Stretch>();

function stretchOf(part: PartId): Stretch {
  const stretch = known.get(part) ?? stretches.find((one) => partsOf[one].test(part)) ?? 'head';
  known.set(part, stretch);
  return stretch;
}

/** The stretch of a zone; undefined for an unknown id. */
export function stretchOfZone(id: ZoneId): Stretch | undefined {
  const zone = getZone(id);
  return zone && stretchOf(zone.part);
}

/** Where a zone comes in a list from the top down. */
export function heightOf(id: ZoneId): number {
  const stretch = stretchOfZone(id);
  return stretch ? stretches.indexOf(stretch) : stretches.length;
}

function aspectOf(part: PartId): Aspect | undefined {
  if (/-front|^(knee|shin|ankle|foot-top|palm|thenar|hypothenar)$/.test(part)) return 'front';
  if (/-back|^(calf|achilles|heel)|^hand-back$/.test(part)) return 'back';
  return part.endsWith('-medial') ? 'inner' : part.endsWith('-lateral') ? 'outer' : undefined;
}

interface Place {
  readonly stretch: Stretch;
  readonly side: 'left' | 'right' | 'midline';
  readonly aspect: Aspect | undefined;
  readonly covered: number;
}

/** The words for areas in a language. */
export function createAreaWords({ stretches: names, courses: courseNames, run, colon }: AreaNames, sides: SideForms): AreaWords {
  const sided = ([one, both]: readonly [one: string, both: string, ...rest: unknown[]], side: Place['side'] | 'both'): string => {
    const text = side === 'left' || side === 'right' ? one.replace(/\{(\w*)\}/g, (whole, form: string) => sides[side][form] ?? whole) : both;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const stretchName = (zones: readonly CoveredZone[]): string | undefined => {
    const places = toPlaces(zones);
    const [only, ...others] = new Set(places.map((place) => place.stretch));
    const side = sideOf(places);
    return only && side && others.length === 0 ? sided(names[only], side) : undefined;
  };
  const name = (zones: readonly CoveredZone[]): string | undefined => {
    const places = toPlaces(zones);
    const side = sideOf(places);
    const found = new Set(places.map((place) => place.stretch));
    if (!side || found.size === 0) return undefined;
    // Two zones of one stretch are soon listed, and more exactly.
    if (found.size === 1) return new Set(zones.map(({ zone }) => zone.slice(zone.indexOf('.')))).size > 2 ? stretchName(zones) : undefined;
    const course = courses.find((one) => isAlong(one, found));
    if (!course) return undefined;
    const along = course.steps.flatMap((step) => step.find((stretch) => found.has(stretch)) ?? []);
    if (along.length === 1) return sided(courseNames[course.id], side);
    const [from, to] = [names[along[0]!], names[along.at(-1)!]];
    const aspect = course.id === 'leg' || course.id === 'arm' ? mostOf(places) : undefined;
    return run(sided(courseNames[aspect ? (`${course.id}-${aspect}` as 'leg-back') : course.id], side), from[2], to[3] ?? to[2]);
  };
  return { name, stretch: stretchName, colon };
}

function toPlaces(zones: readonly CoveredZone[]): Place[] {
  return zones.flatMap(({ zone: id, covered }): Place[] => {
    const zone = getZone(id);
    return zone ? [{ stretch: stretchOf(zone.part), side: zone.side, aspect: zone.view === 'soles' ? undefined : aspectOf(zone.part), covered }] : [];
  });
}

/** The side that all places have; both, where each stretch is there on the left as on the right, or on neither. Undefined otherwise. */
function sideOf(places: readonly Place[]): 'left' | 'right' | 'both' | undefined {
  const of = (side: Place['side']) => new Set(places.flatMap((place) => (place.side === side ? [place.stretch] : [])));
  const [left, right] = [of('left'), of('right')];
  if (left.size && right.size) return left.size === right.size && [...left].every((stretch) => right.has(stretch)) ? 'both' : undefined;
  return left.size ? 'left' : right.size ? 'right' : 'both';
}

/** Whether these stretches are all of a course, without a gap. */
function isAlong({ steps, core }: CourseSteps, found: ReadonlySet<Stretch>): boolean {
  const at = steps.flatMap((step, i) => (step.some((stretch) => found.has(stretch)) ? [i] : []));
  const all = new Set(steps.flat());
  return [...found].every((stretch) => all.has(stretch)) && core.some((stretch) => found.has(stretch)) && (at.at(-1) ?? 0) - (at[0] ?? 0) + 1 === at.length;
}

/** The aspect that three quarters of what is covered have. */
function mostOf(places: readonly Place[]): Aspect | undefined {
  const shares = new Map<Aspect, number>();
  for (const { aspect, covered } of places) if (aspect) shares.set(aspect, (shares.get(aspect) ?? 0) + covered);
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  return [...shares].find(([, share]) => share >= 0.75 * all)?.[0];
}

/** The zones that an area is named by: what it only grazes is left out, unless it is all there is. */
export function namedBy(zones: readonly CoveredZone[]): readonly CoveredZone[] {
  const most = Math.max(0, ...zones.map(({ covered }) => covered));
  return zones.filter(({ covered }) => covered >= Math.min(0.12, most / 2));
}
