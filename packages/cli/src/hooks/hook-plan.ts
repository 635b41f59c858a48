import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isAbsolute, relative } from "node:path";
import { huskyHooks } from "../init/husky.ts";
import type { JsonObject, Project, Proposal } from "../init/project.ts";
import { words } from "../messages.ts";
import { managedHooks } from "./managed.ts";
import type { Managed } from "./manager.ts";
import { plainHooks } from "./plain.ts";
import type { Repository } from "./repository.ts";
import { strictHooks, usualHooks } from "./stub.ts";
import type { HookName } from "./stub.ts";

/** What makes git run the checks, by whatever tool runs hooks here. */
export function hookPlan(project: Project, manifest: JsonObject, managed: Managed, repository: Repository | undefined, isStrict: boolean): Proposal[] {
  const hooks: HookName[] = [...usualHooks, ...(isStrict ? strictHooks : [])];
  if (managed.manager === "husky") return huskyHooks(project, hooks);
  if (managed.manager !== "none") return managedHooks(project, manifest, managed, hooks);
  if (!repository) return [];
  const { top, common, hooks: folder, hooksPath } = repository;
  // A folder that other repositories read too is not this one's to write into.
  if ([top, common].every((own) => isOutside(folder, own))) return [{ path: folder, advice: words.sharedHooks(hooksPath ?? folder) }];
  return plainHooks(folder, { node: process.execPath, cli: ownFile() }, hooks);
}

function isOutside(path: string, folder: string): boolean {
  const way = relative(realpathSync(folder), path);
  return way.startsWith("..") || isAbsolute(way);
}

/** The file that node was started with. */
function ownFile(): string {
  return realpathSync(process.argv[1] ?? fileURLToPath(import.meta.url));
}
