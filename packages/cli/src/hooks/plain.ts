import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Proposal } from "../init/project.ts";
import { keptName, mark, stub } from "./stub.ts";
import type { HookName, Programs } from "./stub.ts";

/** Hooks in the folder that git reads; one that was there is kept beside ours, which runs it in the end. */
export function plainHooks(folder: string, programs: Programs, hooks: readonly HookName[]): Proposal[] {
  return hooks.map((hook) => {
    const file = join(folder, hook);
    const path = relative("", file);
    const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    const isProgram = true;
    const after = stub(hook, programs);
    if (text?.includes(mark)) return { path, before: text, after, isProgram };
    return { path, before: undefined, after, isProgram, ...(text !== undefined && { keepAs: join(folder, keptName(hook)) }) };
  });
}
