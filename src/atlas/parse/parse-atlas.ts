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
 * Reads an atlas of a host's own, from JSON text or a JSON value: the schema is `palpate/atlas-schema.json`. Never throws. First the
 * structure that the schema describes, then the meaning, such as whether a zone exists. Reports up to 50 problems.
 *
 * Whether a placement lies in the part that it names is not checked here: that needs the drawing. `zoneAt` tells.
 */
export function parseAtlas(input: unknown): ParseAtlasResult {
  const read = readStructure(input);
  return read.ok ? makingSense(read.atlas) : read;
}

/**
 * An atlas with a host's own entries added. A muscle or source of the same id replaces the one that is there, others follow. The own
 * document is a whole atlas, of the same schema; its muscles may name sources of `base`. What both state is to be said: the statements follow each other.
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
