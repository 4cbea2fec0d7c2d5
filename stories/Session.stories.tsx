import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { anchorOf, getZone, type ZoneId } from '../src/core.js';
import { BodyMap, createBodyMapStore, createChart, type Chart, type Mark, type Messages } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import preview from './.storybook/preview.js';
import { lowBackLeg } from './charts/index.js';
import { Column, everyFigure } from './host/Host.js';

/** Guides a therapist through up to eight marks, times each hold, and records what was done. The panel loads on first use. */
const meta = preview.meta({ title: 'Session', component: BodyMap.Session });

const record = { by: 'clinician', createdAt: '2026-11-22T10:15:00Z' } as const;

const point = (zone: ZoneId, intensity: number): Mark => ({
  id: zone,
  kind: 'tenderness',
  view: getZone(zone)?.view ?? 'back',
  at: anchorOf(zone),
  zone,
  intensity,
  ...record,
});

const eightPoints: Chart = {
  ...createChart({ id: 'eight', recordedBy: 'clinician', recordedAt: new Date(record.createdAt) }),
  marks: [
    point('back.shoulder-top.right', 7),
    point('back.shoulder-top.left', 5),
    point('back.interscapular.right', 6),
    point('back.interscapular.left', 4),
    point('back.lower-back.right', 8),
    point('back.lower-back.left', 6),
    point('back.buttock-upper.right', 5),
    point('back.buttock-upper.left', 3),
  ],
};

const treated: Chart = {
  ...eightPoints,
  treatments: [
    { id: 't1', mark: 'back.shoulder-top.right', technique: 'trigger-point', pressure: [{ depthMm: 10, seconds: 20 }, { depthMm: 20, seconds: 32 }], intensityBefore: 7, intensityAfter: 3, ...record },
    { id: 't2', mark: 'back.lower-back.right', technique: 'deep-tissue', pressure: [{ firmness: 'firm', seconds: 45 }], intensityBefore: 8, intensityAfter: 6, ...record },
    { id: 't3', mark: 'back.interscapular.left', technique: 'heat', pressure: [], seconds: 600, intensityBefore: 4, ...record },
  ],
};

interface ArrangedProps {
  readonly chart: Chart;
  readonly readOnly?: boolean;
  readonly width?: number;
  readonly locale?: Messages;
}

function Arranged({ chart, readOnly = false, width, locale }: ArrangedProps) {
  // A store of its own: the session continues with it.
  const [store] = useState(() => createBodyMapStore({ chart, view: 'back', readOnly }));
  return (
    <Column {...(width && { width })}>
      <BodyMap.Root store={store} locale={locale} figures={everyFigure} views={[['back'], ['front']]}>
        <BodyMap.Layout>
          <BodyMap.Session />
          <BodyMap.MarkList />
        </BodyMap.Layout>
      </BodyMap.Root>
    </Column>
  );
}

/** Eight points: reorder them, add a step, time a hold, and review the result. */
export const EightPoints = meta.story({
  render: () => <Arranged chart={eightPoints} />,
  play: async ({ canvas, userEvent, step }) => {
    const press = async (name: string | RegExp) => userEvent.click(await canvas.findByRole('button', { name }));
    await step('Choose and order', async () => {
      await press('All tender points');
      await expect(canvas.getByText('Eight marks chosen, the maximum.')).toBeVisible();
      await press('Move Left shoulder, top up');
      await expect(canvas.getByRole('list', { name: 'In this order' }).firstElementChild).toHaveTextContent('Left shoulder, top');
    });
    await step('Begin: the first mark is selected on the map, the timer waits', async () => {
      await press('Begin session');
      await expect(canvas.getByText('Mark 1 of 8')).toBeVisible();
      await expect(canvas.getByRole('timer')).toHaveTextContent('0:20Step 1 of 1');
      await press('Start');
      await expect(canvas.getByRole('button', { name: 'Pause' })).toBeVisible();
    });
  },
});

/** The plan, with technique and steps of one mark expanded. */
export const Planning = meta.story({
  render: () => <Arranged chart={eightPoints} />,
  play: async ({ canvas, userEvent }) => {
    for (const place of ['Right shoulder, top', 'Right lower back']) await userEvent.click(await canvas.findByRole('button', { name: `Add ${place}` }));
    await userEvent.click(canvas.getAllByText('Trigger-point pressure', { selector: 'summary span' })[0]!);
    await userEvent.selectOptions(canvas.getAllByRole('combobox', { name: 'Pressure' })[0]!, 'Gentle');
    await userEvent.click(canvas.getAllByRole('button', { name: 'Add step' })[0]!);
    await userEvent.clear(canvas.getAllByRole('spinbutton', { name: 'Seconds' })[1]!);
    await userEvent.type(canvas.getAllByRole('spinbutton', { name: 'Seconds' })[1]!, '45');
    await expect(canvas.getByText('Gentle 20 s, Gentle 45 s')).toBeVisible();
  },
});

const caution: Mark = {
  id: 'caution',
  kind: 'caution',
  reason: 'bruise',
  areas: [{ view: 'back', polygons: [[ringAround('back.lower-back.right', 22)]], zones: [{ zone: 'back.lower-back.right', covered: 0.6 }] }],
  ...record,
};

/** A mark inside a caution area shows a warning in the plan and during treatment. */
export const WithCaution = meta.story({
  render: () => <Arranged chart={{ ...eightPoints, marks: [...eightPoints.marks.slice(3, 6), caution] }} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add Right lower back' }));
    await expect(canvas.getByText('Inside a caution area: bruise')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Begin session' }));
    await expect(canvas.getByText('Inside a caution area: bruise')).toBeVisible();
  },
});

/** Keyboard only: when a control disappears, the focus moves to the next one. */
export const ByKeysAlone = meta.story({
  render: () => <Arranged chart={eightPoints} />,
  play: async ({ canvas, userEvent }) => {
    const press = async (name: string) => {
      (await canvas.findByRole('button', { name })).focus();
      await userEvent.keyboard('{Enter}');
    };
    await press('Add Right shoulder, top');
    await press('Add Right lower back');
    await press('Move Right lower back up');
    await expect(canvas.getByRole('button', { name: 'Move Right lower back up' })).toHaveFocus();
    await press('Begin session');
    await expect(canvas.getByRole('heading', { name: 'Session' })).toHaveFocus();
    await press('Next mark');
    await expect(canvas.getByRole('button', { name: 'Start' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Pause' })).toHaveFocus();
  },
});

/** Right-to-left. */
export const FromRightToLeft = meta.story({
  render: () => <Arranged chart={treated} locale={ar} />,
  play: async ({ canvas, userEvent }) => {
    const [add] = await canvas.findAllByRole('button', { name: /^إضافة: / });
    await userEvent.click(add!);
    const plan = canvas.getByRole('list', { name: 'بهذا الترتيب' });
    await expect(plan.querySelectorAll('li')).toHaveLength(1);
    await userEvent.click(plan.querySelector('summary')!);
  },
});

/** On a phone. */
export const OnAPhone = meta.story({
  render: () => <Arranged chart={{ ...lowBackLeg, treatments: [] }} width={360} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'List' }));
    await waitFor(() => expect(canvas.getByText('Choose up to eight marks.')).toBeVisible());
    await userEvent.click(canvas.getAllByRole('button', { name: /^Add / })[0]!);
    await userEvent.click(canvas.getByRole('button', { name: 'Begin session' }));
    await expect(canvas.getByRole('timer')).toBeVisible();
  },
});

/** A read-only chart shows the treatments. */
export const ReadOnly = meta.story({
  render: () => <Arranged chart={treated} readOnly />,
  play: async ({ canvas }) => {
    const done = await canvas.findByRole('list', { name: 'Treated' });
    await expect(done).toHaveTextContent('Right shoulder, topTrigger-point pressure · 10 mm 20 s, 20 mm 32 s7 → 3');
    await expect(canvas.queryByRole('button', { name: 'Begin session' })).not.toBeInTheDocument();
    await expect(canvas.getAllByRole('button', { name: /^Right shoulder, top.*treated, from 7 to 3$/ })[0]).toBeVisible();
  },
});

function ringAround(zone: ZoneId, radius: number): [number, number][] {
  const [x, y] = anchorOf(zone);
  return Array.from({ length: 25 }, (_, i): [number, number] => {
    const angle = ((i % 24) / 24) * 2 * Math.PI;
    return [Math.round((x + radius * Math.cos(angle)) * 10) / 10, Math.round((y + radius * Math.sin(angle)) * 10) / 10];
  });
}
