import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../../../packages/eslint-plugin/src/syntax/called-name.ts";
import { replace } from "../edit.ts";
import type { Edit } from "../edit.ts";
import { calls } from "../parts.ts";
import { textOf, within } from "../handler.ts";
import type { Handler } from "../handler.ts";
import type { Mutation, Mutator } from "../mutant.ts";

/** What is checked is the body written anew, not the one that was signed. */
export const reserialised: Mutator = (handler) => {
  if (handler.signs !== "raw body" || handler.code.includes("JSON.parse(body.toString())[")) return [];
  return [...readAsJson(handler), ...fromField(handler), ...fromParsedApp(handler)].slice(0, 1);
};

/** `JSON.stringify(await request.json())` for `await request.text()`, and the like of other frameworks. */
function readAsJson(handler: Handler): Mutation[] {
  return handler.nodes
    .filter((node) => node.type === "VariableDeclarator")
    .flatMap(({ init }) => {
      if (init?.type === "AwaitExpression" && init.argument.type === "CallExpression") {
        const name = calledName(init.argument);
        const text = textOf(handler, init);
        if (name === "text") return [{ edits: [replace(init, `JSON.stringify(${text.replace(/text\(\)$/u, "json()")})`)], way: "json()" }];
        if (name === "readRawBody") return [{ edits: [replace(init, "JSON.stringify(await readBody(event))")], way: "readBody()" }];
      }
      const inner = init?.type === "CallExpression" ? textOf(handler, init) : "";
      const buffer = /^Buffer\.from\(await (\w+)\.arrayBuffer\(\)\)$/u.exec(inner)?.[1];
      return init && buffer !== undefined ? [{ edits: [replace(init, `Buffer.from(JSON.stringify(await ${buffer}.json()))`)], way: "json()" }] : [];
    });
}

/** `JSON.stringify(req.body)` for `req.rawBody`. */
function fromField(handler: Handler): Mutation[] {
  const edits = checked(handler).flatMap((node): Edit[] => {
    const text = textOf(handler, node);
    const owner = /^((?:this\.)?\w+)\.rawBody!?(?:\.toString\(\))?$/u.exec(text)?.[1];
    return node.type !== "Identifier" && owner !== undefined ? [replace(node, `JSON.stringify(${owner}.body)`)] : [];
  });
  return edits.length > 0 ? [{ edits: edits.slice(0, 1), way: "req.body" }] : [];
}

/** `express.json()` for `express.raw()`. */
function fromParsedApp(handler: Handler): Mutation[] {
  const readers = [...calls(handler, "raw"), ...calls(handler, "text")].filter((node) => textOf(handler, node).startsWith("express."));
  if (readers.length === 0) return [];
  const uses = handler.nodes.filter((node) => node.type === "MemberExpression" && textOf(handler, node) === "req.body");
  const edits = uses.map((node) => parsedUse(handler, node));
  return [{ edits: [...readers.map((node) => replace(node, "express.json()")), ...edits], way: "express.json()" }];
}

function parsedUse(handler: Handler, node: TSESTree.Node): Edit {
  const text = node.parent?.type === "MemberExpression" && node.parent.parent?.type === "CallExpression" ? node.parent.parent : node;
  const parse = text.parent;
  if (parse?.type === "CallExpression" && textOf(handler, parse.callee) === "JSON.parse") return replace(parse, "req.body");
  return replace(text, "JSON.stringify(req.body)");
}

/** What goes into the digest or the verifier. */
function checked(handler: Handler): TSESTree.Node[] {
  return [...calls(handler, "update"), ...calls(handler, handler.check)]
    .flatMap((call) => call.arguments)
    .flatMap((argument) => within(handler, argument))
    .filter(({ type }) => type === "MemberExpression" || type === "TSNonNullExpression" || type === "CallExpression");
}
