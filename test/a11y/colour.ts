/** Linear red, green and blue, 0 to 1, for contrast arithmetic. */
export type Colour = readonly [red: number, green: number, blue: number];

/** 0 to 255 with an opacity, as on the screen. */
export type Paint = readonly [red: number, green: number, blue: number, opacity: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any colour in a computed style, including `color-mix` and system colours: the browser computes it. */
export function paintOf(css: string): Paint {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#010203';
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The visible colour of several paints, the lowest first. */
export function over(...paints: readonly Paint[]): Paint {
  return paints.reduce(([r, g, b], [red, green, blue, opacity]) => [red * opacity + r * (1 - opacity), green * opacity + g * (1 - opacity), blue * opacity + b * (1 - opacity), 1]);
}

export const faded = ([red, green, blue, opacity]: Paint, share: number): Paint => [red, green, blue, opacity * share];

const toLight = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
export const lightOf = ([red, green, blue]: Paint): Colour => [toLight(red), toLight(green), toLight(blue)];

/** Contrast as WCAG 2 defines it, 1 to 21. */
export function contrast(a: Paint, b: Paint): number {
  const [darker = 0, lighter = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(paint: Paint): number {
  const [red, green, blue] = lightOf(paint);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** OKLab (Ottosson 2020): lightness 0 to 1, and two axes of hue. */
export function oklab([red, green, blue]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Distance of two colours in OKLab; 0.02 is just noticeable side by side. */
export const difference = (a: Colour, b: Colour): number => {
  const [one, other] = [oklab(a), oklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

/** How people without one kind of cone see a colour, at full severity (Machado, Oliveira and Fernandes 2009, table 1). */
const withoutCones = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const;

export type Sight = keyof typeof withoutCones;
export const sights = Object.keys(withoutCones) as Sight[];

export function seenWith(sight: Sight, [red, green, blue]: Colour): Colour {
  const [r, g, b] = withoutCones[sight].map(([x, y, z]) => Math.min(1, Math.max(0, x * red + y * green + z * blue)));
  return [r!, g!, b!];
}
