import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { BodyMap, createBodyMapStore, createChart } from '../src/index.js';
import preview from './.storybook/preview.js';
import { deskWorker } from './charts/index.js';
import { viewOf } from './host/acting.js';
import { Column, everyFigure } from './host/Host.js';

/**
 * Small places, large fingers. Zoom with two fingers, Ctrl or Cmd and the wheel, the + and − buttons or keys; pan with one finger;
 * "Whole body" zooms out. A resting finger shows a loupe and marks where it is lifted. Large areas help with a tremor.
 */
const meta = preview.meta({
  title: 'Touch',
  component: BodyMap,
  args: { figures: everyFigure, onChartCommit: fn() },
  render: (args) => (
    <Column>
      <BodyMap {...args} />
    </Column>
  ),
});

/** Zoom in with the buttons of a view, and back with “Whole body”. */
export const Zoom = meta.story({
  args: { defaultChart: deskWorker },
  play: async ({ canvas, userEvent }) => {
    const back = viewOf(canvas, 'Back');
    const nearer = await back.findByRole('button', { name: 'Zoom in' });
    await userEvent.click(nearer);
    await userEvent.click(nearer);
    await userEvent.click(await back.findByRole('button', { name: 'Whole body' }));
    await waitFor(() => expect(back.queryByRole('button', { name: 'Whole body' })).toBeNull());
  },
});

/** A menu lists every part of the body, on every view. */
export const GoToTheRightHand = meta.story({
  args: { defaultChart: deskWorker },
  play: async ({ canvas, userEvent }) => {
    const menu = await canvas.findByRole('combobox', { name: 'Go to…' });
    await userEvent.selectOptions(menu, 'back hand.right');
    await expect(await viewOf(canvas, 'Back').findByRole('button', { name: 'Whole body' })).toBeVisible();
  },
});

function NearTheNeck() {
  const [store] = useState(() => {
    const made = createBodyMapStore({ chart: deskWorker, view: 'back' });
    made.getState().setCamera('back', { scale: 3.5, centre: [240, 170] });
    return made;
  });
  return <BodyMap store={store} figures={everyFigure} />;
}

/** A host opens the map zoomed in with `setCamera`. Marks that are moved apart on the whole body are at their exact places here. */
export const OpenedAtTheNeck = meta.story({ render: () => <Column><NearTheNeck /></Column> });

/** Whole parts of the body are targets of 44 px. One tap marks the middle of the zone that was hit, or of the nearest one. */
export const LargeAreas = meta.story({
  args: { defaultLargeTargets: true, defaultChart: createChart({ recordedBy: 'patient' }) },
  play: async ({ canvas, userEvent, args }) => {
    const hand = await viewOf(canvas, 'Front').findByRole('button', { name: 'Left hand' });
    hand.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onChartCommit).toHaveBeenCalled());
    await expect(canvas.getByRole('heading', { name: /left/i })).toBeVisible();
  },
});
