import { describe, expect, it } from 'vitest';
import { addRelation, applyChanges, cautionsAt, clearMarks, createCautionReasons, invertChanges, parseChart, removeMark, removeRelation, type Chart, type Relation } from '../../src/chart/index.js';
import { caution, example, referral, tenderness } from './examples.js';

const chart = (relations: readonly Relation[]): Chart => ({ ...example(), marks: [tenderness('a'), tenderness('b', 'back.scapula.right'), referral('c', []), caution('d')], treatments: [], relations });
const problemsOf = (relations: readonly unknown[]) => {
  const result = parseChart(chart(relations as readonly Relation[]));
  return result.ok ? [] : result.problems;
};
const after = (before: Chart, relation: Relation) => applyChanges(before, addRelation(before, relation)).relations;

describe('how marks have to do with each other', () => {
  it('is read', () => {
    expect(problemsOf([{ type: 'brings-on', from: 'a', to: 'b' }, { type: 'eases', from: 'b', to: 'a' }, { type: 'independent', from: 'a', to: 'c' }])).toEqual([]);
  });

  it.each([
    [[{ type: 'brings-on', from: 'a', to: 'x' }], 'relations[0].to', 'must be the id of a mark of pain, but “x” is not on the chart.'],
    [[{ type: 'brings-on', from: 'd', to: 'a' }], 'relations[0].from', 'must be the id of a mark of pain, but “d” is a caution.'],
    [[{ type: 'eases', from: 'a', to: 'a' }], 'relations[0].to', 'must be a different mark from “a”.'],
    [[{ type: 'eases', from: 'a', to: 'b' }, { type: 'eases', from: 'a', to: 'b' }], 'relations[1]', 'is a duplicate'],
    [[{ type: 'comes-with', from: 'a', to: 'b' }, { type: 'comes-with', from: 'b', to: 'a' }], 'relations[1]', 'is a duplicate'],
    [[{ type: 'eases', from: 'a', to: 'b' }, { type: 'independent', from: 'b', to: 'a' }], 'relations[1]', 'must be the only relation between these two marks, because “independent” means that they have none.'],
    [[{ type: 'loves', from: 'a', to: 'b' }], 'relations[0].type', 'must be one of'],
  ])('is refused where it makes no sense: %j', (relations, path, message) => {
    const problems = problemsOf(relations);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.message).toContain(message);
  });

  it('is recorded once, in either direction if that makes no difference, and replaces what it contradicts', () => {
    const both = chart([{ type: 'comes-with', from: 'a', to: 'b' }]);
    expect(addRelation(both, { type: 'comes-with', from: 'b', to: 'a' })).toEqual([]);
    expect(after(both, { type: 'brings-on', from: 'b', to: 'a' })).toHaveLength(2);
    expect(after(both, { type: 'independent', from: 'b', to: 'a' })).toEqual([{ type: 'independent', from: 'b', to: 'a' }]);
    expect(after(chart([{ type: 'independent', from: 'b', to: 'a' }]), { type: 'eases', from: 'a', to: 'b' })).toEqual([{ type: 'eases', from: 'a', to: 'b' }]);
    expect(applyChanges(both, removeRelation(both, { type: 'comes-with', from: 'b', to: 'a' }))).not.toHaveProperty('relations');
  });

  it('is removed with its marks, and undo restores it', () => {
    const related = chart([{ type: 'brings-on', from: 'a', to: 'b' }, { type: 'comes-with', from: 'b', to: 'c' }]);
    const changes = removeMark(related, 'a');
    const left = applyChanges(related, changes);
    expect(left.relations).toEqual([{ type: 'comes-with', from: 'b', to: 'c' }]);
    expect(applyChanges(left, invertChanges(changes))).toEqual(related);
    const emptied = applyChanges(related, clearMarks(related));
    expect(emptied).not.toHaveProperty('relations');
    expect(applyChanges(emptied, invertChanges(clearMarks(related)))).toEqual(related);
  });

  it('is checked by changes as by parseChart', () => {
    const related = chart([{ type: 'brings-on', from: 'a', to: 'b' }]);
    const [item] = related.marks;
    expect(() => applyChanges(related, [{ type: 'remove', list: 'marks', index: 0, item: item! }])).toThrow('“a” is not on the chart');
    expect(() => applyChanges(related, [{ type: 'change', list: 'marks', before: item!, after: caution('a') }])).toThrow('“a” is a caution');
    expect(() => applyChanges(related, [{ type: 'set', field: 'relations', before: related.relations!, after: 7 as never }])).toThrow('relations must be a list');
    expect(() => applyChanges(related, [{ type: 'set', field: 'relations', before: related.relations!, after: [7] as never }])).toThrow('relations[0] must be an object');
  });
});

it('a caution that is gone warns of nothing', () => {
  const care = { ...caution('d'), areas: caution('d').areas.map((area) => ({ ...area, zones: [{ zone: 'back.shoulder-top.right' as const, covered: 1 }] })) };
  const [hurt, gone] = [care, { ...care, status: 'gone' as const }].map((mark) => ({ marks: [mark, { ...tenderness('a'), view: 'front' as const, zone: 'back.shoulder-top.right' as const }] }));
  expect(cautionsAt(hurt!, hurt!.marks[1]!)).toHaveLength(1);
  expect(createCautionReasons(hurt!)(hurt!.marks[1]!)).toEqual(['bruise']);
  expect(cautionsAt(gone!, gone!.marks[1]!)).toEqual([]);
  expect(createCautionReasons(gone!)(gone!.marks[1]!)).toEqual([]);
});
