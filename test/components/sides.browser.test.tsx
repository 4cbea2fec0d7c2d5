import { render } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { anchorOf, getDrawing, neutral, viewIds, views, zonesIn, type Figure, type Perspective, type ViewId, type Zone, type ZoneId } from '../../src/anatomy/index.js';
import { createChart, type Chart, type Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import type { Point } from '../../src/geometry/index.js';
import { createBodyMapStore, type BodyMapStore } from '../../src/store/index.js';
import { seededRandom } from '../geometry/seeded.js';
import { runs } from '../slow.js';
import { centreOf, marksIn, pixelsPerUnit, svgOf, toClient, zoneElement } from './on-screen.js';
import { isInsideOrNear, pointsInPath } from './points-in-path.js';
import { tap } from './taps.js';
import '../../src/styles.css';

// The target of a tap is determined by the browser (its matrix, its fill), so that our code is not checked against itself.

const figures = [neutral, female, male] as const;
const perspectives: readonly Perspective[] = ['facing', 'mirror'];
const shown = viewIds.flatMap((view) => figures.flatMap((figure) => perspectives.map((perspective) => ({ view, figure, perspective, id: figure.id }))));

function showView(view: ViewId, figure: Figure, perspective: Perspective): BodyMapStore {
  const store = createBodyMapStore({ chart: createChart({ figure: figure.id }), view, perspective });
  render(
    <BodyMap.Root store={store} figures={figures}>
      <BodyMap.View view={view} />
    </BodyMap.Root>,
  );
  return store;
}

/** The zones of the neutral figure, beside the map: stored positions must be in them. */
function neutralZones(view: ViewId): Map<ZoneId, SVGPathElement> {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.style.cssText = 'position: absolute; inset: 0; z-index: -1';
  render(<div ref={(element) => void element?.append(svg)} />);
  return new Map(
    getDrawing(neutral, view).zones.map(({ id, d }) => {
      const path = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
      path.setAttribute('d', d);
      return [id, path];
    }),
  );
}

/** What went wrong with a tap, in words; undefined if nothing did. */
function problemOf(store: BodyMapStore, empty: Chart, zone: Zone, point: Point, target: Point, [perX, perY]: Point, home: SVGPathElement): string | undefined {
  flushSync(() => store.getState().receiveChart(empty));
  tap(target);
  const { marks } = store.getState().chart;
  const where = `${zone.id} at ${point.map((n) => n.toFixed(2))}`;
  const mark = marks[0] as Tenderness | undefined;
  const drawn = marksIn();
  if (!mark || marks.length !== 1 || drawn.length !== 1) return `${where}: ${marks.length} marks stored, ${drawn.length} drawn`;
  if (mark.zone !== zone.id) return `${where}: stored as ${mark.zone}`;
  if (!isInsideOrNear(home, mark.at, 0.1)) return `${where}: stored beside its zone, at ${mark.at}`;
  const middle = centreOf(drawn[0]!);
  const [dx, dy] = [middle[0] - target[0], middle[1] - target[1]];
  const isNeutral = empty.figure === 'neutral';
  const far = isNeutral ? Math.hypot(dx, dy) : Math.hypot(dx / perX, dy / perY);
  return far <= (isNeutral ? 1 : 4) ? undefined : `${where}: drawn ${far.toFixed(2)} away`;
}

/** Whether the viewer sees a zone right of the middle; undefined on the midline and on views of one side. */
function isSeenRight({ view, side }: Zone, perspective: Perspective): boolean | undefined {
  if (side === 'midline' || views[view].shows) return undefined;
  const leftIsRight = view === 'back' ? perspective === 'mirror' : perspective === 'facing';
  return (side === 'left') === leftIsRight;
}

describe.each(shown)('$view, $id figure, $perspective', ({ view, figure, perspective }) => {
  it('stores every zone under the finger, at its place and on its side', () => {
    const homes = neutralZones(view);
    const store = showView(view, figure, perspective);
    const empty = store.getState().chart;
    const { left, width } = svgOf(view).getBoundingClientRect();
    const middle = left + width / 2;
    const scale = pixelsPerUnit(svgOf(view));
    const random = seededRandom(7);
    const problems: string[] = [];
    for (const zone of zonesIn(view)) {
      const path = zoneElement(zone.id);
      for (const point of [anchorOf(zone.id, figure), ...pointsInPath(path, runs(2, 5), random, 0.7)]) {
        const target = toClient(path, point);
        const problem = problemOf(store, empty, zone, point, target, scale, homes.get(zone.id)!);
        if (problem) problems.push(problem);
        const right = isSeenRight(zone, perspective);
        if (right !== undefined && target[0] > middle !== right) problems.push(`${zone.id} is seen on the ${right ? 'left' : 'right'}`);
      }
    }
    expect(problems).toEqual([]);
  });
});
