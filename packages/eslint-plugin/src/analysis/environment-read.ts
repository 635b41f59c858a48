import { nameKind } from "@credlint/scanner/secret-name";
import { environmentFileRead } from "./environment-file.ts";
import { addressedServices, webhookServices } from "./secret-names.ts";
import { settingName } from "./setting-name.ts";
import type { Origin } from "./origin.ts";
import { calledName } from "../syntax/called-name.ts";
import { staticString } from "./static-string.ts";
import type { ValueFlow } from "./value-flow.ts";

/** What is read from the environment: one variable, a fact about it, or the whole. */
export interface EnvironmentRead {
  readonly kind: "secret" | "whole" | "harmless";
  /** `process.env.SLACK_TOKEN`, `process.env` */
  readonly text: string;
}

/** Undefined if the value does not come from the environment. */
export function environmentRead(flow: ValueFlow, origin: Origin): EnvironmentRead | undefined {
  const { owner, path } = ownerOf(origin) ?? ofSvelteKit(origin) ?? ofDeno(flow, origin) ?? ofFile(flow, origin) ?? {};
  if (owner === undefined || path === undefined) return settingRead(flow, origin);
  const [name, ...more] = path;
  // What a bundler puts there is public but for variables somebody let through.
  if (name === undefined) return { kind: owner === "import.meta.env" ? "harmless" : "whole", text: owner };
  // Members of a variable are facts about it, such as its length.
  const isSecret = more.length === 0 && isSecretVariable(name);
  return { kind: isSecret ? "secret" : "harmless", text: `${owner}.${name}` };
}

/** A setting that some other module or framework took from the environment. */
function settingRead(flow: ValueFlow, origin: Origin): EnvironmentRead | undefined {
  const last = origin.path.at(-1);
  // An address with a password in it is told by the variable's name alone.
  if (last !== undefined && secretAddress.test(last) && nameKind(last) !== "harmless") return { kind: "secret", text: last };
  const name = settingName(flow, origin);
  if (name === undefined) return undefined;
  return isSecretVariable(lastPart(name)) ? { kind: "secret", text: name } : undefined;
}

/** `webhook.signingSecret` and `slack:token` are settings inside others. */
function lastPart(name: string): string {
  return name.split(/[.:/]/u).at(-1) ?? name;
}

interface Read {
  readonly owner: string;
  readonly path: readonly string[];
}

function ownerOf({ kind, node, module, path }: Origin): Read | undefined {
  if (kind === "import" && (module === "process" || module === "node:process")) {
    const below = path[0] === "default" ? path.slice(1) : path;
    return below[0] === "env" ? { owner: "process.env", path: below.slice(1) } : undefined;
  }
  if (path[0] !== "env") return undefined;
  if (node.type === "MetaProperty") return { owner: "import.meta.env", path: path.slice(1) };
  const isHost = kind === "global" && node.type === "Identifier" && /^(?:process|Bun)$/u.test(node.name);
  return isHost ? { owner: `${node.name}.env`, path: path.slice(1) } : undefined;
}

/** `import { X } from "$env/static/private"` */
function ofSvelteKit({ module = "", path }: Origin): Read | undefined {
  return /^\$env\/\w+\/private$/u.test(module) ? { owner: "env", path: path[0] === "env" ? path.slice(1) : path } : undefined;
}

/** `Deno.env.get("X")` and `Deno.env.toObject()`. */
function ofDeno(flow: ValueFlow, { node, path }: Origin): Read | undefined {
  if (node.type !== "CallExpression" || !/^(?:get|toObject)$/u.test(calledName(node) ?? "")) return undefined;
  const isDeno = flow
    .originsOf(node.callee)
    .some(
      (callee) =>
        callee.kind === "global" &&
        callee.path[0] === "env" &&
        callee.node.type === "Identifier" &&
        callee.node.name === "Deno",
    );
  if (!isDeno) return undefined;
  const [argument] = node.arguments;
  if (argument === undefined) return { owner: "Deno.env", path };
  const name = staticString(flow, argument);
  return name === undefined ? undefined : { owner: "Deno.env", path: [name, ...path] };
}

function ofFile(flow: ValueFlow, origin: Origin): Read | undefined {
  const path = environmentFileRead(flow, origin);
  return path && { owner: ".env", path };
}

const secretAddress = new RegExp(
  `(?:^|_)(?:(?:${addressedServices.join("|")})_(?:[A-Z]+_)?(?:URL|URI|DSN)|` +
    `(?:${webhookServices.join("|")})_WEBHOOK(?:_URL)?)$`,
  "u",
);

function isSecretVariable(name: string): boolean {
  const kind = nameKind(name);
  return (
    (kind !== "harmless" && secretAddress.test(name)) ||
    kind === "secret" ||
    kind === "ambiguous" ||
    kind === "object"
  );
}
