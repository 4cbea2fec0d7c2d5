import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorZone, zoneIds, type ZoneId } from '../../src/anatomy/index.js';
import { addMark, applyChanges, editMark, invertChanges, isAmong, painfulSkin, parseChart, removeMark, setClear, type Area, type Chart } from '../../src/chart/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { chartArbitrary } from '../arbitraries.js';
import { runs, seedOf } from '../slow.js';
import { caution, example, referral, tenderness } from './examples.js';

const top = 'back.shoulder-top.right';
const chart = (clear: readonly ZoneId[], marks: Chart['marks'] = []): Chart => ({ ...example(), marks, treatments: [], clear });
const problemsOf = (document: unknown) => {
  const result = parseChart(document);
  return result.ok ? [] : result.problems;
};
const over = (zone: ZoneId, covered = 0.5): Area => ({ view: 'back', polygons: [[[[200, 150], [220, 150], [220, 170], [200, 150]]]], zones: [{ zone, covered }] });

describe('zones that were asked about and are free of pain', () => {
  it('are read, each once', () => {
    expect(problemsOf(chart([top, 'front.nose']))).toEqual([]);
    expect(problemsOf(chart([top, top]))).toEqual([{ path: 'clear[1]', message: 'is a duplicate: “back.shoulder-top.right” is already in the list.' }]);
    expect(problemsOf({ ...chart([]), clear: ['back.wing'] })).toMatchObject([{ path: 'clear[0]' }]);
  });

  it('hold no point and no area of pain', () => {
    const message = 'must be free of pain, but marks[0] is in back.shoulder-top.right.';
    expect(problemsOf(chart([top], [tenderness('m1', top)]))).toEqual([{ path: 'clear[0]', message }]);
    expect(problemsOf(chart(['back.shoulder-top.left'], [referral('m1', [])]))).toMatchObject([{ path: 'clear[0]' }]);
  });

  it('may lie on the other side, beside a caution, and where pain is gone', () => {
    expect(problemsOf(chart([mirrorZone(top)], [tenderness('m1', top)]))).toEqual([]);
    expect(problemsOf(chart(['back.shoulder-top.left'], [caution('m1')]))).toEqual([]);
    expect(problemsOf(chart([top], [{ ...tenderness('m1', top), status: 'gone' }]))).toEqual([]);
    expect(problemsOf(chart(['back.shoulder-top.left'], [{ ...referral('m1', []), areas: [over('back.shoulder-top.left', 0)] }]))).toEqual([]);
  });

  it('count as the same skin in profile', () => {
    expect(problemsOf(chart(['right-side.shoulder-top.right'], [tenderness('m1', top)]))).toMatchObject([{ path: 'clear[0]' }]);
    expect(problemsOf(chart(['left-side.shoulder-top.left'], [tenderness('m1', top)]))).toEqual([]);
    expect(problemsOf(chart([top], [tenderness('m1', 'right-side.shoulder-top.right')]))).toMatchObject([{ path: 'clear[0]' }]);
  });
});

describe('pain that is marked in such a zone', () => {
  const free = chart([top, 'front.nose']);

  it('removes it from the list, and undo puts it back in its place', () => {
    const changes = addMark(free, tenderness('m1', top));
    const after = applyChanges(free, changes);
    expect(after.clear).toEqual(['front.nose']);
    expect(applyChanges(after, invertChanges(changes))).toEqual(free);
  });

  it('and the last one takes the field along', () => {
    expect(applyChanges(chart([top]), addMark(chart([top]), tenderness('m1', top)))).not.toHaveProperty('clear');
  });

  it('does so as well when a mark moves there, comes to cover it, or hurts again', () => {
    const other = chart([top], [tenderness('m1', mirrorZone(top)), { ...tenderness('m2', top), status: 'gone' }]);
    const { view, at, zone } = tenderness('m1', top);
    expect(applyChanges(other, editMark(other, 'm1', { view, at, zone })).clear).toBeUndefined();
    expect(applyChanges(other, editMark(other, 'm2', { status: 'worse' })).clear).toBeUndefined();
    expect(applyChanges(other, editMark(other, 'm2', { note: 'still gone' })).clear).toEqual([top]);
  });

  it('is refused in changes that leave it on the list', () => {
    const change = { type: 'insert', list: 'marks', index: 0, item: tenderness('m1', top) } as const;
    expect(() => applyChanges(free, [change])).toThrow('clear[0] must be free of pain');
  });

  it('cannot be inside a zone that becomes free later', () => {
    const hurt = chart([], [tenderness('m1', top)]);
    expect(setClear(hurt, [top])).toEqual([]);
    expect(applyChanges(hurt, setClear(hurt, [top, 'front.nose', 'front.nose'])).clear).toEqual(['front.nose']);
    expect(() => applyChanges(hurt, [{ type: 'set', field: 'clear', before: [], after: [top] }])).toThrow('marks[0] is in back.shoulder-top.right');
  });

  it('leaves zones free that a drag only passed over', () => {
    const store = createBodyMapStore({ chart: chart([top], [tenderness('m1', 'back.scapula.right')]) });
    const [start, there] = [tenderness('m1', 'back.scapula.right'), tenderness('m1', top)];
    const drag = store.begin();
    drag.editMark('m1', { at: there.at, zone: there.zone });
    expect(store.getState().chart.clear).toBeUndefined();
    drag.editMark('m1', { at: start.at, zone: start.zone });
    expect(store.getState().chart.clear).toEqual([top]);
    expect(drag.commit()).toMatchObject({ ok: false });
    expect(store.getState().past).toHaveLength(0);
  });

  it('any chart: what is left on the list is free, and nothing else goes', () => {
    fc.assert(
      fc.property(chartArbitrary, fc.constantFrom(...zoneIds), (before, zone) => {
        const after = applyChanges(before, addMark(before, tenderness('new', zone)));
        const skin = painfulSkin([tenderness('new', zone)]);
        expect(after.clear ?? []).toEqual((before.clear ?? []).filter((each) => !isAmong(each, skin)));
        const back = applyChanges(after, removeMark(after, 'new'));
        expect(back.clear).toEqual(after.clear);
      }),
      { numRuns: runs(200), seed: seedOf(161) },
    );
  });
});
