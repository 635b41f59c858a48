import type { Service } from "@credlint/catalogue";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { HttpHandler } from "./http-handler.ts";
import { judgedHandlers } from "./judged-handlers.ts";
import type { JudgedHandler } from "./judged-handlers.ts";
import { speaksOfDeliveries } from "./speaks-of-deliveries.ts";
import { valueFlow } from "./value-flow.ts";

/** A file as rules get it. */
interface File {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  readonly cwd: string;
}

type Listener<Found> = (node: TSESTree.Node) => Found[];

/** The nodes that declare handlers. */
type Declaring = "CallExpression" | "MethodDefinition" | "ExportNamedDeclaration" | "ExportDefaultDeclaration" | "AssignmentExpression";

/**
 * Listeners of one rule that ask about each weak webhook handler of a file once, wherever it's named; none if the file says
 * nothing of deliveries, as most files do.
 */
export function handlerListeners<Found>(
  { sourceCode, filename, cwd }: File,
  services: readonly Service[],
  findingsOf: (judged: JudgedHandler) => Found[],
): { readonly [Type in Declaring]?: Listener<Found> } {
  const file = (filename.startsWith(cwd) ? filename.slice(cwd.length) : filename).replaceAll("\\", "/");
  if (!speaksOfDeliveries(sourceCode, file)) return {};
  const flow = valueFlow(sourceCode);
  const given = new Set<HttpHandler["fn"]>();
  const ask: Listener<Found> = (node) =>
    judgedHandlers(flow, node, file, services)
      .filter(({ handler }) => !given.has(handler.fn) && Boolean(given.add(handler.fn)))
      .flatMap(findingsOf);
  return {
    CallExpression: ask,
    MethodDefinition: ask,
    ExportNamedDeclaration: ask,
    ExportDefaultDeclaration: ask,
    AssignmentExpression: ask,
  };
}
