import type { Logger } from "@credlint/catalogue";

/** One way to come by a logger: what stands before, and the call without its arguments. */
export interface Way {
  readonly logger: string;
  readonly before: string;
  readonly call: string;
  /** Arguments before the first one that is written. */
  readonly skipped: number;
}

/** Every way the facts about a logger name, and what code does with a logger it has: field, alias, parameter, child. */
export function waysTo(logger: Logger): readonly Way[] {
  const method = logger.methods.find(({ name }) => !logger.children.includes(name));
  if (!method && !logger.callable) return [];
  const call = method ? `.${method.name}` : "";
  const skipped = logger.callable || !method ? 0 : method.from;
  const way = (before: string, to: string): Way => ({ logger: logger.id, before, call: to, skipped });
  const globals = logger.globals.map((name) => way("", `${name}${call}`));
  const made = logger.modules.slice(0, 1).flatMap((module) => waysFrom(logger, module));
  const children = logger.children.slice(0, 1).flatMap((child) => made.slice(0, 1).map(([before, value]) => [before, `${value}.${child}('app')`] as const));
  return [...globals, ...[...made, ...children].flatMap(([before, value]) => heldAs(before, value, logger.callable ? "" : call).map(([text, to]) => way(text, to)))];
}

type Obtained = readonly [before: string, value: string];

function waysFrom({ exports }: Logger, module: string): readonly Obtained[] {
  return [
    ...exports.instances.flatMap((name) => imported(name, module)),
    ...exports.factories.flatMap((name) => imported(name, module).map(([before, value]) => [before, `${value}('app')`] as const)),
    ...exports.classes.slice(0, 1).flatMap((name) => imported(name, module).map(([before, value]) => [before, `new ${value}('app')`] as const)),
  ];
}

function imported(path: string, module: string): readonly Obtained[] {
  const [name = "", ...members] = path.split(".");
  const below = (root: string): string => [root, ...members].join(".");
  if (name === "*") return [[`import * as given from '${module}';`, below("given")]];
  if (name === "default") return [[`import given from '${module}';`, below("given")], [`const given = require('${module}');`, below("given")]];
  return [[`import { ${name} as given } from '${module}';`, below("given")], [`import * as all from '${module}';`, below(`all.${name}`)]];
}

function heldAs(before: string, value: string, call: string): readonly Obtained[] {
  return [
    [`${before} const l = ${value};`, `l${call}`],
    [`${before} const l = ${value}; const say = l${call};`, "say"],
    [`${before} class Holder { l = ${value}; } const holder = new Holder();`, `holder.l${call}`],
  ];
}
