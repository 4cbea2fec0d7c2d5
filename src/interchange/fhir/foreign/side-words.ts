import type { SaidSide } from '../concepts.js';

// Words for sides in the languages of palpate and some neighbouring ones, only where no other reading is likely. A word that is not listed is not a
// side; callers must make sure that unknown words neither narrow nor widen a place.

/** Lower case without accents, so that `côté` is `cote`, split into words and the punctuation between them. A French article is not a separate word. */
export function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const joined = plain
    .replace(/\b[cdjlmnst]['’]/g, '')
    .replace(/\b(left|right)[ -]hand(?:ed)?[ -]side\b/g, '$1 side')
    .replace(/\bb\s*\/\s*l\b/g, 'bilateral')
    .replace(/\bmid[ -]line\b/g, 'midline')
    .replace(/\b(li|re)\.(?=\s|$)/g, (_, short: string) => (short === 'li' ? 'links' : 'rechts'));
  return joined.match(/[\p{L}\p{N}]+|[&+/>?]/gu) ?? [];
}

const listed = (words: string): ReadonlySet<string> => new Set(wordsIn(words));

const words: Readonly<Record<SaidSide, ReadonlySet<string>>> = {
  left: listed(
    'left lt l links linke linker linkes linken linkem linksseitig linksseitige linksseitiger linksseitiges lks gauche gauches izquierdo izquierda izquierdos izquierdas izq esquerdo esquerda esquerdos esquerdas sinistro sinistra sinister sinistrum linkerzijde venstre vanster يسار أيسر الأيسر يسرى اليسرى اليسار',
  ),
  right: listed(
    'right rt r rechts rechte rechter rechtes rechten rechtem rechtsseitig rechtsseitige rechtsseitiger rechtsseitiges droit droite droits droites derecho derecha derechos derechas dcho dcha direito direita direitos direitas destro destra dexter dextra dextrum rechterzijde høyre højre يمين أيمن الأيمن يمنى اليمنى اليمين',
  ),
  both: listed('both bilateral bilaterally bilat beidseits beidseitig beidseitige beidseitiger beidseitiges beide beider beiden bds bilaterale bilateraux bilaterales bilaterais ambos ambas ambedue begge bada الجانبين ثنائي كلا كلتا'),
  midline: listed('midline mittellinie'),
  one: listed('unilateral unilaterally einseitig einseitige einseitiger einseitiges unilaterale unilaterales unilaterais'),
};

/** Next to these words, a side is not clear. */
const unclear = listed('worse more mostly mainly predominantly primarily especially slightly possibly maybe perhaps probably either or versus vs except without excluding radiating oder ou mehr plus mas mais pire schlechter ohne sans sem ausser sauf salvo excepto exceto ? >');
/** These name a side that only the author knows. */
const relative = listed('contralateral ipsilateral opposite kontralateral ipsilateral gegenseite controlateral contralaterale homolateral');
const denials = listed('not no nicht kein keine pas nao');
const articles = listed('the on in at a my his her their to');
const joiners = listed('and & + und et y e och og en و');
/** After these words, `right` or `left` is not a side; before the others. */
const idle: Readonly<Record<string, { readonly after?: ReadonlySet<string>; readonly before?: ReadonlySet<string> }>> = {
  right: { after: listed('all just'), before: listed('now away after before here there then when at through handed hander angle angled') },
  left: { after: listed('has have had been'), before: listed('over overs untreated alone behind out off handed hander unattended') },
};

export interface SideWords {
  /** `unclear`: it mentions a side, but not which one. */
  readonly side: SaidSide | 'unclear' | undefined;
  /** Words that do not name a side. */
  readonly rest: readonly string[];
}

/** What words say about a side. */
export function sideIn(text: string): SideWords {
  if (/[左右双雙両两兩]/.test(text)) return { side: inCharacters(text), rest: wordsIn(text.replace(/[左右双雙両两兩][侧側边邊]?/g, ' ')) };
  const all = wordsIn(text);
  const found: (SaidSide | 'unclear')[] = [];
  const rest: string[] = [];
  for (let i = 0; i < all.length; i++) {
    const [word, next = '', third = ''] = all.slice(i);
    const side = sideOf(all, i);
    if (side === 'idle') continue;
    if (side && joiners.has(next) && isPair(side, sideOf(all, i + 2))) {
      found.push('both');
      i += 2;
    } else if (side && joiners.has(next) && articles.has(third) && isPair(side, sideOf(all, i + 3))) {
      found.push('both');
      i += 3;
    } else if (side) found.push(side, ...(isDenied(all, i) ? ['unclear' as const] : []));
    else if (isOneSide(all, i)) {
      found.push('one');
      i++;
    } else if (relative.has(word as string) || isOtherSide(all, i)) found.push('unclear');
    else rest.push(word as string);
  }
  const isHedged = found.length > 0 && rest.some((word) => unclear.has(word));
  const sides = new Set(found);
  if (sides.has('left') || sides.has('right')) sides.delete('one');
  const [only, ...others] = sides;
  return { side: isHedged || others.length > 0 ? 'unclear' : only, rest };
}

function sideOf(all: readonly string[], i: number): SaidSide | 'unclear' | 'idle' | undefined {
  const word = all[i] as string;
  const [previous = '', next = ''] = [all[i - 1], all[i + 1]];
  if (idle[word]?.after?.has(previous) || idle[word]?.before?.has(next)) return 'idle';
  // The lumbar spine, and "rule out".
  if (word === 'l' && (/^(?:\d.*|spine|s|vertebra|vertebrae)$/.test(next) || ['t', 'c', '/'].includes(previous))) return 'unclear';
  if (word === 'r' && next === '/' && all[i + 2] === 'o') return 'unclear';
  if ((word === 'l' || word === 'r') && next === '/' && /^[lr]$/.test(all[i + 2] ?? '')) return 'unclear';
  return (Object.keys(words) as SaidSide[]).find((side) => words[side].has(word));
}

const isPair = (a: string, b: string | undefined): boolean => (a === 'left' && b === 'right') || (a === 'right' && b === 'left');
const isOneSide = (all: readonly string[], i: number): boolean => all[i] === 'one' && /^sided?$/.test(all[i + 1] ?? '');
const isOtherSide = (all: readonly string[], i: number): boolean => all[i] === 'other' && /^sided?$/.test(all[i + 1] ?? '');

/** "Not on the left". */
function isDenied(all: readonly string[], i: number): boolean {
  let before = i - 1;
  while (before >= 0 && articles.has(all[before] as string)) before--;
  return denials.has(all[before] ?? '');
}

function inCharacters(text: string): SaidSide | 'unclear' {
  if (/左右|右左|[双雙両两兩][侧側边邊]|[双雙両]/.test(text)) return 'both';
  const [left, right] = [text.includes('左'), text.includes('右')];
  return left && right ? 'unclear' : left ? 'left' : right ? 'right' : 'unclear';
}
