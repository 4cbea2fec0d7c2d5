import { describe, expect, it } from 'vitest';
import { checkAnswers, createIntake, keepIntake, stateOf } from '../../src/intake/index.js';
import type { DraftStorage } from '../../src/drafts/index.js';
import { asking } from './examples.js';
import { course, intakeOf, steps, storeOfTest } from './walk.js';

describe('kept on the device', () => {
  const memory = (): DraftStorage & { texts: Map<string, string> } => {
    const texts = new Map<string, string>();
    return {
      texts,
      read: (key) => texts.get(key) ?? null,
      write(key, text, expected) {
        const found = texts.get(key) ?? null;
        if (expected !== undefined && found !== expected) return { ok: false, reason: 'elsewhere', found };
        texts.set(key, text);
        return { ok: true };
      },
      remove: (key) => void texts.delete(key),
    };
  };

  it('killed between any two steps, nothing is missing', async () => {
    for (let count = 0; count <= steps.length; count++) {
      const storage = memory();
      const intake = intakeOf();
      const draft = keepIntake(intake, { key: 'k', storage });
      await draft.ready;
      for (const step of steps.slice(0, count)) step(intake);
      // Killed: no more word from it. The next visit begins with nothing of its own.
      const next = createIntake({ questionnaire: course, store: storeOfTest() });
      await keepIntake(next, { key: 'k', storage }).ready;
      if (count === 0) continue;
      expect(next.getState()).toEqual(intake.getState());
      expect(next.store.getState().chart).toEqual(intake.store.getState().chart);
    }
  });

  it('an unreadable draft is moved to another key and reported; another tab is not overwritten', async () => {
    const storage = memory();
    storage.texts.set('k', '{"answers":7}');
    const problems: (string | undefined)[] = [];
    const intake = intakeOf();
    const draft = keepIntake(intake, { key: 'k', storage, onProblem: (problem) => problems.push(problem?.kind) });
    await draft.ready;
    expect(problems).toEqual(['unreadable']);
    expect(storage.texts.get('k.unreadable')).toBe('{"answers":7}');
    steps[0]?.(intake);
    storage.texts.set('k', 'of another tab');
    steps[1]?.(intake);
    expect(problems.at(-1)).toBe('elsewhere');
    expect(storage.texts.get('k')).toBe('of another tab');
    draft.keepMine();
    expect(storage.texts.get('k')).toContain('front.knee.right');
    draft.discard();
    expect(storage.texts.has('k')).toBe(false);
  });

  it('a questionnaire that changed: answers that fit are restored, the others are reported and asked again, and all of it stays on the device', async () => {
    const storage = memory();
    const before = { ...course, items: [...course.items, { id: 'a', type: 'text', text: 'A?' }, { id: 'b', type: 'integer', text: 'B?' }, { id: 'c', type: 'boolean', text: 'C?' }] } as typeof course;
    const intake = intakeOf(before);
    const draft = keepIntake(intake, { key: 'k', storage });
    await draft.ready;
    for (const step of steps) step(intake);
    for (const value of ['walking', 7, true]) {
      intake.answer([value]);
      intake.next();
    }
    draft.stop();
    const kept = storage.texts.get('k');
    // A is gone, b asks for a choice now, and d is new.
    const after = { ...course, items: [...course.items, { id: 'b', type: 'choice', text: 'B?', options: [{ value: 'x' }] }, { id: 'c', type: 'boolean', text: 'C?' }, { id: 'd', type: 'boolean', text: 'D?' }] } as typeof course;
    const problems: unknown[] = [];
    const next = createIntake({ questionnaire: after, store: storeOfTest() });
    await keepIntake(next, { key: 'k', storage, onProblem: (problem) => problems.push(problem) }).ready;
    expect(problems).toEqual([{ kind: 'changed', answers: [{ item: 'a', state: 'answered', values: ['walking'] }, { item: 'b', state: 'answered', values: [7] }] }]);
    expect(storage.texts.get('k.unreadable')).toBe(kept);
    expect(storage.texts.get('k')).not.toContain('walking');
    expect(next.screen().key).toBe('b');
    expect(stateOf(next.getState().answers, 'c')).toBe('answered');
    expect(checkAnswers(after, next.getState().answers)).toEqual([]);
    expect(next.store.getState().chart).toEqual(intake.store.getState().chart);
  });

  it('a questionnaire that changed, on a device that is full: what was kept is not written over', async () => {
    const storage = memory();
    const first = intakeOf(asking([{ id: 'a', type: 'text' }]));
    await keepIntake(first, { key: 'k', storage }).ready;
    first.answer(['walking']);
    const kept = storage.texts.get('k');
    const full: DraftStorage = { ...storage, write: () => { throw new Error('full'); } };
    const problems: unknown[] = [];
    const next = intakeOf(asking([{ id: 'b', type: 'boolean' }]));
    await keepIntake(next, { key: 'k', storage: full, onProblem: (problem) => problems.push(problem?.kind) }).ready;
    next.answer([true]);
    expect(problems).toEqual(['not-kept']);
    expect(storage.texts.get('k')).toBe(kept);
  });

  it('a storage that fails loses nothing on the screen', async () => {
    const problems: unknown[] = [];
    const broken: DraftStorage = {
      read() {
        throw new Error('forbidden');
      },
      write() {
        throw new Error('full');
      },
      remove() {},
    };
    const intake = intakeOf();
    await keepIntake(intake, { key: 'k', storage: broken, onProblem: (problem) => problems.push(problem?.kind) }).ready;
    for (const step of steps) step(intake);
    expect(intake.screen().kind).toBe('summary');
    expect(problems).toContain('not-kept');
  });
});
