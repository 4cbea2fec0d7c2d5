import type { Side, ZoneId } from '../anatomy/index.js';
import type { Quality, Word } from '../chart/index.js';
import { bandOf, knownErrors, type Band, type KnownError, type Threshold } from './known-error.js';
import type { Sighting } from './sighting.js';

/** A number at an earlier and a later visit, with its known error. */
export interface NumberChange {
  /** The value at the earlier visit. */
  readonly before: number;
  /** The value at the later visit. */
  readonly after: number;
  /** After minus before: positive is worse for intensity. */
  readonly difference: number;
  /** The known error of such a number. */
  readonly error: KnownError;
}

/** The difference of a complaint between two visits at which it is marked. */
export interface ComplaintChange {
  /** The index of the earlier visit. */
  readonly from: number;
  /** The index of the later visit. */
  readonly to: number;
  /** Change of intensity. Left out if not rated at both. */
  readonly intensity?: NumberChange & {
    /** The largest band that the change reaches, if the host chose a `threshold`. */
    readonly band?: Band;
  };
  /** Zones that were added and left, and the overlap. */
  readonly place: {
    readonly appeared: readonly ZoneId[];
    readonly gone: readonly ZoneId[];
    /** Overlap of both (Jaccard, 0 to 1) by the covered shares of zones, unweighted: an upper bound for the drawings. For points, by their zones. */
    readonly overlap: number;
    readonly error: KnownError;
  };
  /** The patient's sides that it newly affects or no longer affects. */
  readonly sides: { readonly appeared: readonly Side[]; readonly gone: readonly Side[] };
  /** Change of the share of skin. Left out if it is a point at either visit. */
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
