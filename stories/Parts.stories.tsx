import { useState } from 'react';
import { expect, within } from 'storybook/test';
import { BodyMap, createChart, useBodyMap, useBodyMapStore } from '../src/index.js';
import preview from './.storybook/preview.js';
import { deskWorker, lowBackLeg, tensionHeadache } from './charts/index.js';
import { expectToSee, tap, viewOf, type Canvas } from './host/acting.js';
import { Column, everyFigure, Page, Titled } from './host/Host.js';

/** The map consists of parts around one store. A host can arrange them, add its own, or put several maps on a page. */
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
