import type { Page } from 'playwright';
import type { Chart } from '../../src/chart/index.js';
import type { Tool } from '../../src/store/index.js';

/** A host that keeps the map's store, so that a test can read what is recorded, and put the next person's chart in. */
export const host = `
  import { createRoot } from 'react-dom/client';
  import { BodyMap, createBodyMapStore, neutral } from './src/index.ts';
  import { createChart } from './src/core.ts';
  import { female } from './src/figures/female.ts';
  import { male } from './src/figures/male.ts';
  import './src/styles.css';
  let count = 0;
  const now = () => new Date('2026-11-22T10:15:00Z');
  let people = 0;
  // Another person's chart: the history of the one before is gone.
  const fresh = () => createChart({ id: 'chart-' + ++people, recordedAt: now(), recordedBy: 'patient' });
  const store = createBodyMapStore({ chart: fresh(), now, createId: () => 'm' + ++count });
  createRoot(document.getElementById('root')).render(<BodyMap store={store} figures={[neutral, female, male]} />);
  window.host = {
    state: () => store.getState(),
    next() {
      count = 0;
      const { receiveChart, setTool, setView, setPerspective, setAreaTool, setCamera } = store.getState();
      receiveChart(fresh());
      setTool('tenderness');
      setView('front');
      setPerspective('facing');
      setAreaTool({ mode: 'draw', action: 'new' });
      for (const view of ['front', 'back', 'left-side', 'right-side', 'soles']) setCamera(view, null);
    },
  };
`;

/** What can be seen and read after an action. */
export interface Look {
  readonly chart: Chart;
  readonly selection: string | null;
  readonly tool: Tool;
  readonly mode: 'draw' | 'zones' | 'spot';
  readonly action: 'new' | 'add' | 'cut';
  /** Steps that can be undone and redone. */
  readonly past: number;
  readonly future: number;
  /** The views on the page, each with the ids of its marks. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  /** Rows of the list. */
  readonly rows: number;
}

interface Hosted {
  readonly host: {
    state(): Omit<Look, 'past' | 'future' | 'mode' | 'action'> & { past: readonly unknown[]; future: readonly unknown[]; areaTool: Pick<Look, 'mode' | 'action'> };
    next(): void;
  };
}

export const nextPerson = (page: Page) => page.evaluate(() => (window as unknown as Hosted).host.next());

/** What is there once all is done that was begun: strokes are wiped when they are recorded, the rest takes a few turns. */
export const lookAt = (page: Page): Promise<Look> =>
  page.evaluate(async () => {
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    const isDrawing = () => [...document.querySelectorAll<SVGPolylineElement>('.palpate-stroke')].some(({ points }) => points.numberOfItems > 0);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    while (isDrawing()) await turn();
    for (let turns = 0; turns < 6; turns++) await turn();
    const { chart, selection, tool, areaTool, past, future } = (window as unknown as Hosted).host.state();
    const views = [...document.querySelectorAll<HTMLElement>('[data-view]')].filter((view) => view.offsetWidth > 0);
    return {
      chart,
      selection,
      tool,
      mode: areaTool.mode,
      action: areaTool.action,
      past: past.length,
      future: future.length,
      shown: Object.fromEntries(views.map((view) => [view.dataset['view'], [...view.querySelectorAll<HTMLElement>('[data-mark]')].map((mark) => mark.dataset['mark'] ?? '')])),
      rows: document.querySelectorAll('.palpate-row').length,
    };
  });
