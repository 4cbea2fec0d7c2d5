import { useId, useState, useSyncExternalStore } from 'react';
import { expect } from 'storybook/test';
import { anchorOf, getZone, type ZoneId } from '../src/core.js';
import { BodyMap, createBodyMapStore, parseChart, serialiseChart, type Chart, type Problem } from '../src/index.js';
import preview from './.storybook/preview.js';
import { deskWorker } from './charts/index.js';
import { expectToSee, tap, viewOf } from './host/acting.js';
import { Column, everyFigure, Json } from './host/Host.js';

/** The store holds the chart, with undo and redo, and works without a map. The chart leaves it as JSON, and comes back through `parseChart`. */
const meta = preview.meta({ title: 'Store and JSON', component: BodyMap });

/** The store without a map: buttons of the host and the chart as JSON. The same store runs on a server. */
export const StoreWithoutAMap = meta.story({
  render: () => <Faceless />,
  play: async ({ canvas, userEvent, step }) => {
    const marks = () => (JSON.parse((canvas.getByRole('textbox', { name: 'The chart' }) as HTMLTextAreaElement).value) as Chart).marks;
    await step('Mark, rate and mark again', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Mark the right shoulder' }));
      await userEvent.click(canvas.getByRole('button', { name: 'One more' }));
      await userEvent.click(canvas.getByRole('button', { name: 'One more' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Mark the left heel' }));
      await expect(marks()).toMatchObject([{ zone: 'back.shoulder-top.right', intensity: 2 }, { zone: 'soles.heel.left' }]);
    });
    await step('Undo and redo', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
      await expect(marks()).toMatchObject([{ zone: 'back.shoulder-top.right', intensity: 1 }]);
      await userEvent.click(canvas.getByRole('button', { name: 'Redo' }));
      await expect(marks()).toMatchObject([{ intensity: 2 }]);
    });
  },
});

function Faceless() {
  const [store] = useState(() => createBodyMapStore());
  const { chart, selection, past, future, addTenderness, editMark, undo, redo } = useSyncExternalStore(store.subscribe, store.getState);
  const selected = chart.marks.find(({ id }) => id === selection);
  const mark = (zone: ZoneId) => {
    const { view = 'front' } = getZone(zone) ?? {};
    addTenderness({ view, zone, at: anchorOf(zone) });
  };
  const rateHigher = () => {
    if (selected && selected.kind !== 'caution') editMark(selected.id, { intensity: Math.min(10, (selected.intensity ?? 0) + 1) });
  };
  return (
    <Column width={640}>
      <div className="host-bar">
        <button type="button" className="host-button" onClick={() => mark('back.shoulder-top.right')}>
          Mark the right shoulder
        </button>
        <button type="button" className="host-button" onClick={() => mark('soles.heel.left')}>
          Mark the left heel
        </button>
        <button type="button" className="host-button" disabled={!selected} onClick={rateHigher}>
          One more
        </button>
        <button type="button" className="host-button" disabled={past.length === 0} onClick={undo}>
          Undo
        </button>
        <button type="button" className="host-button" disabled={future.length === 0} onClick={redo}>
          Redo
        </button>
      </div>
      <Json label="The chart" rows={24}>
        {serialiseChart(chart, { indent: 2 })}
      </Json>
    </Column>
  );
}

/** The chart is exported as JSON and read by `parseChart`, which returns the whole chart or a list of problems. */
export const TakeAwayAsJson = meta.story({
  render: () => <TakeAway />,
  play: async ({ canvas, userEvent, step }) => {
    const text = () => canvas.getByRole('textbox', { name: 'Chart as JSON' }) as HTMLTextAreaElement;
    const put = async (json: string) => {
      await userEvent.clear(text());
      await userEvent.click(text());
      await userEvent.paste(json);
      await userEvent.click(canvas.getByRole('button', { name: 'Read it back' }));
    };
    await step('Mark, and write the chart out', async () => {
      await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Left knee' }), 'mouse', everyFigure[1]);
      await userEvent.click(canvas.getByRole('button', { name: 'Write as JSON' }));
      await expect(JSON.parse(text().value)).toMatchObject({ schemaVersion: '1.2', marks: expect.arrayContaining([expect.objectContaining({ zone: 'front.knee.left' })]) });
      await expect(canvas.getByRole('link', { name: 'Take away as JSON' })).toHaveAttribute('download', expect.stringMatching(/\.json$/));
    });
    const written = text().value;
    await step('A record with its sides swapped is caught', async () => {
      await put(written.replace('front.knee.left', 'front.knee.right'));
      await expect(canvas.getByRole('list', { name: 'What is wrong' })).toHaveTextContent(/^marks\[3\]\.at must be in front\.knee\.right/);
    });
    await step('What was written is read back whole', async () => {
      await put(written.replace('Builds up over a day at the screen.', 'Read back.'));
      await expectToSee(canvas.getByText('Read.'));
      await userEvent.click(canvas.getByRole('button', { name: /^Right shoulder, top Tenderness/ }));
      await expect(canvas.getByRole('textbox', { name: 'Note' })).toHaveValue('Read back. Better after a weekend outdoors.');
    });
  },
});

function TakeAway() {
  const [chart, setChart] = useState<Chart>(deskWorker);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>();
  const title = useId();

  function read(): void {
    const result = parseChart(text);
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) setChart(result.chart);
  }
  return (
    <Column>
      <BodyMap chart={chart} onChartChange={setChart} figures={everyFigure} />
      <div className="host-bar">
        <button type="button" className="host-button" onClick={() => setText(serialiseChart(chart, { indent: 2 }))}>
          Write as JSON
        </button>
        {text ? (
          <a className="host-button host-link" href={`data:application/json,${encodeURIComponent(text)}`} download={`${chart.id}.json`}>
            Take away as JSON
          </a>
        ) : null}
        <button type="button" className="host-button" disabled={!text} onClick={read}>
          Read it back
        </button>
      </div>
      <div role="status">
        {problems?.length === 0 ? <p className="host-said">Read.</p> : null}
        {problems?.length ? (
          <div className="host-said">
            <p id={title}>What is wrong</p>
            <ul aria-labelledby={title}>
              {problems.map(({ path, message }) => (
                <li key={`${path} ${message}`}>
                  <code>{path}</code> {message}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
      <textarea className="host-json" aria-label="Chart as JSON" rows={14} spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
    </Column>
  );
}
