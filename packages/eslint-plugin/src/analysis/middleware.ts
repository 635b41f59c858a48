import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { rootName } from "../syntax/root-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { descendants } from "../syntax/descendants.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Middleware, decorators and wrappers that are known to let everybody pass. */
const letsPass = new RegExp(
  "^(express|bodyParser|body-?parser|json|urlencoded|raw|text|multer|upload|cors|helmet|compression|morgan|logger|" +
    "rateLimit\\w*|\\w*[rR]ateLimit(er)?|\\w*[lL]imiter|asyncHandler|catchAsync|asyncWrapper|expressAsyncHandler|tryCatch|" +
    "wrap|wrapAsync|catchErrors|withAxiom|withSentry\\w*|withLogging|withLogger|withError\\w*|captureException|" +
    "Controller|Post|Put|All|HttpCode|Header|Headers|Api\\w*|UseInterceptors|UsePipes|UseFilters|Public|SkipAuth|" +
    "SkipThrottle|Throttle|Version|Injectable|AllowAnonymous|IsPublic|defineEventHandler|eventHandler)$",
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
  "use", "addHook", "register", "onBeforeHandle", "useGlobalGuards", "guard", "before", "derive",
]);

/** What the whole file puts before its routes: the arguments of `app.use(…)`, `fastify.addHook(…)` and the like. */
export function mountedArguments(flow: ValueFlow): TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  for (const node of descendants(flow.sourceCode.ast, flow.sourceCode.visitorKeys)) {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") continue;
    if (mounts.has(calledName(node) ?? "")) found.push(...node.arguments);
  }
  return found;
}
