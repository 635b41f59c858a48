/** `process.env.X`; `env.X` and `c.env.X`, as workers and checked settings are read. */
const read = /^(?:(?:process|Bun|Deno)\.env|import\.meta\.env|\.env|(?:\w+\.)?env)\.(\w+)$/u;

/** The variable that a source such as `process.env.SLACK_TOKEN` reads. */
export function environmentVariable(source: string): string | undefined {
  return read.exec(source)?.[1];
}
