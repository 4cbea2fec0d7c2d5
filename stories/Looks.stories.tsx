import { expect } from 'storybook/test';
import { BodyMap, createChart, type BodyMapProps, type Chart, type FigureId } from '../src/index.js';
import preview from './.storybook/preview.js';
import { deskWorker, fortyMarks, hip, lowBackLeg, plantarHeel } from './charts/index.js';
import { expectToSee, viewOf, type Canvas } from './host/acting.js';
import { Column, everyFigure, Page } from './host/Host.js';
import './host/herbarium.css';

/** Figures, perspectives, light and dark themes, all widths, and a host’s own theme. */
const meta = preview.meta({
  title: 'Looks',
  component: BodyMap,
  args: { figures: everyFigure },
});

/** Figures and perspectives with nothing on them. */
const bare = (figure: FigureId) => createChart({ figure });

function Framed({ width, scheme, ...rest }: BodyMapProps & { readonly width?: number; readonly scheme?: 'light' | 'dark' }) {
  return (
    <div style={scheme && { colorScheme: scheme, color: 'CanvasText' }}>
      <Column {...(width !== undefined && { width })}>
        <BodyMap {...rest} />
      </Column>
    </div>
  );
}

/** The neutral figure, to which stored positions refer. It is the default and the only one included without an import. */
export const NeutralFigure = meta.story({ render: (args) => <Framed {...args} defaultChart={bare('neutral')} /> });

/** The female figure: a separate import. */
export const FemaleFigure = meta.story({ render: (args) => <Framed {...args} defaultChart={bare('female')} /> });

/** The male figure: a separate import. */
export const MaleFigure = meta.story({ render: (args) => <Framed {...args} defaultChart={bare('male')} /> });

/** What is at the left and the right edge of a view. */
const sidesOf = (canvas: Canvas, name: string) => [...canvas.getByRole('figure', { name }).querySelectorAll('.palpate-side')].map((side) => side.textContent).join(' ');

/** As another person sees it: on the front view, the patient’s right is on the viewer’s left. */
export const FacingPerspective = meta.story({
  args: { perspective: 'facing' },
  render: (args) => <Framed {...args} defaultChart={deskWorker} />,
  play: async ({ canvas }) => {
    await expect(sidesOf(canvas, 'Front')).toBe('Your right Your left');
    await expect(sidesOf(canvas, 'Back')).toBe('Your left Your right');
  },
});

/** As in a mirror. Only the picture is flipped: names and stored positions stay the same. */
export const MirrorPerspective = meta.story({
  args: { perspective: 'mirror' },
  render: (args) => <Framed {...args} defaultChart={deskWorker} />,
  play: async ({ canvas }) => {
    await expect(sidesOf(canvas, 'Front')).toBe('Your left Your right');
    await expect(sidesOf(canvas, 'Back')).toBe('Your right Your left');
    await expectToSee(viewOf(canvas, 'Back').getByRole('button', { name: 'Right shoulder, top, tenderness 7 of 10' }));
  },
});

/** The light theme, by `color-scheme: light` anywhere above the map. */
export const LightTheme = meta.story({ globals: { colorScheme: 'light' }, render: (args) => <Framed {...args} scheme="light" defaultChart={lowBackLeg} /> });

/** The dark theme, by `color-scheme: dark` anywhere above the map. */
export const DarkTheme = meta.story({ globals: { colorScheme: 'dark' }, render: (args) => <Framed {...args} scheme="dark" defaultChart={lowBackLeg} /> });

/** Light and dark on one page: the scheme is inherited from the element around each map. */
export const LightBesideDark = meta.story({
  render: (args) => (
    <Page>
      <Framed {...args} scheme="light" defaultChart={lowBackLeg} aria-label="Light" role="group" />
      <Framed {...args} scheme="dark" defaultChart={lowBackLeg} aria-label="Dark" role="group" />
    </Page>
  ),
});

/** A host that restyles everything: its own paper, ink, accent, intensity colours, serif and square marks, in light and dark. Only `--palpate-*` properties and plain rules on classes and data attributes. */
export const RestyledByTheHost = meta.story({
  render: (args) => (
    <div className="herbarium">
      <Framed {...args} defaultChart={lowBackLeg} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Right sacroiliac joint Tenderness/ }));
    await expect(canvas.getByRole('heading', { name: 'Right sacroiliac joint' })).toHaveStyle({ fontStyle: 'italic' });
  },
});

/** A column of 320 pixels: one view at a time, and the details as a sheet from below. */
export const NarrowHost = meta.story({
  render: (args) => <Framed {...args} width={320} defaultChart={deskWorker} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('figure', { name: /^(Front|Back)$/ })).toHaveLength(1);
  },
});

/** A column of 600 pixels: still one view at a time. */
export const MediumHost = meta.story({
  render: (args) => <Framed {...args} width={600} defaultChart={deskWorker} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('figure', { name: /^(Front|Back)$/ })).toHaveLength(1);
  },
});

/** A column of 1200 pixels: front and back side by side, the list beside them. */
export const WideHost = meta.story({
  render: (args) => <Framed {...args} width={1200} defaultChart={deskWorker} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('figure', { name: /^(Front|Back)$/ })).toHaveLength(2);
  },
});

/** Both sides of the body. Side views are never flipped. */
export const Sides = meta.story({
  args: { views: [['left-side', 'right-side']] },
  render: (args) => <Framed {...args} defaultChart={hip} />,
  play: async ({ canvas }) => {
    await expect(sidesOf(canvas, 'Left side')).toBe('L');
    await expect(sidesOf(canvas, 'Right side')).toBe('R');
  },
});

/** The soles, seen from below. */
export const Soles = meta.story({
  args: { views: [['soles']] },
  render: (args) => <Framed {...args} defaultChart={plantarHeel} />,
});

/** All intensities and many close marks, on the female figure in mirror perspective: the hardest picture to read. */
export const Crowded = meta.story({
  args: { perspective: 'mirror' },
  render: (args) => <Framed {...args} defaultChart={{ ...fortyMarks, figure: 'female' } satisfies Chart} />,
});
