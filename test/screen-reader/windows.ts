import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../browsers/firefox.js';

/** Starts a browser with a window, as a person has it, on a desktop with this environment; `home` is an empty folder. */
export type Opening = (url: string) => (env: NodeJS.ProcessEnv, home: string) => ChildProcess;

const start = (path: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess => spawn(path, args, { env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });

/** Nothing that a first start shows. */
const preferences = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const inFirefox = (path: string): Opening => (url) => (env, home) => {
  const profile = join(home, 'profile');
  mkdirSync(profile);
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  return start(path, ['--profile', profile, '--no-remote', '--new-instance', '--width', '1280', '--height', '960', url], env);
};

const inChromium = (path: string): Opening => (url) => (env, home) =>
  start(path, ['--no-sandbox', '--test-type', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--force-renderer-accessibility', `--user-data-dir=${join(home, 'profile')}`, '--window-size=1280,960', url], env);

/** With a window, which the Chromium that comes from npm has not. */
const chromium = ['/usr/lib/chromium/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const firefox = findFirefox();

/** The browsers that can be listened to on this machine. */
export const windows: readonly { readonly name: string; readonly open: Opening }[] = [
  ...('path' in firefox ? [{ name: 'Firefox', open: inFirefox(firefox.path) }] : []),
  ...(chromium ? [{ name: 'Chromium', open: inChromium(chromium) }] : []),
];

/** What is missing for the others, and what to do. */
export const windowsMissing: readonly string[] = [...('missing' in firefox ? [firefox.missing] : []), ...(chromium ? [] : ['Chromium with a window is not installed, to be listened to: apt-get install chromium.'])];
