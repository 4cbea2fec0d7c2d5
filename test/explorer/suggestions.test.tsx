import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { builtInAtlas, musclesNear, musclesReferringTo, placementsOf } from '../../src/atlas/index.js';
import type { Mark, Referral } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { MuscleSuggestions } from '../../src/explorer/index.js';
import { explorerOf } from '../../src/explorer/explorer-store.js';
import { chartWith } from '../components/map.js';
import { renderBeside } from './beside.js';

const record = { by: 'clinician', createdAt: '2026-11-22T10:15:00Z' } as const;
const infraspinatus = builtInAtlas().muscles.find(({ id }) => id === 'infraspinatus')!;
const place = placementsOf(infraspinatus.triggerPoints[0]!, 'left').find(({ view }) => view === 'back')!;
const point: Mark = { id: 'p', kind: 'tenderness', view: place.view, zone: place.zone, at: [place.at[0], place.at[1]], ...record };
const pain = (id: string, zone: 'front.temple.right' | 'front.shoulder-front.left', from: readonly string[] = []): Referral => ({
  id,
  kind: 'referral',
  from,
  areas: [{ view: 'front', polygons: [[[[200, 60], [210, 60], [210, 70], [200, 60]]]], zones: [{ zone, covered: 0.9 }] }],
  ...record,
});

async function renderSuggestions(marks: readonly Mark[], selection: string) {
  const rendered = await renderBeside({ options: { chart: chartWith(...marks), selection }, inspector: 'clinician', children: <BodyMap.Inspector extras={<MuscleSuggestions />} /> });
  await screen.findByRole('region', { name: 'Muscles and referred pain' });
  return rendered;
}

const rowsUnder = (heading: string) => within(screen.getByRole('heading', { name: heading }).parentElement!).getAllByRole('listitem').filter((item) => item.querySelector(':scope > details'));
const nameOf = (row: HTMLElement) => row.querySelector('summary bdi')!.textContent;

describe('in the inspector', () => {
  it('lists the muscles near a tender point, nearest first, each of a side once', async () => {
    await renderSuggestions([point], 'p');
    const near = musclesNear(place.view, place.at, { zone: place.zone });
    const names = rowsUnder('Muscles near this point').map(nameOf);
    expect(names[0]).toBe('Infraspinatus');
    expect(names).toEqual([...new Set(near.map(({ muscle }) => muscle.name))].slice(0, 5));
    expect(rowsUnder('Muscles near this point')[0]).toHaveTextContent('Left · about here');
    expect(screen.queryByRole('heading', { name: /where it is felt/ })).toBeNull();
  });

  it('lists the muscles described as referring to an area, ties with the same number, and says that it is an order only', async () => {
    await renderSuggestions([pain('a', 'front.temple.right')], 'a');
    const found = musclesReferringTo('front.temple.right', { limit: 5 });
    const rows = rowsUnder('Muscles described as referring here');
    expect(rows.map(nameOf)).toEqual(found.map(({ muscle }) => muscle.name));
    expect(rows.map((row) => row.querySelector('.palpate-order')!.textContent)).toEqual(found.map(({ rank }) => String(rank)));
    expect(screen.getByText(/not by likelihood/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('%');
  });

  it('takes the areas of a point into account as well', async () => {
    await renderSuggestions([point, pain('a', 'front.shoulder-front.left', ['p'])], 'p');
    expect(rowsUnder('Muscles described as referring to where it is felt').map(nameOf)).toContain('Infraspinatus');
  });

  it('has cautions, look-alikes, confidence and sources one step away, cautions first', async () => {
    await renderSuggestions([pain('a', 'front.temple.right')], 'a');
    const row = rowsUnder('Muscles described as referring here').find((item) => nameOf(item)!.startsWith('Temporalis'))!;
    expect(within(row).getByRole('img', { name: 'Has cautions' })).toBeInTheDocument();
    row.querySelector('details')!.open = true;
    fireEvent(row.querySelector('details')!, new Event('toggle'));
    const note = await within(row).findByRole('note');
    expect(note).toHaveTextContent('exclude giant cell arteritis');
    expect(note.compareDocumentPosition(row.querySelector('dl')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    for (const title of ['Conditions that feel similar', 'Sources']) expect(within(row).getByText(title)).toBeInTheDocument();
    expect(row).toHaveTextContent('Right temple');
  });

  it('ties an area that is selected to the point that is made for it, as one step', async () => {
    const { store, told } = await renderSuggestions([pain('a', 'front.shoulder-front.left')], 'a');
    const row = rowsUnder('Muscles described as referring here').find((item) => nameOf(item) === 'Infraspinatus')!;
    row.querySelector('details')!.open = true;
    fireEvent(row.querySelector('details')!, new Event('toggle'));
    await userEvent.click(await within(row).findByRole('button', { name: 'Mark the point (left), linked to: Left shoulder, front' }));
    expect(store.getState().chart.marks).toMatchObject([{ id: 'a', from: ['new1'] }, { id: 'new1', kind: 'tenderness', zone: expect.stringMatching(/left$/) }]);
    expect(told().filter((call) => call.startsWith('commit'))).toEqual(['commit add']);
    act(() => void store.getState().undo());
    expect(store.getState().chart.marks).toMatchObject([{ id: 'a', from: [] }]);
  });

  it('takes what it showed on the map away with it', async () => {
    const { store } = await renderSuggestions([point], 'p');
    const [row] = rowsUnder('Muscles near this point');
    row!.querySelector('details')!.open = true;
    fireEvent(row!.querySelector('details')!, new Event('toggle'));
    await userEvent.click(await within(row!).findByRole('button', { name: 'Show on the map' }));
    expect(explorerOf(store).getState()).toMatchObject({ side: 'left', chosen: { muscle: { id: 'infraspinatus' } } });
    act(() => store.getState().select(null));
    expect(explorerOf(store).getState().overlay).toBeNull();
  });
});
