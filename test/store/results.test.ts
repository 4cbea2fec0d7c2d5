import { expect, it } from 'vitest';
import { createBodyMapStore, refusalReasons, type ActionResult, type BodyMapStore, type RefusalReason } from '../../src/store/index.js';
import { example } from '../chart/examples.js';
import { expectConsole } from '../console.js';

const spot = { view: 'front', zone: 'front.chin', at: [240, 130] } as const;

/** Something that is refused for each reason. */
const refused: Readonly<Record<RefusalReason, (store: BodyMapStore) => ActionResult>> = {
  'read-only'(store) {
    store.configure({ readOnly: true });
    return store.removeMark('m1');
  },
  refused(store) {
    store.configure({ onChartChange: (_, { cancel }) => cancel() });
    return store.clear();
  },
  'not-valid'(store) {
    expectConsole('error', /intensity must be at most 10/);
    return store.editMark('m1', { intensity: 11 });
  },
  'nothing-to-do': (store) => store.redo(),
  'in-callback'(store) {
    const inner: ActionResult[] = [];
    store.configure({ onChartChange: () => void inner.push(store.removeMark('m2')) });
    store.removeMark('m1');
    return inner[0]!;
  },
  'host-owned'(store) {
    store.configure({ figure: 'female', onFigureChange: () => {} });
    return store.setFigure('male');
  },
  closed(store) {
    const session = store.begin();
    session.commit();
    return session.addTenderness(spot);
  },
};

it.each(refusalReasons)('an action that does nothing says why: %s', (reason) => {
  expect(refused[reason](createBodyMapStore({ chart: example() }))).toEqual({ ok: false, reason });
});

it('an action that does something says so, with the ids of what it added', () => {
  const store = createBodyMapStore({ chart: example() });
  const made = store.addTenderness(spot);
  expect(made).toEqual({ ok: true, id: store.getState().selection });
  expect([store.editMark('m1', { intensity: 3 }), store.undo(), store.redo(), store.begin().commit()]).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: false, reason: 'nothing-to-do' }]);
});
