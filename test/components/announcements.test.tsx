import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { neutral } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { female } from '../../src/figures/female.js';
import { male } from '../../src/figures/male.js';
import { area, referral, tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith, emptyChart } from './map.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

function renderMap(chart: Chart = emptyChart()) {
  const hosted = createHosted({ chart });
  render(
    <BodyMap.Root store={hosted.store} figures={[neutral, female, male]}>
      <BodyMap.ToolSwitch />
      <BodyMap.View view="front" />
      <BodyMap.Inspector />
      <BodyMap.MarkList />
    </BodyMap.Root>,
  );
  const edit = (work: () => unknown) => {
    act(() => void work());
    act(() => void vi.advanceTimersByTime(1000));
  };
  return { ...hosted, user: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }), edit };
}

const said = () => screen.getByRole('status').textContent;
const rated = { ...tenderness('m1', 'front.sternum'), intensity: 4 };

describe('announcements for screen readers', () => {
  it('is that a point was removed, and not what this changed of the areas that come from it', () => {
    const { store, edit } = renderMap(chartWith({ ...rated, intensity: 7 }, { ...referral('m2', ['m1']) }));
    edit(() => store.getState().removeMark('m1'));
    expect(said()).toBe('Breastbone, tenderness 7 of 10, removed');
    edit(() => store.getState().undo());
    expect(said()).toBe('Undone: Breastbone, tenderness 7 of 10, removed');
  });

  it('is announced again when the same problem occurs again', () => {
    const { store, edit } = renderMap();
    const heard: string[] = [];
    for (let times = 0; times < 2; times++) {
      edit(() => store.getState().reportProblem('nothing-recorded'));
      heard.push(said()!);
    }
    expect(heard[0]).toMatch(/\S/);
    expect(heard[1]).toBe(`${heard[0]}\u00a0`);
  });

  it('is nothing at first', () => {
    renderMap(chartWith(rated));
    expect(said()).toBe('');
  });

  it.each<{ edit: string; work: (state: ReturnType<ReturnType<typeof createHosted>['store']['getState']>) => unknown; words: string }>([
    { edit: 'a new mark', work: (state) => state.addTenderness({ view: 'front', zone: 'front.chin', at: [240, 130] }), words: 'Chin, tenderness not rated yet, added' },
    { edit: 'a rating', work: (state) => state.editMark('m1', { intensity: 7 }), words: 'Breastbone, tenderness 7 of 10' },
    { edit: 'a removal', work: (state) => state.removeMark('m1'), words: 'Breastbone, tenderness 4 of 10, removed' },
    { edit: 'a clearing', work: (state) => state.clear(), words: 'Removed 1 mark' },
    { edit: 'a move', work: (state) => state.editMark('m1', { zone: 'front.chin', at: [240, 130] }), words: 'Chin, tenderness 4 of 10, moved' },
  ])('is $edit, its way back and forth', ({ work, words }) => {
    const { store, edit } = renderMap(chartWith(rated));
    edit(() => work(store.getState()));
    expect(said()).toBe(words);
    edit(() => store.getState().undo());
    expect(said()).toBe(`Undone: ${words}`);
    edit(() => store.getState().redo());
    expect(said()).toBe(`Redone: ${words}`);
  });

  it('is that there is nothing to mark, and that this is no longer so', async () => {
    const { user } = renderMap();
    const nothing = screen.getByRole('checkbox', { name: 'No pain anywhere' });
    await user.click(nothing);
    expect(said()).toBe('Recorded: no pain anywhere');
    act(() => void vi.advanceTimersByTime(1000));
    await user.click(nothing);
    expect(said()).toBe('No longer recorded: no pain anywhere');
  });

  it('is announced again when it happens again', () => {
    const { store, edit } = renderMap(chartWith({ ...rated, intensity: 1 }, tenderness('m2', 'front.chin')));
    edit(() => store.getState().setFigure('female'));
    edit(() => store.getState().setFigure('male'));
    edit(() => store.getState().undo());
    const first = said();
    edit(() => store.getState().undo());
    expect(said()).not.toBe(first);
    expect(said()!.trim()).toBe('Undone');
  });

  it('is one gesture once, when it is over', () => {
    const { store, edit } = renderMap(chartWith(rated));
    const session = store.getState().begin();
    for (const intensity of [5, 6]) {
      edit(() => session.editMark('m1', { intensity }));
      expect(said()).toBe('');
    }
    edit(() => session.commit());
    expect(said()).toBe('Breastbone, tenderness 6 of 10');
  });

  it('is a tie when a tie is made, with the point that it is to', () => {
    const { store, edit } = renderMap(chartWith(rated, tenderness('m2', 'front.chin')));
    edit(() => store.getState().addReferral([area], ['m1']));
    const name = 'Left shoulder, top, pain felt not rated yet';
    expect(said()).toBe(`${name}, added, comes from Breastbone`);
    const id = store.getState().selection!;
    edit(() => store.getState().editMark(id, { from: ['m1', 'm2'] }));
    expect(said()).toBe(`${name}, comes from Chin`);
    edit(() => store.getState().editMark(id, { from: ['m2'] }));
    expect(said()).toBe(`${name}, no longer comes from Breastbone`);
    edit(() => store.getState().undo());
    expect(said()).toBe(`Undone: ${name}, no longer comes from Breastbone`);
  });

  it('is the tool, unless the switch itself says it', async () => {
    const { store, edit, user } = renderMap(chartWith(rated));
    edit(() => store.getState().setTool('referral'));
    expect(said()).toBe('Tool: Pain felt');
    await user.click(screen.getByRole('radio', { name: 'Caution' }));
    expect(store.getState().tool).toBe('caution');
    expect(said()).toBe('Tool: Pain felt');
  });

  it('is the first and the last of a burst', () => {
    const { store } = renderMap(chartWith(rated));
    const heard: (string | null)[] = [];
    const observer = new MutationObserver(() => heard.push(said()));
    observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
    for (const intensity of [5, 6, 7, 8]) {
      act(() => void store.getState().editMark('m1', { intensity }));
      act(() => void vi.advanceTimersByTime(40));
      if (observer.takeRecords().length) heard.push(said());
    }
    act(() => void vi.advanceTimersByTime(1000));
    if (observer.takeRecords().length) heard.push(said());
    observer.disconnect();
    expect(heard).toEqual(['Breastbone, tenderness 5 of 10', 'Breastbone, tenderness 8 of 10']);
  });

  it('stays in the one live region that was there from the start', async () => {
    const { user } = renderMap();
    const region = screen.getByRole('status');
    await user.click(screen.getByLabelText('Breastbone'));
    await waitFor(() => expect(region).toHaveTextContent('Breastbone, tenderness not rated yet, added'));
    expect(screen.getAllByRole('status')).toEqual([region]);
  });
});

describe('a zone that is free of pain', () => {
  const free: Chart = { ...chartWith(), clear: ['front.sternum', 'front.nose'] };

  it('is named so, ticked, listed, and taken off with a word when pain is marked there', () => {
    const { container, store, edit } = renderFree();
    expect(screen.getByText('Free of pain: Nose; Breastbone')).toBeInTheDocument();
    expect(container.querySelector('.palpate-clear')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    edit(() => store.getState().addTenderness(tenderness('m1', 'front.sternum')));
    expect(said()).toBe('Breastbone, tenderness not rated yet, added. Breastbone, no longer recorded as free of pain');
    expect(container.querySelector('.palpate-clear')?.getAttribute('d')?.match(/M/g)).toHaveLength(1);
    edit(() => store.getState().undo());
    expect(store.getState().chart.clear).toEqual(['front.sternum', 'front.nose']);
    edit(() => store.getState().setClear(['front.sternum', 'front.nose', 'front.chin']));
    expect(said()).toBe('Chin, free of pain');
  });

  function renderFree() {
    const rendered = renderMap(free);
    return { ...rendered, container: document.body };
  }
});

it('what is gone is named so, with its short name', () => {
  renderMap(chartWith({ ...tenderness('m1', 'front.sternum'), name: 'A', status: 'gone' }));
  const [mark] = screen.getAllByRole('button', { name: 'A, Breastbone, Tenderness, Gone' });
  expect(mark).toHaveTextContent('✓');
  expect(mark?.querySelector('[data-tags="A"]')).not.toBeNull();
});
