import type { Side, ZoneId } from '../anatomy/index.js';
import type { Quality, Word } from '../chart/index.js';
import { bandOf, knownErrors, type Band, type KnownError, type Threshold } from './known-error.js';
import type { Sighting } from './sighting.js';

/** A number of one visit and of a later one, with what is known of its error. */
export interface NumberChange {
  /** The value at the earlier visit. */
  readonly before: number;
  /** The value at the later visit. */
  readonly after: number;
  /** After less before: of intensity above 0 is worse. */
  readonly difference: number;
  /** The known error of such a value. */
  readonly error: KnownError;
}

/** What is different in a complaint between two visits at which it is marked. */
export interface ComplaintChange {
  /** The visits, from 0. */
  readonly from: number;
  /** The index of the later visit. */
  readonly to: number;
  /** Left out where it was not rated at both. */
  readonly intensity?: NumberChange & {
    /** Of the threshold that the host asked for: the largest that is reached. */
    readonly band?: Band;
  };
  /** Zones that were added and left, and the overlap. */
  readonly place: {
    readonly appeared: readonly ZoneId[];
    readonly gone: readonly ZoneId[];
    /** Overlap of both (Jaccard, 0 to 1) by the shares of zones that each covers, weighed by nothing: at most what the drawings share. Of points, by their zones. */
    readonly overlap: number;
    readonly error: KnownError;
  };
  /** Sides that it lies on now and did not, and did and does not: the patient's. */
  readonly sides: { readonly appeared: readonly Side[]; readonly gone: readonly Side[] };
  /** Share of the skin. Left out where it is a point at either visit. */
  readonly extent?: NumberChange;
  /** Qualities that were added and dropped. */
  readonly qualities: { readonly appeared: readonly Word<Quality>[]; readonly gone: readonly Word<Quality>[] };
}

/** What changed in a complaint between two visits at which it is marked. Intensity gets a `band` only with a `threshold`. */
export function changeBetween(before: Sighting, after: Sighting, threshold?: Threshold): ComplaintChange {
  const zones = { before: [...before.place.keys()], after: [...after.place.keys()] };
  return {
    from: before.visit,
    to: after.visit,
    ...(before.intensity !== undefined && after.intensity !== undefined && { intensity: intensityChange(before.intensity, after.intensity, threshold) }),
    place: { appeared: without(zones.after, zones.before), gone: without(zones.before, zones.after), overlap: overlapOf(before.place, after.place), error: knownErrors.place },
    sides: { appeared: without(after.sides, before.sides), gone: without(before.sides, after.sides) },
    ...(before.extent > 0 && after.extent > 0 && { extent: numberChange(before.extent, after.extent, knownErrors.extent) }),
    qualities: { appeared: without(after.qualities, before.qualities), gone: without(before.qualities, after.qualities) },
  };
}

const without = <T>(list: readonly T[], other: readonly T[]): T[] => list.filter((item) => !other.includes(item));

const numberChange = (before: number, after: number, error: KnownError): NumberChange => ({ before, after, difference: after - before, error });

function intensityChange(before: number, after: number, threshold: Threshold | undefined) {
  const band = threshold && bandOf(threshold, before, after);
  return { ...numberChange(before, after, knownErrors.intensity), ...(band && { band }) };
}

function overlapOf(a: ReadonlyMap<ZoneId, number>, b: ReadonlyMap<ZoneId, number>): number {
  const isPoint = [a, b].some((place) => [...place.values()].every((covered) => covered === 0));
  const share = (place: ReadonlyMap<ZoneId, number>, zone: ZoneId) => (isPoint ? Number(place.has(zone)) : (place.get(zone) ?? 0));
  const all = [...new Set([...a.keys(), ...b.keys()])];
  const sum = (pick: (one: number, other: number) => number) => all.reduce((total, zone) => total + pick(share(a, zone), share(b, zone)), 0);
  const either = sum(Math.max);
  return either === 0 ? 0 : sum(Math.min) / either;
}
