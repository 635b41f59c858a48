import type { Logger } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import type { Origin } from "./origin.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A value that is, or is read from, a logger of a known library. */
export interface KnownLogger {
  readonly logger: Logger;
  /** What is read from it: `["info"]` for `logger.info`. */
  readonly members: readonly string[];
  /** The calls that made it in this file: its factory, then each parent's `child`. */
  readonly madeBy: readonly Made[];
}

type Made = TSESTree.CallExpression | TSESTree.NewExpression;

/** Undefined if the value is no logger, or nobody in this file says whose. */
export function knownLogger(
  flow: ValueFlow,
  loggers: readonly Logger[],
  origin: Origin,
  seen: ReadonlySet<TSESTree.Node> = new Set(),
): KnownLogger | undefined {
  const { node, path } = origin;
  switch (origin.kind) {
    case "global":
      return fromGlobal(loggers, origin);
    case "import":
      return exported(loggers, origin, "instances");
    case "parameter":
      return fromType(flow, loggers, origin);
    default:
      if (node.type === "CallExpression") return seen.has(node) ? undefined : fromCall(flow, loggers, node, path, seen);
      return node.type === "NewExpression" ? fromClass(flow, loggers, node, path) : undefined;
  }
}

function fromGlobal(loggers: readonly Logger[], { node, path }: Origin): KnownLogger | undefined {
  const name = node.type === "Identifier" ? node.name : "";
  const logger = loggers.find(({ globals }) => globals.includes(name));
  return logger && { logger, members: path, madeBy: [] };
}

function exported(loggers: readonly Logger[], origin: Origin, kind: keyof Logger["exports"]): KnownLogger | undefined {
  const logger = loggers.find(({ modules }) => origin.kind === "import" && modules.includes(origin.module ?? ""));
  const members = logger && below(logger.exports[kind], origin.path);
  return members && { logger, members, madeBy: [] };
}

/**
 * What is left of `path` below one of the exports. A default import of a CommonJS module is its namespace as well,
 * and a whole module may be its default export.
 */
function below(exports: readonly string[], path: readonly string[]): readonly string[] | undefined {
  const readings = path[0] === "default" ? [path, path.slice(1)] : [path];
  for (const name of exports) {
    const keys = name.split(".");
    const reading = readings.find((members) => keys.every((key, index) => members[index] === key));
    if (reading) return reading.slice(keys.length);
  }
  return exports.includes("default") || exports.includes("*") ? path : undefined;
}

function fromCall(
  flow: ValueFlow,
  loggers: readonly Logger[],
  node: TSESTree.CallExpression,
  members: readonly string[],
  seen: ReadonlySet<TSESTree.Node>,
): KnownLogger | undefined {
  for (const callee of flow.originsOf(node.callee)) {
    const factory = exported(loggers, callee, "factories");
    if (factory?.members.length === 0) return { logger: factory.logger, members, madeBy: [node] };
    const method = callee.path.at(-1) ?? "";
    const isChild = loggers.some(({ children }) => children.includes(method));
    const parent = isChild
      ? knownLogger(flow, loggers, { ...callee, path: callee.path.slice(0, -1) }, new Set([...seen, node]))
      : undefined;
    if (parent?.members.length === 0 && parent.logger.children.includes(method)) {
      return { logger: parent.logger, members, madeBy: [...parent.madeBy, node] };
    }
  }
  return undefined;
}

function fromClass(
  flow: ValueFlow,
  loggers: readonly Logger[],
  node: TSESTree.NewExpression,
  members: readonly string[],
): KnownLogger | undefined {
  for (const callee of flow.originsOf(node.callee)) {
    const owner = exported(loggers, callee, "classes");
    if (owner?.members.length === 0) return { logger: owner.logger, members, madeBy: [node] };
  }
  return undefined;
}

/** `constructor(private readonly logger: Logger)` with `Logger` imported from a known library. */
function fromType(flow: ValueFlow, loggers: readonly Logger[], { node, path }: Origin): KnownLogger | undefined {
  const type = node.type === "Identifier" ? node.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== "TSTypeReference") return undefined;
  for (const origin of typeOrigins(flow, type.typeName)) {
    const owner = exported(loggers, origin, "classes");
    if (owner?.members.length === 0) return { logger: owner.logger, members: path, madeBy: [] };
  }
  return undefined;
}

function typeOrigins(flow: ValueFlow, name: TSESTree.EntityName): readonly Origin[] {
  if (name.type === "Identifier") return flow.originsOf(name);
  if (name.type !== "TSQualifiedName") return [];
  return typeOrigins(flow, name.left).map((origin) => ({
    ...origin,
    // `pino.Logger`: a type lives on the namespace, whatever the import is called.
    path: [...origin.path.filter((key) => key !== "default"), name.right.name],
  }));
}
