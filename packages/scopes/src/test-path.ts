const testPath =
  /\.(?:\w*test|spec|stories|cy)\.\w+$|(?:^|\/)(?:__tests__|__mocks__|__fixtures__|\.storybook|(?:[\w-]+-)?tests?(?:-utils|-helpers)?|e2e|fixtures|mocks)\/|(?:^|\/)(?:vitest|jest|playwright|cypress)\.[\w.-]*\w+$/u;

/** Whether a file, by its path below the project's root, belongs to tests or stories, which only play at asking. */
export function isTestPath(path: string): boolean {
  return testPath.test(path);
}
