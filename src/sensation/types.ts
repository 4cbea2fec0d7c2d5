import type { PartId, ViewId } from '../anatomy/index.js';
import type { KeyPoint } from '../chart/index.js';
import type { Basis, Weight } from './terms.js';

// The two tables in memory. A test compares these types with the schema, in both directions.

/** A source of the tables. */
export interface SensationSource {
  /** Unique in its table; fields cite it. */
  readonly id: string;
  /** The publication. */
  readonly citation: string;
  /** How much of it was read for this table. */
  readonly read?: string | undefined;
  /** A remark on the source. Left out: none. */
  readonly note?: string | undefined;
}

/** A part of the skin in a field. The same on both sides. */
export interface FieldZone {
  /** Front, back or soles: side views show their skin. */
  readonly view: ViewId;
  /** The part of the body, without a side. */
  readonly part: PartId;
  /** How certain the part is. */
  readonly weight: Weight;
  /** Which piece of the part, if the whole part would be too much. Not drawn. */
  readonly portion?: string | undefined;
  /** The basis of the entry. Left out: not recorded. */
  readonly basis?: Basis | undefined;
}

/** Skin that texts assign to a level or nerve. */
export interface SensoryField {
  /** Such as `C5`, or `median`. */
  readonly id: string;
  /** The parts of the skin that the field reaches. */
  readonly zones: readonly FieldZone[];
  /** How certain the whole field is, in words. */
  readonly confidence: string;
  /** Where maps disagree, or what was read, in words. */
  readonly doubt?: string | undefined;
  /** Ids of the sources of the table. */
  readonly sources: readonly string[];
}

/** Where to test a key point. One place represents both sides. */
export interface KeyPointPlace {
  /** The key point, such as `L4`. */
  readonly point: KeyPoint;
  /** How to find it, in words. */
  readonly landmark: string;
  /** The view on which it is tested. */
  readonly view: ViewId;
  /** Lateral distance from the midline and y, in units of the view on the neutral figure. */
  readonly at: readonly [x: number, y: number];
  /** The part of the body that contains it. */
  readonly part: PartId;
}

/** A spinal level, or a division of the trigeminal nerve. */
export interface SpinalLevel extends SensoryField {
  /** Where to test the level. Left out: it has no key point. */
  readonly keyPoint?: KeyPointPlace | undefined;
}

/** A cutaneous nerve. */
export interface CutaneousNerve extends SensoryField {
  /** The name of the nerve, in English. */
  readonly name: string;
  /** The nerve, plexus or root that it comes from, in words. */
  readonly parent: string;
  /** The levels that it is described to come from, in words. */
  readonly roots: string;
}

/** Title, version and state of a table. */
export interface SensationMeta {
  /** The title of the table. */
  readonly title: string;
  /** The version of the table. */
  readonly version: string;
  /** The state of its review, in words. */
  readonly status: string;
  /** The text to show wherever the table is opened. */
  readonly statement: string;
}

/** The skin of spinal levels and divisions of the trigeminal nerve, with sources. */
export interface LevelTable {
  /** Title, version and state. */
  readonly meta: SensationMeta;
  /** The sources of the entries. */
  readonly sources: readonly SensationSource[];
  /** From the head down. */
  readonly levels: readonly SpinalLevel[];
}

/** The skin of cutaneous nerves, with sources. */
export interface NerveTable {
  /** Title, version and state. */
  readonly meta: SensationMeta;
  /** The sources of the entries. */
  readonly sources: readonly SensationSource[];
  /** From the head down. */
  readonly nerves: readonly CutaneousNerve[];
}

/** Both tables. */
export interface SensationTables {
  /** The spinal levels. */
  readonly levels: LevelTable;
  /** The cutaneous nerves. */
  readonly nerves: NerveTable;
}
