import { describe, expect, it } from 'vitest';
import { anchorOf, getZone, groupIds, isZoneId, partIds, viewIds, views, zoneAt, zoneIds, zones, zonesIn, type ZoneId } from '../../src/anatomy/index.js';
import { roundPoint } from '../../src/geometry/index.js';
import { figures, zonesFile } from './assets.js';

const sorted = (words: readonly string[]) => [...words].sort();

describe('the tables say what zones.json says', () => {
  it('has the 360 zones, each once', () => {
    expect(zoneIds).toHaveLength(360);
    expect(sorted(zoneIds)).toEqual(sorted(zonesFile.zones.map(({ id }) => id)));
  });

  it('gives each its view, part, side and group', () => {
    const listed = zonesFile.zones.map(({ id, view, part, side, group }) => ({ id, view, part, side, group }));
    expect(listed.map(({ id }) => getZone(id))).toEqual(listed);
  });

  it('has its groups and parts', () => {
    expect(groupIds).toEqual(zonesFile.groups);
    expect(sorted(partIds)).toEqual(sorted([...new Set(zonesFile.zones.map(({ part }) => part))]));
  });

  it('has its views, with their boxes', () => {
    expect(sorted(viewIds)).toEqual(sorted(Object.keys(zonesFile.views)));
    for (const view of viewIds) expect([view, ...views[view].viewBox]).toEqual([view, ...zonesFile.views[view].viewBox]);
  });

  it('offers front and back first', () => expect(viewIds).toEqual(['front', 'back', 'left-side', 'right-side', 'soles']));

  it.each([
    ['front', 110],
    ['back', 106],
    ['left-side', 65],
    ['right-side', 65],
    ['soles', 14],
  ] as const)('%s shows %i zones', (view, count) => {
    expect(zonesIn(view)).toHaveLength(count);
    expect(zonesIn(view)).toEqual(zones.filter((zone) => zone.id.startsWith(`${view}.`)));
  });
});

describe('a zone id is distinguished from anything else', () => {
  it.each(['front.sternum', 'back.shoulder-top.right', 'soles.heel.left'])('%s is one', (id) => expect(isZoneId(id)).toBe(true));

  it.each([['front.sternum.left'], ['front.shoulder-top'], ['left-side.ear.right'], ['constructor'], [''], [undefined], [360], [['front.sternum']]])(
    '%j is none',
    (id) => expect(isZoneId(id)).toBe(false),
  );

  it('there is no zone for it', () => expect(getZone('__proto__')).toBeUndefined());
});

describe.each(figures)('the anchors of $id', (figure) => {
  it('are those of zones.json, on both sides', () => {
    const strays = zonesFile.zones.filter(({ id, anchor }) => {
      const [x, y] = anchorOf(id as ZoneId, figure);
      return Math.hypot(x - anchor[figure.id][0], y - anchor[figure.id][1]) > 0.5;
    });
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  it('are on whole tenths, as everything that is stored', () => {
    expect(zoneIds.filter((id) => roundPoint(anchorOf(id, figure)).join() !== anchorOf(id, figure).join())).toEqual([]);
  });

  it('lie in their zones', () => {
    expect(zones.map(({ id, view }) => zoneAt(view, anchorOf(id, figure), figure))).toEqual(zoneIds);
  });
});
