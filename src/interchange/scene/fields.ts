import { isFlipped, type ViewId } from '../../anatomy/index.js';
import { drawnField, fieldEdge, fieldPattern, weights, type ShownField, type Weight } from '../../sensation/index.js';
import { node, type SceneNode } from './node.js';
import type { Setting } from './options.js';
import { palettes } from './palette.js';

const nameOfPattern = (weight: Weight, tone: number): string => `field-${tone % 4}-${weight}`;

/** The signs of fields, in pixels. */
const signSize = 10;

/** The levels and nerves on a view, in its units, beneath the marks; `scale` is pixels for a unit. */
export function fieldNodes(view: ViewId, scale: number, setting: Setting): SceneNode[] {
  const { fields, figure, perspective, palette, hiddenZones } = setting;
  const size = signSize / scale;
  const flip = isFlipped(view, perspective) ? ' scale(-1 1)' : '';
  return fields.map((field, tone) => {
    const { shapes, at } = drawnField(field, figure, view, hiddenZones);
    const type = { 'text-anchor': 'middle', 'font-family': 'system-ui, sans-serif', 'font-size': size, 'font-weight': 700, y: 0.34 * size };
    return node(
      'g',
      {},
      ...titleNodes(field),
      ...shapes.map(({ weight, d }) => node('path', { d, ...paintOf(weight, tone, setting), 'fill-rule': 'evenodd', 'stroke-linejoin': 'round' })),
      // Beneath the sign a wider one in the colour of the ground: not every reader of SVG knows `paint-order`.
      ...at.map(([x, y]) =>
        node('g', { transform: `translate(${x} ${y})${flip}` }, node('text', { ...type, fill: palette.ground, stroke: palette.ground, 'stroke-width': 0.3 * size, 'stroke-linejoin': 'round' }, field.sign), node('text', { ...type, fill: palette.ink }, field.sign)),
      ),
    );
  });
}

/** Name and doubt, for those who cannot see it. */
function titleNodes({ name, doubt, isBuiltIn }: ShownField): SceneNode[] {
  const language = isBuiltIn ? 'en' : undefined;
  return [node('title', { 'xml:lang': language }, name), ...(doubt === undefined ? [] : [node('desc', { 'xml:lang': language }, doubt)])];
}

/** The patterns of the shown fields, each once. */
export const fieldPatternNodes = (setting: Setting): SceneNode[] => setting.fields.slice(0, 4).flatMap((_, tone) => weights.map((weight) => patternNode(weight, tone, setting)));

function patternNode(weight: Weight, tone: number, { palette, toId }: Paints): SceneNode {
  const { size, angle, d, width } = fieldPattern(weight, tone);
  const tile = { id: toId(nameOfPattern(weight, tone)), width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` };
  return node('pattern', tile, node('path', { d, stroke: palette.field(tone).colour, 'stroke-width': width }));
}

type Paints = Pick<Setting, 'palette' | 'toId'>;

function paintOf(weight: Weight, tone: number, { palette, toId }: Paints) {
  const { colour, tint } = palette.field(tone);
  const { width, dashes } = fieldEdge[weight];
  const fill = weight === 'core' && tint !== undefined ? { fill: colour, 'fill-opacity': tint } : { fill: `url(#${toId(nameOfPattern(weight, tone))})` };
  return { ...fill, stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes };
}

/** The box of a legend that is filled as a weight is. */
export const swatch = { width: 22, height: 12 } as const;
/** At half the size, as on a body, so that it holds more than one line. */
export const swatchNode = (weight: Weight, tone: number, paints: Paints, { x, y }: { readonly x: number; readonly y: number }): SceneNode =>
  node('rect', { transform: `translate(${x} ${y}) scale(0.5)`, width: 2 * swatch.width, height: 2 * swatch.height, ...paintOf(weight, tone, paints) });

/** The surest weight of a field: how it shows in a legend. */
export const surestOf = ({ zones }: ShownField): Weight => weights.find((weight) => zones[weight].length > 0) ?? 'disputed';

/** A swatch as a drawing of its own, black on white, for a legend beside a sheet. */
export function fieldSwatch(weight: Weight, tone: number, idPrefix: string): SceneNode {
  const paints = { palette: palettes.paper, toId: (name: string) => `${idPrefix}-${name}` };
  const around = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `-1 -1 ${swatch.width + 2} ${swatch.height + 2}`, 'aria-hidden': 'true' };
  return node('svg', around, node('defs', {}, patternNode(weight, tone, paints)), swatchNode(weight, tone, paints, { x: 0, y: 0 }));
}
