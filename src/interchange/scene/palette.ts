import { mix } from './colour.js';

/** The names of the palettes. `page`: the light or the dark one, as the page has it where the drawing is. */
export type PaletteName = 'light' | 'dark' | 'paper' | 'page';

interface Tint {
  readonly fill: string;
  readonly opacity: number;
}

/** The colours of a scene: those of the stylesheet in its light or dark scheme, or black on white. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly skin: string;
  /** Drawn over the skin, tone by tone. */
  readonly relief: Tint | undefined;
  readonly line: string;
  readonly ring: string;
  readonly hasShadow: boolean;
  readonly disc: (intensity: number) => { readonly fill: string; readonly ink: string; readonly border: string; readonly borderWidth: number };
  readonly plate: (intensity: number | undefined) => { readonly fill: string; readonly border: string };
  readonly caution: string;
  /** Ticks on zones that are free of pain. */
  readonly clear: string;
  readonly area: (intensity: number | undefined) => AreaLook;
  readonly cautionArea: AreaLook;
  /** Of a level or a nerve, by its place among those shown. With a tint where maps agree, else lines throughout. */
  readonly field: (tone: number) => { readonly colour: string; readonly tint: number | undefined };
}

export interface AreaLook {
  readonly tint: Tint | undefined;
  readonly edge: string;
  /** Colour of its dots or lines. */
  readonly pattern: string;
  /** Radius of a dot or width of a line, in units of the view. */
  readonly weight: number;
}

/** `--palpate-field-1` to `-4` of palpate/examination.css. */
const fieldColours = { light: ['#24599c', '#8a4b00', '#0d6b57', '#7a3b8f'], dark: ['#86b7f3', '#f0b35e', '#6fd0b6', '#d9a2ec'] } as const;

/** By intensity, 0 to 10: `--palpate-intensity-*` of the stylesheet. Text on it is dark up to 5, white from 6. */
const fills = ['#fbf3e3', '#f6dba5', '#f4bf76', '#f0a156', '#e78345', '#d66a38', '#c14b35', '#a73144', '#882049', '#671445', '#470c3b'] as const;
const fillOf = (intensity: number): string => fills[intensity] ?? fills[10];

function screen(colours: Pick<Palette, 'ground' | 'ink' | 'quiet' | 'skin' | 'line' | 'ring' | 'caution' | 'clear'> & { relief: Tint }, isDark: boolean): Palette {
  const { ground, ink, quiet, caution } = colours;
  const onDark = (fill: string, share: number) => (isDark ? mix(fill, share, '#fff') : fill);
  return {
    ...colours,
    hasShadow: true,
    disc: (intensity) => {
      const fill = fillOf(intensity);
      return { fill, ink: intensity < 6 ? '#26211e' : '#fff', border: isDark ? ground : mix(fill, 0.3, ink), borderWidth: 1 };
    },
    plate: (intensity) => {
      const fill = intensity === undefined ? ground : fillOf(intensity);
      return { fill: mix(fill, isDark ? 0.15 : 0.3, ground), border: mix(fill, 0.3, ink) };
    },
    area: (intensity) => {
      const fill = intensity === undefined ? quiet : fillOf(intensity);
      const isPale = intensity === undefined || intensity <= 4;
      const edge = isDark ? (isPale ? fill : onDark(fill, 0.45)) : mix(fill, isPale ? 0.3 : 0.5, ink);
      return { tint: { fill: onDark(fill, 0.72), opacity: 0.34 }, edge, pattern: onDark(fill, 0.7), weight: 0.7 };
    },
    cautionArea: { tint: { fill: onDark(caution, 0.72), opacity: 0.12 }, edge: isDark ? onDark(caution, 0.45) : mix(caution, 0.5, ink), pattern: caution, weight: 1.6 },
    field: (tone) => ({ colour: fieldColours[isDark ? 'dark' : 'light'][tone % 4] ?? ink, tint: 0.45 }),
  };
}

/** Two palettes as one: of each pair of colours the browser takes that of the colour scheme. All other values must be the same in both. */
function either<T>(one: T, other: T): T {
  if (typeof one === 'string') return (one === other ? one : `light-dark(${one}, ${String(other)})`) as T;
  if (typeof one === 'function') return ((intensity: number) => either<unknown>(one(intensity), (other as typeof one)(intensity))) as T;
  if (isTint(one) && isTint(other)) return { fill: either(translucent(one), translucent(other)), opacity: 1 } as T;
  if (typeof one !== 'object' || one === null) return one;
  return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, either<unknown>(value, (other as Readonly<Record<string, unknown>>)[name])])) as T;
}

const isTint = (value: unknown): value is Tint => typeof value === 'object' && value !== null && 'opacity' in value;

const translucent = ({ fill, opacity }: Tint): string => `color-mix(in srgb, ${fill} ${Math.round(100 * opacity)}%, transparent)`;

const [white, black] = ['#fff', '#000'] as const;

const light = screen(
  { ground: white, ink: '#26211e', quiet: '#6b625c', skin: '#efe9e3', relief: { fill: '#5a4b41', opacity: 0.09 }, line: '#8d7f76', ring: white, caution: '#6a5a8c', clear: '#2e6b4f' },
  false,
);
const dark = screen(
  { ground: '#1f1c1a', ink: '#f1ece7', quiet: '#a89e96', skin: '#3a3431', relief: { fill: black, opacity: 0.2 }, line: '#9c8d83', ring: '#e3dbd3', caution: '#a796cf', clear: '#8fcfae' },
  true,
);

export const palettes: Readonly<Record<PaletteName, Palette>> = {
  light,
  dark,
  page: either(light, dark),
  // No greys, which a printer would have to dither: higher intensity is larger, has heavier dots, and is inverted from 7.
  paper: {
    ground: white,
    ink: black,
    quiet: black,
    skin: white,
    relief: undefined,
    line: black,
    ring: white,
    hasShadow: false,
    disc: (intensity) => ({ ...(intensity < 7 ? { fill: white, ink: black } : { fill: black, ink: white }), border: black, borderWidth: 1.25 }),
    plate: () => ({ fill: white, border: black }),
    caution: black,
    clear: black,
    area: (intensity) => ({ tint: undefined, edge: black, pattern: black, weight: 0.4 + 0.07 * (intensity ?? 0) }),
    cautionArea: { tint: undefined, edge: black, pattern: black, weight: 0.7 },
    field: () => ({ colour: black, tint: undefined }),
  },
};
