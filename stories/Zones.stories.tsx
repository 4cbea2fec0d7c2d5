import { useEffect, useMemo, useRef, useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { views, zonesIn, type ViewId, type ZoneId } from '../src/core.js';
import { BodyMap, createChart, en, type Figure } from '../src/index.js';
import preview from './.storybook/preview.js';
import { viewOf } from './host/acting.js';
import { everyFigure } from './host/Host.js';

interface ZonesOfAViewProps {
  /** The view whose zones are listed. */
  readonly view: ViewId;
  /** The figure that they are drawn on. */
  readonly figure: Figure['id'];
}

/** Every zone of a view with its name and id; list and map are linked. */
function ZonesOfAView({ view, figure }: ZonesOfAViewProps) {
  const [pointed, setPointed] = useState<ZoneId>();
  const [chart] = useState(() => createChart({ figure }));
  const stage = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const offered = everyFigure.find(({ id }) => id === figure) ?? everyFigure[0];
  const onlyThis = useMemo(() => [offered] as const, [offered]);
  const onlyView = useMemo(() => [[view]], [view]);
  const follow = ({ target }: { target: EventTarget }) => {
    const zone = (target as Element).getAttribute('data-zone');
    if (zone) setPointed(zone as ZoneId);
  };

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-name="${pointed}"]`);
    if (row && list.current) list.current.scrollTop = row.offsetTop - list.current.clientHeight / 2;
  }, [pointed]);

  return (
    <div className="host host-zones" data-pointed={pointed}>
      {pointed ? <style>{`@layer palpate { .host-zones .palpate-zone[data-zone="${pointed}"] { fill: color-mix(in srgb, var(--_accent) 26%, transparent); } }`}</style> : null}
      <BodyMap.Root ref={stage} figures={onlyThis} views={onlyView} defaultChart={chart} readOnly>
        <BodyMap.View view={view} onFocus={follow} onPointerOver={follow} />
      </BodyMap.Root>
      <ul ref={list} className="host-names" aria-label={`Zones: ${en.views[view].toLowerCase()}`}>
        {zonesIn(view).map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              className="host-name"
              data-name={id}
              aria-current={id === pointed ? 'true' : undefined}
              onPointerEnter={() => setPointed(id)}
              onFocus={() => setPointed(id)}
              onClick={() => stage.current?.querySelector<SVGElement>(`[data-zone="${id}"]`)?.focus()}
            >
              {en.zoneName(id)}
            </button>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Zones cover the body without gaps. Point at one, move between them with arrow keys, or choose one in the list to see its name, place and id. */
const meta = preview.meta({
  title: 'Zones',
  component: ZonesOfAView,
  args: { view: 'front' as ViewId, figure: 'neutral' as Figure['id'] },
  argTypes: {
    view: { control: 'select', options: Object.keys(views) },
    figure: { control: 'inline-radio', options: ['neutral', 'female', 'male'] },
  },
  render: ({ view, figure }) => <ZonesOfAView key={`${view} ${figure}`} view={view} figure={figure} />,
});

/** The front, from the top of the head to the toes. */
export const Front = meta.story({
  play: async ({ canvas, userEvent, step }) => {
    const list = within(canvas.getByRole('list', { name: 'Zones: front' }));
    const map = viewOf(canvas, 'Front');
    const nameShown = () => list.getAllByRole('button').find((row: HTMLElement) => row.hasAttribute('aria-current'))?.textContent;

    await step('Focus on the map moves the list', async () => {
      map.getByRole('button', { name: 'Left knee' }).focus();
      await waitFor(() => expect(nameShown()).toBe('Left knee'));
      await userEvent.keyboard('{ArrowDown}');
      await waitFor(() => expect(nameShown()).not.toBe('Left knee'));
      await waitFor(() => expect(nameShown()).toBe(document.activeElement?.getAttribute('aria-label')));
    });
    await step('So does the mouse', async () => {
      await userEvent.hover(map.getByRole('button', { name: 'Breastbone' }));
      await waitFor(() => expect(nameShown()).toBe('Breastbone'));
    });
    await step('A row of the list moves the focus on the map', async () => {
      await userEvent.click(list.getByRole('button', { name: 'Right palm' }));
      await expect(map.getByRole('button', { name: 'Right palm' })).toHaveFocus();
    });
    await step('Map and list name the same zones', async () => {
      const names = (from: HTMLElement[], nameOf: (element: HTMLElement) => string | null) => from.map(nameOf).sort();
      await expect(names(list.getAllByRole('button'), (row) => row.textContent)).toEqual(names(map.getAllByRole('button').filter((button: HTMLElement) => button.hasAttribute('data-zone')), (zone) => zone.getAttribute('aria-label')));
    });
  },
});

/** The back, from the crown to the heels. */
export const Back = meta.story({ args: { view: 'back' } });

/** The left side: skin that front and back show too. */
export const LeftSide = meta.story({ args: { view: 'left-side' } });

/** The right side: skin that front and back show too. */
export const RightSide = meta.story({ args: { view: 'right-side' } });

/** The soles, seen from below. */
export const Soles = meta.story({ args: { view: 'soles' } });
