import { expect, fn, within } from 'storybook/test';
import { describeChart } from '../src/core.js';
import { BodyMap, createChart, type BodyMapProps, type Messages } from '../src/index.js';
import { latin, withAnatomicalNames } from '../src/locales/anatomical.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { en } from '../src/locales/en.js';
import { es } from '../src/locales/es.js';
import { fr } from '../src/locales/fr.js';
import { ptBR } from '../src/locales/pt-br.js';
import { zhHans } from '../src/locales/zh-hans.js';
import preview from './.storybook/preview.js';
import { lowBackLeg } from './charts/index.js';
import { expectToSee, saved, tap, viewOf, type Canvas } from './host/acting.js';
import { Column, everyFigure } from './host/Host.js';

/** A patient's first visit in every language. Right and left are the patient's in all of them; Arabic flips the layout, never the body. */
const meta = preview.meta({
  title: 'Languages',
  component: BodyMap,
  args: { onChartCommit: fn(), figures: everyFigure, defaultChart: createChart({ recordedBy: 'patient' }) },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <Column width={390}>
      <BodyMap.Root {...args}>
        <BodyMap.Layout>
          <BodyMap.Inspector />
          <BodyMap.MarkList />
          <BodyMap.Summary />
        </BodyMap.Layout>
      </BodyMap.Root>
    </Column>
  ),
});

interface Visit {
  readonly canvas: Canvas;
  readonly userEvent: Parameters<typeof tap>[0] & { click(element: Element): Promise<void> };
  readonly args: BodyMapProps;
}

/** Taps the right shoulder from behind, rates it, says how it feels, and reads the summary. */
const visitIn =
  (messages: Messages, rightShoulder: string) =>
  async ({ canvas, userEvent, args }: Visit): Promise<void> => {
    await userEvent.click(canvas.getByRole('radio', { name: messages.views.back }));
    await tap(userEvent, viewOf(canvas, messages.views.back).getByRole('button', { name: rightShoulder }), 'touch');
    await expectToSee(canvas.getByRole('heading', { name: rightShoulder }));
    const details = within(canvas.getByRole('group', { name: messages.labels.details }));
    await userEvent.click(details.getByRole('radio', { name: '7' }));
    await userEvent.click(details.getByRole('button', { name: messages.labels.howItFeels }));
    await userEvent.click(details.getByRole('checkbox', { name: messages.qualities.burning }));
    await expectToSee(canvas.getByRole('button', { name: messages.markName(rightShoulder, 'tenderness', 7) }));

    const chart = saved(args);
    await expect(chart?.marks).toMatchObject([{ zone: 'back.shoulder-top.right', intensity: 7, qualities: ['burning'] }]);
    const words = await messages.summary();
    const summary = await canvas.findByRole('region', { name: words.heading });
    await expect(summary).toHaveTextContent(rightShoulder);
    for (const line of chart ? describeChart(chart, { locale: messages, words }).split('\n') : []) await expect(summary).toHaveTextContent(line.replace(/\s+/g, ' '));
  };

export const English = meta.story({ args: { locale: en }, play: visitIn(en, 'Right shoulder, top') });

export const German = meta.story({ args: { locale: de }, play: visitIn(de, 'Rechte Schulter, oben') });

export const French = meta.story({ args: { locale: fr }, play: visitIn(fr, 'Épaule droite, dessus') });

export const Spanish = meta.story({ args: { locale: es }, play: visitIn(es, 'Hombro derecho, parte de arriba') });

export const BrazilianPortuguese = meta.story({ args: { locale: ptBR }, play: visitIn(ptBR, 'Ombro direito, em cima') });

export const SimplifiedChinese = meta.story({ args: { locale: zhHans }, play: visitIn(zhHans, '右肩上部') });

export const Arabic = meta.story({ args: { locale: ar }, play: visitIn(ar, 'الكتف الأيمن، من الأعلى') });

/** On a wide screen: the details column is on the other side; the body is the same. */
export const ArabicOnADesk = meta.story({
  args: { locale: ar },
  render: (args) => <BodyMap {...args} />,
  play: async ({ canvas }) => {
    const front = canvas.getByRole('figure', { name: ar.views.front });
    const [right, left] = [ar.sides.right.yours, ar.sides.left.yours].map((side) => within(front).getByText(side).getBoundingClientRect());
    // Facing: the patient's right is on the viewer's left, whichever way the text runs.
    await expect(right?.x).toBeLessThan(left?.x ?? 0);
    const zoneX = (name: string) => within(front).getByRole('button', { name }).getBoundingClientRect().x;
    await expect(zoneX('الركبة اليمنى')).toBeLessThan(zoneX('الركبة اليسرى'));
  },
});

const germanInLatin = withAnatomicalNames(de, latin);

/** German for a clinician: anatomical names, L and R. */
export const AnatomicalNames = meta.story({
  args: { locale: germanInLatin, inspector: 'clinician', defaultChart: lowBackLeg },
  play: async ({ canvas, userEvent }) => {
    const chart = lowBackLeg;
    const [point] = chart.marks.filter((mark) => mark.kind === 'tenderness');
    await expect(germanInLatin.zoneName('back.buttock-upper.right')).toBe('Regio glutealis dextra, pars superior');
    await userEvent.click(canvas.getByRole('button', { name: de.labels.list }));
    if (point) await expectToSee(canvas.getByRole('button', { name: new RegExp(germanInLatin.zoneName(point.zone)) }));
  },
});

/** Cautions first, then every mark with its side. */
export const ReadAloud = meta.story({
  args: { defaultChart: lowBackLeg, readOnly: true },
  render: (args) => (
    <Column width={390}>
      <BodyMap.Root {...args}>
        <BodyMap.Summary />
      </BodyMap.Root>
    </Column>
  ),
  play: async ({ canvas }) => {
    const summary = await canvas.findByRole('region', { name: 'Summary' });
    const [first] = within(summary).getAllByRole('listitem');
    await expect(first).toHaveTextContent(/^Mark \d is a caution: recent surgery\./);
  },
});
