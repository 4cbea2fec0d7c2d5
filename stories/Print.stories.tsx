import { expect, fn, waitFor } from 'storybook/test';
import { BodyMap } from '../src/index.js';
import { ChartSheet } from '../src/print.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import preview from './.storybook/preview.js';
import { fortyMarks, nothing } from './charts/index.js';
import { Column, everyFigure } from './host/Host.js';
import { fullSheet } from './host/visits.js';

/**
 * A chart on paper, black on white. The toolbar of the map prints it; `ChartSheet` (from `palpate/print`) is the same sheet in a host's own page.
 * A chart has no name: there is a line to write it on.
 */
const meta = preview.meta({ title: 'Print', component: ChartSheet, args: { chart: fullSheet, figures: everyFigure, timeZone: 'UTC' } });

/** Numbers on the drawing match the table; dots, hatching and black discs work without colour. */
export const Sheet = meta.story({
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table', { name: 'Marks' })).toBeVisible();
    await expect(canvas.getByRole('row', { name: /^1 Right shoulder, top Tenderness 7 of 10/ })).toBeVisible();
  },
});

/** In German. */
export const German = meta.story({ args: { locale: de } });

/** Right-to-left; the body is never flipped. */
export const Arabic = meta.story({ args: { locale: ar } });

/** Five views and forty points. */
export const FortyMarks = meta.story({ args: { chart: fortyMarks } });

/** “No pain anywhere” is a record, too. */
export const NothingToMark = meta.story({ args: { chart: nothing } });

/** The print button opens the browser’s print dialog. */
export const FromTheMap = meta.story({
  render: () => (
    <Column>
      <BodyMap defaultChart={fullSheet} figures={everyFigure} />
    </Column>
  ),
  play: async ({ canvas, userEvent, step }) => {
    const print = fn();
    const original = window.print;
    window.print = print;
    try {
      await step('The sheet is on the page while it is printed', async () => {
        await userEvent.click(canvas.getByRole('button', { name: 'More' }));
        await userEvent.click(canvas.getByRole('button', { name: 'Print' }));
        await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
        await expect(document.querySelector('body > .palpate-print .palpate-sheet')).not.toBeNull();
      });
      await step('and gone when that is over', async () => {
        window.dispatchEvent(new Event('afterprint'));
        await waitFor(() => expect(document.querySelector('body > .palpate-print')).toBeNull());
      });
    } finally {
      window.print = original;
    }
  },
});
