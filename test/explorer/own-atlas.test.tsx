import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { builtInAtlas } from '../../src/atlas/index.js';
import { renderBeside } from './beside.js';

const [muscle] = builtInAtlas().muscles;
const own = {
  meta: { title: 'Ours', version: '1', status: 'in use', statement: 'What our clinic teaches.' },
  sources: [{ id: 'us', citation: 'Our handbook', url: 'javascript:alert(1)', kind: 'textbook', read: 'full' }],
  muscles: [{ ...muscle, id: 'ours', name: 'Our muscle', sources: ['us'], prevalence: [], triggerPoints: muscle!.triggerPoints.map((point) => ({ ...point, id: `ours-${point.id}` })) }],
};
const muscles = () => [...document.querySelectorAll<HTMLElement>('[data-muscle]')].map(({ dataset }) => dataset.muscle);

it('takes the place of the built-in one, and says nothing of that', async () => {
  await renderBeside({ explorer: { atlas: own } });
  expect(muscles()).toEqual(['ours']);
  expect(screen.getByRole('region')).toHaveTextContent('What our clinic teaches.');
  expect(screen.getByRole('region')).not.toHaveTextContent('no clinician has reviewed it');
  expect(screen.getByRole('region')).toHaveTextContent('contested');
});

it('extends the built-in one, also when given as text', async () => {
  await renderBeside({ explorer: { atlas: JSON.stringify(own), extend: true } });
  expect(muscles()).toHaveLength(builtInAtlas().muscles.length + 1);
  expect(screen.getByRole('region')).toHaveTextContent('no clinician has reviewed it');
});

it.each([
  ['is none', { muscles: [] }],
  ['is no JSON', '{'],
  ['names a source that is not there', { ...own, sources: [] }],
])('tells what is wrong with one that %s, and throws nothing', async (_, atlas) => {
  await renderBeside({ explorer: { atlas } });
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('This atlas cannot be used:');
  expect(within(alert).getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(muscles()).toEqual([]);
});

it('makes links only of what leads to a page', async () => {
  await renderBeside({ explorer: { atlas: own } });
  document.querySelector<HTMLElement>('[data-muscle="ours"]')!.click();
  expect(await screen.findByText('Our handbook')).toBeInTheDocument();
  expect(document.querySelector('.palpate-explorer a')).toBeNull();
});
