import { expect, it } from 'vitest';
import { linksByMark, linksOf, type Area, type Mark, type Referral } from '../../src/chart/index.js';
import type { ViewId } from '../../src/anatomy/index.js';
import { caution, referral, tenderness } from './examples.js';

const on = (view: ViewId): Area => ({ view, polygons: [[[[200, 150], [220, 150], [220, 170], [200, 150]]]], zones: [] });
const felt = (id: string, from: string[], ...views: ViewId[]): Referral => ({ ...referral(id, from), areas: views.map(on) });
const shoulder = tenderness('shoulder', 'back.shoulder-top.right');
const chest = tenderness('chest', 'front.sternum');

/** Point > area: the views that show both, or the number of a tag. */
const told = (marks: readonly Mark[]) => linksOf({ marks }).map(({ point, area, views, tag }) => `${point.id} > ${area.id}: ${tag ?? views.join(' ')}`);

it.each<{ what: string; marks: Mark[]; ties: string[] }>([
  { what: 'an empty chart', marks: [], ties: [] },
  { what: 'an area that comes from nothing', marks: [shoulder, felt('arm', [], 'back')], ties: [] },
  { what: 'point and area on one view: a line', marks: [shoulder, felt('arm', ['shoulder'], 'back')], ties: ['shoulder > arm: back'] },
  { what: 'an area over several views: a line where the point is', marks: [shoulder, felt('arm', ['shoulder'], 'front', 'back')], ties: ['shoulder > arm: back'] },
  { what: 'an area on another view: a number', marks: [shoulder, felt('temple', ['shoulder'], 'front')], ties: ['shoulder > temple: 1'] },
  { what: 'several on other views: numbers from 1 on, lines not counted', marks: [shoulder, chest, felt('a', ['shoulder', 'chest'], 'front'), felt('b', ['chest'], 'back')], ties: ['shoulder > a: 1', 'chest > a: front', 'chest > b: 2'] },
  { what: 'one point with several areas', marks: [shoulder, felt('a', ['shoulder'], 'back'), felt('b', ['shoulder'], 'back')], ties: ['shoulder > a: back', 'shoulder > b: back'] },
  { what: 'an area before its point in the list', marks: [felt('arm', ['shoulder'], 'back'), shoulder], ties: ['shoulder > arm: back'] },
  { what: 'a point that is not there', marks: [felt('arm', ['gone', 'shoulder'], 'back'), shoulder], ties: ['shoulder > arm: back'] },
  { what: 'an area that names itself, another area and a caution', marks: [felt('a', ['a', 'b', 'scar'], 'back'), felt('b', [], 'back'), caution('scar')], ties: [] },
  { what: 'names that objects have anyway', marks: [felt('a', ['constructor', '__proto__', 'toString'], 'back')], ties: [] },
  { what: 'an area without a place', marks: [shoulder, felt('nowhere', ['shoulder'])], ties: ['shoulder > nowhere: 1'] },
])('ties of $what', ({ marks, ties }) => {
  expect(told(marks)).toEqual(ties);
});

it('ties by mark are those at its end, in the order of the chart', () => {
  const marks = [shoulder, chest, felt('a', ['shoulder', 'chest'], 'front'), felt('b', ['shoulder'], 'back'), felt('c', [], 'back')];
  const byMark = linksByMark({ marks });
  for (const mark of marks) expect(byMark.get(mark) ?? []).toEqual(linksOf({ marks }).filter(({ point, area }) => point === mark || area === mark));
  expect([...byMark.keys()].map(({ id }) => id).sort()).toEqual(['a', 'b', 'chest', 'shoulder']);
});
