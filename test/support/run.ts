import { spawnSync } from "node:child_process";

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** Runs a program to its end and gives back what it said; never throws because of an exit code. */
export function run(program: string, args: readonly string[], { cwd, env = process.env, input }: RunOptions): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...(input !== undefined && { input }),
  });
  if (error) throw error;
  return { exit: status, stdout, stderr };
}

/** Runs a program that must succeed. */
export function runWell(program: string, args: readonly string[], options: RunOptions): string {
  const { exit, stdout, stderr } = run(program, args, options);
  if (exit !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${exit}:\n${stdout}\n${stderr}`);
  return stdout;
}
