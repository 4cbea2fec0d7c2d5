import { checkShape, createProblemList, readJson, type Problem } from '../../chart/parse/index.js';
import type { AnyAtlas } from '../atlas-index.js';
import { atlasShape } from '../generated/shape.js';
import { checkSense } from './check-sense.js';

/** An atlas, or the problems for which it was refused. */
export type ParseAtlasResult = {
  readonly ok: true;
  /** The atlas, as every function of `palpate/atlas` takes it. */
  readonly atlas: AnyAtlas;
} | {
  readonly ok: false;
  /** What is wrong, and where; at least one. */
  readonly problems: readonly Problem[];
};

/**
 * Reads your own atlas from JSON text or a JSON value; its schema is `palpate/atlas-schema.json`. Never throws. Checks the structure first, then the
 * meaning, such as whether a zone exists. Reports up to 50 problems.
 *
 * It does not check whether a placement is in the part that it names, which needs the drawing: use `zoneAt`.
 */
export function parseAtlas(input: unknown): ParseAtlasResult {
  const read = readStructure(input);
  return read.ok ? makingSense(read.atlas) : read;
}

/**
 * An atlas extended by your own entries. A muscle or source with an existing id replaces that one; others are added at the end. Your document is a
 * whole atlas with the same schema; its muscles may cite sources of `base`. Show both statements, one after the other.
 */
export function extendAtlas(base: AnyAtlas, own: unknown): ParseAtlasResult {
  const read = readStructure(own);
  if (!read.ok) return read;
  const { meta, sources, muscles } = read.atlas;
  const statement = [...new Set([base.meta.statement, meta.statement])].join(' ');
  return makingSense({
    meta: { ...base.meta, ...meta, statement },
    sources: replacedById(base.sources, sources),
    muscles: replacedById(base.muscles, muscles),
  });
}

function readStructure(input: unknown): ParseAtlasResult {
  const read = readJson(input);
  if (!read.ok) return read;
  const problems = createProblemList();
  checkShape(atlasShape, read.value, problems);
  return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : { ok: true, atlas: read.value as unknown as AnyAtlas };
}

function makingSense(atlas: AnyAtlas): ParseAtlasResult {
  const problems = createProblemList();
  checkSense(atlas, problems);
  return problems.count > 0 ? { ok: false, problems: problems.toProblems() } : { ok: true, atlas };
}

/** In the order of `base`, followed by the new ones. Duplicates in `own` are kept, so that they are reported. */
function replacedById<T extends { readonly id: string }>(base: readonly T[], own: readonly T[]): T[] {
  const ownIds = new Set(own.map(({ id }) => id));
  const baseIds = new Set(base.map(({ id }) => id));
  const kept = base.flatMap((item) => (ownIds.has(item.id) ? own.filter(({ id }) => id === item.id) : [item]));
  return [...kept, ...own.filter(({ id }) => !baseIds.has(id))];
}
