import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Chart, Mark } from '../../src/chart/index.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { find, groupsOf } from '../../src/panels/list/LongList.js';
import forty from '../../stories/charts/forty-marks.json' with { type: 'json' };
import { caution, referral, tenderness } from '../chart/examples.js';
import { locales } from '../locales/all.js';
import { chartWith, renderMap } from './map.js';

const names = (marks: readonly Mark[], by: 'place' | 'kind' | 'intensity', words = en) => groupsOf(marks, by, words).map(({ name, marks: own }) => `${name}: ${own.map(({ id }) => id).join(' ')}`);

describe('marks in groups', () => {
  const marks = [
    { ...tenderness('m1', 'front.knee.right'), intensity: 3 },
    { ...tenderness('m2', 'front.knee.left'), intensity: 8 },
    tenderness('m3', 'front.chin'),
    { ...tenderness('m4', 'back.calf-medial.right'), intensity: 3 },
    caution('m5'),
    referral('m6', ['m1']),
  ] as Mark[];

  it('by side and region, from the head down, each side by itself', () => {
    const groups = names(marks.slice(0, 4), 'place');
    expect(groups).toEqual(['Head: m3', 'Left leg: m2', 'Right leg: m1 m4']);
    expect(names(marks.slice(0, 4), 'place', de)[1]).toMatch(/^Linkes Bein: m2$/);
  });

  it('by kind, and by intensity from the strongest; what is not rated, and cautions, come last', () => {
    expect(names(marks, 'kind')).toEqual(['Tenderness: m1 m2 m3 m4', 'Pain felt: m6', 'Caution: m5']);
    expect(names(marks, 'intensity')).toEqual(['8 of 10: m2', '3 of 10: m1 m4', 'Not rated yet: m3 m6', 'Caution: m5']);
  });

  it.each(locales)('hold each mark once, however they are grouped (%s)', (_, locale) => {
    const all = (forty as unknown as Chart).marks;
    for (const by of ['drawn', 'place', 'kind', 'intensity'] as const) {
      const groups = groupsOf(all, by, locale);
      expect(groups.flatMap(({ marks: own }) => own.map(({ id }) => id)).sort()).toEqual(all.map(({ id }) => id).sort());
      expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
    }
  });

  it('are found by their place and kind, by all words that are asked for', () => {
    expect(find(marks, 'KNEE left', en).map(({ id }) => id)).toEqual(['m2']);
    expect(find(marks, 'caution', en).map(({ id }) => id)).toEqual(['m5']);
    expect(find(marks, ' ', en)).toHaveLength(marks.length);
    expect(find(marks, 'elbow', en)).toEqual([]);
  });
});

describe('the list', () => {
  const list = () => screen.getByRole('group', { name: 'Marks' });
  const rows = () => within(list()).getAllByRole('button').filter((row) => row.classList.contains('palpate-row'));

  it('offers to search and to group once it is long', async () => {
    const user = userEvent.setup();
    const { store } = renderMap({ chart: forty as unknown as Chart });
    await user.type(await within(list()).findByRole('searchbox', { name: 'Find a mark' }), 'shoulder blade');
    expect(within(list()).getByRole('status')).toHaveTextContent('8 / 40');
    expect(rows()).toHaveLength(8);
    await user.selectOptions(within(list()).getByRole('combobox', { name: 'Group by' }), 'Intensity');
    expect([...list().querySelectorAll('summary')][0]).toHaveTextContent('9 of 10');
    await user.click(rows()[0]!);
    expect(store.getState().chart.marks.find(({ id }) => id === store.getState().selection)).toMatchObject({ intensity: 9 });
  });

  it('keeps a short one as it is', () => {
    renderMap({ chart: chartWith(tenderness('m1'), tenderness('m2')) });
    expect(within(list()).queryByRole('searchbox')).toBeNull();
  });
});
