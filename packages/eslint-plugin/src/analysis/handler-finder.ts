import type { Service } from "@credlint/catalogue";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { HttpHandler } from "./http-handler.ts";
import { judgedHandlers } from "./judged-handlers.ts";
import type { JudgedHandler } from "./judged-handlers.ts";
import { valueFlow } from "./value-flow.ts";

/** A finder of weak webhook handlers for one file and one rule: each handler is given once, wherever it's named. */
export function handlerFinder(
  { sourceCode, filename, cwd }: { sourceCode: Readonly<TSESLint.SourceCode>; filename: string; cwd: string },
  services: readonly Service[],
): (node: TSESTree.Node) => JudgedHandler[] {
  const flow = valueFlow(sourceCode);
  const file = (filename.startsWith(cwd) ? filename.slice(cwd.length) : filename).replaceAll("\\", "/");
  const given = new Set<HttpHandler["fn"]>();
  return (node) =>
    judgedHandlers(flow, node, file, services).filter(({ handler }) => !given.has(handler.fn) && Boolean(given.add(handler.fn)));
}
