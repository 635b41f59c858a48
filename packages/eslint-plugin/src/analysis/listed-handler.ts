import type { TSESTree } from "@typescript-eslint/utils";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenEntries } from "../syntax/written-entries.ts";
import { handlerFunction } from "./handler-function.ts";
import type { HttpHandler } from "./http-handler.ts";
import { objectMember } from "./object-member.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** The handlers in tables of routes: `{ routes: { "/webhook": { POST } } }` of Bun, `{ endpoints: [{ path, handler }] }` of Payload. */
export function listedHandlers(flow: ValueFlow, node: TSESTree.Node): HttpHandler[] {
  const value = unwrap(node);
  if (value.type === "ArrayExpression") {
    return value.elements.flatMap((element) => (element?.type === "ObjectExpression" ? ofEndpoint(flow, element) : []));
  }
  if (value.type !== "ObjectExpression") return [];
  return value.properties.flatMap((property) => {
    if (property.type !== "Property") return [];
    const key = staticKey(property);
    if (key === "endpoints" && property.value.type === "ArrayExpression") return listedHandlers(flow, property.value);
    return key === "routes" && property.value.type === "ObjectExpression" ? ofRoutes(flow, property.value) : [];
  });
}

function ofEndpoint(flow: ValueFlow, endpoint: TSESTree.ObjectExpression): HttpHandler[] {
  const [path, method, handler] = ["path", "method", "handler"].map((key) => objectMember(endpoint, key)?.[0]?.value);
  if (!path || !method || !handler || !/post|put/i.test(flow.sourceCode.getText(method))) return [];
  return made(flow, path, handler);
}

function ofRoutes(flow: ValueFlow, routes: TSESTree.ObjectExpression): HttpHandler[] {
  return routes.properties.flatMap((route) => {
    if (route.type !== "Property" || route.value.type !== "ObjectExpression") return [];
    const { key } = route;
    return writtenEntries(route.value).flatMap(([verb, handler]) => (/^(POST|PUT)$/.test(verb) ? made(flow, key, handler) : []));
  });
}

function made(flow: ValueFlow, path: TSESTree.Node, handler: TSESTree.Node): HttpHandler[] {
  const route = staticString(flow, path);
  const found = handlerFunction(flow, handler);
  return found && route !== undefined ? [{ fn: found.fn, loc: path.loc, route, around: found.wrappers }] : [];
}
