import { afterEach, beforeEach } from 'vitest';
import { checkConsole, watchConsole } from '../console.js';

watchConsole();
afterEach(checkConsole);

/** Documents of millions of values and pictures of charts, which take seconds for each mutant. */
const leftOut = /0,000|million|10\^18|with the share that a raster finds/;
beforeEach(({ task, skip }) => skip(leftOut.test(`${task.suite?.name} ${task.name}`)));
