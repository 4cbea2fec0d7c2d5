import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { BodyMap, useSelectedMark } from '../../src/index.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { caution, referral, tenderness } from '../chart/examples.js';
import { chartWith } from './map.js';

const chart = chartWith(tenderness('m1'), referral('m2', ['m1']), caution('m3'), tenderness('m4', 'front.chin'));

/** Every field of its own, for the selected mark. */
function Composed() {
  const mark = useSelectedMark();
  return (
    <section aria-label="My inspector" data-mark={mark?.id}>
      <BodyMap.CautionNotice />
      <BodyMap.IntensityField />
      <BodyMap.QualitiesField />
      <BodyMap.FeltElsewhereField />
      <BodyMap.ComesFromField />
      <BodyMap.CautionReasonField />
      <BodyMap.NoteField />
    </section>
  );
}

function show(selection?: string, props = {}) {
  const store = createBodyMapStore({ chart, selection });
  render(
    <BodyMap.Root store={store} {...props}>
      <Composed />
    </BodyMap.Root>,
  );
  const inspector = screen.getByRole('region', { name: 'My inspector' });
  const fields = () => within(inspector).queryAllByRole('group').map((group) => group.querySelector('legend')?.textContent);
  return { store, inspector, fields, user: userEvent.setup() };
}

describe('the fields of the inspector, composed by a host', () => {
  it('are those that fit the selected mark', () => {
    const { store, inspector, fields } = show();
    expect(inspector).toBeEmptyDOMElement();
    act(() => store.select('m1'));
    expect(inspector.dataset['mark']).toBe('m1');
    expect(fields()).toEqual(['How tender, 0 to 10', 'What it feels like', 'Felt elsewhere']);
    act(() => store.select('m2'));
    expect(fields()).toEqual(['How strong, 0 to 10', 'What it feels like', 'Comes from']);
    act(() => store.select('m3'));
    expect(fields()).toEqual(['Why care is needed']);
    expect(within(inspector).getByRole('radio', { name: 'Bruise' })).toBeChecked();
    expect(within(inspector).getByRole('textbox', { name: 'Note' })).toBeInTheDocument();
  });

  it('edit that mark, and do not carry what was typed to the next', async () => {
    const { store, user } = show('m1');
    await user.click(screen.getByRole('radio', { name: '7' }));
    await user.click(screen.getByRole('checkbox', { name: 'Burning' }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'worse at night');
    act(() => store.select('m4'));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('');
    expect(store.getState().chart.marks[0]).toMatchObject({ intensity: 7, qualities: ['burning'], note: 'worse at night' });
    expect(store.getState().past).toHaveLength(3);
  });

  it('show without offering to change where the map is read only or takes no notes', () => {
    const { inspector } = show('m1', { readOnly: true });
    expect(within(inspector).queryByRole('textbox')).toBeNull();
    expect(within(inspector).getByText('Not rated yet')).toBeInTheDocument();
  });

  it('take a mark that is not selected', () => {
    render(
      <BodyMap.Root defaultChart={chart}>
        <BodyMap.NoteField mark={chart.marks[3]} />
        <BodyMap.ComesFromField mark={chart.marks[3]} />
      </BodyMap.Root>,
    );
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    expect(screen.queryByText('Comes from')).toBeNull();
  });

  it('have what a clinician records as one of them', async () => {
    render(
      <BodyMap.Root defaultChart={chart} defaultSelection="m1">
        <BodyMap.ClinicianFields />
      </BodyMap.Root>,
    );
    expect(await screen.findByText(/Trigger point signs/)).toBeInTheDocument();
  });
});

it('parts give their elements to the host', async () => {
  const [toolbar, views, view, inspector, list, legend, summary, session] = Array.from({ length: 8 }, () => createRef<HTMLElement>());
  render(
    <BodyMap.Root defaultChart={chart} defaultSelection="m1">
      <BodyMap.Toolbar ref={toolbar as never} />
      <BodyMap.Views ref={views as never} />
      <BodyMap.View ref={view} view="soles" />
      <BodyMap.Inspector ref={inspector} />
      <BodyMap.MarkList ref={list} />
      <BodyMap.Legend ref={legend} />
      <BodyMap.Summary ref={summary} />
      <BodyMap.Session ref={session} />
    </BodyMap.Root>,
  );
  await expect.poll(() => [summary, session].map((ref) => ref?.current?.className)).toEqual([expect.stringContaining('palpate-summary'), expect.stringContaining('palpate-session')]);
  expect([toolbar, views, view, inspector, list, legend].map((ref) => ref?.current?.classList[0])).toEqual(['palpate-toolbar', 'palpate-views', 'palpate-view', 'palpate-inspector', 'palpate-list', 'palpate-legend']);
});
