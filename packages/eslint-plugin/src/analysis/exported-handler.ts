import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { isFunction } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { handlerFunction } from "./handler-function.ts";
import { functionHead } from "./http-handler.ts";
import type { HttpHandler } from "./http-handler.ts";
import { isPassedProps, isTypedIntegration } from "./integration-handler.ts";
import { listedHandlers } from "./listed-handler.ts";
import { objectMember } from "./object-member.ts";
import { isTypedPlugin, isTypedWebhook } from "./typed-webhook.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Names a server looks for: Next, SvelteKit and Astro routes, Remix, Cloudflare Pages, Lambda and Netlify. */
const served: ReadonlySet<string> = new Set(["POST", "PUT", "ALL", "action", "onRequestPost", "onRequest", "handler"]);

/** Routes that take deliveries by GET, too, as advertising networks send them; `/webhooks` may list what somebody has set up. */
const postback = /(^|\/)(web-?hook|postback)\/(route|\+server)\.[cm]?[jt]sx?$/;

type Export = TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration | TSESTree.AssignmentExpression;

/** The handlers an export statement, or a CommonJS assignment, offers to a server that routes by file. */
export function exportedHandlers(flow: ValueFlow, node: Export, filename: string): HttpHandler[] {
  switch (node.type) {
    case "ExportNamedDeclaration":
      return namedExports(node).flatMap(({ name, value }) => {
        if (served.has(name)) return fromValue(flow, node, value).filter(({ fn }) => !isPassedProps(flow, fn, filename));
        if (name === "GET" && postback.test(filename)) return fromValue(flow, node, value).map((handler) => ({ ...handler, readsQuery: true }));
        if (value.type === "ArrayExpression") return listedHandlers(flow, value);
        if (name === "webhook" && isFunction(value) && isTypedIntegration(flow, value)) return fromValue(flow, node, value);
        return isNamedWebhook(name, filename) ? fromController(flow, node, value) : [];
      });
    case "ExportDefaultDeclaration":
      return fromDefault(flow, node, node.declaration, filename);
    default:
      return fromCommonJs(flow, node, filename);
  }
}

function namedExports(
  { declaration, specifiers }: TSESTree.ExportNamedDeclaration,
): { name: string; value: TSESTree.Node }[] {
  if (declaration?.type === "FunctionDeclaration" && declaration.id) {
    return [{ name: declaration.id.name, value: declaration }];
  }
  if (declaration?.type === "VariableDeclaration") {
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" && init ? { name: id.name, value: init } : [],
    );
  }
  return specifiers.flatMap(({ exported, local }) =>
    exported.type === "Identifier" ? { name: exported.name, value: local } : [],
  );
}

/** A function below `api/` (Next, Vercel), or `{ fetch }` (Cloudflare, Bun). */
function fromDefault(flow: ValueFlow, statement: TSESTree.Node, node: TSESTree.Node, filename: string): HttpHandler[] {
  const value = unwrap(node);
  if (value.type === "ObjectExpression") {
    const fetch = objectMember(value, "fetch")?.[0]?.value;
    return fetch ? fromValue(flow, fetch.parent ?? fetch, fetch) : [];
  }
  const isRouted = /(^|\/)(?:api|netlify\/(?:edge-)?functions|functions)\//.test(filename);
  return fromValue(flow, statement, value).filter(({ fn }) => isRouted || (value.type === "Identifier" && isTypedWebhook(flow, fn)));
}

function fromCommonJs(flow: ValueFlow, node: TSESTree.AssignmentExpression, filename: string): HttpHandler[] {
  if (node.left.type !== "MemberExpression") return [];
  const target = flow.sourceCode.getText(node.left);
  if (target === "module.exports") {
    const named = node.right.type === "ObjectExpression" ? writtenEntries(node.right) : [];
    const ofStrapi = /(^|\/)controllers\//.test(filename) ? named.flatMap(([, value]) => fromContext(flow, node, value)) : [];
    const ofExpress = named.filter(([name]) => isNamedWebhook(name, filename)).flatMap(([, value]) => fromController(flow, node, value));
    const controllers = [...ofStrapi, ...ofExpress];
    return controllers.length > 0 ? controllers : fromDefault(flow, node, node.right, filename);
  }
  if (!/^(module\.)?exports\b/.test(target)) return [];
  const name = staticKey(node.left) ?? "";
  if (served.has(name)) return fromValue(flow, node, node.right);
  return isNamedWebhook(name, filename) ? fromController(flow, node, node.right) : [];
}

function fromValue(flow: ValueFlow, statement: TSESTree.Node, value: TSESTree.Node): HttpHandler[] {
  const found = handlerFunction(flow, value);
  if (!found) return [];
  const { fn, wrappers } = found;
  return [{ fn, loc: functionHead(statement, fn, flow.sourceCode), around: wrappers, takesDeliveries: isTypedIntegration(flow, fn) || isTypedPlugin(flow, fn) }];
}

function isNamedWebhook(name: string, filename: string): boolean {
  return /web_?hook/i.test(name) || /web-?_?hook[^/]*$/i.test(filename);
}

/** `(req, res) => …` for a route of another file, where middleware may stand before it. */
function fromController(flow: ValueFlow, statement: TSESTree.Node, value: TSESTree.Node): HttpHandler[] {
  const made = unwrap(value);
  if (made.type === "CallExpression" && /^(onRequest|https|http|onCall|serve)$/.test(calledName(made) ?? "")) return [];
  return fromValue(flow, statement, value)
    .filter(({ fn: { params } }) => {
      const [request, response] = params.map((param) => (param.type === "Identifier" ? param.name : ""));
      return /^_?(req|request)$/.test(request ?? "") && /^_?(res|response|reply)$/.test(response ?? "");
    })
    .map((handler) => ({ ...handler, isMountedElsewhere: true }));
}

/** `async webhook(ctx) { … }` of a Strapi controller. */
function fromContext(flow: ValueFlow, statement: TSESTree.Node, value: TSESTree.Node): HttpHandler[] {
  return fromValue(flow, value.parent ?? statement, value).filter(({ fn: { params } }) => {
    const [context, ...more] = params;
    return context?.type === "Identifier" && /^(ctx|context)$/.test(context.name) && more.length === 0;
  });
}
