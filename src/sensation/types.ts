import type { PartId, ViewId } from '../anatomy/index.js';
import type { KeyPoint } from '../chart/index.js';
import type { Basis, Weight } from './terms.js';

// The two tables as they are in memory. A test holds these against the schema, in both directions.

/** What a statement rests on. */
export interface SensationSource {
  /** Identifies the source in its table; fields refer to it by this id. */
  readonly id: string;
  /** The publication. */
  readonly citation: string;
  /** How much of it was read for this table. */
  readonly read?: string | undefined;
  /** A remark on the source. Left out: none. */
  readonly note?: string | undefined;
}

/** A part of the skin that a field reaches. The same on both sides. */
export interface FieldZone {
  /** Front, back or soles: a view of one side shows their skin. */
  readonly view: ViewId;
  /** The part of the body, without a side. */
  readonly part: PartId;
  /** How sure it is that the field reaches the part. */
  readonly weight: Weight;
  /** Which piece of the part, where the whole part would say too much. Not drawn. */
  readonly portion?: string | undefined;
  /** What the entry rests on. Left out: not recorded. */
  readonly basis?: Basis | undefined;
}

/** Skin that texts give to a level or a nerve. */
export interface SensoryField {
  /** Such as `C5`, or `median`. */
  readonly id: string;
  /** The parts of the skin that the field reaches. */
  readonly zones: readonly FieldZone[];
  /** How sure the whole is, in words. */
  readonly confidence: string;
  /** Where the maps disagree, or what was read, in words. */
  readonly doubt?: string | undefined;
  /** Ids of the sources of the table. */
  readonly sources: readonly string[];
}

/** Where a key point is tested. One place stands for both sides. */
export interface KeyPointPlace {
  /** The key point, such as `L4`. */
  readonly point: KeyPoint;
  /** In words, for the person who tests. */
  readonly landmark: string;
  /** The view on which it is tested. */
  readonly view: ViewId;
  /** Lateral distance from the midline and y, in units of the view on the neutral figure. */
  readonly at: readonly [x: number, y: number];
  /** The part of the body that it lies in. */
  readonly part: PartId;
}

/** A spinal level, or a division of the trigeminal nerve. */
export interface SpinalLevel extends SensoryField {
  /** Where the level is tested. Left out: it has no key point. */
  readonly keyPoint?: KeyPointPlace | undefined;
}

/** A nerve of the skin. */
export interface CutaneousNerve extends SensoryField {
  /** The name of the nerve, in English. */
  readonly name: string;
  /** The nerve, plexus or root that it comes from, in words. */
  readonly parent: string;
  /** The levels that it is described to come from, in words. */
  readonly roots: string;
}

/** About a table. */
export interface SensationMeta {
  /** The title of the table. */
  readonly title: string;
  /** The version of the table. */
  readonly version: string;
  /** How far the table has been reviewed, in words. */
  readonly status: string;
  /** What has to be said wherever the table is opened. */
  readonly statement: string;
}

/** The skin of spinal levels and divisions of the trigeminal nerve, with sources. */
export interface LevelTable {
  /** What the table is, and its state. */
  readonly meta: SensationMeta;
  /** What the entries rest on. */
  readonly sources: readonly SensationSource[];
  /** From the head down. */
  readonly levels: readonly SpinalLevel[];
}

/** The skin of cutaneous nerves, with sources. */
export interface NerveTable {
  /** What the table is, and its state. */
  readonly meta: SensationMeta;
  /** What the entries rest on. */
  readonly sources: readonly SensationSource[];
  /** From the head down. */
  readonly nerves: readonly CutaneousNerve[];
}

/** Both tables, as `builtInSensation` and `parseSensation` return them. */
export interface SensationTables {
  /** The spinal levels. */
  readonly levels: LevelTable;
  /** The cutaneous nerves. */
  readonly nerves: NerveTable;
}
