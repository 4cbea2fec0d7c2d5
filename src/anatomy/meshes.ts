import type { Mesh } from '../geometry/index.js';
import { meshPoints, meshTriangles } from './generated/mesh.js';
import { unpackNumbers, unpackPoints } from './packed.js';

/** By drawn view one mesh a drawn part, in the order of the drawing; on a half view x is the distance from the midline. */
export type Meshes = Readonly<Record<string, readonly Mesh[]>>;

type MeshedView = keyof typeof meshPoints;

/** The meshes of a figure from its packed steps away from the neutral points; unpacked when first asked for. */
export function createMeshes(packedSteps: Readonly<Record<MeshedView, string>>): () => Meshes {
  let meshes: Meshes | undefined;
  return () => (meshes ??= Object.fromEntries((Object.keys(meshPoints) as MeshedView[]).map((view) => [view, unpackMeshes(view, packedSteps[view])])));
}

function unpackMeshes(view: MeshedView, packedSteps: string): Mesh[] {
  const from = unpackPoints(meshPoints[view]);
  const steps = unpackNumbers(packedSteps);
  const to = from.map(([x, y], i) => [x + (steps[2 * i] ?? 0) / 10, y + (steps[2 * i + 1] ?? 0) / 10] as const);
  const numbers = unpackNumbers(meshTriangles[view]);
  const meshes: Mesh[] = [];
  for (let at = 0; at < numbers.length; ) {
    const count = numbers[at++] ?? 0;
    let corner = 0;
    meshes.push({ from, to, triangles: numbers.slice(at, at + count).map((step) => (corner += step)) });
    at += count;
  }
  return meshes;
}
