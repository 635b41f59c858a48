import type { Reporter } from "vitest/node";

/** Prints `N passed, N failed, N skipped` alone on a line, for CI to read. */
export default class CountingReporter implements Reporter {
  onTestRunEnd(...[modules]: Parameters<NonNullable<Reporter["onTestRunEnd"]>>): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      if (module.state() === "failed" && [...module.children.allTests("failed")].length === 0) count.failed += 1;
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
