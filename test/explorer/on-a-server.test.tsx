import { StrictMode } from 'react';
import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { emptyChart } from '../components/map.js';

const entryPoints = async () => ({ ...(await import('../../src/index.js')), ...(await import('../../src/explorer.js')) });

type EntryPoints = Awaited<ReturnType<typeof entryPoints>>;
const chart = emptyChart();
const element = ({ BodyMap, Explorer, MuscleSuggestions, TriggerPointLayer }: EntryPoints, layers = [TriggerPointLayer]) => (
  <StrictMode>
    <BodyMap.Root defaultChart={chart} layers={layers}>
      <BodyMap.Views />
      <BodyMap.Inspector extras={<MuscleSuggestions />} />
      <Explorer />
    </BodyMap.Root>
  </StrictMode>
);

it('renders without a page, and a browser takes it over with nothing to repair', async () => {
  for (const name of ['window', 'document', 'navigator', 'HTMLElement']) vi.stubGlobal(name, undefined);
  vi.resetModules();
  let html = '';
  try {
    const { renderToString } = await import('react-dom/server');
    html = renderToString(element(await entryPoints()));
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
  expect(html).toContain('palpate-layers');
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = html;
  const repaired: unknown[] = [];
  const loaded = await entryPoints();
  // What the explorer fetches, fetched already: on a busy machine that takes longer than one waits for words.
  await import('../../src/explorer/panel/ExplorerPanel.js');
  const root = await act(async () => hydrateRoot(host, element(loaded), { onRecoverableError: (error) => repaired.push(error) }));
  expect(await screen.findByText('116 muscles')).toBeInTheDocument();
  expect(repaired).toEqual([]);
  await act(async () => root.unmount());
  host.remove();
});
