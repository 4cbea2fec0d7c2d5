import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browsers/driver.js';
import type { Page } from './page.js';

/** Programs of a desktop on which a screen reader reads, with the package of Debian that brings each. */
const programs = {
  orca: { at: '/usr/bin/orca', from: 'orca' },
  bus: { at: '/usr/bin/dbus-daemon', from: 'dbus-daemon' },
  accessibility: { at: '/usr/libexec/at-spi-bus-launcher', from: 'at-spi2-core' },
  speech: { at: '/usr/bin/speech-dispatcher', from: 'speech-dispatcher' },
  keys: { at: '/usr/bin/xdotool', from: 'xdotool' },
  screen: { at: '/usr/bin/Xvfb', from: 'xvfb' },
  windows: { at: '/usr/bin/openbox', from: 'openbox' },
} as const;

/** What is missing for a screen reader, and what to do; undefined where nothing is. */
export function orcaMissing(): string | undefined {
  const lacking = Object.values(programs).filter(({ at }) => !existsSync(at));
  return lacking.length > 0 ? `The screen reader is not installed: apt-get install ${[...new Set(lacking.map(({ from }) => from))].join(' ')} (Linux only).` : undefined;
}

export interface Desktop {
  /** Presses keys, as xdotool names them (`Tab`, `shift+Tab`). */
  press(...keys: readonly string[]): void;
  /** What was said since this was last called: until all that is waited for was, half a minute at the most, and then all is quiet. */
  listen(isAll: (said: readonly string[]) => boolean): Promise<readonly string[]>;
  close(): void;
}

/**
 * A desktop of its own with Orca on it, as a new user has it, and a browser in front: `open` gets its environment and shows the page that is
 * named `page.start`. Once that has been read, its link leads to the page in question: a first page may be loaded before the browser and the reader know of each other.
 */
export async function startDesktop(open: (env: NodeJS.ProcessEnv, home: string) => ChildProcess, page: Pick<Page, 'start' | 'begin' | 'show' | 'finish'>): Promise<Desktop> {
  const home = mkdtempSync(join(tmpdir(), 'palpate-orca-'));
  const started: ChildProcess[] = [];
  const close = () => {
    for (const { pid, exitCode } of started.reverse()) if (pid && exitCode === null) spawnSync('kill', ['-9', '--', `-${pid}`]);
    // It has put itself into the background.
    const speech = join(home, 'run', 'speech-dispatcher', 'pid', 'speech-dispatcher.pid');
    if (existsSync(speech)) spawnSync('kill', ['-9', readFileSync(speech, 'utf8').trim()]);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const start = (program: ChildProcess) => {
    started.push(program);
    return program;
  };
  try {
    const runtime = join(home, 'run');
    mkdirSync(runtime, { mode: 0o700 });
    // There is nothing to hear it by, and a voice without a loudspeaker holds Orca up for ever.
    mkdirSync(join(home, '.config', 'speech-dispatcher'), { recursive: true });
    writeFileSync(join(home, '.config', 'speech-dispatcher', 'speechd.conf'), 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n');
    const screen = start(spawn(programs.screen.at, ['-displayfd', '3', '-screen', '0', '1300x1000x24', '-nolisten', 'tcp'], { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }));
    const display = await lineOf(screen.stdio[3] as NodeJS.ReadableStream);
    const base = { ...process.env, HOME: home, XDG_RUNTIME_DIR: runtime, DISPLAY: `:${display}`, XDG_SESSION_TYPE: 'x11', GNOME_ACCESSIBILITY: '1', ACCESSIBILITY_ENABLED: '1', GTK_MODULES: 'gail:atk-bridge', NO_AT_BRIDGE: '0' };
    const bus = start(spawn(programs.bus.at, ['--session', '--nofork', '--print-address'], { env: base, detached: true, stdio: ['ignore', 'pipe', 'ignore'] }));
    const env = { ...base, DBUS_SESSION_BUS_ADDRESS: await lineOf(bus.stdout!) };
    start(spawn(programs.windows.at, [], { env, detached: true, stdio: 'ignore' }));
    start(spawn(programs.accessibility.at, ['--launch-immediately'], { env, detached: true, stdio: 'ignore' }));
    const busCall = (...args: string[]) => spawnSync('gdbus', ['call', '--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus', '--method', ...args], { env, encoding: 'utf8' });
    await until('no accessibility bus', () => (busCall('org.a11y.Bus.GetAddress').status === 0 ? true : undefined));
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) busCall('org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', property, '<true>');
    const log = join(home, 'orca.log');
    start(spawn('/usr/bin/python3', ['-c', byTheLine, `--debug-file=${log}`, '--replace'], { env, detached: true, stdio: 'ignore' }));
    await until('Orca did not speak', () => (spokenIn(log).length > 0 ? true : undefined), 120_000);
    const program = start(open(env, home));
    program.stderr?.pipe(createWriteStream(join(home, 'program.log')));
    const tool = (...args: string[]) => spawnSync(programs.keys.at, args, { env, encoding: 'utf8' });
    const window = await until(`no window named ${page.start}`, () => tool('search', '--onlyvisible', '--name', page.start).stdout.trim().split('\n').at(-1) || undefined);
    tool('windowactivate', '--sync', window);
    let heard = 0;
    async function silence(): Promise<void> {
      let [written, stillFor] = [-1, 0];
      const groups = started.map(({ pid }) => pid!);
      await until('Orca did not stop', async () => {
        const { size } = statSync(log);
        // A busy machine is slow, not silent.
        stillFor = size === written && !isAnyAtWork(groups) ? stillFor + 1 : 0;
        written = size;
        await new Promise((resolve) => setTimeout(resolve, 70));
        return stillFor >= 15 ? true : undefined;
      }, 90_000);
    }
    async function listen(isAll: (said: readonly string[]) => boolean): Promise<readonly string[]> {
      const patience = Date.now() + 30_000;
      await until('Orca did not answer', () => (isAll(spokenIn(log).slice(heard)) || Date.now() > patience ? true : undefined), 40_000);
      await silence();
      const said = spokenIn(log).slice(heard);
      heard += said.length;
      return said;
    }
    await listen((said) => said.length > 0);
    tool('key', '--delay', '60', 'Tab');
    await listen((said) => said.length > 0);
    tool('key', '--delay', '60', 'Return');
    await page.begin();
    await listen((said) => said.length > 0);
    await page.show();
    await silence();
    await page.finish();
    return {
      listen,
      press: (...keys) => void tool('key', '--delay', '60', ...keys),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Runs Orca so that its log is written line by line: what was said last would wait for what is said next. */
const byTheLine = `
import builtins, runpy, sys
plain = builtins.open
def by_the_line(file, mode='r', buffering=-1, *rest, **named):
    return plain(file, mode, 1 if str(file).endswith('orca.log') else buffering, *rest, **named)
builtins.open = by_the_line
runpy.run_path('${programs.orca.at}', run_name='__main__')
`;

/** Everything that a log says was spoken, but for the names of the keys that were pressed. */
function spokenIn(log: string): string[] {
  if (!existsSync(log)) return [];
  const said = readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '?(.*?)('? \{.*|'?(?:\{'.*)?)$/gm);
  return [...said].filter(([, , rest = '']) => !rest.startsWith("' {")).map(([, text = '']) => text.trim()).filter((text) => text !== '');
}

/** Whether a process of these groups runs, or would if it were its turn. */
function isAnyAtWork(groups: readonly number[]): boolean {
  return readdirSync('/proc').some((id) => {
    try {
      // After the name, which may hold anything: state, parent, group.
      const [state, , group] = /^\d/.test(id) ? readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ') : [];
      return state === 'R' && groups.includes(Number(group));
    } catch {
      return false; // It has ended meanwhile.
    }
  });
}

async function lineOf(stream: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return until('a program of the desktop did not start', () => (said.includes('\n') ? said.trim() : undefined));
}
