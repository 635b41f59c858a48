import { hookPlan } from "../hooks/hook-plan.ts";
import { managerOf } from "../hooks/manager.ts";
import type { Managed } from "../hooks/manager.ts";
import type { Repository } from "../hooks/repository.ts";
import { words } from "../messages.ts";
import { Problem } from "../problem.ts";
import { editorSettings } from "./editor.ts";
import { eslintConfig } from "./eslint.ts";
import { packageJson } from "./package-json.ts";
import { parseObject } from "./project.ts";
import type { JsonObject, Project, Proposal } from "./project.ts";
import { secretlintConfig } from "./secretlint.ts";

/** What is known of a project besides its files. */
interface Around {
  /** The repository it lies in, if any. */
  readonly repository?: Repository | undefined;
  /** Whether the project lies at its top, where husky works. */
  readonly isTop?: boolean;
  readonly isStrict?: boolean;
}

/** What `init` would make of the project. Throws a Problem if there is neither a package.json nor a repository to start from. */
export function plan(project: Project, { repository, isTop = true, isStrict = false }: Around = {}): Proposal[] {
  const text = project.read("package.json");
  if (text === undefined) {
    const managed = managerOf(project, {}, repository?.hooksPath);
    if (managed.manager === "none" && !repository) throw new Problem(words.noPackageJson);
    return hookPlan(project, {}, managed, repository, isStrict);
  }
  const manifest = parseObject(text);
  if (!manifest) throw new Problem(words.brokenPackageJson);
  const managed = chosen(project, manifest, repository, isTop);
  const packages = packageJson(project, text, manifest, managed.manager === "husky");
  return together([
    ...packages,
    ...hookPlan(changedBy(project, packages), manifest, managed, repository, isStrict),
    eslintConfig(project, manifest),
    ...secretlintConfig(project, manifest),
    editorSettings(project),
  ]);
}

/** The project as it would be. */
function changedBy(project: Project, proposals: readonly Proposal[]): Project {
  const texts = new Map(proposals.flatMap((proposal) => ("after" in proposal ? [[proposal.path, proposal.after]] : [])));
  return { read: (path) => texts.get(path) ?? project.read(path) };
}

/** A project that has no way yet to run hooks gets husky, unless git was told to look elsewhere, or would not look here. */
function chosen(project: Project, manifest: JsonObject, repository: Repository | undefined, isTop: boolean): Managed {
  const managed = managerOf(project, manifest, repository?.hooksPath);
  const isFree = repository === undefined || (repository.hooksPath === undefined && isTop);
  return managed.manager === "none" && isFree ? { manager: "husky", file: ".husky" } : managed;
}

/** Two changes of one file, of which the second starts where the first ends, are one. */
function together(proposals: readonly Proposal[]): Proposal[] {
  const joined: Proposal[] = [];
  for (const proposal of proposals) {
    const index = joined.findIndex((each) => each.path === proposal.path && "after" in each);
    const first = joined[index];
    if (first && "after" in first && "after" in proposal) joined[index] = { ...first, after: proposal.after };
    else joined.push(proposal);
  }
  return joined;
}
