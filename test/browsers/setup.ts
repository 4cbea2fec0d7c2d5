import { afterEach, beforeAll, beforeEach, type TestContext } from 'vitest';
import { commands, server } from 'vitest/browser';
import { exclusionOf } from './exclusions.js';
import type { DriverCommands } from './provider.js';

const driver = commands as unknown as DriverCommands;

beforeAll(() => driver.enterFrame());

beforeEach(async ({ task, skip }: TestContext) => {
  const exclusion = exclusionOf(server.browser, task.file.filepath, nameOf(task));
  if (exclusion) skip(exclusion.why);
  if (!document.hasFocus()) await driver.focusPage();
});

afterEach(() => driver.release());

function nameOf({ name, suite }: Pick<TestContext['task'], 'name' | 'suite'>): string {
  return suite ? `${nameOf(suite)} > ${name}` : name;
}
