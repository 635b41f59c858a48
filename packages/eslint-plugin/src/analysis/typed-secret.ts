import { nameKind, wordsOf } from "@credlint/scanner/secret-name";
import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../syntax/called-name.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { writtenName } from "../syntax/written-name.ts";
import type { Origin } from "./origin.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

const finders: ReadonlySet<string> = new Set(["getElementById", "querySelector", "$", "jQuery", "find", "closest"]);
/** How people call the element somebody types into. */
const elements: ReadonlySet<string> = new Set(["input", "field", "el", "elem", "element", "box", "ref", "control", "textbox"]);
const passwordName = /^(?!.*(?:error|hint|help|label|strength|toggle|show|forgot|msg|message)).*(?:passw(?:or)?d|passphrase|passcode)$/iu;

/** Whether a value was typed into a page's field for a password: facts of the page, whatever the variable is called. */
export function isTypedSecret(flow: ValueFlow, { node, path, steps }: Origin): boolean {
  if (path.at(-1) === "value") {
    const owner = path.findLast((key) => key !== "value" && key !== "current");
    return owner === undefined ? steps.some(({ name }) => isField(name)) || isElement(flow, node) : isField(owner);
  }
  if (node.type !== "CallExpression" || path.length > 0) return false;
  const callee = unwrap(node.callee);
  if (callee.type !== "MemberExpression") return false;
  if (calledName(node) === "val" && node.arguments.length === 0) return isElement(flow, callee.object);
  return calledName(node) === "get" && isForm(flow, callee.object) && isSecretKey(flow, node.arguments[0]);
}

/** `document.getElementById("password")`, `$("#password")`, or a name that says as much. */
function isElement(flow: ValueFlow, wrapped: TSESTree.Node): boolean {
  const node = unwrap(wrapped);
  if (isField(writtenName(node) ?? "")) return true;
  return flow.originsOf(node).some(({ node: made, path }) => {
    if (path.length > 0) return false;
    if (made.type !== "CallExpression" || !finders.has(calledName(made) ?? "")) return isField(writtenName(made) ?? "");
    const [asked] = made.arguments;
    return asked !== undefined && isField(lastWord(staticString(flow, asked) ?? ""));
  });
}

/** `password` of `#password`, `[name="password"]` and `input[type=password]` */
function lastWord(selector: string): string {
  return selector.split(/[^\w-]+/u).findLast((word) => word !== "") ?? "";
}

/** `password` of `form.password.value`, `passwordInput`, `passwordRef.current` */
function isField(name: string): boolean {
  const words = wordsOf(name);
  while (words.length > 1 && elements.has(words.at(-1) ?? "")) words.pop();
  return passwordName.test(words.join(""));
}

/** `new FormData(form)`, `await request.formData()` */
function isForm(flow: ValueFlow, object: TSESTree.Node): boolean {
  return flow.originsOf(object).some(({ node, path }) => {
    if (path.length > 0 || (node.type !== "NewExpression" && node.type !== "CallExpression")) return false;
    return calledName(node) === (node.type === "NewExpression" ? "FormData" : "formData");
  });
}

function isSecretKey(flow: ValueFlow, key: TSESTree.Node | undefined): boolean {
  const name = key ? staticString(flow, key) : undefined;
  return name !== undefined && nameKind(name) === "secret";
}
