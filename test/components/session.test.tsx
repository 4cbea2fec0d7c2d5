import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { caution, tenderness } from '../chart/examples.js';
import { createHosted } from '../store/host.js';
import { chartWith } from './map.js';

const right: Mark = { ...tenderness('m1', 'back.shoulder-top.right'), intensity: 7 };
const left: Mark = { ...tenderness('m2', 'back.shoulder-top.left'), intensity: 4 };

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const panel = () => screen.getByRole('region', { name: /^(Session|What was done)$/ });
const said = () => within(panel()).getByRole('status').textContent?.trim();
const timer = () => screen.getByRole('timer').textContent;
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

/** The clock of the page goes on and its timers do not, as in a tab that sleeps. */
function sleep(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

async function renderSession(marks: readonly Mark[] = [right, left], readOnly = false) {
  const hosted = createHosted({ chart: chartWith(...marks), readOnly, author: 'clinician' });
  const face = () => (
    <BodyMap.Root store={hosted.store}>
      <BodyMap.Session />
      <BodyMap.MarkList />
    </BodyMap.Root>
  );
  const view = render(face());
  await screen.findByRole('region', { name: 'Session' });
  return { ...hosted, ...view, face };
}

beforeEach(async () => {
  // What is loaded when it is used comes before the clock is stopped.
  await Promise.all([import('../../src/session/SessionPanel.js'), import('../../src/locales/en-session.js')]);
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-22T10:00:00Z'), toFake: ['setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => vi.useRealTimers());

describe('a session', () => {
  it('is planned, led through, and recorded as one step', async () => {
    const { store } = await renderSession();
    press('All tender points');
    press('Move Right shoulder, top down');
    expect(said()).toBe('Right shoulder, top, 2 of 2');
    press('Move Right shoulder, top up');
    press('Begin session');
    expect(store.getState().selection).toBe('m1');
    press('Start');
    expect(said()).toBe('Hold, 20 s');
    pass(8_000);
    expect(timer()).toContain('0:12');
    press('Next mark');
    expect(said()).toBe('Next: Left shoulder, top');
    press('Start');
    pass(30_000);
    expect(said()).toBe('Left shoulder, top: hold over, Held 20 s');
    fireEvent.click(screen.getByRole('radio', { name: '1' }));
    press('Finish');
    expect(screen.getByRole('heading', { name: 'What was done' })).toHaveFocus();
    fireEvent.click(within(screen.getByRole('group', { name: 'How tender is it now? Right shoulder, top' })).getByRole('radio', { name: '3' }));
    press('Record');
    expect(store.getState().chart.treatments).toMatchObject([
      { mark: 'm1', technique: 'trigger-point', pressure: [], seconds: 8, intensityBefore: 7, intensityAfter: 3, by: 'clinician' },
      { mark: 'm2', pressure: [], seconds: 20, intensityBefore: 4, intensityAfter: 1 },
    ]);
    expect(said()).toBe('2 treatments recorded');
    expect(screen.getByRole('button', { name: /^7?Right shoulder, top.*treated, from 7 to 3$/ })).toBeVisible();
    act(() => void store.getState().undo());
    expect(store.getState().chart.treatments).toEqual([]);
    expect(store.getState().past).toHaveLength(0);
  });

  it('begins with all tender points, asks before and after each hold, and records from the last one', async () => {
    const { store } = await renderSession([{ ...tenderness('m1', 'back.shoulder-top.right') }, left]);
    press('Begin with all tender points');
    const asked = (question: string) => within(screen.getByRole('group', { name: question }));
    fireEvent.click(asked('How tender is it before?').getByRole('radio', { name: '6' }));
    press('Start');
    expect(screen.queryByRole('group', { name: 'How tender is it now?' })).toBeNull();
    pass(21_000);
    fireEvent.click(asked('How tender is it now?').getByRole('radio', { name: '2' }));
    press('Next mark');
    expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
    expect(asked('How tender is it before?').getByRole('radio', { name: '4' })).toBeChecked();
    press('Start');
    pass(21_000);
    fireEvent.click(asked('How tender is it now?').getByRole('radio', { name: '1' }));
    press('Record');
    expect(store.getState().chart.treatments).toMatchObject([
      { mark: 'm1', pressure: [], seconds: 20, intensityBefore: 6, intensityAfter: 2 },
      { mark: 'm2', pressure: [], seconds: 20, intensityBefore: 4, intensityAfter: 1 },
    ]);
    expect(store.getState().past).toHaveLength(1);
  });

  it('says when a hold begins and ends, and nothing in between', async () => {
    await renderSession();
    press('Add Right shoulder, top');
    press('Begin session');
    press('Start');
    const words = new Set<string | undefined>();
    for (let second = 0; second < 19; second++) {
      pass(1_000);
      words.add(said());
    }
    expect([...words]).toEqual(['Hold, 20 s']);
    pass(1_200);
    expect(said()).toBe('Right shoulder, top: hold over, Held 20 s');
  });

  it('counts on while the tab sleeps, is rendered again, and is closed', async () => {
    const { rerender, face, unmount } = await renderSession();
    press('Add Right shoulder, top');
    press('Begin session');
    press('Start');
    sleep(5_000);
    expect(timer()).toContain('0:15');
    rerender(face());
    pass(1_000);
    expect(timer()).toContain('0:14');
    unmount();
    vi.setSystemTime(Date.now() + 4_000);
    render(face());
    await screen.findByRole('timer');
    expect(timer()).toContain('0:10');
    sleep(3_600_000);
    expect(timer()).toContain('0:20');
    expect(timer()).toContain('Treated');
  });

  it('pauses, goes on and is reset', async () => {
    await renderSession();
    press('Add Right shoulder, top');
    press('Begin session');
    press('Start');
    pass(4_000);
    press('Pause');
    pass(60_000);
    expect(timer()).toContain('0:16');
    press('Resume');
    pass(2_000);
    expect(timer()).toContain('0:14');
    press('Reset');
    expect(timer()).toContain('0:20');
    press('Skip step');
    press('Finish');
    expect(screen.getByText('No hold was timed, so there is nothing to record.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
    press('Discard');
    expect(screen.getByRole('button', { name: 'Begin session' })).toBeVisible();
  });

  it('warns of a caution where it is planned and where it is treated', async () => {
    const inside: Mark = { ...tenderness('m1', 'back.neck-side.left'), at: [218, 155] };
    await renderSession([inside, caution('c')]);
    press('Add Left side of neck');
    expect(screen.getByText('Inside a caution area: bruise')).toBeVisible();
    press('Begin session');
    expect(screen.getByText('Inside a caution area: bruise')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Add .*Bruise/ })).toBeNull();
  });

  it('outlives a mark that is taken away', async () => {
    const { store } = await renderSession();
    press('All tender points');
    press('Begin session');
    press('Start');
    pass(3_000);
    act(() => void store.getState().removeMark('m1'));
    expect(panel()).toHaveTextContent('Removed mark');
    press('Finish');
    expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
  });

  it('is a list of what was done where the chart is read only', async () => {
    await renderSession([right], true);
    expect(screen.getByText('No treatment recorded on this chart.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Add/ })).toBeNull();
  });
});
