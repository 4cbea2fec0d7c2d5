import fc from 'fast-check';

// Valid documents with something broken in them, and where.

type Step = string | number;
type Container = Record<Step, unknown>;

export interface Mutated {
  readonly document: unknown;
  /** What changed: for a renamed field, its old and new place. */
  readonly places: readonly (readonly Step[])[];
}

interface Spot {
  readonly container: Container;
  readonly key: Step;
  readonly path: readonly Step[];
}

/** Every place in a value. */
function placesOf(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name];
    return [here, ...placesOf(inner, here)];
  });
}

function toSpot(document: object, path: readonly Step[]): Spot {
  const container = path.slice(0, -1).reduce((inner, step) => inner[step] as Container, document as Container);
  return { container, key: path.at(-1)!, path };
}

/** Breaks something, and says where. */
type Mutation = (spot: Spot, seed: number) => (readonly Step[])[];

const put =
  (toValue: (old: unknown, seed: number) => unknown): Mutation =>
  ({ container, key, path }, seed) => {
    container[key] = toValue(container[key], seed);
    return [path];
  };

const drop: Mutation = ({ container, key, path }) => {
  if (!Array.isArray(container)) {
    delete container[key];
    return [path];
  }
  container.splice(Number(key), 1);
  return [path.slice(0, -1)]; // what comes after it has moved
};

const addField = ({ container, path }: Spot, name: string, value: unknown): (readonly Step[])[] => {
  container[name] = value;
  return [[...path.slice(0, -1), name]];
};

const rename: Mutation = (spot, seed) => {
  const { container, key } = spot;
  const value = container[key];
  const names = [`${key}s`, String(key).toUpperCase(), 'constructor', 'hasOwnProperty', '', 'painLevel'];
  const where = drop(spot, seed);
  return Array.isArray(container) ? where : [...where, ...addField(spot, names[seed % names.length]!, value)];
};

const duplicate: Mutation = (spot) => {
  const { container, key, path } = spot;
  const copy = structuredClone(container[key]);
  if (!Array.isArray(container)) return addField(spot, `${key}2`, copy);
  container.push(copy);
  return [[...path.slice(0, -1), container.length - 1]];
};

const strangers = [
  null, true, false, 0, -1, 0.5, 11, 1e300, 2 ** 53, '', ' ', 'x', '7', 'front', 'back', 'left-side', 'tenderness', 'referral', 'm1',
  '1.2', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', 'front.nose', 'back.heel.left', [], {}, [[]], [1], [1, 2], [1, 2, 3],
  { zone: 'front.nose', covered: 2 }, { firmness: 'firm', depthMm: 20, seconds: 5 }, { id: 'm1' },
];

const nonJson = [Number.NaN, Number.POSITIVE_INFINITY, undefined, 1n, Symbol('x'), () => 1, new Date(0), new Map(), /x/, '\uD800'];

const deepen: Mutation = ({ container, key, path }, seed) => {
  let value = container[key];
  for (let level = 0; level <= seed % 80; level++) value = level % 2 ? { value } : [value];
  container[key] = value;
  return [path];
};

const longText: Mutation = put((old, seed) => `${JSON.stringify(old)}${'🙂'.repeat(seed % 3000)}`);
const nudge: Mutation = put((old, seed) => (typeof old === 'number' ? old + ((seed % 41) - 20) * (seed % 3 === 0 ? 0.5 : 10) : old));

const mutations: readonly [weight: number, mutation: Mutation][] = [
  [4, drop],
  [4, rename],
  [8, put((_, seed) => structuredClone(strangers[seed % strangers.length]))],
  [2, put((_, seed) => nonJson[seed % nonJson.length])],
  [3, duplicate],
  [3, deepen],
  [1, longText],
  [3, nudge],
];
const kinds = mutations.flatMap(([weight, mutation]) => Array.from({ length: weight }, () => mutation));

/** One of the documents with one thing broken in it. */
export function mutatedArbitrary(documents: readonly object[]): fc.Arbitrary<Mutated> {
  const originals = documents.map((document) => ({ document, places: placesOf(document) }));
  return fc
    .tuple(fc.nat({ max: originals.length - 1 }), fc.constantFrom(...kinds), fc.nat(), fc.nat())
    .map(([original, mutate, place, seed]) => {
      const { document, places } = originals[original]!;
      const copy = structuredClone(document);
      const changed = mutate(toSpot(copy, places[place % places.length]!), seed);
      // Another kind makes it another mark, all of whose fields may be wrong.
      return { document: copy, places: changed.map((path) => (path.at(-1) === 'kind' ? path.slice(0, -1) : path)) };
    });
}
