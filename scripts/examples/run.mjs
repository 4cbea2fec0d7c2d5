import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

/** Runs a command; throws with all its output if it fails. */
export async function run(folder, command, args, env = {}) {
  const child = start(folder, command, args, env);
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${said}`);
  return said;
}

/** Launching the browser sets a `NODE_ENV` that users do not have. */
export function start(folder, command, args, env = {}) {
  return spawn(command, args, { cwd: folder, shell: windows, env: { ...process.env, NODE_ENV: undefined, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}
