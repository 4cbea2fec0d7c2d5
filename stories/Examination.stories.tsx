import { expect, fn, within } from 'storybook/test';
import { BodyMap, createChart, type BodyMapProps, type FigureId } from '../src/index.js';
import preview from './.storybook/preview.js';
import { drag, expectToSee, saved, tap, viewOf } from './host/acting.js';
import { Column, everyFigure } from './host/Host.js';

interface ExaminationProps extends BodyMapProps {
  readonly figure: FigureId;
}

/** An examination in progress: an empty chart that a clinician fills in. */
function Examination({ figure, ...rest }: ExaminationProps) {
  return (
    <Column>
      <BodyMap {...rest} inspector="clinician" figures={everyFigure} defaultChart={createChart({ figure, recordedBy: 'clinician' })} />
    </Column>
  );
}

/** A clinician examines at a desk, with mouse and keyboard: the views are side by side, and the details beside them. */
const meta = preview.meta({
  title: 'Examination at a desk',
  component: Examination,
  args: { figure: 'neutral' as FigureId, onChartCommit: fn() },
  argTypes: { figure: { control: 'inline-radio', options: ['neutral', 'female', 'male'] } },
  render: (args) => <Examination {...args} />,
});

/** By mouse: a mark is placed, dragged to its position and described; then everything is cleared, and that is undone. */
export const ByMouse = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const back = viewOf(canvas, 'Back');
    const details = () => within(canvas.getByRole('group', { name: 'Details of the mark' }));

    await step('Mark the right shoulder blade', async () => {
      await tap(userEvent, back.getByRole('button', { name: 'Right shoulder blade' }));
      await userEvent.click(details().getByRole('radio', { name: '5' }));
    });
    await step('Drag it on to the top of the shoulder: one step, and the rating stays', async () => {
      await drag(userEvent, canvas.getByRole('button', { name: 'Right shoulder blade, tenderness 5 of 10' }), back.getByRole('button', { name: 'Right shoulder, top' }));
      await expectToSee(canvas.getByRole('button', { name: 'Right shoulder, top, tenderness 5 of 10' }));
      await expectToSee(canvas.getByRole('heading', { name: 'Right shoulder, top' }));
      await expect(args.onChartCommit).toHaveBeenCalledTimes(3);
    });
    await step('Say how deep, and write a note', async () => {
      await userEvent.click(await details().findByRole('radio', { name: 'Deep' }));
      await userEvent.type(details().getByRole('textbox', { name: 'Note' }), 'Taut band, twitch on pressure.');
      await userEvent.tab();
      await expect(saved(args)?.marks[0]).toMatchObject({ zone: 'back.shoulder-top.right', intensity: 5, depth: 'deep', note: 'Taut band, twitch on pressure.', by: 'clinician' });
    });
    await step('Mark the other side too', async () => {
      await tap(userEvent, back.getByRole('button', { name: 'Left shoulder, top' }));
      await expect(saved(args)?.marks).toHaveLength(2);
    });
    await step('Clear, and take it back by the way that is offered', async () => {
      await userEvent.click(canvas.getByRole('button', { name: 'More' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Clear' }));
      await expect(saved(args)?.marks).toHaveLength(0);
      const notice = canvas.getByText('Removed 2 marks.', { selector: 'p' });
      await userEvent.click(within(notice).getByRole('button', { name: 'Undo' }));
      await expect(saved(args)?.marks).toHaveLength(2);
      await expect(canvas.queryByText('Removed 2 marks.', { selector: 'p' })).not.toBeInTheDocument();
    });
  },
});

/** By keyboard alone: one tab stop for the body of a view and one for its marks, arrows walk the body, Enter marks, arrows nudge a mark, Delete removes it. */
export const ByKeyboard = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const back = viewOf(canvas, 'Back');

    await step('Each view is one tab stop', async () => {
      const stops = back.getAllByRole('button').filter((zone: HTMLElement) => zone.tabIndex === 0);
      await expect(stops).toHaveLength(1);
      stops[0]?.focus();
    });
    await step('Arrows walk the body', async () => {
      await userEvent.keyboard('{ArrowDown}');
      await expect(document.activeElement).toHaveAttribute('data-zone', expect.stringMatching(/^back\./));
      back.getByRole('button', { name: 'Right shoulder blade' }).focus();
      await userEvent.keyboard('{ArrowUp}');
      await expect(document.activeElement).toHaveAccessibleName('Right shoulder, top');
    });
    await step('Enter marks in the middle of the zone', async () => {
      await userEvent.keyboard('{Enter}');
      await expect(saved(args)?.marks).toMatchObject([{ zone: 'back.shoulder-top.right' }]);
    });
    await step('Arrows rate it', async () => {
      canvas.getByRole('radio', { name: '4' }).focus();
      await userEvent.keyboard('[Space]{ArrowRight}{ArrowRight}');
      await expectToSee(canvas.getByRole('button', { name: 'Right shoulder, top, tenderness 6 of 10' }));
    });
    await step('Arrows nudge the mark, with Shift ten times as far', async () => {
      const [x = 0, y = 0] = placeOf(args);
      canvas.getByRole('button', { name: 'Right shoulder, top, tenderness 6 of 10' }).focus();
      await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
      await expect(placeOf(args)).toEqual([expect.closeTo(x - 3, 1), expect.closeTo(y, 1)]);
      await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
      await expect(placeOf(args)).toEqual([expect.closeTo(x + 7, 1), expect.closeTo(y, 1)]);
    });
    await step('Delete removes it, and undo brings it back', async () => {
      await userEvent.keyboard('{Delete}');
      await expect(saved(args)?.marks).toHaveLength(0);
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
      await expectToSee(canvas.getByRole('button', { name: 'Right shoulder, top, tenderness 6 of 10' }));
    });
  },
});

/** A mark belongs to the body, not the drawing: its stored position is the same on every figure. */
export const FromFigureToFigure = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    await step('Mark the left hip on the neutral figure', async () => {
      await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Left hip' }));
    });
    const place = placeOf(args);
    for (const [name, figure] of [['Female', 'female'], ['Male', 'male'], ['Neutral', 'neutral']] as const) {
      await step(`${name}: same place, same name`, async () => {
        await userEvent.click(canvas.getByRole('button', { name: 'More' }));
        await userEvent.click(canvas.getByRole('radio', { name }));
        await expect(saved(args)).toMatchObject({ figure, marks: [{ at: place, zone: 'front.hip.left' }] });
        await expectToSee(canvas.getByRole('button', { name: 'Left hip, tenderness not rated yet' }));
      });
    }
  },
});

/** The chart names the female figure, so it is shown. */
export const OnTheFemaleFigure = meta.story({
  args: { figure: 'female' },
  play: async ({ canvas, userEvent, args }) => {
    await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Right groin' }), 'mouse', everyFigure[1]);
    await expect(saved(args)).toMatchObject({ figure: 'female', marks: [{ zone: 'front.groin.right', by: 'clinician' }] });
  },
});

/** The chart names the male figure, so it is shown. */
export const OnTheMaleFigure = meta.story({
  args: { figure: 'male' },
  play: async ({ canvas, userEvent, args }) => {
    await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Right groin' }), 'mouse', everyFigure[2]);
    await expect(saved(args)).toMatchObject({ figure: 'male', marks: [{ zone: 'front.groin.right', by: 'clinician' }] });
  },
});

/** Where the first mark is stored. */
function placeOf(props: BodyMapProps): readonly number[] {
  const mark = saved(props)?.marks[0];
  return mark?.kind === 'tenderness' ? mark.at : [];
}
