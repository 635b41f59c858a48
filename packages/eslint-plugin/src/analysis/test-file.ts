/** Whether a file is a test's: what is compared and signed there is its own. */
export function isTestFile(filename: string): boolean {
  return /\.\w*(test|spec)\.[cm]?[jt]sx?$|(^|[/\\])(__tests__|tests?|integration-tests|e2e)[/\\]/.test(filename);
}
