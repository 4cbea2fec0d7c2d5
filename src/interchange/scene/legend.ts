import { weights, type ShownField, type Weight } from '../../sensation/index.js';
import { surestOf, swatch, swatchNode } from './fields.js';
import { node, type SceneNode } from './node.js';
import type { FieldLegend, Setting } from './options.js';

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface Line {
  readonly text: string;
  readonly swatch?: readonly [weight: Weight, tone: number];
  readonly isStrong?: true;
  readonly isEnglish?: true;
}

const size = 12;
const lineHeight = 18;
const indent = swatch.width + 10;

/** What the patterns mean, which fields are shown, what is doubtful about each, and what the tables are worth, a line below the other. */
export function legendScene({ weights: names, caveats }: FieldLegend, { left, right, top }: Frame, setting: Setting): { readonly node: SceneNode; readonly height: number } {
  const { fields, messages, palette } = setting;
  const used = weights.filter((weight) => fields.some(({ zones }) => zones[weight].length > 0));
  const wrapped = (line: Line): Line[] => wrap(line.text, (right - left - indent) / size).map((text) => ({ ...line, text }));
  const lines: Line[] = [
    ...used.map((weight): Line => ({ text: names[weight], swatch: [weight, 0] })),
    ...fields.flatMap((field, tone) => [{ text: nameOfField(field), swatch: [surestOf(field), tone], isStrong: true } as const, ...wrapped({ text: field.doubt ?? '', ...(field.isBuiltIn && { isEnglish: true }) })]),
    ...(fields.some(({ isBuiltIn }) => isBuiltIn) ? wrapped({ text: caveats.draft, isStrong: true }) : []),
    ...wrapped({ text: caveats.levels }),
  ];
  const isRightToLeft = messages.direction === 'rtl';
  const nodes = lines.flatMap(({ text, swatch: shown, isStrong, isEnglish }, i) => {
    const y = top + i * lineHeight;
    // English in an Arabic legend begins on the left, as English does.
    const fromRight = isRightToLeft && !isEnglish;
    const type = { 'font-family': 'system-ui, sans-serif', 'font-size': size, 'font-weight': isStrong ? 600 : undefined, fill: palette.ink, direction: fromRight ? 'rtl' : 'ltr', 'xml:lang': isEnglish ? 'en' : undefined };
    return [
      ...(shown ? [swatchNode(...shown, setting, { x: isRightToLeft ? right - swatch.width : left, y: y - 10 })] : []),
      node('text', { ...type, x: fromRight ? right - indent : isRightToLeft ? left : left + indent, y }, text),
    ];
  });
  return { node: node('g', {}, ...nodes), height: lines.length * lineHeight };
}

const nameOfField = ({ sign, name }: ShownField): string => (sign === name ? sign : `${sign} ${name}`);

/** A text in lines of at most so many ems: words stay whole; where a script has no blanks, it breaks at any character. Widths are estimates, on the safe side. */
export function wrap(text: string, ems: number): string[] {
  const pieces = text.match(/[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+\s*|\s+/g) ?? [];
  const widthOf = (piece: string) => [...piece].reduce((sum, character) => sum + (character >= '\u2E80' ? 1 : 0.56), 0);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > ems) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
