import * as whole from '../../node_modules/vitest/dist/index.js';

/**
 * Vitest, whose `describe` lets nothing escape: with a mutant in the room, the lists that tests are made from can throw before there is
 * a test. That counts as noticed; without this, no test would have failed.
 */
const guarded =
  (work: (...values: unknown[]) => unknown) =>
  (...values: unknown[]): void => {
    try {
      work(...values);
    } catch (error) {
      whole.it('what is tested can be listed', () => {
        throw error;
      });
    }
  };

type Describe = (name: unknown, work: (...values: unknown[]) => unknown) => void;

const describe = (name: unknown, work: (...values: unknown[]) => unknown) => (whole.describe as Describe)(name, guarded(work));
describe.each = (...cases: readonly unknown[]) => (name: unknown, work: (...values: unknown[]) => unknown) =>
  ((whole.describe.each as unknown as (...all: readonly unknown[]) => Describe)(...cases) as Describe)(name, guarded(work));

export * from '../../node_modules/vitest/dist/index.js';
export { describe };
