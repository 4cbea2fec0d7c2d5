import { StrictMode, type ReactNode } from 'react';
import { act, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewIds, type ViewId } from '../../src/anatomy/index.js';
import type { Chart } from '../../src/chart/index.js';
import forty from '../../stories/charts/forty-marks.json' with { type: 'json' };
import { caution, tenderness, treatment } from '../chart/examples.js';
import { emptyChart } from './map.js';

type EntryPoint = typeof import('../../src/index.js');

// A server has no page: the package and React's server are loaded and run without one, then loaded again with it.

async function onServer(element: (entryPoint: EntryPoint) => ReactNode | Promise<ReactNode>): Promise<string> {
  const globals = ['window', 'document', 'navigator', 'ResizeObserver', 'HTMLElement'] as const;
  for (const name of globals) vi.stubGlobal(name, undefined);
  vi.resetModules();
  try {
    const { renderToString } = await import('react-dom/server');
    return renderToString(<StrictMode>{await element(await import('../../src/index.js'))}</StrictMode>);
  } finally {
    vi.unstubAllGlobals();
    vi.resetModules();
  }
}

let host: HTMLElement;
beforeEach(() => (host = document.body.appendChild(document.createElement('div'))));
afterEach(() => host.remove());

/** Renders on a server, hydrates in a browser, and returns what React had to repair. */
async function hydrate(element: (entryPoint: EntryPoint) => ReactNode) {
  host.innerHTML = await onServer(element);
  const html = host.innerHTML;
  const repaired: unknown[] = [];
  const entryPoint = await import('../../src/index.js');
  const root = await act(async () => hydrateRoot(host, <StrictMode>{element(entryPoint)}</StrictMode>, { onRecoverableError: (error) => repaired.push(error) }));
  return { html, repaired, unmount: () => act(async () => root.unmount()) };
}

const charts = [
  { chart: 'an empty', value: emptyChart() },
  { chart: 'a full', value: forty as unknown as Chart },
];
const cases = charts.flatMap(({ chart, value }) => viewIds.map((view) => ({ chart, value, view })));

describe.each(cases)('$chart chart, $view view', ({ value, view }) => {
  it('is drawn on a server and taken over in StrictMode without a word', async () => {
    const { html, repaired, unmount } = await hydrate(({ BodyMap }) => <BodyMap defaultChart={value} views={[[view]]} />);
    expect(html).toContain(`data-view="${view}"`);
    expect(html.match(/data-mark=/g) ?? []).toHaveLength(value.marks.filter((mark) => mark.kind === 'tenderness' && mark.view === view).length);
    expect(repaired).toEqual([]);
    await unmount();
  });
});

it('a server leaves out what only measures positions on the screen; it comes with hydration', async () => {
  const { html, repaired, unmount } = await hydrate(({ BodyMap }) => <BodyMap />);
  expect(html).not.toContain('palpate-reference');
  expect(host.querySelectorAll('.palpate-reference > path')).toHaveLength(10);
  expect(repaired).toEqual([]);
  await unmount();
});

it.each<{ name: string; element: (entryPoint: EntryPoint) => ReactNode | Promise<ReactNode> }>([
  { name: 'the map', element: ({ BodyMap }) => <BodyMap /> },
  { name: 'a form field of a clinician, on the chosen figure', element: ({ BodyMap }) => <BodyMap name="pain" required author="clinician" defaultFigure="female" /> },
  {
    name: 'a guided intake',
    element: async ({ en }) => {
      const { GuidedIntake } = await import('../../src/guided-intake.js');
      return <GuidedIntake questionnaire={{ schemaVersion: '1.0', id: 'first-visit', items: [{ id: 'pain', type: 'body', steps: [] }] }} words={await en.intake()} />;
    },
  },
])('a server renders $name without a clock and random numbers, which Next.js refuses on a prerendered page', async ({ element }) => {
  const refuse = () => {
    throw new Error('changes on each visit');
  };
  vi.stubGlobal('Date', class extends Date {
    constructor(time?: number) {
      super(time ?? refuse());
    }
    static override now = refuse;
  });
  vi.stubGlobal('crypto', { getRandomValues: refuse, randomUUID: refuse });
  vi.spyOn(Math, 'random').mockImplementation(refuse);
  try {
    expect(await onServer(element)).toContain('palpate');
  } finally {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
});

it.each<{ props: string; element: (entryPoint: EntryPoint) => ReactNode }>([
  { props: 'no props', element: ({ BodyMap }) => <BodyMap /> },
  { props: 'a chart of the host', element: ({ BodyMap }) => <BodyMap chart={forty as unknown as Chart} onChartChange={() => undefined} perspective="mirror" readOnly /> },
  { props: 'parts that the host arranged', element: ({ BodyMap }) => <BodyMap.Root><BodyMap.Toolbar /><BodyMap.View view="back" /><BodyMap.Inspector /><BodyMap.MarkList /><BodyMap.Legend /></BodyMap.Root> },
])('takes over a map with $props', async ({ element }) => {
  const { html, repaired, unmount } = await hydrate(element);
  expect(html).toContain('data-view="back"');
  expect(repaired).toEqual([]);
  await unmount();
});

describe('a chart of which a mark is selected', () => {
  const treated = (): Chart => ({
    ...emptyChart(),
    marks: [{ ...tenderness('m1', 'back.shoulder-top.right'), intensity: 7 }, caution('c')],
    treatments: [{ ...treatment('t1', 'm1'), intensityAfter: 3 }, treatment('t2', 'c')],
  });

  it.each(['m1', 'c'])('is drawn with the form of a clinician, and taken over without a word (%s)', async (selection) => {
    const { html, repaired, unmount } = await hydrate(({ BodyMap, createBodyMapStore }) => (
      <BodyMap store={createBodyMapStore({ chart: treated(), selection })} inspector="clinician" />
    ));
    expect(html).toContain('palpate-inspector');
    expect(html).not.toContain('palpate-groups');
    expect(repaired).toEqual([]);
    await waitFor(() => expect(host.querySelector('.palpate-groups')).not.toBeNull());
    expect(host.querySelectorAll('.palpate-treatment')).toHaveLength(1);
    expect(repaired).toEqual([]);
    await unmount();
  });

  it('is drawn with a session panel, and taken over without a word', async () => {
    const { html, repaired, unmount } = await hydrate(({ BodyMap, createBodyMapStore }) => (
      <BodyMap.Root store={createBodyMapStore({ chart: treated(), selection: 'm1' })} inspector="clinician">
        <BodyMap.View view="back" />
        <BodyMap.Inspector />
        <BodyMap.Session />
      </BodyMap.Root>
    ));
    expect(html).toContain('palpate-inspector');
    expect(html).not.toContain('palpate-session');
    await waitFor(() => expect(host.querySelector('.palpate-session')).not.toBeNull());
    expect(repaired).toEqual([]);
    await unmount();
  });
});

it('works once it is taken over', async () => {
  const { unmount } = await hydrate(({ BodyMap }) => <BodyMap views={[['soles' as ViewId]]} />);
  await act(async () => host.querySelector<SVGElement>('[data-zone="soles.heel.left"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(host.querySelectorAll('[data-mark]')).toHaveLength(1);
  await unmount();
});
