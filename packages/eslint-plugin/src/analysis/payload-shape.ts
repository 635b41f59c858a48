import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { isFunction } from "../syntax/is-function.ts";
import { rootName } from "../syntax/root-name.ts";
import { staticKey } from "../syntax/static-key.ts";
import type { HttpHandler } from "./http-handler.ts";
import { mountedArguments } from "./middleware.ts";
import { reachable } from "./reachable.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What schema libraries and people call a look at an object's shape. */
const looking =
  /^(safe)?[pP]arse(Async|Strict)?$|^(safe)?Parse\w+|^(validate|assert|decode|ensure|guard|narrow|cast|coerce|check|sanitize|is[A-Z]|has[A-Z]|as[A-Z]|to[A-Z]|from[A-Z]|plainTo|deserialize|parse[A-Z]|construct|unwrap|unmarshal)/;
const verifying = /verif|webhook$|^receive$|^validateEvent$/i;
const libraries =
  /^(zod|valibot|yup|joi|@hapi\/joi|ajv|io-ts|superstruct|arktype|@sinclair\/typebox|typebox|class-validator|class-transformer|runtypes|effect|@effect\/schema|vest|fastest-validator|express-validator|celebrate|@vinejs\/vine|@hono\/[\w-]*validator|@decoders\/\w+|decoders|typia)(\/|$)/;
/** Where Fastify, hapi and others are told the shape of what they let in. */
const declaring = /^(schema|validate|body|config|options|inputSchema)$/;

/** Whether anything in or around a handler might look at the shape of the payload. Errs on the side of yes. */
export function mightLookAtShape(flow: ValueFlow, handler: HttpHandler): boolean {
  const { fn, around, isMountedElsewhere } = handler;
  if (importsLibrary(flow) || around.length > 0 || isMountedElsewhere === true) return true;
  const nodes = reachable(flow, [fn, ...mountedArguments(flow, handler)]);
  return [...nodes].some((node) => looksAtShape(node)) || isTyped(fn);
}

function importsLibrary({ sourceCode: { ast } }: ValueFlow): boolean {
  return ast.body.some((node) => node.type === "ImportDeclaration" && libraries.test(node.source.value));
}

function looksAtShape(node: TSESTree.Node): boolean {
  switch (node.type) {
    case "CallExpression":
      return isLook(node);
    case "UnaryExpression":
      return node.operator === "typeof" || (node.operator === "!" && node.argument.type === "MemberExpression");
    case "ChainExpression":
      return true;
    case "BinaryExpression":
      return node.operator === "in" || node.operator === "instanceof";
    default:
      return isFunction(node) && node.returnType?.typeAnnotation.type === "TSTypePredicate";
  }
}

function isLook(node: TSESTree.CallExpression): boolean {
  const name = calledName(node) ?? "";
  const root = rootName(node.callee)?.name ?? "";
  if (/^(JSON|Date|Number|Buffer|querystring|qs|URL)$/.test(root)) return false;
  // What a verifier gives back is the vendor's own object.
  const isAsked = node.parent.type !== "ExpressionStatement" && node.parent.type !== "UnaryExpression";
  return isGuard(node, name) || (looking.test(name) && !/^is(Valid|Genuine|From|Authentic)|signature|^to(String|ISOString|LowerCase|UpperCase|Fixed|JSON)$/i.test(name)) || (verifying.test(name) && isAsked && isValue(node));
}

/** `if (!fits(body))`; a check of who sent it is handed a signature, too. */
function isGuard({ parent, arguments: given }: TSESTree.CallExpression, name: string): boolean {
  const owner = parent.type === "UnaryExpression" ? parent.parent : parent;
  return owner?.type === "IfStatement" && given.length === 1 && !/sign|genuine|verif|auth|from/i.test(name);
}

/** `event = verify(…)`, and not a boolean that a condition asks for. */
function isValue({ parent }: TSESTree.Node): boolean {
  if (parent?.type === "AwaitExpression" || parent?.type === "TSAsExpression") return isValue(parent);
  if (parent?.type === "AssignmentExpression") return true;
  return parent?.type === "VariableDeclarator" && !(parent.id.type === "Identifier" && /valid|ok|genuine|verified|is[A-Z]/.test(parent.id.name));
}

/** A schema beside the handler, or Nest's `@Body() order: OrderDto`, which goes through the pipe that knows the class. */
function isTyped({ params, parent }: HttpHandler["fn"]): boolean {
  if (params.some((param) => param.decorators.length > 0)) return true;
  const beside = parent.type === "CallExpression" ? parent.arguments : [parent.parent];
  return beside.some((node) => node?.type === "ObjectExpression" && node.properties.some(isDeclaring));
}

function isDeclaring(node: TSESTree.ObjectLiteralElement): boolean {
  return node.type === "Property" && declaring.test(staticKey(node) ?? "");
}
