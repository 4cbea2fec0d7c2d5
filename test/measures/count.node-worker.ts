import { parentPort } from 'node:worker_threads';
import { countOnMessage } from '../../src/measures/index.js';
import { chartsOf, type Part } from './workers.js';

if (!parentPort) throw new Error('This is a worker.');
// Charts that come bit by bit, as from a file.
countOnMessage(parentPort, async function* (part: Part) {
  if (part.count < 0) process.exit(3);
  yield* chartsOf(part);
});
