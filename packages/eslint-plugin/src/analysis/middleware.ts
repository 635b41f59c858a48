import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { rootName } from "../syntax/root-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { descendants } from "../syntax/descendants.ts";
import type { HttpHandler } from "./http-handler.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Middleware, decorators and wrappers that are known to let everybody pass. */
const letsPass = new RegExp(
  "^(express|bodyParser|body-?parser|koaBody|json|urlencoded|raw|text|multer|upload|cors|helmet|compression|morgan|logger|" +
    "rateLimit\\w*|\\w*[rR]ateLimit(er|ed)?|\\w*[lL]imiter|throttle\\w*|asyncHandler|catchAsync|asyncWrapper|expressAsyncHandler|" +
    "tryCatch|wrap|wrapAsync|catchErrors|withAxiom|Sentry|withSentry\\w*|withLogging|withLogger|withError\\w*|captureException|" +
    "Controller|Post|Put|All|HttpCode|Header|Headers|Api\\w*|UseInterceptors|UsePipes|UseFilters|Public|SkipAuth|" +
    "SkipThrottle|Throttle|Version|Injectable|AllowAnonymous|IsPublic|defineEventHandler|eventHandler|cookieParser|" +
    "zValidator|sValidator|vValidator|validator|celebrate|validateBody|validateSchema|bodyLimit|timeout|requestId|rawBody|" +
    "captureRawBody|parseRaw\\w*|metrics|tracing|onRequest|onCall|https|functions|region)$",
);

/** Whether a node that stands before or around a handler is known not to look at who is calling. */
export function letsEveryonePass(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === "ObjectExpression" || inner.type === "Literal") return true;
  if (inner.type === "ArrayExpression") {
    return inner.elements.every((element) => element !== null && letsEveryonePass(element));
  }
  const name = inner.type === "CallExpression" ? calledName(inner) : undefined;
  return [name, rootName(inner)?.name].some((candidate) => candidate !== undefined && letsPass.test(candidate));
}

const mounts: ReadonlySet<string> = new Set([
  "use", "addHook", "register", "onBeforeHandle", "onRequest", "useGlobalGuards", "guard", "before", "derive", "all",
]);

/** What the file puts before the route: the arguments of `app.use(…)`, `fastify.addHook(…)` and the like. */
export function mountedArguments(flow: ValueFlow, { route, fn }: Pick<HttpHandler, "route" | "fn">): TSESTree.Node[] {
  return mountingCalls(flow).flatMap((call) => {
    const [first, ...rest] = call.arguments;
    const path = first && staticString(flow, first);
    const isHook = calledName(call) === "addHook";
    if (path !== undefined && !isHook && route !== undefined && !isBelow(route, path)) return [];
    const isHandler = call.range[0] <= fn.range[0] && fn.range[1] <= call.range[1];
    const mounted = path === undefined ? call.arguments : rest;
    return isHandler || (calledName(call) === "all" && path?.endsWith("*") !== true) ? [] : mounted;
  });
}

function isBelow(route: string, path: string): boolean {
  const folder = path.replace(/\/?\*.*$/, "").replace(/\/$/, "");
  return folder === "" || route === folder || route.startsWith(`${folder}/`);
}

const known = new WeakMap<ValueFlow, TSESTree.CallExpression[]>();

function mountingCalls(flow: ValueFlow): TSESTree.CallExpression[] {
  const found = known.get(flow) ?? findMounting(flow);
  known.set(flow, found);
  return found;
}

function findMounting(flow: ValueFlow): TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  for (const node of descendants(flow.sourceCode.ast, flow.sourceCode.visitorKeys)) {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") continue;
    if (mounts.has(calledName(node) ?? "")) found.push(node);
  }
  return found;
}
