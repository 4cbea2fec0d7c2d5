import { expect, it } from 'vitest';
import { parts } from './parts.mjs';

// The test files of a part as one: a mutant then costs one start of a worker and one loading of the room.
const part = parts[process.env.PALPATE_PART as keyof typeof parts];
const files: Record<string, () => Promise<unknown>> = import.meta.glob(['../geometry/*.test.ts', '../anatomy/*.test.ts', '../chart/*.test.ts']);
const tests = new RegExp(part.tests);

/** The quick ones that see much come first: the first failure ends a mutant. */
const first = ['schema', 'generated', 'terms', 'problems', 'zones', 'drawing', 'sides', 'landmarks'];
const rank = (path: string) => (first.findIndex((name) => path.endsWith(`/${name}.test.ts`)) + first.length + 1) % (first.length + 1);

const paths = Object.keys(files).filter((path) => tests.test(path));
for (const path of paths.sort((a, b) => rank(a) - rank(b)))
  // A file that cannot even be read with a mutant has noticed it.
  await files[path]?.().catch((error: unknown) => it(`${path} can be read`, () => expect.fail(String(error))));
