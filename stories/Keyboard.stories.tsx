import { expect, waitFor, within } from 'storybook/test';
import { BodyMap, createChart } from '../src/index.js';
import preview from './.storybook/preview.js';

interface KeyboardProps {
  /** Whether letters, digits, signs and shortcuts do something. */
  readonly shortcuts: boolean;
}

/** A map used without a pointer. */
function KeyboardMap({ shortcuts }: KeyboardProps) {
  return <BodyMap defaultChart={createChart({ id: 'keyboard', recordedAt: new Date('2026-11-22T10:15:00Z') })} shortcuts={shortcuts} />;
}

const meta = preview.meta({
  title: 'Keyboard',
  component: KeyboardMap,
  args: { shortcuts: true },
  parameters: { layout: 'padded' },
});

/** The zone that has the focus. */
const focusedName = () => document.activeElement?.getAttribute('aria-label');

/** Type the name of a zone, Enter marks it, a digit rates it, Ctrl+Z undoes. */
export const TypeANameAndRate = meta.story({
  play: async ({ canvas, userEvent, step }) => {
    const { keyboard } = userEvent;
    await step('Go to the body, and type “kne”', async () => {
      canvas.getAllByRole('button', { name: 'Top of head' })[0]?.focus();
      // On a busy machine the letters may come too far apart to be a word: once more then.
      await waitFor(
        async () => {
          await keyboard('kne');
          await expect(focusedName()).toBe('Left knee');
        },
        { interval: 1500, timeout: 12_000 },
      );
    });
    await step('Mark, go on to the mark, and rate it', async () => {
      await keyboard('{Enter}');
      await canvas.findByRole('button', { name: 'Left knee, tenderness not rated yet' });
      await userEvent.tab();
      await waitFor(() => expect(focusedName()).toBe('Left knee, tenderness not rated yet'));
      await keyboard('7');
      await waitFor(() => expect(focusedName()).toBe('Left knee, tenderness 7 of 10'));
    });
    await step('Back by Ctrl+Z and forth again', async () => {
      await keyboard('{Control>}z{/Control}');
      await waitFor(() => expect(focusedName()).toBe('Left knee, tenderness not rated yet'));
      await keyboard('{Control>}y{/Control}');
      await waitFor(() => expect(focusedName()).toBe('Left knee, tenderness 7 of 10'));
    });
  },
});

/** The list of keys, opened by “?”. */
export const Help = meta.story({
  play: async ({ canvas, canvasElement, userEvent }) => {
    canvas.getAllByRole('button', { name: 'Top of head' })[0]?.focus();
    await userEvent.keyboard('?');
    const dialog = await within(canvasElement).findByRole('dialog', { name: 'Keys' });
    await expect(within(dialog).getByText('Undo')).toBeVisible();
  },
});

/** For speech input: letters, digits and shortcuts are off; arrows, Enter, Delete and Escape still work. */
export const WithoutShortcuts = meta.story({
  args: { shortcuts: false },
  play: async ({ canvas, userEvent }) => {
    canvas.getAllByRole('button', { name: 'Top of head' })[0]?.focus();
    await userEvent.keyboard('kne?');
    await expect(focusedName()).toBe('Top of head');
    await userEvent.keyboard('{ArrowDown}');
    await expect(focusedName()).not.toBe('Top of head');
  },
});
