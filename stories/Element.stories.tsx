import { useLayoutEffect, useRef, useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { BodyMapElement } from '../src/element/index.js';
import '../src/element.js';
import preview from './.storybook/preview.js';
import { expectToSee, tap, viewOf } from './host/acting.js';
import { Column, Json } from './host/Host.js';

/**
 * `<body-map>` for pages without React: one script, no stylesheet, a form field. `import 'palpate/element'`, or
 * `<script type="module" src="…/palpate/dist/element.js">`: React is included, and later code loads from the same folder.
 */
const meta = preview.meta({ title: 'Recipes/Custom element' });

/** Plain HTML. */
function PlainPage({ html }: { readonly html: string }) {
  const page = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => {
    const { current } = page;
    if (!current) return undefined;
    current.innerHTML = html;
    const controller = new AbortController();
    const { signal } = controller;
    current.addEventListener('chartcommit', ({ detail }) => setSaid(`chartcommit: ${detail.reason}, ${detail.chart.marks.length} on the chart`), { signal });
    current.addEventListener('chartproblem', ({ detail }) => setSaid(`chartproblem: ${detail.problems[0]?.message}`), { signal });
    return () => controller.abort();
  }, [html]);
  return (
    <Column>
      <div ref={page} />
      {said ? (
        <p className="host-said" role="status">
          {said}
        </p>
      ) : null}
      <Json label="The page" rows={html.split('\n').length + 1}>
        {html}
      </Json>
    </Column>
  );
}

function mapIn(canvasElement: HTMLElement): BodyMapElement {
  const map = canvasElement.querySelector('body-map');
  if (!(map instanceof BodyMapElement)) throw new Error('There is no map.');
  return map;
}

/** What the shadow root shows, once it is there. */
async function shownIn(map: BodyMapElement) {
  const inside = within(map.shadowRoot as unknown as HTMLElement);
  await waitFor(() => inside.getAllByRole('figure'));
  return inside;
}

/** Events report marks and invalid values; nothing is lost. */
export const OnAPlainPage = meta.story({
  render: () => <PlainPage html={'<body-map views="front back" figures="neutral female male"></body-map>'} />,
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    const map = mapIn(canvasElement);
    const inside = await shownIn(map);
    await step('A tap fires chartcommit', async () => {
      await tap(userEvent, await viewOf(inside, 'Front').findByRole('button', { name: 'Right knee' }));
      await expectToSee(await canvas.findByText('chartcommit: add, 1 on the chart'));
    });
    await step('An invalid value fires chartproblem', async () => {
      map.value = '{"schemaVersion":"9.0"}';
      await expectToSee(await canvas.findByText(/^chartproblem: /));
      await expect(map.chart.marks).toHaveLength(1);
    });
  },
});

/** Attributes: a clinician's form in German, on the female figure, in mirror perspective. */
export const WithAttributes = meta.story({
  render: () => <PlainPage html={'<body-map locale="de" figure="female" inspector="clinician"\n  perspective="mirror" hidden-zones="front.genital"></body-map>'} />,
  play: async ({ canvasElement }) => {
    const inside = await shownIn(mapIn(canvasElement));
    await expect(inside.getAllByRole('figure', { name: 'Vorne' })).toHaveLength(1);
    await expect(mapIn(canvasElement).chart.figure).toBe('female');
  },
});

const form = `<form>
  <body-map name="pain" required></body-map>
  <p class="host-bar">
    <button class="host-button">Send</button>
    <button class="host-button" type="reset">Start over</button>
  </p>
</form>`;

/** A field: `name`, `required`, reset, `disabled` on a fieldset, `form="…"` elsewhere on the page. */
export const InAForm = meta.story({
  render: () => <PlainPage html={form} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const map = mapIn(canvasElement);
    const inside = await shownIn(map);
    map.form?.addEventListener('submit', (event) => event.preventDefault());
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expectToSee(await inside.findByText('Mark where it is tender, or choose “No pain anywhere”.', { selector: '.palpate-notice' }));
    await tap(userEvent, await viewOf(inside, 'Front').findByRole('button', { name: 'Right knee' }));
    await expect(new FormData(map.form as HTMLFormElement).get('pain')).toBe(map.value);
    await userEvent.click(canvas.getByRole('button', { name: 'Start over' }));
    await expect(map.value).toBe('');
  },
});
