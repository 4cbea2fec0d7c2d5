import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parseChart } from '../../src/chart/index.js';
import type { BodyMapElement } from '../../src/element/index.js';
import { example } from '../chart/examples.js';
import { waitFor } from '../wait.js';
import { drawn, find, show, tap } from './page.js';

/** A form of a plain page; what it would send is kept. */
async function showForm(attributes: string, before = '') {
  const sent: FormData[] = [];
  const map = await drawn(show(`<form>${before}<body-map name="pain" ${attributes}></body-map><button>Send</button><button type="reset">Reset</button></form>`));
  const form = map.form as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(form));
  });
  const press = (name: string) => userEvent.click([...form.querySelectorAll('button')].find(({ textContent }) => textContent === name) as Element);
  return { map, form, sent, press };
}

it('sends the chart as JSON text, and an empty text while nothing is recorded', async () => {
  const { map, sent, press } = await showForm('');
  await press('Send');
  tap(map, 'front.sternum');
  await press('Send');
  expect(sent[0]?.get('pain')).toBe('');
  expect(parseChart(sent[1]?.get('pain'))).toMatchObject({ ok: true, chart: map.chart });
});

it('is submitted with the form that it names, anywhere on the page', async () => {
  const map = await drawn(show('<form id="intake"></form><body-map form="intake" name="pain"></body-map>'));
  expect(map.form).toBe(document.querySelector('#intake'));
});

it('a reset puts back what the page came with', async () => {
  const { map, press } = await showForm(`value="${JSON.stringify(example()).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  map.store.getState().clear();
  expect(map.chart.marks).toEqual([]);
  await press('Reset');
  expect(map.chart).toEqual(example());
});

it('what is required is not sent empty: the map says why in its language, and the focus is on the figure', async () => {
  const { map, sent, press } = await showForm('required locale="de"');
  expect([map.validity.valueMissing, map.willValidate]).toEqual([true, true]);
  await press('Send');
  expect(sent).toEqual([]);
  await expect.poll(() => find(map, '.palpate-notice')?.textContent).toMatch(/nichts schmerzt/);
  expect(map.validationMessage).toBe(find(map, '.palpate-notice')?.textContent);
  expect(map.shadowRoot?.activeElement?.getAttribute('data-zone')).toMatch(/^front\./);
  map.store.getState().setNothingToMark(true);
  expect(map.checkValidity()).toBe(true);
  await press('Send');
  expect(sent).toHaveLength(1);
});

it('leaves the focus to a field before it that is not valid either', async () => {
  const { press } = await showForm('required', '<input aria-label="Name" required>');
  await press('Send');
  expect(document.activeElement).toBe(document.querySelector('input'));
});

it('is not changed while its fieldset is disabled, nor sent', async () => {
  const map = await drawn(show('<form><fieldset disabled><body-map name="pain" required></body-map></fieldset></form>'));
  await expect.poll(() => map.store.getState().readOnly).toBe(true);
  tap(map, 'front.sternum');
  expect(map.chart.marks).toEqual([]);
  expect([map.willValidate, new FormData(map.form as HTMLFormElement).has('pain')]).toEqual([false, false]);
  map.closest('fieldset')?.removeAttribute('disabled');
  await expect.poll(() => map.store.getState().readOnly).toBe(false);
});

it('is read only by its attribute', async () => {
  const { map } = await showForm('readonly');
  tap(map, 'front.sternum');
  expect(map.chart.marks).toEqual([]);
  map.readOnly = false;
  await waitFor(() => expect(map.store.getState().readOnly).toBe(false));
});

it('removes what the browser kept for it', async () => {
  const { map } = await showForm('');
  (map as BodyMapElement & { formStateRestoreCallback(state: unknown): void }).formStateRestoreCallback(JSON.stringify(example()));
  expect(map.chart).toEqual(example());
});

it('keeps what can be undone when its value is written back, as Vue and Svelte do', async () => {
  const { map } = await showForm('');
  map.addEventListener('chartcommit', () => {
    const { value } = map;
    map.value = value;
  });
  tap(map, 'front.sternum');
  tap(map, 'front.chin');
  // One that comes after the next edit, and one of the same chart in other words.
  map.value = JSON.stringify({ ...(JSON.parse(map.value) as object) }, null, 2);
  expect(map.store.getState().past).toHaveLength(2);
  map.store.undo();
  map.store.undo();
  expect(map.chart.marks).toEqual([]);
  map.store.redo();
  expect(map.chart.marks).toMatchObject([{ zone: 'front.sternum' }]);
});

it('submits the current state in the middle of a gesture, serialised only then', async () => {
  const { map, form } = await showForm('');
  tap(map, 'front.sternum');
  const { id } = map.chart.marks[0]!;
  const stringify = vi.spyOn(JSON, 'stringify');
  const session = map.store.begin();
  for (const intensity of [1, 2, 3]) session.editMark(id, { intensity });
  expect(stringify).not.toHaveBeenCalled();
  expect(parseChart(new FormData(form).get('pain'))).toMatchObject({ ok: true, chart: { marks: [{ intensity: 3 }] } });
  session.cancel();
  expect(parseChart(new FormData(form).get('pain'))).toMatchObject({ ok: true, chart: { marks: [{ zone: 'front.sternum' }] } });
  expect(String(new FormData(form).get('pain'))).not.toContain('intensity');
  vi.restoreAllMocks();
});

it('is disabled as other fields are: by its attribute, its property and a fieldset', async () => {
  const { map, form } = await showForm('required');
  map.disabled = true;
  expect([map.hasAttribute('disabled'), map.matches(':disabled'), map.willValidate, map.checkValidity()]).toEqual([true, true, false, true]);
  await expect.poll(() => map.store.getState().readOnly).toBe(true);
  tap(map, 'front.sternum');
  expect(map.chart.marks).toEqual([]);
  expect(new FormData(form).has('pain')).toBe(false);
  map.focus();
  expect(document.activeElement).not.toBe(map);
  map.removeAttribute('disabled');
  await expect.poll(() => map.store.getState().readOnly).toBe(false);
  expect([map.disabled, map.willValidate, map.checkValidity()]).toEqual([false, true, false]);
});

it('is not valid while the page has something against it, and says it on the map', async () => {
  const { map, sent, press } = await showForm('required');
  map.setCustomValidity('Please mark the painful side.');
  expect([map.validity.customError, map.validity.valueMissing, map.validity.valid]).toEqual([true, true, false]);
  expect(map.validationMessage).toBe('Please mark the painful side.');
  await press('Send');
  expect(sent).toEqual([]);
  await expect.poll(() => find(map, '.palpate-notice')?.textContent).toBe('Please mark the painful side.');
  expect(find(map, '[role="status"]')?.textContent).toBe('Please mark the painful side.');
  map.setCustomValidity('');
  await expect.poll(() => find(map, '.palpate-notice')).toBeNull();
  expect([map.validity.customError, map.validity.valueMissing]).toEqual([false, true]);
  tap(map, 'front.sternum');
  expect([map.validationMessage, map.reportValidity()]).toEqual(['', true]);
  await press('Send');
  expect(sent).toHaveLength(1);
});

it('is named by its label', async () => {
  const map = await drawn(show('<form><label for="pain">Where does it hurt?</label><body-map id="pain" name="pain"></body-map></form>'));
  expect(map.labels).toHaveLength(1);
});

it('tells clicks on zones and marks, which the page can stop', async () => {
  const { map } = await showForm('');
  const heard: string[] = [];
  map.addEventListener('zoneclick', (event) => {
    heard.push(`${event.detail.zone} ${event.detail.side}`);
    if (event.detail.zone === 'front.chin') event.preventDefault();
  });
  map.addEventListener('markclick', (event) => heard.push(event.detail.mark.kind));
  tap(map, 'front.chin');
  tap(map, 'front.knee.left');
  expect(map.chart.marks).toMatchObject([{ zone: 'front.knee.left' }]);
  await expect.poll(() => find(map, '[data-mark]')).toBeTruthy();
  tap(map, 'front.knee.left');
  expect(heard).toEqual(['front.chin midline', 'front.knee.left left', 'tenderness']);
});
