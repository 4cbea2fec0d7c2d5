import { toPathText, type Path, type Problem } from './problem.js';

/** How many problems are reported; of more, only the number. */
export const problemLimit = 50;

/** Collects problems. Beyond the limit they are counted but not worded, so that a bad document costs no more. */
export interface ProblemList {
  add(path: Path, toMessage: () => string): void;
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
    get count() {
      return count;
    },
    toProblems() {
      if (count <= problemLimit) return problems;
      return [...problems, { path: '', message: `… and ${count - problemLimit} more.` }];
    },
  };
}
