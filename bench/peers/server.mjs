import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { median } from './spread.mjs';

/** Milliseconds and bytes of server-rendered HTML with 10 marks, if a package supports it. */
export function onServer(script) {
  if (!script) return { error: 'it writes into a document, which a server has not' };
  const sandbox = { require: createRequire(import.meta.url), console, performance, process, TextEncoder, TextDecoder, setTimeout, clearTimeout, queueMicrotask, MessageChannel, module: { exports: {} }, exports: {}, URL, crypto, structuredClone };
  sandbox.globalThis = sandbox;
  try {
    runInNewContext(script, sandbox);
    const empty = sandbox.render(0)();
    const render = sandbox.render(10);
    const html = render();
    const times = Array.from({ length: 30 }, () => {
      const start = performance.now();
      render();
      return performance.now() - start;
    });
    return { ms: median(times), bytes: Buffer.byteLength(html), gzip: gzipSync(html, { level: 9 }).length, hasMarks: html !== empty };
  } catch (error) {
    return { error: String(error.message).split('\n')[0] };
  }
}
