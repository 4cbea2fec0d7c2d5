import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createChart, parseChart, type Chart, type Problem } from '../../src/chart/index.js';
import { neutral } from '../../src/figures/neutral.js';
import { keepDraft, localDrafts } from '../../src/drafts/index.js';
import { BodyMapElement, defineBodyMap } from '../../src/element/index.js';
import { example } from '../chart/examples.js';
import { waitFor } from '../wait.js';
import { drawn, find, markOf, show, tap } from './page.js';

const text = JSON.stringify(example());
/** As an attribute in HTML. */
const quoted = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

it('marks where it is tapped, tells before and after, and its store can take it back', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  const told: string[] = [];
  for (const type of ['chartchange', 'chartcommit', 'change'] as const) document.body.addEventListener(type, (event) => void told.push(event.type), { once: true });
  let detail: { chart: Chart; reason: string } | undefined;
  map.addEventListener('chartcommit', (event) => (detail = event.detail));
  tap(map, 'front.sternum');
  expect(told).toEqual(['chartchange', 'chartcommit', 'change']);
  expect(detail).toMatchObject({ reason: 'add', chart: { marks: [{ kind: 'tenderness', zone: 'front.sternum' }] } });
  expect(map.chart).toBe(detail?.chart);
  expect(parseChart(map.value)).toMatchObject({ ok: true, chart: map.chart });
  map.store.getState().undo();
  expect(map.value).toBe('');
});

it('keeps left left: the patient’s, on the viewer’s right of the front', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  tap(map, 'front.palm.left');
  expect(map.chart.marks).toMatchObject([{ zone: 'front.palm.left' }]);
  const box = (await waitFor(() => markOf(map) ?? expect.fail('no mark'))).getBoundingClientRect();
  const view = find(map, '[data-view="front"] .palpate-stage')?.getBoundingClientRect();
  expect(box.left).toBeGreaterThan((view?.left ?? 0) + (view?.width ?? 0) / 2);
});

it('asks about the marks of the last visit, and refuses what is no chart', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  map.previous = text;
  expect(map.previous).toEqual(example());
  const ghost = await waitFor(() => find(map, '.palpate-mark:has(> .palpate-ghost)') ?? expect.fail('no ghost'));
  expect(map.chart.marks).toEqual([]);
  ghost.click();
  (await waitFor(() => find(map, '.palpate-answers > button') ?? expect.fail('no question'))).click();
  expect(map.chart.marks).toMatchObject([{ status: 'unchanged' }]);
  map.previous = '{';
  expect(map.problems).not.toEqual([]);
  expect(map.previous).toEqual(example());
  map.previous = undefined;
  expect(map.previous).toBeUndefined();
});

it('nothing in it inherits what a camera moves and a sheet covers', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  const [stage, svg, inside] = [find(map, '[data-view="front"] .palpate-stage')!, find(map, '[data-view="front"] .palpate-stage svg')!, find(map, '[data-view="front"] .palpate-stage svg g')!];
  expect(getComputedStyle(stage).getPropertyValue('--_covered')).toBe('0px');
  svg.style.setProperty('--_left', '0.5');
  expect(getComputedStyle(inside).getPropertyValue('--_left')).toBe('');
});

it('a page says no by preventDefault', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  const commit = vi.fn<() => void>();
  map.addEventListener('chartcommit', commit);
  map.addEventListener('chartchange', (event) => event.detail.reason === 'add' && event.preventDefault());
  tap(map, 'front.sternum');
  expect(map.chart.marks).toEqual([]);
  expect(commit).not.toHaveBeenCalled();
});

it('shows a value that came with the page; a broken one is reported, and what was there stays', async () => {
  const map = await drawn(show(`<body-map value="${quoted}"></body-map>`));
  expect(map.chart).toEqual(example());
  const told: (readonly Problem[])[] = [];
  map.addEventListener('chartproblem', (event) => void told.push(event.detail.problems));
  map.value = '{"schemaVersion":"1.0","marks":"none"}';
  map.setAttribute('value', '{');
  map.chart = { ...example(), figure: 'robot' } as unknown as Chart;
  expect(told.map((problems) => problems.length > 0)).toEqual([true, true, true]);
  expect(map.problems).toBe(told[2]);
  expect(map.chart).toEqual(example());
  map.chart = createChart();
  expect([map.problems, map.value]).toEqual([[], '']);
});

it('what was set before the element was known is taken over', async () => {
  const early = document.createElement('late-map') as BodyMapElement;
  document.body.append(early);
  const chart = example();
  Object.assign(early, { chart, required: true, readOnly: true });
  early.setAttribute('views', 'soles');
  defineBodyMap('late-map');
  await drawn(early);
  expect(early.chart).toEqual(example());
  expect([early.hasAttribute('required'), early.hasAttribute('readonly')]).toEqual([true, true]);
  expect([...early.shadowRoot!.querySelectorAll<HTMLElement>('[data-view]')].map(({ dataset }) => dataset['view'])).toEqual(['soles']);
});

it('a name that is taken stays what it is', () => {
  const defined = customElements.get('body-map');
  defineBodyMap();
  expect(customElements.get('body-map')).toBe(defined);
  expect(document.createElement('body-map')).toBeInstanceOf(BodyMapElement);
});

it('says what attributes say: views, perspective, figure, language, who asks and what', async () => {
  const map = await drawn(show('<body-map views="back, soles" perspective="mirror" figure="female" locale="de-AT" inspector="clinician" author="clinician" large-targets no-notes hidden-zones="back.head.left nonsense"></body-map>'));
  expect(find(map, '.palpate')?.lang).toBe('de');
  expect(map.chart).toMatchObject({ figure: 'female', recordedBy: 'clinician' });
  expect(map.store.getState()).toMatchObject({ perspective: 'mirror', largeTargets: true, view: 'back' });
  map.setAttribute('locale', 'ar');
  await expect.poll(() => find(map, '.palpate')?.dir).toBe('rtl');
  map.removeAttribute('large-targets');
  await expect.poll(() => map.store.getState().largeTargets).toBe(false);
});

it('what frameworks write for `false` is off', async () => {
  const switches = ['readonly', 'required', 'large-targets', 'pen-only', 'no-notes', 'no-shortcuts'];
  const map = await drawn(show(`<form><body-map name="pain" ${switches.map((name) => `${name}="false"`).join(' ')}></body-map></form>`));
  const { largeTargets, penOnly, readOnly } = map.store.getState();
  expect({ largeTargets, penOnly, readOnly, required: map.required, isReadOnly: map.readOnly }).toEqual({ largeTargets: false, penOnly: false, readOnly: false, required: false, isReadOnly: false });
  expect(map.checkValidity()).toBe(true);
  tap(map, 'front.sternum');
  await expect.poll(() => find(map, 'textarea')).not.toBeNull();
  map.shadowRoot!.querySelector('[data-zone][tabindex="0"]')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, composed: true }));
  expect(map.chart.marks).toEqual([]);
  for (const name of switches) map.setAttribute(name, 'true');
  await expect.poll(() => map.store.getState()).toMatchObject({ largeTargets: true, readOnly: true });
  expect([map.required, map.readOnly]).toEqual([true, true]);
});

it('takes the names of figures as a property, as frameworks set it for the attribute', async () => {
  const map = document.createElement('body-map') as BodyMapElement;
  map.figures = 'female male';
  expect(map.getAttribute('figures')).toBe('female male');
  document.body.append(map);
  await drawn(map);
  expect(map.chart.figure).toBe('female');
  map.figures = [neutral];
  expect(map.figures).toEqual([neutral]);
  map.figures = undefined;
  expect([map.figures, map.hasAttribute('figures')]).toEqual([undefined, false]);
});

it('speaks the language of the page around it', async () => {
  const map = await drawn(show('<section lang="fr-CA"><body-map></body-map></section>'));
  expect(find(map, '.palpate')?.lang).toBe('fr');
});

it('only the last of many settings is shown, whatever was fetched last', async () => {
  const map = show('<body-map locale="ar"></body-map>');
  map.setAttribute('locale', 'es');
  map.setAttribute('locale', 'en');
  await drawn(map);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(find(map, '.palpate')?.lang).toBe('en');
});

it('is moved with what it holds, taken away with what it listened to, and comes back', async () => {
  const map = await drawn(show('<body-map></body-map><aside></aside>'));
  tap(map, 'front.sternum');
  await expect.poll(() => markOf(map)).toBeTruthy();
  const mark = markOf(map);
  document.querySelector('aside')?.append(map);
  await Promise.resolve();
  expect(markOf(map)).toBe(mark);
  map.remove();
  await expect.poll(() => map.shadowRoot?.childElementCount).toBe(0);
  document.body.append(map);
  await expect.poll(() => markOf(map)).toBeTruthy();
  expect(map.chart.marks).toHaveLength(1);
});

it('several on a page are strangers', async () => {
  const one = await drawn(show('<body-map></body-map>'));
  const other = await drawn(show('<body-map></body-map>'));
  tap(one, 'front.sternum');
  expect([one.chart.marks.length, other.chart.marks.length]).toEqual([1, 0]);
  expect(one.chart.id).not.toBe(other.chart.id);
});

it('neither side’s rules cross the border, custom properties do', async () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = 'main { letter-spacing: 5px; text-transform: uppercase; line-height: 3; --palpate-ink: rgb(1 2 3) } button { display: none !important } body-map { width: 500px }';
  const map = await drawn(show('<body-map></body-map><button class="palpate-button">page</button>'));
  const looks = getComputedStyle(find(map, '.palpate') as HTMLElement);
  expect([looks.letterSpacing, looks.textTransform, looks.color]).toEqual(['normal', 'none', 'rgb(1, 2, 3)']);
  expect(getComputedStyle(find(map, 'button') as HTMLElement).display).not.toBe('none');
  expect(map.getBoundingClientRect().width).toBe(500);
  expect(document.adoptedStyleSheets).toEqual([]);
  style.remove();
});

it('the scheme of the page is the map’s', async () => {
  const map = await drawn(show('<div style="color-scheme: dark"><body-map></body-map></div>'));
  expect(getComputedStyle(map).colorScheme).toBe('dark');
});

it('is hidden where the page hides it', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  map.hidden = true;
  expect(map.getBoundingClientRect().height).toBe(0);
});

it('focus() leads to the figure, and Enter marks', async () => {
  const map = await drawn(show('<body-map></body-map>'));
  map.focus();
  expect(map.shadowRoot?.activeElement?.getAttribute('data-zone')).toMatch(/^front\./);
  await userEvent.keyboard('{Enter}');
  expect(map.chart.marks).toHaveLength(1);
});

it('shows the draft that was begun before it came onto the page', async () => {
  const first = await drawn(show('<body-map></body-map>'));
  const options = { key: 'visit', storage: localDrafts() };
  const kept = keepDraft(first.store, options);
  await kept.ready;
  tap(first, 'front.sternum');
  kept.stop();
  const map = document.createElement('body-map') as BodyMapElement;
  map.setAttribute('figure', 'female');
  const draft = keepDraft(map.store, options);
  document.body.append(map);
  await draft.ready;
  expect([draft.problem(), map.chart]).toEqual([null, first.chart]);
  draft.discard();
  draft.stop();
});
