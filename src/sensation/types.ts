import type { PartId, ViewId } from '../anatomy/index.js';
import type { KeyPoint } from '../chart/index.js';
import type { Basis, Weight } from './terms.js';

// The two tables as they are in memory. A test holds these against the schema, in both directions.

/** What a statement rests on. */
export interface SensationSource {
  readonly id: string;
  readonly citation: string;
  /** How much of it was read for this table. */
  readonly read?: string | undefined;
  readonly note?: string | undefined;
}

/** A part of the skin that a field reaches. The same on both sides. */
export interface FieldZone {
  /** Front, back or soles: a view of one side shows their skin. */
  readonly view: ViewId;
  readonly part: PartId;
  readonly weight: Weight;
  /** Which piece of the part, where the whole part would say too much. Not drawn. */
  readonly portion?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** Skin that texts give to a level or a nerve. */
export interface SensoryField {
  /** Such as `C5`, or `median`. */
  readonly id: string;
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
  readonly point: KeyPoint;
  /** In words, for the person who tests. */
  readonly landmark: string;
  readonly view: ViewId;
  /** Lateral distance from the midline and y, in units of the view on the neutral figure. */
  readonly at: readonly [x: number, y: number];
  readonly part: PartId;
}

/** A spinal level, or a division of the trigeminal nerve. */
export interface SpinalLevel extends SensoryField {
  readonly keyPoint?: KeyPointPlace | undefined;
}

/** A nerve of the skin. */
export interface CutaneousNerve extends SensoryField {
  readonly name: string;
  readonly parent: string;
  /** The levels that it is described to come from, in words. */
  readonly roots: string;
}

/** About a table. */
export interface SensationMeta {
  readonly title: string;
  readonly version: string;
  readonly status: string;
  /** What has to be said wherever the table is opened. */
  readonly statement: string;
}

export interface LevelTable {
  readonly meta: SensationMeta;
  readonly sources: readonly SensationSource[];
  /** From the head down. */
  readonly levels: readonly SpinalLevel[];
}

export interface NerveTable {
  readonly meta: SensationMeta;
  readonly sources: readonly SensationSource[];
  /** From the head down. */
  readonly nerves: readonly CutaneousNerve[];
}

export interface SensationTables {
  readonly levels: LevelTable;
  readonly nerves: NerveTable;
}
