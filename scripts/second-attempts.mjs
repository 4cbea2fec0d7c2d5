/** A reporter for Vitest that names the tests which passed only when they were tried once more. */
export default class SecondAttempts {
  onTestRunEnd(modules) {
    const late = modules.flatMap((module) => [...module.children.allTests()].filter((test) => test.diagnostic()?.flaky));
    if (late.length > 0) console.log(`\npassed at the second attempt, ${late.length}:${late.map((test) => `\n  ${test.module.relativeModuleId} > ${test.fullName}`).join('')}`);
  }
}
