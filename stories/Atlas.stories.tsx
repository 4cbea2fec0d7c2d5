import { useState } from 'react';
import { expect, within } from 'storybook/test';
import type { ZoneId } from '../src/core.js';
import { Explorer, MuscleSuggestions, TriggerPointLayer, type ExplorerProps } from '../src/explorer.js';
import '../src/explorer.css';
import { BodyMap, createBodyMapStore, createChart, type Chart, type Mark, type Messages } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import preview from './.storybook/preview.js';
import { Column, everyFigure } from './host/Host.js';

/** From a point to where its pain is felt, and back: a layer on the map, an explorer beside it, and suggestions in the inspector. Each part is optional. */
const meta = preview.meta({ title: 'Atlas', component: Explorer });

const layers = [TriggerPointLayer];
/** The atlas loads on first use. */
const loading = { timeout: 15_000 };
const record = { by: 'clinician', createdAt: '2026-11-22T10:15:00Z' } as const;
const empty = createChart({ id: 'atlas', recordedBy: 'clinician', recordedAt: new Date(record.createdAt) });

interface BesideProps extends ExplorerProps {
  readonly chart?: Chart;
  readonly figure?: Chart['figure'];
  readonly locale?: Messages;
  readonly width?: number;
  readonly hiddenZones?: readonly ZoneId[];
}

function Beside({ chart = empty, figure = 'neutral', locale, width, hiddenZones, ...explorer }: BesideProps) {
  const [store] = useState(() => createBodyMapStore({ chart: { ...chart, figure } }));
  return (
    <Column {...(width && { width })}>
      <BodyMap.Root store={store} layers={layers} locale={locale} figures={everyFigure} hiddenZones={hiddenZones}>
        <BodyMap.Layout>
          <Explorer {...explorer} />
          <BodyMap.MarkList />
        </BodyMap.Layout>
      </BodyMap.Root>
    </Column>
  );
}

/** All muscles, searchable by name, Latin name, synonym or symptom. */
export const AllMuscles = meta.story({
  render: () => <Beside />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('116 muscles', undefined, loading)).toBeVisible();
  },
});

/** Search for a muscle, read its description, and mark its point and area. */
export const FromMuscleToMarks = meta.story({
  render: () => <Beside />,
  play: async ({ canvas, userEvent, step }) => {
    await step('Search and choose', async () => {
      await userEvent.type(await canvas.findByRole('searchbox', { name: 'Muscle or symptom' }, loading), 'infraspinatus');
      await userEvent.click(canvas.getByRole('button', { name: /^Infraspinatus/ }));
      await expect(canvas.getByRole('heading', { name: 'Infraspinatus' })).toHaveFocus();
    });
    await step('One tap makes a point, one more the area that is linked to it', async () => {
      await userEvent.click(canvas.getAllByRole('button', { name: /^Mark the point/ })[0]!);
      await userEvent.click(canvas.getAllByRole('button', { name: /^Mark the main area \(right\), linked to: Right/ })[0]!);
      await expect(await canvas.findByRole('button', { name: /pain felt not rated yet$/i })).toHaveAttribute('aria-pressed', 'true');
    });
  },
});

const painAt = (...zones: readonly ZoneId[]): Mark => ({
  id: 'pain',
  kind: 'referral',
  from: [],
  areas: [{ view: 'front', polygons: [[[[205, 60], [215, 60], [215, 75], [205, 75], [205, 60]]]], zones: zones.map((zone) => ({ zone, covered: 0.6 })) }],
  ...record,
});

const point: Mark = { id: 'point', kind: 'tenderness', view: 'back', at: [283.5, 176], zone: 'back.shoulder-top.right', intensity: 6, ...record };

function InInspector({ mark }: { readonly mark: Mark }) {
  const [store] = useState(() => createBodyMapStore({ chart: { ...empty, marks: [mark] }, selection: mark.id, view: 'back' }));
  return (
    <Column>
      <BodyMap.Root store={store} layers={layers} inspector="clinician" figures={everyFigure}>
        <BodyMap.Layout>
          <BodyMap.Inspector extras={<MuscleSuggestions />} />
        </BodyMap.Layout>
      </BodyMap.Root>
    </Column>
  );
}

/** Suggestions in the clinician's inspector: muscles near a tender point, cautions first. */
export const NearAPoint = meta.story({
  render: () => <InInspector mark={point} />,
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('heading', { name: 'Muscles near this point' }, loading)).toBeVisible();
    await userEvent.click(canvas.getByText('Trapezius, descending (upper) part'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Show on the map' }));
    await expect(canvas.getByRole('button', { name: 'Show on the map' })).toHaveAttribute('aria-pressed', 'true');
  },
});

/** For an area: muscles described as referring there, ranked with reasons. */
export const ReferringHere = meta.story({
  render: () => <InInspector mark={painAt('front.temple.right')} />,
  play: async ({ canvas, userEvent }) => {
    const heading = await canvas.findByRole('heading', { name: 'Muscles described as referring here' }, loading);
    const [first] = within(heading.parentElement!).getAllByRole('listitem');
    await userEvent.click(first!.querySelector('summary')!);
    await expect(await within(first!).findByText('Marked and described')).toBeVisible();
  },
});

/** Right-to-left; the texts of the atlas stay in English. */
export const FromRightToLeft = meta.story({
  render: () => <Beside locale={ar} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox', undefined, loading), 'levator scap');
    await userEvent.click(canvas.getByRole('button', { name: /^Levator scapulae/ }));
    await expect(canvas.getByRole('heading', { name: 'Levator scapulae' })).toHaveFocus();
  },
});

/** On a phone the explorer is below the map. */
export const OnAPhone = meta.story({
  render: () => <Beside width={390} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'List' }));
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Region' }, loading), 'Lower leg');
    await expect(within(canvas.getByRole('search')).getByRole('status')).toHaveTextContent(/^\d+ muscles$/);
  },
});

const own = {
  meta: { title: 'Our clinic', version: '1', status: 'in use', statement: 'What our clinic teaches.' },
  sources: [],
  muscles: [{ id: 'ours' }],
};

/** A host's atlas that does not match the schema: the errors are shown. */
export const InvalidAtlas = meta.story({
  render: () => <Beside atlas={own} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert', undefined, loading)).toHaveTextContent('This atlas cannot be used:');
  },
});
