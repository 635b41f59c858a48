import type { Outlet } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { isFunction } from "../syntax/is-function.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { classOfThis } from "./class-member.ts";
import type { Origin } from "./origin.ts";
import { outletIndex } from "./outlet-index.ts";
import type { OutletIndex } from "./outlet-index.ts";
import { spokenPath } from "./spoken-path.ts";
import type { ValueFlow } from "./value-flow.ts";

/** A value that is, or is read from, an instance of a known library. */
export interface KnownOutlet<Kind extends Outlet> {
  readonly outlet: Kind;
  /** What is read from it: `["info"]` for `logger.info`. */
  readonly members: readonly string[];
  /** The calls that made it in this file: its factory, then each parent's `child`. */
  readonly madeBy: readonly Made[];
}

export type Made = TSESTree.CallExpression | TSESTree.NewExpression;

/** Undefined if the value belongs to none of the outlets, or nobody in this file says to which. */
export function knownOutlet<Kind extends Outlet>(
  flow: ValueFlow,
  outlets: readonly Kind[],
  origin: Origin,
): KnownOutlet<Kind> | undefined {
  return new OutletSearch(flow, outletIndex(outlets)).of(origin);
}

/** One walk from a value to the library it belongs to. */
class OutletSearch<Kind extends Outlet> {
  readonly #flow: ValueFlow;
  readonly #index: OutletIndex<Kind>;
  readonly #seen = new Set<TSESTree.Node>();

  constructor(flow: ValueFlow, index: OutletIndex<Kind>) {
    this.#flow = flow;
    this.#index = index;
  }

  of(origin: Origin): KnownOutlet<Kind> | undefined {
    return this.#shown(origin) ?? this.#named(origin);
  }

  /** This file shows where the value was made. */
  #shown(origin: Origin): KnownOutlet<Kind> | undefined {
    const { node, path } = origin;
    switch (origin.kind) {
      case "global":
        return this.#global(origin);
      case "import":
        return this.#exported(origin, "instances");
      case "parameter":
        return this.#typed(node, path) ?? this.#handedIn(node, path);
      default:
        return this.#made(origin);
    }
  }

  #made(origin: Origin): KnownOutlet<Kind> | undefined {
    const { node, path } = origin;
    switch (node.type) {
      case "CallExpression":
        return this.#called(node, path);
      case "NewExpression":
        return this.#constructed(node, path);
      case "ImportExpression":
        return this.#exported(origin, "instances");
      case "ThisExpression":
        return this.#field(node, path);
      default:
        return undefined;
    }
  }

  /** It goes by a name that is the library's own. */
  #named(origin: Origin): KnownOutlet<Kind> | undefined {
    if (this.#index.hosts.length === 0) return undefined;
    const names = spokenPath(origin);
    for (const { keys, outlet } of this.#index.hosts) {
      const start = names.findIndex((_, index) => keys.every((key, offset) => names[index + offset] === key));
      const members = names.slice(start + keys.length);
      if (start >= 0 && isRead(outlet, members)) return { outlet, members, madeBy: [] };
    }
    return undefined;
  }

  #global(origin: Origin): KnownOutlet<Kind> | undefined {
    const [name = "", ...members] = spokenPath(origin);
    const outlet = this.#index.byGlobal.get(name);
    return outlet && { outlet, members, madeBy: [] };
  }

  #exported(origin: Origin, kind: keyof Outlet["exports"]): KnownOutlet<Kind> | undefined {
    const module = moduleOf(origin);
    for (const outlet of (module !== undefined && this.#index.byModule.get(module)) || []) {
      const members = below(outlet.exports[kind], origin.path);
      if (members) return { outlet, members, madeBy: [] };
    }
    return undefined;
  }

  #called(node: TSESTree.CallExpression, members: readonly string[]): KnownOutlet<Kind> | undefined {
    if (this.#seen.has(node)) return undefined;
    this.#seen.add(node);
    for (const callee of this.#flow.originsOf(node.callee)) {
      const factory = this.#exported(callee, "factories");
      if (factory?.members.length === 0) return { outlet: factory.outlet, members, madeBy: [node] };
      const found = this.#child(node, callee, members);
      if (found) return found;
    }
    return undefined;
  }

  /** `logger.child(…)`, `logger.info.bind(logger)` */
  #child(node: TSESTree.CallExpression, callee: Origin, members: readonly string[]): KnownOutlet<Kind> | undefined {
    const method = callee.path.at(-1) ?? "";
    if (method !== "bind" && !this.#index.children.has(method)) return undefined;
    const parent = this.of({ ...callee, path: callee.path.slice(0, -1) });
    if (!parent) return undefined;
    if (method === "bind") return { ...parent, members: [...parent.members, ...members] };
    const isChild = parent.members.length === 0 && parent.outlet.children.includes(method);
    return isChild ? { outlet: parent.outlet, members, madeBy: [...parent.madeBy, node] } : undefined;
  }

  #constructed(node: TSESTree.NewExpression, members: readonly string[]): KnownOutlet<Kind> | undefined {
    const owners = this.#flow.originsOf(node.callee).map((callee) => this.#exported(callee, "classes"));
    const owner = owners.find((found) => found?.members.length === 0);
    return owner && { outlet: owner.outlet, members, madeBy: [node] };
  }

  /** `private readonly logger: Logger;` that somebody injects. */
  #field(node: TSESTree.ThisExpression, [key, ...members]: readonly string[]): KnownOutlet<Kind> | undefined {
    const declared = classOfThis(node)?.body.body.find(
      (member) => member.type === "PropertyDefinition" && staticKey(member) === key,
    );
    return declared && this.#typed(declared, members);
  }

  /** `constructor(private readonly logger: Logger)` with `Logger` imported from a known library. */
  #typed(node: TSESTree.Node, members: readonly string[]): KnownOutlet<Kind> | undefined {
    const isTyped = node.type === "Identifier" || node.type === "PropertyDefinition";
    const type = isTyped ? node.typeAnnotation?.typeAnnotation : undefined;
    if (type?.type !== "TSTypeReference") return undefined;
    const owners = this.#typeOrigins(type.typeName).map((origin) => this.#exported(origin, "classes"));
    const owner = owners.find((found) => found?.members.length === 0);
    return owner && { outlet: owner.outlet, members, madeBy: [] };
  }

  #typeOrigins(name: TSESTree.EntityName): readonly Origin[] {
    if (name.type === "Identifier") return this.#flow.originsOf(name);
    if (name.type !== "TSQualifiedName") return [];
    return this.#typeOrigins(name.left).map((origin) => ({
      ...origin,
      // `pino.Logger`: a type lives on the namespace, whatever the import is called.
      path: [...origin.path.filter((key) => key !== "default"), name.right.name],
    }));
  }

  /** `withScope((scope) => …)` */
  #handedIn(node: TSESTree.Node, members: readonly string[]): KnownOutlet<Kind> | undefined {
    const owner = node.parent;
    const call = owner && isFunction(owner) && owner.params[0] === node ? owner.parent : undefined;
    if (call?.type !== "CallExpression" || call.callee === owner || this.#index.callbacks.size === 0) return undefined;
    for (const callee of this.#flow.originsOf(call.callee)) {
      if (!this.#index.callbacks.has(callee.path.at(-1) ?? "")) continue;
      const giver = this.of(callee);
      if (giver?.outlet.callbacks?.includes(giver.members.join("."))) return { outlet: giver.outlet, members, madeBy: [] };
    }
    return undefined;
  }
}

/** Whether the outlet has something under these members, or below them. */
function isRead({ methods, children, callbacks = [], callable }: Outlet, members: readonly string[]): boolean {
  const path = members.filter((key) => key !== "call" && key !== "apply" && key !== "bind").join(".");
  if (path === "") return callable || methods.length > 0;
  return [...methods.map(({ name }) => name), ...children, ...callbacks].some((name) => name === path || name.startsWith(`${path}.`));
}

function moduleOf({ kind, node, module }: Origin): string | undefined {
  if (kind === "import") return module;
  const source = node.type === "ImportExpression" ? unwrap(node.source) : undefined;
  return source?.type === "Literal" && typeof source.value === "string" ? source.value : undefined;
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
