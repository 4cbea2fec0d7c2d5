import { expect, waitFor, within, type Mock } from 'storybook/test';
import { anchorOf, type ZoneId } from '../../src/core.js';
import { neutral, type BodyMapProps, type Chart, type Figure } from '../../src/index.js';

/** What a play is given: the words of Testing Library, bound to a part of the page. */
export type Canvas = ReturnType<typeof within>;

interface Pointing {
  pointer(actions: object[]): Promise<void>;
}

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/** One view of the map: "Front", "Back". */
export const viewOf = (canvas: Canvas, name: string): Canvas => within(canvas.getByRole('figure', { name }));

/** The chart last passed to onChartCommit, which is a spy. */
export const saved = ({ onChartCommit }: BodyMapProps): Chart | undefined => (onChartCommit as Mock<NonNullable<BodyMapProps['onChartCommit']>>).mock.lastCall?.[0];

/** What has just come up is seen once it has settled, unless the system asks for no motion. */
export const expectToSee = (element: Element): Promise<void> => waitFor(() => expect(element).toBeVisible());

/** The list is behind a button where there is no room for it beside the figure. */
export async function showList(canvas: Canvas, user: { click(element: Element): Promise<void> }): Promise<void> {
  const button = canvas.queryByRole('button', { name: 'List' });
  if (button) await user.click(button);
}

/** Puts a fingertip or the mouse on the middle of a zone and takes it up again. */
export async function tap(user: Pointing, zone: Element, by: 'mouse' | 'touch' = 'mouse', figure: Figure = neutral): Promise<void> {
  await tapAt(user, zone, middleOf(zone, figure), by);
}

/** Taps where a zone would be that the host has hidden: `beside` is any other zone of its view. */
export async function tapHidden(user: Pointing, beside: Element, hidden: ZoneId, figure: Figure = neutral): Promise<void> {
  const coords = middleOf(beside, figure, hidden);
  await tapAt(user, beside.closest('svg') ?? beside, coords, 'mouse');
}

async function tapAt(user: Pointing, target: Element, coords: Place, by: 'mouse' | 'touch'): Promise<void> {
  const key = by === 'touch' ? 'TouchA' : 'MouseLeft';
  await user.pointer([
    { keys: `[${key}>]`, target, coords },
    { keys: `[/${key}]`, target, coords },
  ]);
}

/** Drags a mark with the mouse on to the middle of a zone. */
export async function drag(user: Pointing, mark: Element, zone: Element, figure: Figure = neutral): Promise<void> {
  const { left, top, width, height } = mark.getBoundingClientRect();
  const from = { clientX: left + width / 2, clientY: top + height / 2 };
  const to = middleOf(zone, figure);
  const between = { clientX: (from.clientX + to.clientX) / 2, clientY: (from.clientY + to.clientY) / 2 };
  await user.pointer([
    { keys: '[MouseLeft>]', target: mark, coords: from },
    { target: mark, coords: between },
    { target: mark, coords: to },
    { keys: '[/MouseLeft]', target: mark, coords: to },
  ]);
}

/** The middle of a zone on the screen, whichever way round its view is shown. */
function middleOf(zone: Element, figure: Figure, id = zone.getAttribute('data-zone') as ZoneId): Place {
  const path = zone as SVGPathElement;
  const [x, y] = anchorOf(id, figure);
  const { x: clientX, y: clientY } = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? undefined);
  return { clientX, clientY };
}

/** Draws a line with the mouse through the middles of zones of one view: a loop when the last is the first. */
export async function drawThrough(user: Pointing, zones: readonly Element[], figure: Figure = neutral): Promise<void> {
  const [target] = zones;
  const corners = zones.map((zone) => middleOf(zone, figure));
  const [from, to] = [corners[0], corners.at(-1)];
  if (!target || !from || !to) return;
  const between = corners.slice(1).flatMap((corner, i) => [halfWay(corners[i] ?? corner, corner), corner]);
  await user.pointer([
    { keys: '[MouseLeft>]', target, coords: from },
    ...between.map((coords) => ({ target, coords })),
    { keys: '[/MouseLeft]', target, coords: to },
  ]);
}

const halfWay = (a: Place, b: Place): Place => ({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 });
