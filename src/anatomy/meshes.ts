import { carryOver, invertMesh, mirrorPoint, type Mesh, type Point } from '../geometry/index.js';
import type { Correspondence } from './figure.js';
import type { ZoneId } from './generated/zone-ids.js';
import { meshPoints, meshTriangles } from './generated/mesh.js';
import { unpackNumbers, unpackPoints } from './packed.js';
import { views } from './views.js';
import { drawnParts, getZone } from './zones.js';

/** One mesh per drawn part, by drawn view, in the order of the drawing. On a half view x is the distance from the midline. */
type Meshes = Readonly<Record<string, readonly Mesh[]>>;

type MeshedView = keyof typeof meshPoints;

/**
 * The correspondence of a figure, from its packed offsets from the points of the neutral figure; unpacked on first use. Each zone has its own mesh,
 * so that a thigh does not move with the hand in front of it. It is part of the figures that need one.
 */
export function createCorrespondence(packedSteps: Readonly<Record<MeshedView, string>>): Correspondence {
  let meshes: Meshes | undefined;
  const meshesOf = (view: string) => (meshes ??= Object.fromEntries((Object.keys(meshPoints) as MeshedView[]).map((each) => [each, unpackMeshes(each, packedSteps[each])])))[view];

  /** Like drawings, meshes contain one half: a point left of the midline, or on a mirrored view, is mirrored, converted and mirrored back. */
  function carry(id: ZoneId, point: Point, direct: (mesh: Mesh) => Mesh): Point {
    const zone = getZone(id);
    if (!zone) return point;
    const { midline, rightOfMidline, mirrorOf } = views[zone.view];
    const mesh = meshesOf(mirrorOf ?? zone.view)?.[drawnParts(zone.view).findIndex(({ part }) => part === zone.part)];
    if (!mesh) return point;
    const over = (from: Point) => carryOver(direct(mesh), from);
    if (!rightOfMidline) return mirrorOf ? mirrorPoint(over(mirrorPoint(point, midline)), midline) : over(point);
    const isLeft = point[0] < midline;
    const [lateral, y] = over([Math.abs(point[0] - midline), point[1]]);
    return [midline + (isLeft ? -lateral : lateral), y];
  }
  return {
    toFigure: (zone, point) => carry(zone, point, (mesh) => mesh),
    fromFigure: (zone, point) => carry(zone, point, invertMesh),
  };
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
