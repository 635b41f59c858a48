import type { Service } from "@credlint/catalogue";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { HttpHandler } from "./http-handler.ts";
import { judged } from "./judged-handler.ts";
import type { JudgedHandler } from "./judged-handler.ts";
import { speaksOfDeliveries } from "./speaks-of-deliveries.ts";
import { valueFlow } from "./value-flow.ts";
import type { ValueFlow } from "./value-flow.ts";
import { webhookHandlers } from "./webhook-handlers.ts";
import type { WebhookHandler } from "./webhook-handlers.ts";

/** A file as rules get it. */
interface File {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  readonly cwd: string;
}

type Listener<Found> = (node: TSESTree.Node) => Found[];

/** The nodes that declare handlers. */
type Declaring =
  | "CallExpression"
  | "NewExpression"
  | "MethodDefinition"
  | "ExportNamedDeclaration"
  | "ExportDefaultDeclaration"
  | "AssignmentExpression";
type HandlerListeners<Found> = { readonly [Type in Declaring]?: Listener<Found> };

/**
 * Listeners of one rule that ask about each webhook handler of a file once, wherever it's named; none if the file says
 * nothing of deliveries, as most files do.
 */
export function handlerListeners<Found>(
  { sourceCode, filename, cwd }: File,
  services: readonly Service[],
  findingsOf: (found: WebhookHandler, flow: ValueFlow) => Found[],
): HandlerListeners<Found> {
  const file = (filename.startsWith(cwd) ? filename.slice(cwd.length) : filename).replaceAll("\\", "/");
  if (!speaksOfDeliveries(sourceCode, file)) return {};
  const flow = valueFlow(sourceCode);
  const given = new Set<HttpHandler["fn"]>();
  const ask: Listener<Found> = (node) =>
    webhookHandlers(flow, node, file, services)
      .filter(({ handler }) => !given.has(handler.fn) && Boolean(given.add(handler.fn)))
      .flatMap((found) => findingsOf(found, flow));
  return {
    CallExpression: ask,
    NewExpression: ask,
    MethodDefinition: ask,
    ExportNamedDeclaration: ask,
    ExportDefaultDeclaration: ask,
    AssignmentExpression: ask,
  };
}

/** The same for rules that ask only about handlers that check the sender badly. */
export function weakHandlerListeners<Found>(
  file: File,
  services: readonly Service[],
  findingsOf: (judged: JudgedHandler) => Found[],
): HandlerListeners<Found> {
  return handlerListeners(file, services, (found, flow) => judged(flow, found, services).flatMap(findingsOf));
}
