import { expect, fn, waitFor } from 'storybook/test';
import { BodyMap, createChart, type BodyMapProps } from '../src/index.js';
import { linksOf, type AreaMark } from '../src/core.js';
import preview from './.storybook/preview.js';
import { drawThrough, expectToSee, saved, tap, viewOf, type Canvas } from './host/acting.js';
import { Column, everyFigure } from './host/Host.js';
import { sixtyAreas } from './host/sixty-areas.js';

/**
 * Pain is often felt away from its tender point, and some skin must not be pressed. Both are areas: drawn freehand, tapped
 * zone by zone, or placed as spots. New areas are linked to the selected tender point.
 */
const meta = preview.meta({
  title: 'Areas',
  component: BodyMap,
  args: { figures: everyFigure, onChartCommit: fn() },
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={createChart({ recordedBy: 'clinician' })} />
    </Column>
  ),
});

/** A tender point, then a loop around where its pain is felt: one stroke makes the area and links it to the point. */
export const DrawnByHand = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const back = viewOf(canvas, 'Back');
    await step('Mark the top of the right shoulder', async () => {
      await tap(userEvent, back.getByRole('button', { name: 'Right shoulder, top' }));
      await userEvent.click(canvas.getByRole('radio', { name: '7' }));
    });
    await step('Draw around where it is felt', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Mark where it is felt' }));
      await drawThrough(userEvent, loopOf(back, ['Right shoulder blade', 'Between spine and right shoulder blade', 'Right mid back', 'Right ribs, back', 'Right shoulder blade']));
      await marksWillBe(args, 2);
      await expect(canvas.getByRole('button', { name: /pain felt not rated yet$/ })).toHaveAttribute('aria-pressed', 'true');
    });
    await step('It is tied to the point, with a line between them', async () => {
      const [point, area] = saved(args)?.marks ?? [];
      await expect(area).toMatchObject({ kind: 'referral', from: [point?.id], areas: [{ view: 'back' }] });
      await expectToSee(canvas.getByRole('button', { name: 'Remove the link to Right shoulder, top' }));
    });
  },
});

/** A tap adds or removes a zone; together the zones are one area. No precise aim is needed. */
export const WholeZones = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const front = viewOf(canvas, 'Front');
    await chooseAreas(canvas, userEvent, 'Pain felt', 'Zones');
    await step('Three taps, one area', async () => {
      for (const [i, name] of ['Left thigh, front', 'Left knee', 'Left shin'].entries()) {
        await tap(userEvent, front.getByRole('button', { name }), 'touch');
        await zonesWillBe(args, i + 1);
      }
      await expect(saved(args)?.marks).toHaveLength(1);
      await expect(areaOf(args)?.areas[0]?.zones).toEqual(expect.arrayContaining([{ zone: 'front.knee.left', covered: 1 }]));
    });
    await step('A tap on one of them takes it out again', async () => {
      await tap(userEvent, front.getByRole('button', { name: 'Left shin' }), 'touch');
      await zonesWillBe(args, 2);
    });
  },
});

/** Round spots of three sizes: a coin, a palm, a hand. Adjacent spots merge. */
export const Spots = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const back = viewOf(canvas, 'Back');
    await chooseAreas(canvas, userEvent, 'Pain felt', 'Spot');
    await step('A large spot on the lower back', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Large' }));
      await tap(userEvent, back.getByRole('button', { name: 'Left lower back' }));
      await marksWillBe(args, 1);
    });
    await step('A small one on the heel belongs to the same area, as is said', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Add to it' }));
      await userEvent.click(canvas.getByRole('radio', { name: 'Small' }));
      await tap(userEvent, back.getByRole('button', { name: 'Left heel' }));
      await waitFor(() => expect(areaOf(args)?.areas[0]?.polygons).toHaveLength(2));
    });
    await step('What is drawn elsewhere is another', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'New' }));
      await tap(userEvent, back.getByRole('button', { name: 'Left knee, back' }));
      await marksWillBe(args, 2);
    });
  },
});

/** Keyboard only: Tab moves between controls, arrows choose tools and zones, Enter marks, arrows move the area, Delete removes it. */
export const ByKeysAlone = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const { keyboard } = userEvent;
    /** Tab until the focus is where it should be: every stop on the way is a real one. */
    const tabTo = async (isThere: (focused: Element) => boolean) => {
      for (let stops = 0; stops < 60; stops++) {
        await userEvent.tab();
        if (document.activeElement && isThere(document.activeElement)) return;
      }
      throw new Error('Tab does not get there.');
    };
    const isOnZoneOf = (view: string) => (focused: Element) => focused.getAttribute('data-zone')?.startsWith(`${view}.`) ?? false;

    await step('Mark a tender point', async () => {
      await tabTo(isOnZoneOf('front'));
      await keyboard('{Enter}');
      await marksWillBe(args, 1);
    });
    await step('Choose the tool and the way by arrow keys', async () => {
      await userEvent.tab();
      await tabTo((focused) => focused.getAttribute('value') === 'tenderness');
      await keyboard('{ArrowRight}');
      await expect(canvas.getByRole('radio', { name: 'Pain felt' })).toBeChecked();
      await tabTo((focused) => focused.getAttribute('value') === 'draw');
      await keyboard('{ArrowRight}');
      await expect(await canvas.findByRole('radio', { name: 'Zones' })).toBeChecked();
    });
    await step('Walk to zones, and put two of them on by Enter', async () => {
      await tabTo(isOnZoneOf('front'));
      await keyboard('{ArrowDown}{ArrowDown}{Enter}');
      await marksWillBe(args, 2);
      await keyboard('{ArrowDown}{Enter}');
      await zonesWillBe(args, 2);
      await expect(saved(args)?.marks[1]).toMatchObject({ kind: 'referral', from: [saved(args)?.marks[0]?.id] });
    });
    await step('Nudge the area by arrows', async () => {
      const before = topOf(areaOf(args));
      await tabTo((focused) => focused.getAttribute('data-mark') === areaOf(args)?.id);
      await keyboard('{ArrowDown}');
      await waitFor(() => expect(topOf(areaOf(args))).toBeCloseTo(before + 1, 0));
    });
    await step('Delete removes it', async () => {
      await keyboard('{Delete}');
      await expect(saved(args)?.marks).toHaveLength(1);
      await expect(document.activeElement).not.toBe(document.body);
    });
  },
});

/** No dragging: one click per zone or spot; “Move”, then a click on the new place. */
export const BySingleClicksAlone = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const front = viewOf(canvas, 'Front');
    await step('A tender point', async () => {
      await tap(userEvent, front.getByRole('button', { name: 'Breastbone' }));
      await marksWillBe(args, 1);
    });
    await step('Two zones, tied to it', async () => {
      await chooseAreas(canvas, userEvent, 'Pain felt', 'Zones');
      await tap(userEvent, front.getByRole('button', { name: 'Around the navel' }));
      await zonesWillBe(args, 1);
      await tap(userEvent, front.getByRole('button', { name: 'Upper middle abdomen' }));
      await zonesWillBe(args, 2);
      await expect(areaOf(args)).toMatchObject({ kind: 'referral', from: [saved(args)?.marks[0]?.id] });
    });
    await step('A spot beside them', async () => {
      await userEvent.click(await canvas.findByRole('radio', { name: 'Spot' }));
      // Away from the area a spot is one of its own, unless it is to be added.
      await userEvent.click(canvas.getByRole('radio', { name: 'Add to it' }));
      await tap(userEvent, front.getByRole('button', { name: 'Left groin' }));
      await waitFor(() => expect(areaOf(args)?.areas[0]?.polygons).toHaveLength(2));
    });
    await step('Move: the next click says where to', async () => {
      const before = topOf(areaOf(args));
      await userEvent.click(canvas.getByRole('button', { name: 'Move' }));
      await expectToSee(canvas.getByText('Tap the new place.', { selector: 'p' }));
      await tap(userEvent, front.getByRole('button', { name: 'Lower middle abdomen' }));
      await waitFor(() => expect(topOf(areaOf(args))).toBeGreaterThan(before + 10));
    });
  },
});

/** A point on the back whose pain is felt in front: no line can be drawn, so both ends have the same number. */
export const TagsAcrossViews = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    await step('Mark the right shoulder blade on the back', async () => {
      await tap(userEvent, viewOf(canvas, 'Back').getByRole('button', { name: 'Right shoulder blade' }));
      await marksWillBe(args, 1);
    });
    await step('It is felt in the front of the shoulder', async () => {
      await chooseAreas(canvas, userEvent, 'Pain felt', 'Zones');
      await tap(userEvent, viewOf(canvas, 'Front').getByRole('button', { name: 'Right shoulder, front' }));
      await marksWillBe(args, 2);
    });
    await step('Both carry the tag 1', async () => {
      const marks = [viewOf(canvas, 'Back').getByRole('button', { name: /tenderness not rated/ }), viewOf(canvas, 'Front').getByRole('button', { name: /pain felt not rated/ })];
      for (const mark of marks) await expect(mark.querySelector('[data-tags="1"]')).not.toBeNull();
    });
  },
});

/** Caution areas are hatched, with a reason. A tender point inside one is recorded with a warning. */
export const Cautions = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const back = viewOf(canvas, 'Back');
    await step('Mark the left calf, and say why', async () => {
      await chooseAreas(canvas, userEvent, 'Caution', 'Zones');
      await tap(userEvent, back.getByRole('button', { name: 'Left calf, outer side' }));
      await marksWillBe(args, 1);
      await userEvent.click(await canvas.findByRole('radio', { name: 'Thrombosis risk' }));
    });
    await step('A tender point inside it', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Tender point' }));
      await userEvent.click(canvas.getByRole('button', { name: 'Done' }));
      await tap(userEvent, back.getByRole('button', { name: 'Left calf, outer side' }));
      await marksWillBe(args, 2);
      await expectToSee(await canvas.findByText('Inside a caution area: thrombosis risk'));
    });
  },
});

/** Small cautions stay visible: the button of an area is on its edge. */
export const SmallCautions = meta.story({
  play: async ({ canvas, userEvent, args }) => {
    const back = viewOf(canvas, 'Back');
    await chooseAreas(canvas, userEvent, 'Caution', 'Spot');
    await userEvent.click(canvas.getByRole('radio', { name: 'Small' }));
    for (const [i, name] of ['Left shoulder blade', 'Right upper buttock', 'Left calf, outer side'].entries()) {
      await tap(userEvent, back.getByRole('button', { name }));
      await marksWillBe(args, i + 1);
      await userEvent.click(canvas.getByRole('button', { name: 'Done' }));
    }
  },
});

/** A stroke cuts a band out of an area on a thigh. The two remaining pieces are still one mark. */
export const CutOut = meta.story({
  play: async ({ canvas, userEvent, step, args }) => {
    const front = viewOf(canvas, 'Front');
    await step('A thigh, as a whole', async () => {
      await chooseAreas(canvas, userEvent, 'Pain felt', 'Zones');
      await tap(userEvent, front.getByRole('button', { name: 'Left thigh, front' }));
      await zonesWillBe(args, 1);
    });
    await step('A stroke across it cuts it in two', async () => {
      await userEvent.click(canvas.getByRole('radio', { name: 'Draw' }));
      await userEvent.click(await canvas.findByRole('radio', { name: 'Cut out' }));
      await drawThrough(userEvent, loopOf(front, ['Left thigh, inner side', 'Left thigh, front', 'Left thigh, outer side']));
      await waitFor(() => expect(areaOf(args)?.areas[0]?.polygons).toHaveLength(2));
      await expect(areaOf(args)?.areas[0]?.zones[0]?.covered).toBeLessThan(0.95);
    });
  },
});

/** A full chart: 60 areas on five views, a dozen of them cautions, and 60 links. The selected mark stands out. */
export const SixtyAreas = meta.story({
  render: (args) => (
    <Column>
      <BodyMap {...args} defaultChart={sixtyAreas()} />
    </Column>
  ),
  play: async ({ canvas, userEvent, step }) => {
    const sixty = sixtyAreas();
    await expect(sixty.marks.filter(({ kind }) => kind !== 'tenderness')).toHaveLength(60);
    await expect(linksOf(sixty)).toHaveLength(60);
    await step('A row of the list selects its mark', async () => {
      const [row] = canvas.getAllByRole('button', { name: /^Right upper buttock Tenderness/ });
      if (row) await userEvent.click(row);
      await expect(viewOf(canvas, 'Back').getByRole('button', { name: /^Right upper buttock, tenderness/ })).toHaveAttribute('aria-pressed', 'true');
    });
  },
});

interface User {
  click(element: Element): Promise<void>;
}

/** Chooses a tool of areas and the way to make them. */
async function chooseAreas(canvas: Canvas, user: User, tool: string, way: string): Promise<void> {
  await user.click(canvas.getByRole('radio', { name: tool }));
  await user.click(canvas.getByRole('radio', { name: way }));
}

const loopOf = (view: Canvas, names: readonly string[]): HTMLElement[] => names.map((name) => view.getByRole('button', { name }));

/** The first area of the saved chart. */
const areaOf = (args: BodyMapProps): AreaMark | undefined => saved(args)?.marks.find((mark) => mark.kind !== 'tenderness');

/** Areas come a moment later: their code is loaded when the first is made. */
const marksWillBe = (args: BodyMapProps, count: number): Promise<void> => waitFor(() => expect(saved(args)?.marks).toHaveLength(count));
const zonesWillBe = (args: BodyMapProps, count: number): Promise<void> => waitFor(() => expect(areaOf(args)?.areas[0]?.zones).toHaveLength(count));

/** How far up an area reaches, in units. */
const topOf = (mark: AreaMark | undefined): number => Math.min(...(mark?.areas[0]?.polygons.flat(2).map(([, y = 0]) => y) ?? []));
