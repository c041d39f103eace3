import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { sharedMissing } from './shared.ts';

/**
 * Ends every run with one plain line. With NO_SKIPS set, as in CI, a test that did not run fails the run: a suite that
 * quietly never starts must not look like a suite that passes. The tests that read ../shared may be absent with it,
 * except where CI is set, because there it is known to stand beside the checkout.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const skipped = inState('skipped');
    const inexcusable = process.env.NO_SKIPS ? skipped.filter((test) => !isExcused(test)) : [];
    for (const test of inexcusable) console.error(`Did not run: ${test.module.relativeModuleId} > ${test.fullName}`);
    const groups = [...modules, ...modules.flatMap((module) => [...module.children.allSuites()])];
    const brokenGroups = groups.filter((group) => group.errors().length > 0).length;
    const failed = inState('failed').length + brokenGroups + inexcusable.length;
    console.log(`${inState('passed').length} passed, ${failed} failed, ${skipped.length - inexcusable.length} skipped`);
    if (inexcusable.length > 0) process.exitCode = 1;
  }
}

function isExcused(test: TestCase): boolean {
  return (
    sharedMissing && process.env.CI === undefined && /shared/.test(`${test.module.relativeModuleId} ${test.fullName}`)
  );
}
