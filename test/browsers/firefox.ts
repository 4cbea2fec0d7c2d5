import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { until, type Driver, type Opening, type TouchStep } from './driver.js';

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** An installed Firefox, or the one that FIREFOX names; otherwise why there is none, and what to do. */
export function findFirefox(): { readonly path: string } | { readonly missing: string } {
  const named = process.env.FIREFOX;
  const path = named ? [named] : (usualPlaces[process.platform] ?? []);
  const found = path.find((each) => existsSync(each) && /firefox/i.test(spawnSync(each, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? ''));
  return found ? { path: found } : { missing: 'Firefox is not installed: apt-get install firefox-esr, or put the path of one into the environment variable FIREFOX.' };
}

/** Nothing that a first start shows or fetches; motion reduced, as in every test. */
const preferences = {
  'apz.fling_min_velocity_threshold': '1000000', // a finger that lets go does not scroll on
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_during_load': false,
  'dom.max_script_run_time': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
  'ui.useOverlayScrollbars': 1, // as on a phone and a Mac, and in Chromium without a window
};

/** Larger than any requested page: a finger outside the screen touches nothing. */
const screen = { MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '1100' };

/** Starts a Firefox and connects over WebDriver BiDi, which needs no separate driver. */
export async function launchFirefox(path: string, { width = 1280, height = 900, pixelRatio = 1 }: Opening = {}): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'palpate-firefox-'));
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const browser = spawn(path, ['--headless', '--kiosk', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access', 'about:blank'], { env: { ...process.env, ...screen }, stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await listeningAddress(browser.stderr);
  const session = await connect(`${address}/session`);
  await session.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } } } });
  // The browser's first tab never has the focus.
  const { context: page } = (await session.send('browsingContext.create', { type: 'tab' })) as { context: string };
  await session.send('browsingContext.activate', { context: page });
  let context = page;
  let ratio: number = pixelRatio;
  const viewport = (viewportWidth: number, viewportHeight: number) =>
    session.send('browsingContext.setViewport', { context: page, viewport: { width: viewportWidth, height: viewportHeight }, devicePixelRatio: ratio });
  await viewport(width, height);

  async function evaluateIn<T>(where: string, body: string): Promise<T> {
    const functionDeclaration = `async () => JSON.stringify(await (async () => {${body}})())`;
    const answer = (await session.send('script.callFunction', { functionDeclaration, target: { context: where }, awaitPromise: true })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
  }

  /** The browser's own window, for running scripts in it. */
  async function browserWindow(): Promise<string> {
    const { contexts: [first] } = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as { contexts: { context: string }[] };
    return first!.context;
  }

  const inBrowserWindow = async <A extends readonly unknown[]>(work: (...args: A) => unknown, ...args: A): Promise<void> =>
    evaluateIn(await browserWindow(), `await (${work.toString()})(${args.map((each) => JSON.stringify(each)).join(', ')})`);

  return {
    async open(url) {
      context = page;
      await session.send('browsingContext.navigate', { context: page, url, wait: 'complete' });
    },
    evaluate: (body) => evaluateIn(context, body),
    perform: async (actions) => void (await session.send('input.performActions', { context, actions })),
    async touch(steps, seconds) {
      // The compositor finds what lies under a finger by the last frame, and the page hears of it from the compositor.
      const twoFrames = 'for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));';
      if (steps[0]?.type === 'touchStart') await evaluateIn(context, twoFrames);
      await inBrowserWindow(touch, steps, seconds);
      await evaluateIn(context, twoFrames);
    },
    async release() {
      await session.send('input.releaseActions', { context });
      await inBrowserWindow(touch, [{ type: 'touchCancel', points: [] }], 0);
    },
    async enter(frame) {
      context = page;
      if (frame === null) return;
      const functionDeclaration = `() => document.querySelector(${JSON.stringify(frame)})?.contentWindow`;
      context = await until(`no frame ${frame}`, async () => {
        const answer = (await session.send('script.callFunction', { functionDeclaration, target: { context: page }, awaitPromise: false })) as { result?: { value?: { context?: string } } };
        return answer.result?.value?.context;
      });
    },
    async focus() {
      await evaluateIn(await browserWindow(), 'window.focus(); gBrowser.selectedBrowser.focus();');
      await evaluateIn(context, 'window.focus()');
    },
    photograph: async () => ((await session.send('browsingContext.captureScreenshot', { context: page })) as { data: string }).data,
    async emulate(media) {
      await inBrowserWindow(emulateMedia, Object.fromEntries(media.map(({ name, value }) => [name, value])));
    },
    async setPixelRatio(newRatio) {
      ratio = newRatio;
      await viewport(width, height);
    },
    resize: async (newWidth, newHeight) => void (await viewport(newWidth, newHeight)),
    async close() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      await session.send('browser.close', {}).catch(() => browser.kill());
      session.end();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
      browser.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Runs in the browser's own window. What Firefox takes of fingers over WebDriver goes to the page alone; this goes the way of a real
 * screen, past what scrolls and zooms.
 */
async function touch(steps: readonly TouchStep[], seconds: number): Promise<void> {
  interface Finger { readonly identifier: number; readonly offsetX: number; readonly offsetY: number }
  const page = globalThis as unknown as { gBrowser: { selectedBrowser: Element }; fingers?: Finger[]; synthesizeTouchEvent(type: string, touches: readonly object[], modifiers: number, options: { isAsyncEnabled: boolean }): void };
  const { left, top } = page.gBrowser.selectedBrowser.getBoundingClientRect();
  for (const [i, { type, points }] of steps.entries()) {
    if (i > 0 && seconds > 0) await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    const before = page.fingers ?? [];
    const now = points.map(([x, y], finger): Finger => ({ identifier: finger + 1, offsetX: Math.round(x + left), offsetY: Math.round(y + top) }));
    const isEnd = type === 'touchEnd' || type === 'touchCancel';
    page.fingers = isEnd ? before.slice(0, now.length) : now;
    // An end tells of the fingers that were lifted, the others of all.
    const told = isEnd ? before.slice(now.length) : now;
    const look = { radiiX: 8, radiiY: 8, rotationAngle: 0, pressure: 1, tiltX: 0, tiltY: 0, twist: 0 };
    if (told.length > 0) page.synthesizeTouchEvent(type.toLowerCase(), told.map((finger) => ({ ...finger, ...look })), 0, { isAsyncEnabled: true });
  }
}

/** Runs in the browser's own window. More contrast is what Firefox sees in colours of the system that contrast, where pages may have their own. */
function emulateMedia(media: Readonly<Record<string, string>>): void {
  const { gBrowser, Services } = globalThis as unknown as { gBrowser: { selectedBrowser: { browsingContext: Record<string, string> } }; Services: { prefs: Record<'setIntPref' | 'clearUserPref', (name: string, value?: number) => void> } };
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext['prefersColorSchemeOverride'] = media['prefers-color-scheme'] ?? 'none';
  browsingContext['forcedColorsOverride'] = media['forced-colors'] ?? 'none';
  Services.prefs.setIntPref('ui.prefersReducedMotion', media['prefers-reduced-motion'] === 'reduce' ? 1 : 0);
  for (const [name, value] of [['ui.useAccessibilityTheme', 1], ['browser.display.document_color_use', 1]] as const) {
    if (media['prefers-contrast'] === 'more') Services.prefs.setIntPref(name, value);
    else Services.prefs.clearUserPref(name);
  }
}

type Evaluated = { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };

async function listeningAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  stderr.on('data', (chunk: Buffer) => (said += said.length < 100_000 ? chunk.toString() : ''));
  return until('Firefox did not listen', () => /listening on (ws:\S+)/.exec(said)?.[1], 120_000);
}

/** A WebDriver BiDi connection. */
async function connect(url: string) {
  const socket = new WebSocket(url, { maxPayload: 2 ** 28 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.on('message', (data) => {
    const { id, result, error, message } = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: string; message?: string };
    const asked = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (error) asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed the connection'));
  });
  return {
    send: (method: string, params: object): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    end: () => socket.terminate(),
  };
}
