import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { westernDigits } from '../../src/ui/index.js';
import { toSeconds } from '../../src/treatment/work.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { example, tenderness } from '../chart/examples.js';

/** Scripts with digits of their own, from 0 to 9. */
const scripts = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '০১২৩৪৫৬৭৮৯', '๐๑๒๓๔๕๖๗๘๙', '０１２３４５６７８９', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'];

describe('digits of other scripts', () => {
  it.each(scripts)('%s are 0 to 9', (digits) => {
    expect(westernDigits(digits)).toBe('0123456789');
    expect(toSeconds([...digits].slice(4, 6).join(''))).toBe(45);
  });

  it('leaves all else as it is', () => {
    expect(westernDigits('Arrow5 [é] ½ 五 Ⅷ')).toBe('Arrow5 [é] ½ 五 Ⅷ');
  });
});

async function show() {
  const store = createBodyMapStore({ chart: { ...example(), marks: [tenderness('m1')], treatments: [] } });
  render(<BodyMap store={store} />);
  const mark = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-mark="m1"]');
    if (!found) throw new Error('There is no mark yet.');
    return found;
  });
  mark.focus();
  return { mark, store, intensity: () => (store.getState().chart.marks[0] as Tenderness).intensity };
}

describe('a digit key of another script', () => {
  it.each(['٧', '۷', '７', '७'])('%s on a mark rates it 7', async (key) => {
    const { mark, intensity } = await show();
    fireEvent.keyDown(mark, { key });
    await waitFor(() => expect(intensity()).toBe(7));
  });

  it('1 and 0 together are ten, as one step to undo', async () => {
    const { mark, intensity, store } = await show();
    fireEvent.keyDown(mark, { key: '١' });
    await waitFor(() => expect(intensity()).toBe(1));
    fireEvent.keyDown(mark, { key: '٠' });
    expect(intensity()).toBe(10);
    expect(store.getState().past).toHaveLength(1);
  });
});

it('seconds of a treatment are typed in them, and stepped by arrows', async () => {
  const store = createBodyMapStore({ chart: { ...example(), marks: [tenderness('m1')], treatments: [] } });
  store.getState().select('m1');
  render(
    <BodyMap.Root store={store} inspector="clinician">
      <BodyMap.Inspector />
    </BodyMap.Root>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Add treatment' }));
  const seconds = screen.getByRole('spinbutton', { name: 'Seconds' });
  expect(seconds).toHaveAttribute('aria-valuenow', '20');
  await user.clear(seconds);
  await user.type(seconds, '٤٥');
  await user.tab();
  expect(seconds).toHaveValue('45');
  await user.type(seconds, '{ArrowUp}{ArrowUp}{ArrowDown}');
  expect(seconds).toHaveValue('46');
  expect(seconds).toHaveAttribute('aria-valuenow', '46');
});
