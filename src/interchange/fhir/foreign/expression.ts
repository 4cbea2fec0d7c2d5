// Expressions of SNOMED CT (compositional grammar 2.3.1), such as `72696002 |Knee| : 272741003 |Laterality| = 7771000 |Left|`.

export interface Expression {
  /** All of these together. */
  readonly focus: readonly string[];
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  readonly name: string;
  readonly value: Expression;
}

/** Undefined for anything that is not an expression, and for expressions that may be narrower or contain a number, which are not supported. */
export function parseExpression(text: string): Expression | undefined {
  if (text.length > 2000) return undefined;
  const tokens = text.replace(/\|[^|]*\|/g, ' ').match(/\d+|===|[+:,={}()]|\S/g) ?? [];
  let position = tokens[0] === '===' ? 1 : 0;
  const take = (token: string): boolean => tokens[position] === token && Boolean(++position);

  const conceptId = (): string | undefined => (/^\d{6,18}$/.test(tokens[position] ?? '') ? tokens[position++] : undefined);

  const attribute = (): Attribute | undefined => {
    const name = conceptId();
    if (name === undefined || !take('=')) return undefined;
    const isNested = take('(');
    const value = isNested ? expression() : single();
    if (!value || (isNested && !take(')'))) return undefined;
    return { name, value };
  };

  const single = (): Expression | undefined => {
    const id = conceptId();
    return id === undefined ? undefined : { focus: [id], attributes: [] };
  };

  /** Attributes or groups of attributes. */
  const refinement = (): Attribute[] | undefined => {
    const all: Attribute[] = [];
    let isGroup = false;
    do {
      if (take('{')) isGroup = true;
      const next = attribute();
      if (!next) return undefined;
      all.push(next);
      if (isGroup && take('}')) isGroup = false;
    } while (take(',') || (!isGroup && tokens[position] === '{'));
    return isGroup ? undefined : all;
  };

  const expression = (): Expression | undefined => {
    const focus: string[] = [];
    do {
      const id = conceptId();
      if (id === undefined) return undefined;
      focus.push(id);
    } while (take('+'));
    const refined = take(':') ? refinement() : [];
    return refined && { focus, attributes: refined };
  };

  const read = expression();
  return position === tokens.length ? read : undefined;
}
