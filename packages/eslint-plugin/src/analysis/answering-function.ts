import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { enclosing } from "../syntax/enclosing.ts";
import { isClass } from "../syntax/is-class.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";

/** Functions whose result a framework writes into the page. */
const pageProps: ReadonlySet<string> = new Set(["getServerSideProps", "getStaticProps", "getInitialProps"]);
const verbs = /^(?:get|post|put|patch|delete|all)$/iu;
const makers: ReadonlySet<string> = new Set(["defineEventHandler", "eventHandler", "defineCachedEventHandler"]);

/** What people call a function whose result is sent to whoever asked; undefined if it is no such function. */
export function answeringFunction(text: string, owner: FunctionNode): string | undefined {
  const { parent } = owner;
  const name = owner.id?.name ?? (parent.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id.name : "");
  if (pageProps.has(name) || isOfPage(text, owner, name)) return name;
  if (parent.type === "Property" && isResolver(parent)) return "the resolver";
  if (parent.type === "MethodDefinition") return ofController(parent);
  return parent.type === "CallExpression" && parent.arguments.at(-1) === owner ? ofRoute(parent) : undefined;
}

/** An exported `load` of SvelteKit or `loader` of React Router, and whatever a file of server actions exports. */
function isOfPage(text: string, { parent }: FunctionNode, name: string): boolean {
  const outer = parent.type === "VariableDeclarator" ? parent.parent.parent : parent;
  if (outer.type !== "ExportNamedDeclaration") return false;
  return /^["']use server/u.test(text) || (/^load(?:er)?$/u.test(name) && /from ["'](?:\$env|\.\/\$types|@remix-run|react-router)/u.test(text));
}

/** `{ Query: { settings: () => … } }` of GraphQL */
function isResolver({ parent: { parent } }: TSESTree.Property): boolean {
  return parent?.type === "Property" && /^(?:Query|Mutation|Subscription)$/u.test(staticKey(parent) ?? "");
}

/** A method with `@Get()` in a class with `@Controller()`, as in Nest. */
function ofController(method: TSESTree.MethodDefinition): string | undefined {
  const owner = enclosing(method, isClass);
  const verb = method.decorators.map(decoratorName).find((name) => verbs.test(name));
  return verb !== undefined && owner?.decorators.some((decorator) => decoratorName(decorator) === "Controller") === true ? `@${verb}` : undefined;
}

function decoratorName({ expression }: TSESTree.Decorator): string {
  return expression.type === "CallExpression" ? (calledName(expression) ?? "") : "";
}

/** Fastify and Nitro send what a handler returns; Express does not look at it. */
function ofRoute(call: TSESTree.CallExpression): string | undefined {
  const name = calledName(call) ?? "";
  if (call.callee.type === "Identifier") return makers.has(name) ? name : undefined;
  return verbs.test(name) && rootName(call.callee)?.name === "fastify" ? `fastify.${name}` : undefined;
}
