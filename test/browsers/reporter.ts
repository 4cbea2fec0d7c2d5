import type { TestCase, TestModule, Vitest } from 'vitest/node';
import type { Reporter } from 'vitest/reporters';
import { exclusionOf, exclusions } from './exclusions.js';

/** Reports at the end how many tests each browser passed and which were left to Chromium, and fails if the list of exclusions is out of date. */
export default class BrowserReporter implements Reporter {
  private isWhole = true;

  onInit({ config }: Vitest): void {
    this.isWhole = !config.testNamePattern && !process.argv.includes('--project') && (config as { cliExclude?: unknown }).cliExclude === undefined && process.argv.slice(2).every((word) => word.startsWith('-') || !word.includes('/'));
  }

  /** Only Chromium repeats the message in the stack, and reports as JSON have nothing but the stack. */
  onTestCaseResult(test: TestCase): void {
    for (const error of test.result().errors ?? []) if (error.stack && !error.stack.includes(error.message)) error.stack = `${error.message}\n${error.stack}`;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const browser of new Set(tests.map(({ project }) => project.name))) {
      const own = tests.filter(({ project }) => project.name === browser);
      const having = (state: string) => own.filter((test) => test.result().state === state).length;
      console.log(`\n${browser}: ${having('passed')} of ${own.length} passed, ${having('failed')} failed, ${having('skipped')} left to Chromium`);
    }
    const used = new Set(tests.map(rowOf));
    for (const { browser, file, test, why } of exclusions) if (used.has(exclusions.find((row) => row.browser === browser && row.file === file && row.test === test))) console.log(`  ${browser}: ${file}${test ? ` (${String(test)})` : ''}: ${why}`);
    const stale = this.isWhole ? exclusions.filter((row) => !used.has(row) && tests.some(({ project }) => project.name.startsWith(row.browser))) : [];
    for (const { browser, file, test } of stale) console.log(`There is no such test to leave out: ${browser}, ${file}, ${String(test)}`);
    if (stale.length > 0) process.exitCode = 1;
  }
}

const rowOf = (test: TestCase) => exclusionOf(test.project.name.split(' ')[0]!, test.module.moduleId, test.fullName);
