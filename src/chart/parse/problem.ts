/** A problem or warning about a document. */
export interface Problem {
  /** The place, such as `marks[3].intensity`; empty for the whole document. */
  readonly path: string;
  /** What is wrong, what was expected and what was found, in plain English. */
  readonly message: string;
}

/** The steps from the document to a value in it. */
export type Path = readonly (string | number)[];

/** `['marks', 3, 'intensity']` as `marks[3].intensity`. */
export function toPathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]{0,60}$/u.test(step)) return `${text}[${quote(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** A text in quotation marks, shortened, on one line, without characters that hide or move other text. */
export function quote(text: string, limit = 40): string {
  // Whole characters, because a slice could halve an emoji.
  const characters = [...text.slice(0, 2 * limit + 2)];
  const start = characters.slice(0, limit).join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return `“${start}${characters.length > limit ? '…' : ''}”`;
}

/** A value in a few words: a number or short text unchanged; of a list or object, only its type. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'nothing' : String(value);
}

/** How many problems are reported; the rest are only counted. */
export const problemLimit = 50;

/** Collects problems. Beyond the limit they are only counted, so that a bad document costs no more. */
export interface ProblemList {
  add(path: Path, toMessage: () => string): void;
  /** A problem in a part of the document, with its full path. */
  addAt(problem: Problem): void;
  readonly count: number;
  toProblems(): Problem[];
}

export function createProblemList(): ProblemList {
  const problems: Problem[] = [];
  let count = 0;
  return {
    add(path, toMessage) {
      count++;
      if (count <= problemLimit) problems.push({ path: toPathText(path), message: toMessage() });
    },
    addAt(problem) {
      count++;
      if (count <= problemLimit) problems.push(problem);
    },
    get count() {
      return count;
    },
    toProblems() {
      if (count <= problemLimit) return problems;
      return [...problems, { path: '', message: `… and ${count - problemLimit} more.` }];
    },
  };
}
