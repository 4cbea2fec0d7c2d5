import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until, type Driver, type Opening } from './driver.js';

/** Programs that WebKitGTK needs to be driven, with the package of Debian that brings each. */
const programs = {
  driver: { at: ['/usr/bin/WebKitWebDriver'], from: 'webkit2gtk-driver' },
  browser: { at: ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`), from: 'webkit2gtk-driver' },
  screen: { at: ['/usr/bin/Xvfb'], from: 'xvfb' },
  windows: { at: ['/usr/bin/openbox'], from: 'openbox' },
} as const;

export type WebKit = Readonly<Record<keyof typeof programs, string>>;

/** Where WebKitGTK and what it needs are installed; otherwise what is missing, and what to do. */
export function findWebKit(): WebKit | { readonly missing: string } {
  const found = Object.entries(programs).map(([name, { at, from }]) => ({ name, path: at.find((path) => existsSync(path)), from }));
  const lacking = [...new Set(found.filter(({ path }) => !path).map(({ from }) => from))];
  if (lacking.length > 0) return { missing: `WebKitGTK is not installed: apt-get install ${lacking.join(' ')} (Linux only).` };
  return Object.fromEntries(found.map(({ name, path }) => [name, path])) as unknown as WebKit;
}

/** Starts WebKitGTK's MiniBrowser on its own screen. Without a window manager no page there ever has the focus. */
export async function launchWebKit({ driver, browser, screen, windows }: WebKit, { width = 1280, height = 900, pixelRatio = 1, isPhotographed = false }: Opening = {}): Promise<Driver> {
  const started: ChildProcess[] = [];
  const ends: (() => void)[] = [];
  const end = () => [...started.reverse().map((process) => () => process.kill()), ...ends].forEach((each) => each());
  try {
    const display = await openScreen(screen, started);
    const settings = mkdtempSync(join(tmpdir(), 'palpate-webkit-'));
    ends.push(() => rmSync(settings, { recursive: true, force: true }));
    mkdirSync(join(settings, 'gtk-3.0'));
    // Motion reduced, as in every test.
    writeFileSync(join(settings, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
    // Without a graphics card its newer renderer makes 15 frames per second, the older one 60; but the driver cannot take pictures of the older one.
    const renderer = isPhotographed ? {} : { WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
    const env = { ...process.env, XDG_CONFIG_HOME: settings, DISPLAY: display, GDK_BACKEND: 'x11', GDK_SCALE: String(pixelRatio), GTK_THEME: 'Adwaita', NO_AT_BRIDGE: '1', DBUS_SESSION_BUS_ADDRESS: 'disabled:', ...renderer, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    started.push(spawn(windows, [], { env, stdio: 'ignore' }));
    const port = await freePort();
    started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const send = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
      const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
      if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
      return value;
    };
    await until('WebKitWebDriver did not answer', () => send('GET', '/status').then(() => true, () => undefined), 120_000);
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] }, timeouts: { script: 600_000, pageLoad: 120_000 } };
    const { sessionId } = (await send('POST', '/session', { capabilities: { alwaysMatch } })) as { sessionId: string };
    const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => send(method, `/session/${sessionId}${path}`, body);
    return await drive(ask, [width, height], end);
  } catch (error) {
    end();
    throw error;
  }
}

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

async function drive(ask: Ask, size: readonly [number, number], end: () => void): Promise<Driver> {
  async function evaluate<T>(body: string): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; (async () => {${body}})().then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + (error && error.stack) }));`;
    const { value, error } = (await ask('POST', '/execute/async', { script, args: [] })) as { value: T; error?: string };
    if (error) throw new Error(error);
    return value;
  }
  /** The window is larger than the page by what stands above it. */
  async function resize(width: number, height: number): Promise<void> {
    await ask('POST', '/window/rect', { x: 0, y: 0, width, height });
    await until(`no page of ${width} × ${height}`, async () => {
      const [innerWidth, innerHeight, outerWidth, outerHeight] = await evaluate<[number, number, number, number]>('return [innerWidth, innerHeight, outerWidth, outerHeight]');
      if (innerWidth === width && innerHeight === height) return true;
      await ask('POST', '/window/rect', { x: 0, y: 0, width: outerWidth + width - innerWidth, height: outerHeight + height - innerHeight });
      return undefined;
    });
  }
  await resize(...size);
  return {
    open: async (url) => void (await ask('POST', '/url', { url })),
    evaluate,
    async perform(actions) {
      const last = actions.find(({ type }) => type === 'pointer')?.actions.at(-1);
      const event = last?.type.startsWith('pointer') ? last.type.toLowerCase() : undefined;
      // Moves that WebKit itself makes up after a layout are not this one.
      const isIt = event === 'pointermove' ? `Math.abs(event.clientX - ${Number(last?.['x'])}) < 1.5 && Math.abs(event.clientY - ${Number(last?.['y'])}) < 1.5` : 'true';
      if (event) await evaluate(`window.heard = new Promise((resolve) => window.addEventListener('${event}', function hear(event) { if (!(${isIt})) return; window.removeEventListener('${event}', hear, true); resolve(); }, true));`);
      await ask('POST', '/actions', { actions: actions.map(inWholePixels) });
      // The page hears of it after the driver has answered, on a busy machine many frames later; of a move to the same place, never.
      if (event) await evaluate(`const frames = async () => { for (let n = 0; n < 20; n++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))); }; await Promise.race([window.heard, frames()]); await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));`);
    },
    release: async () => void (await ask('DELETE', '/actions')),
    focus: () => evaluate('window.focus()'),
    async enter(frame) {
      await ask('POST', '/frame', { id: null });
      if (frame === null) return;
      const element = await until(`no frame ${frame}`, () => ask('POST', '/element', { using: 'css selector', value: frame }).catch(() => undefined));
      await ask('POST', '/frame', { id: element as object });
    },
    photograph: async () => (await ask('GET', '/screenshot')) as string,
    resize,
    async close() {
      await ask('DELETE', '').catch(() => {});
      end();
    },
  };
}

/** What it does with a fraction of a pixel differs from the reported pointer position. */
const inWholePixels = (source: Parameters<Driver['perform']>[0][number]) => ({
  ...source,
  actions: source.actions.map((action) => Object.fromEntries(Object.entries(action).map(([name, value]) => [name, typeof value === 'number' ? Math.round(value) : value]))),
});

/** An invisible screen, larger than any requested page. */
async function openScreen(path: string, started: ChildProcess[]): Promise<string> {
  const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '3400x2600x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  started.push(screen);
  let said = '';
  (screen.stdio[3] as NodeJS.ReadableStream).on('data', (chunk: Buffer) => (said += chunk.toString()));
  return until('Xvfb did not start', () => (said.endsWith('\n') ? `:${said.trim()}` : undefined));
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
