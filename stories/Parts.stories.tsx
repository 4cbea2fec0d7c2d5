import { useId, useState, useSyncExternalStore } from 'react';
import { expect, within } from 'storybook/test';
import { anchorOf, getZone, type ZoneId } from '../src/core.js';
import { BodyMap, createBodyMapStore, createChart, parseChart, serialiseChart, useBodyMap, useBodyMapStore, type Chart, type Problem } from '../src/index.js';
import preview from './.storybook/preview.js';
import { deskWorker, lowBackLeg, tensionHeadache } from './charts/index.js';
import { expectToSee, tap, viewOf, type Canvas } from './host/acting.js';
import { Column, everyFigure, Json, Page, Titled } from './host/Host.js';

/** The map consists of parts around one store. A host can arrange them, add its own, put several maps on a page, or use the store alone. */
const meta = preview.meta({ title: 'Parts', component: BodyMap.Root });

/** The same parts in another order: marks on the left, figures in the middle, details on the right. */
export const OwnLayout = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={deskWorker} figures={everyFigure}>
        <div className="host-arranged">
          <BodyMap.MarkList className="host-card" />
          <div className="host-figures">
            <BodyMap.View view="front" />
            <BodyMap.View view="back" />
          </div>
          <div>
            <BodyMap.Inspector className="host-card" />
            <BodyMap.Legend />
          </div>
        </div>
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Left shoulder, top Tenderness/ }));
    await expectToSee(canvas.getByRole('heading', { name: 'Left shoulder, top' }));
  },
});

/** A host with a question per view and its own Next button instead of the view switch. */
function SteeredMap() {
  const steps = ['back', 'front', 'soles'] as const;
  const [step, setStep] = useState(0);
  const [selection, setSelection] = useState<string | null>(null);
  const [place, setPlace] = useState('');
  return (
    <>
      <p className="host-bar">
        <button type="button" className="host-button" disabled={step === 2} onClick={() => setStep(step + 1)}>
          Next question
        </button>
        <output>{`${steps[step]} · ${selection === null ? 'nothing selected' : 'one selected'} · ${place}`}</output>
      </p>
      <BodyMap.Root
        defaultChart={tensionHeadache}
        view={steps[step]}
        onViewChange={() => setPlace('please use the button')}
        selection={selection}
        onSelectionChange={setSelection}
        onZoneClick={(event) => {
          event.preventDefault();
          setPlace(`${event.zone} at ${event.at.join(', ')}`);
        }}
      >
        <BodyMap.ViewSwitch />
        <BodyMap.Views />
        <BodyMap.MarkList />
      </BodyMap.Root>
    </>
  );
}

/** The host controls view and selection; a tap on a zone asks a question and marks nothing. */
export const Steered = meta.story({
  render: () => (
    <Column>
      <SteeredMap />
    </Column>
  ),
  play: async ({ canvas, userEvent, step }) => {
    await step('The map stays where the host has it', async () => {
      await userEvent.click(canvas.getAllByRole('radio', { name: /^Soles/ })[0]!);
      await expectToSee(await canvas.findByText(/please use the button/));
      await expect(canvas.getByRole('figure', { name: 'Back' })).toBeInTheDocument();
      await userEvent.click(canvas.getByRole('button', { name: 'Next question' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Next question' }));
      await expect(canvas.getByRole('figure', { name: 'Soles' })).toBeInTheDocument();
    });
    await step('A tap is reported, and marks nothing', async () => {
      await tap(userEvent, await viewOf(canvas, 'Soles').findByRole('button', { name: 'Left heel, sole' }));
      await expectToSee(await canvas.findByText(/soles\.heel\.left at/));
    });
  },
});

/** One of several maps on a page, by its heading. */
const mapOf = (canvas: Canvas, name: string): Canvas => within(canvas.getByRole('region', { name }));

const expectUniqueIds = async () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  await expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
};

/** Before and after on one page: the maps are independent. */
export const TwoMaps = meta.story({
  render: () => (
    <Page>
      <Titled title="Before treatment">
        <BodyMap defaultChart={deskWorker} figures={everyFigure} />
      </Titled>
      <Titled title="After treatment">
        <BodyMap defaultChart={createChart({ figure: 'female' })} figures={everyFigure} />
      </Titled>
    </Page>
  ),
  play: async ({ canvas, userEvent, step }) => {
    const before = mapOf(canvas, 'Before treatment');
    const after = mapOf(canvas, 'After treatment');
    await step('A mark on one is not on the other', async () => {
      await tap(userEvent, viewOf(after, 'Front').getByRole('button', { name: 'Left knee' }), 'mouse', everyFigure[1]);
      await expectToSee(after.getByRole('button', { name: 'Left knee, tenderness not rated yet' }));
      await expect(before.queryByRole('button', { name: /^Left knee, tenderness/ })).not.toBeInTheDocument();
    });
    await step('Each has an Undo of its own', async () => {
      await expect(before.getByRole('button', { name: 'Undo' })).toBeDisabled();
      await expect(after.getByRole('button', { name: 'Undo' })).toBeEnabled();
    });
    await step('No id is used twice', expectUniqueIds);
  },
});

/** Three maps in three columns, each with another figure, perspective and chart. */
export const ThreeMaps = meta.story({
  render: () => (
    <Page>
      <Titled title="Monday">
        <BodyMap defaultChart={lowBackLeg} figures={everyFigure} views={[['back']]} />
      </Titled>
      <Titled title="Wednesday">
        <BodyMap defaultChart={deskWorker} figures={everyFigure} views={[['back']]} defaultPerspective="mirror" />
      </Titled>
      <Titled title="Friday">
        <BodyMap defaultChart={tensionHeadache} figures={everyFigure} views={[['back']]} readOnly />
      </Titled>
    </Page>
  ),
  play: async ({ canvas, userEvent, step }) => {
    await step('Turning one round leaves the others as they are', async () => {
      const monday = mapOf(canvas, 'Monday');
      // "Your left" where it is the patient who marks, else L.
      const left = () => canvas.getAllByText(/^([LR]|Your (left|right))$/).map((side: HTMLElement) => (/^L|left$/.test(side.textContent) ? 'L' : 'R')).join(' ');
      await expect(left()).toBe('L R R L L R');
      await userEvent.click(monday.getByRole('button', { name: 'More' }));
      await userEvent.click(monday.getByRole('button', { name: 'Mirror view' }));
      await expect(left()).toBe('R L R L L R');
    });
    await step('No id is used twice', expectUniqueIds);
  },
});

/** The host’s own toolbar: some of the map’s parts, and a button that calls the store. */
export const OwnToolbar = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={deskWorker} figures={everyFigure}>
        <BodyMap.Toolbar>
          <BodyMap.HistoryButtons />
          <NextMark />
          <span className="palpate-spring" />
          <BodyMap.FigureSwitch />
        </BodyMap.Toolbar>
        <BodyMap.Views />
        <BodyMap.Inspector />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Next mark' }));
    await expectToSee(canvas.getByRole('heading', { name: 'Right shoulder, top' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next mark' }));
    await expectToSee(canvas.getByRole('heading', { name: 'Left shoulder, top' }));
  },
});

function NextMark() {
  const store = useBodyMapStore();
  const isEmpty = useBodyMap((state) => state.chart.marks.length === 0);
  const selectNext = () => {
    const { chart, selection, select } = store.getState();
    const at = chart.marks.findIndex(({ id }) => id === selection);
    select(chart.marks[(at + 1) % chart.marks.length]?.id ?? null);
  };
  return (
    <button type="button" className="palpate-button" disabled={isEmpty} onClick={selectNext}>
      Next mark
    </button>
  );
}

/** `useBodyMap` reads the store of the surrounding map: here a sentence with the number of marks. */
export const CountingMarks = meta.story({
  render: () => (
    <Column>
      <BodyMap.Root defaultChart={deskWorker} figures={everyFigure}>
        <div className="host-bar">
          <MarkCount />
          <BodyMap.HistoryButtons />
        </div>
        <BodyMap.Views />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas, userEvent }) => {
    await expectToSee(canvas.getByText('3 marks, the strongest 7 of 10'));
    await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Left heel' }), 'mouse', everyFigure[1]);
    await expectToSee(canvas.getByText('4 marks, the strongest 7 of 10'));
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expectToSee(canvas.getByText('3 marks, the strongest 7 of 10'));
  },
});

function MarkCount() {
  const count = useBodyMap((state) => state.chart.marks.length);
  const strongest = useBodyMap((state) => Math.max(0, ...state.chart.marks.map((mark) => (mark.kind === 'caution' ? 0 : (mark.intensity ?? 0)))));
  return (
    <p>
      {count} {count === 1 ? 'mark' : 'marks'}, the strongest {strongest} of 10
    </p>
  );
}

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
