import { expect, fn } from 'storybook/test';
import { BodyMap, createChart, type BodyMapProps, type Messages } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { ptBR } from '../../src/locales/pt-br.js';
import { zhHans } from '../../src/locales/zh-hans.js';
import preview from '../.storybook/preview.js';
import { deskWorker, lowBackLeg } from '../charts/index.js';
import { Column, everyFigure } from '../host/Host.js';

const languages: Readonly<Record<string, Messages>> = { en, de, fr, es, 'pt-BR': ptBR, 'zh-Hans': zhHans, ar };
const views: Readonly<Record<string, NonNullable<BodyMapProps['views']>>> = {
  all: [['front', 'back'], ['left-side', 'right-side'], ['soles']],
  'front and back': [['front', 'back']],
  'back alone': [['back']],
};

/** Try every prop of `<BodyMap>`. Actions shows the calls of callbacks. */
const meta = preview.meta({
  title: 'Playground',
  component: BodyMap,
  subcomponents: {
    'BodyMap.View': BodyMap.View,
    'BodyMap.Views': BodyMap.Views,
    'BodyMap.Toolbar': BodyMap.Toolbar,
    'BodyMap.Inspector': BodyMap.Inspector,
    'BodyMap.MarkList': BodyMap.MarkList,
    'BodyMap.Legend': BodyMap.Legend,
  } as never,
  args: {
    defaultChart: deskWorker,
    figures: everyFigure,
    views: views['all'],
    defaultPerspective: 'facing',
    defaultLargeTargets: false,
    readOnly: false,
    author: 'patient',
    locale: en,
    inspector: 'patient',
    hiddenZones: [],
    notes: true,
    shortcuts: true,
    name: 'pain',
    required: false,
    onChartChange: fn(),
    onChartCommit: fn(),
  },
  argTypes: {
    chart: { control: false },
    store: { control: false },
    layers: { control: false },
    defaultChart: { control: 'select', options: ['desk worker', 'low back and leg', 'nothing yet'], mapping: { 'desk worker': deskWorker, 'low back and leg': lowBackLeg, 'nothing yet': createChart({ id: 'nothing-yet', recordedBy: 'patient' }) } },
    figures: { control: 'select', options: ['neutral', 'all three'], mapping: { neutral: [everyFigure[0]], 'all three': everyFigure } },
    views: { control: 'select', options: Object.keys(views), mapping: views },
    defaultPerspective: { control: 'inline-radio', options: ['facing', 'mirror'] },
    author: { control: 'inline-radio', options: ['patient', 'clinician', 'carer'] },
    locale: { control: 'select', options: Object.keys(languages), mapping: languages },
    inspector: { control: 'inline-radio', options: ['patient', 'clinician'] },
    hiddenZones: { control: 'object' },
  },
});

/** The map remounts when an initial prop changes. */
export const Everything = meta.story({
  render: (args) => (
    <Column>
      <BodyMap key={[args.defaultChart?.id, args.defaultPerspective, args.defaultLargeTargets].join()} {...args} />
    </Column>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Marks')).toBeVisible();
  },
});
