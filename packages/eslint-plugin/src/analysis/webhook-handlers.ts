import type { Service } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import type { HttpHandler } from "./http-handler.ts";
import { httpHandlers } from "./http-handlers.ts";
import type { ValueFlow } from "./value-flow.ts";
import { webhookEvidence } from "./webhook-evidence.ts";
import type { WebhookEvidence } from "./webhook-evidence.ts";

export interface WebhookHandler extends WebhookEvidence {
  readonly handler: HttpHandler;
}

/** Where ESLint is, and which file it reads. */
interface Place {
  readonly filename: string;
  readonly cwd: string;
}

/**
 * Listeners for all nodes that can declare a webhook's handler; each handler is handed to `check` once.
 */
export function atWebhookHandlers<Found>(
  flow: ValueFlow,
  { filename, cwd }: Place,
  services: readonly Service[],
  check: (handler: WebhookHandler) => readonly Found[],
) {
  const file = (filename.startsWith(cwd) ? filename.slice(cwd.length) : filename).replaceAll("\\", "/");
  const seen = new Set<HttpHandler["fn"]>();
  const find = (node: TSESTree.Node): Found[] =>
    httpHandlers(flow, node, file).flatMap((handler) => {
      const evidence = seen.has(handler.fn) ? undefined : webhookEvidence(flow, handler, file, services);
      seen.add(handler.fn);
      return evidence ? check({ ...evidence, handler }) : [];
    });
  return {
    CallExpression: find,
    MethodDefinition: find,
    ExportNamedDeclaration: find,
    ExportDefaultDeclaration: find,
    AssignmentExpression: find,
  };
}
