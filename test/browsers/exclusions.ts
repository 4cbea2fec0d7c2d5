/** A test that a browser's driver cannot take, and why. */
export interface Exclusion {
  readonly browser: 'firefox' | 'webkit';
  /** From test/ or stories/ on. */
  readonly file: string;
  /** What the full name begins with, or holds; all of the file if it is not said. */
  readonly test?: string | RegExp;
  readonly why: string;
}

export const exclusions: readonly Exclusion[] = [];

const fits = ({ file, test }: Exclusion, path: string, name: string): boolean =>
  path.endsWith(file) && (test === undefined || (typeof test === 'string' ? name.startsWith(test) : test.test(name)));

/** The row for a test, by its full name with ` > ` between suites; undefined for one that is run. */
export const exclusionOf = (browser: string, path: string, name: string): Exclusion | undefined =>
  exclusions.find((each) => each.browser === browser && fits(each, path, name));
