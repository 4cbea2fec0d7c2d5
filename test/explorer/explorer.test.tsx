import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { builtInAtlas, placementsOf, referralOf } from '../../src/atlas/index.js';
import { explorerOf } from '../../src/explorer/explorer-store.js';
import { en } from '../../src/locales/en.js';
import { caution } from '../chart/examples.js';
import { renderBeside } from './beside.js';

const explorer = () => screen.getByRole('region', { name: 'Muscles and referred pain' });
const search = () => within(explorer()).getByRole('searchbox');
const names = () => within(explorer()).queryAllByRole('button').flatMap((button) => button.dataset.muscle ?? []);
const count = () => within(within(explorer()).getByRole('search')).getByRole('status').textContent;

async function open(words: string, id: string): Promise<void> {
  await userEvent.type(search(), words);
  await userEvent.click(explorer().querySelector(`[data-muscle="${id}"]`)!);
}

it('says what it is where it is opened: contested, not reviewed, about many and never about one', async () => {
  await renderBeside();
  expect(explorer()).toHaveTextContent('not a finding about one person');
  expect(explorer()).toHaveTextContent('contested');
  expect(explorer()).toHaveTextContent('no clinician has reviewed it');
  expect(explorer()).toHaveTextContent(builtInAtlas().meta.statement);
});

it('searches by name, Latin name, symptom and region, and tells how many there are', async () => {
  await renderBeside();
  expect(count()).toBe('116 muscles');
  await userEvent.type(search(), 'pars descendens');
  expect(names()[0]).toBe('trapezius-upper');
  await userEvent.clear(search());
  await userEvent.type(search(), 'temple headache');
  expect(names()).toContain('trapezius-upper');
  await userEvent.clear(search());
  await userEvent.selectOptions(within(explorer()).getByRole('combobox', { name: 'Region' }), 'Lower leg');
  expect(names()).toEqual(builtInAtlas().muscles.filter(({ bodyRegion }) => bodyRegion === 'lower-leg').map(({ id }) => id));
  expect(count()).toBe(`${names().length} muscles`);
  await userEvent.type(search(), 'xyzzy');
  expect(count()).toContain('No muscles match');
});

it('tells cautions before where pain is described, for every muscle that has some', async () => {
  const { store } = await renderBeside();
  const cautious = builtInAtlas().muscles.filter(({ cautions = [] }) => cautions.length > 0);
  expect(cautious.length).toBeGreaterThan(5);
  const root = explorer();
  for (const muscle of cautious) {
    const { id, cautions } = muscle;
    act(() => explorerOf(store).setState({ chosen: { atlas: builtInAtlas(), muscle, only: null } }));
    expect(root.querySelector('h3')).toHaveTextContent(muscle.name);
    const note = root.querySelector('[role="note"]')!;
    for (const text of cautions ?? []) expect(note).toHaveTextContent(text);
    expect(note.compareDocumentPosition(root.querySelector('dl')!) & Node.DOCUMENT_POSITION_FOLLOWING, id).toBeTruthy();
  }
});

it('says where pain is described on the side that is asked, and never the other one', async () => {
  await renderBeside();
  await open('infraspinatus', 'infraspinatus');
  const felt = () => [...explorer().querySelectorAll('.palpate-points dd')].map((dd) => dd.textContent).join(' · ');
  expect(felt()).toContain('Right shoulder, front');
  expect(felt()).not.toMatch(/left/i);
  await userEvent.click(within(explorer()).getByRole('radio', { name: 'Left' }));
  expect(felt()).toContain('Left shoulder, front');
  expect(felt()).not.toMatch(/right/i);
});

it('marks a point at its indicative place and the area tied to it, each as one step that can be undone', async () => {
  const { store } = await renderBeside();
  await open('infraspinatus', 'infraspinatus');
  await userEvent.click(within(explorer()).getByRole('radio', { name: 'Left' }));
  const [point] = builtInAtlas().muscles.find(({ id }) => id === 'infraspinatus')!.triggerPoints;
  const place = placementsOf(point!, 'left').find(({ view }) => view === 'back')!;
  await userEvent.click(screen.getAllByRole('button', { name: 'Mark the point (left)' })[0]!);
  expect(store.getState().chart.marks).toMatchObject([{ kind: 'tenderness', view: 'back', zone: place.zone, at: place.at, by: 'clinician' }]);

  await userEvent.click(screen.getAllByRole('button', { name: `Mark the main area (left), linked to: ${en.zoneName(place.zone)}` })[0]!);
  await expect.poll(() => store.getState().chart.marks).toHaveLength(2);
  const [tender, area] = store.getState().chart.marks;
  const zones = area?.kind === 'referral' ? area.areas.flatMap((shape) => shape.zones) : [];
  expect(area).toMatchObject({ kind: 'referral', from: [tender?.id] });
  expect(zones.filter(({ covered }) => covered > 0.98).map(({ zone }) => zone).sort()).toEqual([...referralOf(point!, 'left').primary].sort());

  act(() => void store.getState().undo());
  expect(store.getState().chart.marks).toHaveLength(1);
  act(() => void store.getState().undo());
  expect(store.getState().chart.marks).toHaveLength(0);
});

it('shows one of several points alone when asked', async () => {
  const { container } = await renderBeside({ withMap: true });
  await open('infraspinatus', 'infraspinatus');
  const discs = () => [...new Set([...container.querySelectorAll<SVGElement>('[data-point]')].map(({ dataset }) => dataset.point))];
  expect(discs()).toEqual(['infraspinatus-1', 'infraspinatus-2', 'infraspinatus-3']);
  const [only] = screen.getAllByRole('button', { name: 'Show only this point' });
  await userEvent.click(only!);
  expect(only).toHaveAttribute('aria-pressed', 'true');
  expect(discs()).toEqual(['infraspinatus-1']);
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  expect(discs()).toEqual([]);
});

it('makes no marks where nothing can be marked', async () => {
  await renderBeside({ options: { readOnly: true } });
  await open('infraspinatus', 'infraspinatus');
  expect(screen.queryByRole('button', { name: /^Mark the/ })).toBeNull();
});

it('neither draws, names nor marks zones that the host hides', async () => {
  const { container } = await renderBeside({ withMap: true, hiddenZones: ['front.shoulder-front.right', 'back.scapula.right'] });
  await open('infraspinatus', 'infraspinatus');
  expect(explorer()).not.toHaveTextContent('Right shoulder, front');
  expect(container.querySelector('[data-view="back"] [data-point]')).toBeNull();
});

it('marks the texts of the atlas as English, whatever the language of the map', async () => {
  const { ar } = await import('../../src/locales/ar.js');
  await renderBeside({ locale: ar });
  const button = document.querySelector('[data-muscle="masseter-superficial"]')!;
  expect(button.querySelector('[lang="en"]')).toHaveTextContent(/Masseter/);
  expect(button.querySelector('[lang="la"]')).toHaveTextContent(/Musculus masseter/);
  expect(screen.getByRole('region')).toHaveTextContent('نصوص الأطلس بالإنجليزية');
});

it('suggests nothing for a caution', async () => {
  const care = caution('c1');
  await renderBeside({ options: { chart: { ...(await import('../components/map.js')).chartWith(care) }, selection: care.id } });
  expect(within(explorer()).queryByRole('heading', { level: 3 })).toBeNull();
});
