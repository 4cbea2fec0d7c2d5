import { afterEach, beforeEach } from 'vitest';
import { checkConsole, watchConsole } from '../console.js';
import { parts } from './parts.mjs';

watchConsole();
afterEach(checkConsole);

/** Documents of millions of values and pictures of charts, which take seconds for each mutant. */
const leftOut = /0,000|million|10\^18|with the share that a raster finds/;
beforeEach(({ task, skip }) => skip(leftOut.test(`${task.suite?.name} ${task.name}`)));

/** What no test is noted for is covered by all of them. The runner notes it in a global of its own name. */
const runner = '__stryker__';
const noted = globalThis as { [runner]?: { currentTestId?: string | undefined } };
if (parts[process.env.PALPATE_PART as keyof typeof parts].everyTest)
  beforeEach(() => {
    const state = noted[runner];
    if (state) state.currentTestId = undefined;
  });
