import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Chart, PressureThreshold, Tenderness } from '../../src/chart/index.js';
import { BodyMap } from '../../src/index.js';
import { readNumber, readNumbers } from '../../src/clinician/read-number.js';
import { createBodyMapStore } from '../../src/store/index.js';
import { example, tenderness } from '../chart/examples.js';
import { locales } from '../locales/all.js';

async function show(pressureThreshold?: PressureThreshold) {
  const store = createBodyMapStore({ chart: { ...example(), marks: [{ ...tenderness('m1'), ...(pressureThreshold && { pressureThreshold }) }], treatments: [] } });
  store.getState().select('m1');
  render(
    <BodyMap.Root store={store} inspector="clinician">
      <BodyMap.Inspector />
    </BodyMap.Root>,
  );
  const user = userEvent.setup();
  const title = await screen.findByText('Pressure pain threshold');
  if (!pressureThreshold) await user.click(title);
  return { store, user, threshold: () => (store.getState().chart.marks[0] as Tenderness).pressureThreshold };
}
const field = (name: string) => screen.getByRole('textbox', { name });

describe('a number as it is typed', () => {
  it.each([
    ['215', 215],
    [' 2,5 ', 2.5],
    ['.5', 0.5],
    ['2.', 2],
    ['', undefined],
    ['2,5,1', NaN],
    ['-1', NaN],
    ['1e3', NaN],
    ['215 kPa', NaN],
    ['10001', NaN],
    ['1,250', NaN],
    ['210,215', NaN],
    ['0,125', 0.125],
    ['1.125', 1.125],
    ['1234,125', 1234.125],
    ['٢٫٥', 2.5],
    ['٢١٥', 215],
    ['۲٫۵', 2.5],
    ['۲۱۵', 215],
    ['２．５', 2.5],
    ['２１５', 215],
    ['२.५', 2.5],
    ['২১৫', 215],
    ['๒๑๕', 215],
    ['𝟐𝟏𝟓', 215],
    ['١٬٢٥٠', NaN],
    ['-٢', NaN],
    ['½', NaN],
    ['²', NaN],
    ['二', NaN],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text, [0, 10_000])).toBe(value);
  });

  it.each([
    ['210 215 220', [210, 215, 220]],
    ['2,1 2,2; 2.3', [2.1, 2.2, 2.3]],
    ['210, 215,', [210, 215]],
    ['٢١٠ ٢١٥', [210, 215]],
    ['٢١٠، ٢١٥؛ ٢٢٠', [210, 215, 220]],
    ['２１０；２１５', [210, 215]],
    ['', []],
    ['210 x', [210, NaN]],
  ])('%j are %j', (text, values) => {
    expect(readNumbers(text, [0, 10_000])).toEqual(values);
  });
});

describe('a pressure pain threshold', () => {
  it('forgives a comma, keeps the number of the device and shows it in the other units', async () => {
    const { user, threshold } = await show();
    await user.type(field('Threshold'), '2,5');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'kgf/cm²');
    await user.click(screen.getByRole('button', { name: 'Keep the number, correct the unit: 2.5 kgf/cm²' }));
    expect(threshold()).toEqual({ value: 2.5, unit: 'kgf/cm2' });
    for (const text of ['= 245.2 kPa', '= 24.52 N/cm²']) expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('asks what another unit means for the number, and changes nothing before that is answered', async () => {
    const { store, user, threshold } = await show({ value: 2.5, unit: 'kgf/cm2', ratePerSecond: 1, device: 'A' });
    const unit = screen.getByRole('combobox', { name: 'Unit' });
    await user.selectOptions(unit, 'kPa');
    expect(threshold()?.unit).toBe('kgf/cm2');
    expect(store.getState().past).toHaveLength(0);
    expect(within(screen.getByRole('group', { name: 'Which is right?' })).getByText('1 kgf/cm² = 98.0665 kPa')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Convert: 2.5 kgf/cm² = 245.16625 kPa' }));
    expect(threshold()).toEqual({ value: 245.16625, unit: 'kPa', ratePerSecond: 98.0665, device: 'A' });
    expect(field('Threshold')).toHaveValue('245.16625');
    expect(screen.queryByRole('group', { name: 'Which is right?' })).toBeNull();
    act(() => void store.getState().undo());
    expect(threshold()).toEqual({ value: 2.5, unit: 'kgf/cm2', ratePerSecond: 1, device: 'A' });
  });

  it('asks no more once the recorded unit is chosen again, or the number is typed again', async () => {
    const { user, threshold } = await show({ value: 2.5, unit: 'kgf/cm2' });
    const unit = screen.getByRole('combobox', { name: 'Unit' });
    await user.selectOptions(unit, 'kPa');
    await user.selectOptions(unit, 'kgf/cm²');
    expect(screen.queryByRole('group', { name: 'Which is right?' })).toBeNull();
    await user.selectOptions(unit, 'kPa');
    await user.type(field('Threshold'), '5');
    expect(screen.queryByRole('group', { name: 'Which is right?' })).toBeNull();
    expect(unit).toHaveValue('kgf/cm2');
    expect(threshold()).toEqual({ value: 2.55, unit: 'kgf/cm2' });
  });

  it('does not offer to convert where the document has no room for the number', async () => {
    const { user } = await show({ value: 500, unit: 'kgf/cm2' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'kPa');
    expect(screen.queryByRole('button', { name: /^Convert/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Keep the number/ })).toBeInTheDocument();
  });

  it.each(locales)('is read as it was recorded, without groups of digits: %s', async (_, locale) => {
    const words = await locale.clinician();
    const chart: Chart = { ...example(), marks: [{ ...tenderness('m1'), pressureThreshold: { value: 1234.56, unit: 'kPa', ratePerSecond: 1234.5, trials: [1234.56, 1234.56] } }], treatments: [] };
    const store = createBodyMapStore({ chart });
    store.getState().select('m1');
    render(
      <BodyMap.Root store={store} inspector="clinician" locale={locale} readOnly>
        <BodyMap.Inspector />
      </BodyMap.Root>,
    );
    expect(await screen.findByText(`1234.56 ${words.pressureUnits.kPa}`)).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/1[.,\u00A0\u202F٬’' ]234|١/);
  });

  it('keeps the unit that was chosen while the number is typed again', async () => {
    const { user, threshold } = await show({ value: 2.5, unit: 'kgf/cm2' });
    await user.clear(field('Threshold'));
    expect(threshold()).toBeUndefined();
    await user.type(field('Threshold'), '3');
    expect(threshold()).toEqual({ value: 3, unit: 'kgf/cm2' });
  });

  it('says beside the field what is no number; the text and the last good number stay', async () => {
    const { user, threshold } = await show({ value: 215, unit: 'kPa' });
    await user.type(field('Threshold'), 'x');
    await user.tab();
    expect(field('Threshold')).toHaveValue('215x');
    expect(field('Threshold')).toBeInvalid();
    expect(field('Threshold')).toHaveAccessibleDescription('Enter a number from 0 to 10000.');
    expect(threshold()).toEqual({ value: 215, unit: 'kPa' });
    await user.type(field('Threshold'), '{Backspace}0');
    expect(field('Threshold')).toBeValid();
    expect(threshold()?.value).toBe(2150);
  });

  it('is not lost with its number gone while more is recorded', async () => {
    const { user, threshold } = await show({ value: 215, unit: 'kPa', device: 'A', tipAreaCm2: 1 });
    await user.clear(field('Threshold'));
    expect(field('Threshold')).toHaveAccessibleDescription('Enter the threshold, or remove the measurement.');
    expect(threshold()).toEqual({ value: 215, unit: 'kPa', device: 'A', tipAreaCm2: 1 });
    await user.click(screen.getByRole('button', { name: 'Remove the measurement' }));
    expect(threshold()).toBeUndefined();
    expect(field('Threshold')).toHaveValue('');
    expect(field('Threshold')).toBeValid();
  });

  it('is the mean of its readings, which are one step to undo', async () => {
    const { store, user, threshold } = await show();
    await user.type(field('Single readings'), '210 215 225');
    expect(screen.getByText('Mean of 3: 216.7 kPa')).toBeInTheDocument();
    await user.tab();
    expect(threshold()).toEqual({ value: 216.67, unit: 'kPa', trials: [210, 215, 225] });
    expect(field('Threshold')).toHaveValue('216.67');
    expect(field('Threshold')).toBeDisabled();
    act(() => void store.getState().undo());
    expect(threshold()).toBeUndefined();
    expect(field('Single readings')).toHaveValue('');
  });

  it('is not taken from two readings that may be one number', async () => {
    const { user, threshold } = await show();
    await user.type(field('Single readings'), '210,215');
    await user.tab();
    expect(threshold()).toBeUndefined();
    expect(field('Single readings')).toBeInvalid();
    expect(field('Single readings')).toHaveValue('210,215');
  });

  it('has tip area, rate and device once there is a number', async () => {
    const { user, threshold } = await show();
    expect(field('Tip area, cm²')).toBeDisabled();
    await user.type(field('Threshold'), '215');
    await user.type(field('Tip area, cm²'), '0,5');
    await user.type(field('Rate, kPa per second'), '30');
    await user.type(field('Device'), 'Algometer 2');
    expect(threshold()).toEqual({ value: 215, unit: 'kPa', tipAreaCm2: 0.5, ratePerSecond: 30, device: 'Algometer 2' });
  });
});
