import { addCharts } from './add-charts.js';
import { createFrequency, mergeFrequency, type Frequency } from './frequency.js';
import type { CountOptions, Marked } from './pain.js';

/** A worker, or the port to the page inside it: of a browser, or of Node's `worker_threads`. */
export type CountingPort = {
  /** Sends a message. */
  postMessage(message: unknown): void;
} & (
  | {
      /** In browsers: starts listening. */
      addEventListener(event: string, call: (event: any) => void): void;
      /** In browsers: stops listening. */
      removeEventListener(event: string, call: (event: any) => void): void;
    }
  | {
      /** In Node: starts listening. */
      on(event: string, call: (value: any) => void): unknown;
      /** In Node: stops listening. */
      off(event: string, call: (value: any) => void): unknown;
    }
);

/** Listens to a port; returns a function that stops it. */
function hear(port: CountingPort, event: string, call: (value: unknown) => void): () => void {
  if ('on' in port) {
    port.on(event, call);
    return () => void port.off(event, call);
  }
  const onEvent = (given: Event & { readonly data?: unknown; readonly error?: unknown; readonly message?: unknown }) => {
    // The counting code reports it; otherwise Safari shows it on the page as an unhandled error.
    if (event === 'error') given.preventDefault();
    call(event === 'message' ? given.data : (given.error ?? given.message));
  };
  port.addEventListener(event, onEvent);
  return () => port.removeEventListener(event, onEvent);
}

interface Task {
  readonly part: unknown;
  readonly options: CountOptions | undefined;
}
type Answer = { readonly frequency: Frequency } | { readonly failure: string };

const isTask = (message: unknown): message is Task => typeof message === 'object' && message !== null && 'part' in message;
const isAnswer = (message: unknown): message is Answer => typeof message === 'object' && message !== null && ('frequency' in message || 'failure' in message);

/**
 * For a worker: counts the charts of each part that `countInWorkers` sends. `chartsOf` reads them at their source (a file, a URL, a range of ids),
 * because sending charts to a worker takes longer than counting them. Charts are not checked: see `addCharts`.
 *
 * @param port `self` in a browser, `parentPort` in Node
 */
export function countOnMessage<Part>(port: CountingPort, chartsOf: (part: Part) => Iterable<Marked> | AsyncIterable<Marked>): void {
  hear(port, 'message', async (message) => {
    if (!isTask(message)) return;
    const answer = await countAll(() => chartsOf(message.part as Part), createFrequency(message.options)).then(
      (frequency): Answer => ({ frequency }),
      (failure: unknown): Answer => ({ failure: messageOf(failure) }),
    );
    port.postMessage(answer);
  });
}

/** The batch size for charts that are read one by one. */
const batchSize = 1000;

async function countAll(chartsOf: () => Iterable<Marked> | AsyncIterable<Marked>, frequency: Frequency): Promise<Frequency> {
  const charts = chartsOf();
  if (Symbol.iterator in charts) return addCharts(frequency, charts);
  const batch: Marked[] = [];
  for await (const chart of charts) if (batch.push(chart) === batchSize) addCharts(frequency, batch.splice(0));
  return addCharts(frequency, batch);
}

const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

/**
 * Counts many charts in parts, each in the next free worker, and merges the counts: the same frequency as in one piece. Each part, best some thousand
 * charts, is passed to `countOnMessage` in the worker. The workers stay yours to terminate.
 *
 * Rejects if a part cannot be counted or a worker fails, so a partial count is never taken for the whole.
 */
export async function countInWorkers<Part>(parts: Iterable<Part>, workers: readonly CountingPort[], options?: CountOptions): Promise<Frequency> {
  if (workers.length === 0) throw new RangeError('Pass at least one worker.');
  let merged = createFrequency(options);
  let hasFailed = false;
  const waiting = [...parts].entries();
  await Promise.all(
    workers.map(async (worker) => {
      for (const [at, part] of waiting) {
        const answer = await ask(worker, { part, options });
        if (hasFailed) return;
        if ('frequency' in answer) merged = mergeFrequency(merged, answer.frequency);
        else {
          hasFailed = true;
          throw new Error(`Part ${at + 1} was not counted: ${answer.failure}`);
        }
      }
    }),
  );
  return merged;
}

/** Sends a task and waits for the answer, or for the worker to end. */
async function ask(worker: CountingPort, task: Task): Promise<Answer> {
  let stops: (() => void)[] = [];
  try {
    return await new Promise<Answer>((resolve) => {
      stops = [
        hear(worker, 'message', (message) => isAnswer(message) && resolve(message)),
        hear(worker, 'error', (failure) => resolve({ failure: messageOf(failure) })),
        hear(worker, 'messageerror', () => resolve({ failure: 'its counts could not be read.' })),
        hear(worker, 'exit', (code) => resolve({ failure: `the worker ended with code ${code}.` })),
      ];
      worker.postMessage(task);
    });
  } finally {
    for (const stop of stops) stop();
  }
}
