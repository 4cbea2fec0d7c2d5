type Method = 'error' | 'warn';

const methods: Method[] = ['error', 'warn'];
let logged: { method: Method; text: string }[] = [];
let expected: { method: Method; pattern: RegExp }[] = [];

/** Records what is logged instead of printing it, from now on. */
export function watchConsole(): void {
  for (const method of methods)
    console[method] = (...args: unknown[]) => void logged.push({ method, text: asText(args) });
}

/** Declares that the running test logs this. A test that logs an undeclared error or warning fails. */
export function expectConsole(method: Method, pattern: RegExp): void {
  expected.push({ method, pattern });
}

/** Throws if something was logged and not expected, or expected and not logged. Then starts afresh. */
export function checkConsole(): void {
  const fits = (entry: (typeof logged)[number], { method, pattern }: (typeof expected)[number]) =>
    entry.method === method && pattern.test(entry.text);
  const surprises = logged.filter((entry) => !expected.some((wish) => fits(entry, wish)));
  const missing = expected.filter((wish) => !logged.some((entry) => fits(entry, wish)));
  logged = [];
  expected = [];
  const complaints = [
    ...surprises.map(({ method, text }) => `console.${method} was called: ${text}`),
    ...missing.map(({ method, pattern }) => `console.${method} was never called with ${pattern}`),
  ];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/** What the console would show: `%s` and its like are filled in, for React writes its warnings so. */
function asText([first, ...rest]: unknown[]): string {
  const fill = (slot: string) => (rest.length > 0 ? show(rest.shift()) : slot);
  const filled = typeof first === 'string' ? first.replace(/%[sdifoO]/g, fill) : show(first);
  return [filled, ...rest.map(show)].join(' ');
}

function show(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return String(value);
}
