import { fileURLToPath } from 'node:url';
import { defineBrowserProvider, parseKeyDef } from '@vitest/browser';
import type { BrowserCommand, BrowserProvider, TestProject } from 'vitest/node';
import type { ActionSource, Driver, MediaFeature, TouchStep } from './driver.js';
import { keyActions } from './keys.js';

const testFrame = 'iframe[data-vitest]';

/** What a test page may request from the browser's driver. */
export interface DriverCommands {
  /** Before the tests of a file: its frame is a new one. */
  enterFrame(): Promise<void>;
  perform(actions: readonly ActionSource[]): Promise<void>;
  touch(steps: readonly TouchStep[], seconds: number): Promise<void>;
  release(): Promise<void>;
  focusPage(): Promise<void>;
  emulate(media: readonly MediaFeature[]): Promise<void>;
  setPixelRatio(ratio: number): Promise<void>;
  /** PNG in base64, of the whole page. */
  photographPage(): Promise<string>;
}

/** Vitest's browser mode in browsers that speak WebDriver, each in a process of its own. */
export function driven(name: string, launch: () => Promise<Driver>) {
  return defineBrowserProvider({ name: 'webdriver', supportedBrowser: [name], options: {}, providerFactory: (project: TestProject) => new WebDriverProvider(project, launch) });
}

class WebDriverProvider implements BrowserProvider {
  readonly name = 'webdriver';
  readonly supportsParallelism = true;
  readonly initScripts = [fileURLToPath(new URL('locators.ts', import.meta.url))];
  /** By session: a page that tests run in. */
  private readonly drivers = new Map<string, Promise<Driver>>();

  constructor(project: TestProject, private readonly launch: () => Promise<Driver>) {
    for (const [name, command] of Object.entries(vitestCommands)) project.browser!.registerCommand(name as never, command as BrowserCommand<never[]>);
  }

  async openPage(session: string, url: string): Promise<void> {
    const driver = await (this.drivers.get(session) ?? this.drivers.set(session, this.launch()).get(session)!);
    await driver.open(url);
  }

  getCommandsContext = (session: string) => ({ driver: this.drivers.get(session) });

  async close(): Promise<void> {
    await Promise.allSettled([...this.drivers.values()].map(async (driver) => (await driver).close()));
  }
}

/** One at a time: a driver does not run two commands at once. */
const queues = new WeakMap<Driver, Promise<unknown>>();
async function inTurn<T>(context: object, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await (context as { driver: Promise<Driver> }).driver;
  const done = (queues.get(driver) ?? Promise.resolve()).then(() => work(driver));
  queues.set(driver, done.catch(() => undefined));
  return done;
}

/** For `browser.commands` of the configuration: `DriverCommands`, as they are carried out. */
export const driverCommands: Record<keyof DriverCommands, BrowserCommand<never[]>> = {
  enterFrame: (context) => inTurn(context, (driver) => driver.enter(testFrame)),
  perform: (context, ...[actions]: [readonly ActionSource[]]) => inTurn(context, (driver) => driver.perform(actions)),
  touch: (context, ...[steps, seconds]: [readonly TouchStep[], number]) => inTurn(context, async (driver) => driver.touch?.(steps, seconds)),
  release: (context) => inTurn(context, (driver) => driver.release()),
  focusPage: (context) => inTurn(context, (driver) => driver.focus()),
  emulate: (context, ...[media]: [readonly MediaFeature[]]) => inTurn(context, async (driver) => driver.emulate?.(media)),
  setPixelRatio: (context, ...[ratio]: [number]) => inTurn(context, async (driver) => driver.setPixelRatio?.(ratio)),
  photographPage: (context) => inTurn(context, (driver) => driver.photograph()),
};

const type = (context: object, text: string) =>
  inTurn(context, async (driver) => {
    // Tab may have moved the focus to the browser's own controls, where a key would be lost.
    if (!(await driver.evaluate<boolean>('if (!document.activeElement || document.activeElement === document.body) window.focus(); return document.hasFocus();'))) await driver.focus();
    await driver.perform([keyActions(parseKeyDef(text))]);
  });

/** What Vitest's own `userEvent` asks for, as far as the tests use it. */
const vitestCommands = {
  __vitest_keyboard: async (context: object, text: string, state: object) => {
    await type(context, text);
    return state;
  },
  __vitest_tab: (context: object, { shift }: { shift?: boolean } = {}) => type(context, shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}'),
  __vitest_type: async (context: object, selector: string, text: string) => {
    await inTurn(context, (driver) => driver.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus();`));
    await type(context, text);
    return { unreleased: [] };
  },
  __vitest_cleanup: (context: object) => inTurn(context, (driver) => driver.release()),
};
