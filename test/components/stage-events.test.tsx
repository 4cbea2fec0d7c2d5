import { fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../src/anatomy/index.js';
import { BodyMap, type BodyMapRootProps, type MarkClickEvent, type ZoneClickEvent } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

function show(props: BodyMapRootProps = {}, chart = chartWith(tenderness('m1', 'front.sternum'))) {
  const store = createBodyMapStore({ chart });
  const root = createRef<HTMLDivElement>();
  render(<BodyMap ref={root} store={store} {...props} />);
  const zone = (name: string) => screen.getByLabelText(name, { selector: 'path' });
  return { store, zone, mark: () => screen.getByRole('button', { name: /^Breastbone, tenderness/ }) };
}

const clicked = vi.fn<(event: ZoneClickEvent) => void>();

describe('a click on a zone', () => {
  it.each([
    ['by assistive technology', (zone: Element) => fireEvent.click(zone), 'click'],
    ['by Enter', (zone: Element) => fireEvent.keyDown(zone, { key: 'Enter' }), 'keydown'],
    ['by Space', (zone: Element) => fireEvent.keyDown(zone, { key: ' ' }), 'keydown'],
  ] as const)('is reported once, before it is marked: %s', (_, act, type) => {
    const marks: number[] = [];
    const { store, zone } = show({ onZoneClick: (event) => (clicked(event), marks.push(store.getState().chart.marks.length)) });
    clicked.mockClear();
    act(zone('Right cheek'));
    const at = anchorOf('front.cheek.right');
    expect(clicked.mock.calls).toEqual([[expect.objectContaining({ zone: 'front.cheek.right', side: 'right', view: 'front', at, shownAt: at, perspective: 'facing', native: expect.objectContaining({ type }) as Event })]]);
    expect(marks).toEqual([1]);
    expect(store.getState().chart.marks).toHaveLength(2);
  });

  it('comes before what it leads to, in this order', () => {
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    const { zone } = show({ onZoneClick: note('zone'), onChartChange: note('change'), onSelectionChange: note('selection'), onChartCommit: note('commit') });
    fireEvent.click(zone('Chin'));
    expect(order).toEqual(['zone', 'change', 'selection', 'commit']);
  });

  it('names the patient’s side, and the place on the screen in the mirror', () => {
    const { zone } = show({ onZoneClick: clicked, defaultPerspective: undefined, perspective: 'mirror' });
    clicked.mockClear();
    fireEvent.click(zone('Right cheek'));
    const [x, y] = anchorOf('front.cheek.right');
    const { at, shownAt, side } = clicked.mock.calls[0]![0];
    expect([side, at, shownAt]).toEqual(['right', [x, y], [480 - x, y]]);
    expect(x).toBeLessThan(240);
  });

  it('does nothing else where the host prevents it', () => {
    const { store, zone } = show({ onZoneClick: (event) => event.preventDefault() });
    fireEvent.click(zone('Chin'));
    fireEvent.keyDown(zone('Chin'), { key: 'Enter' });
    expect(store.getState()).toMatchObject({ chart: { marks: { length: 1 } }, past: { length: 0 } });
  });

  it('is done with the tool that the host chooses meanwhile', () => {
    const { store, zone } = show({ onZoneClick: () => store.setTool('select') });
    fireEvent.click(zone('Chin'));
    expect(store.getState().chart.marks).toHaveLength(1);
  });

  it('is reported on a map that is read only, and not of a zone that is hidden', () => {
    clicked.mockClear();
    const { zone } = show({ readOnly: true, hiddenZones: ['front.sternum'], onZoneClick: clicked });
    fireEvent.click(zone('Chin'));
    expect(clicked.mock.calls.map(([event]) => event.zone)).toEqual(['front.chin']);
  });
});

describe('a click on a mark', () => {
  const onMark = vi.fn<(event: MarkClickEvent) => void>();

  it('is reported before it is selected, and not as one on the zone', () => {
    onMark.mockClear();
    clicked.mockClear();
    const { store, mark } = show({ onMarkClick: onMark, onZoneClick: clicked });
    fireEvent.click(mark());
    expect(onMark.mock.calls).toEqual([[expect.objectContaining({ mark: store.getState().chart.marks[0], view: 'front', native: expect.objectContaining({ type: 'click' }) as Event })]]);
    expect(store.getState().selection).toBe('m1');
    expect(clicked).not.toHaveBeenCalled();
  });

  it('selects nothing where the host prevents it', () => {
    const { store, mark } = show({ onMarkClick: (event) => event.preventDefault() });
    fireEvent.click(mark());
    expect(store.getState().selection).toBeNull();
  });
});

describe('what is pointed at', () => {
  it('is reported once for each zone and mark, and null when none is any longer', () => {
    const zones: (string | null)[] = [];
    const marks: (string | null)[] = [];
    const { zone, mark } = show({ onZoneHover: (event) => zones.push(event && `${event.zone} ${event.native.type}`), onMarkHover: (event) => marks.push(event && event.mark.id) });
    fireEvent.pointerOver(zone('Chin'));
    fireEvent.pointerOver(zone('Chin'));
    fireEvent.pointerOver(zone('Nose'));
    fireEvent.pointerOver(mark());
    fireEvent.pointerLeave(mark().closest('.palpate-stage')!);
    fireEvent.pointerOver(zone('Chin'), { pointerType: 'touch' });
    expect(zones).toEqual(['front.chin pointerover', 'front.nose pointerover', null]);
    expect(marks).toEqual(['m1', null]);
  });

  it('is what has the focus, too', () => {
    const zones: (string | null)[] = [];
    const { zone } = show({ onZoneHover: (event) => zones.push(event && event.zone) });
    zone('Chin').focus();
    zone('Nose').focus();
    (document.activeElement as HTMLElement).blur();
    expect(zones).toEqual(['front.chin', 'front.nose', null]);
  });
});

it('listeners that are written into the JSX are those of the last rendering', () => {
  const store = createBodyMapStore();
  const seen: number[] = [];
  const element = (count: number) => <BodyMap store={store} onZoneClick={() => seen.push(count)} />;
  const { rerender } = render(element(1));
  rerender(element(2));
  fireEvent.click(screen.getByLabelText('Chin', { selector: 'path' }));
  expect(seen).toEqual([2]);
});
