import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { assignedPattern } from "../syntax/assigned-pattern.ts";
import { bindingPath } from "../syntax/binding-path.ts";
import { findVariable } from "../syntax/find-variable.ts";
import { isClass } from "../syntax/is-class.ts";
import { isFunction } from "../syntax/is-function.ts";
import type { FunctionNode } from "../syntax/is-function.ts";
import { requiredModule } from "../syntax/required-module.ts";
import { returnedExpressions } from "../syntax/returned-expressions.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import { argumentsFor, plainArguments } from "./call-sites.ts";
import { classMember, classOfThis, objectOfThis } from "./class-member.ts";
import { editedKeys, memberWrites } from "./edited-object.ts";
import { handedElements, writtenElements } from "./list-items.ts";
import { isSurelyDone, livingWrites } from "./living-writes.ts";
import { objectMember } from "./object-member.ts";
import type { EnteredCall, Origin } from "./origin.ts";
import { passedOn } from "./passed-on.ts";
import type { ValueFlow } from "./value-flow.ts";

/** Bounds that real code stays far below; past them the search stops and what was found stands. */
const maxOrigins = 64;
const maxVisits = 2_000;
const maxSteps = 64;
/** Deeper nesting of reads is a recursive data structure, not a path. */
const maxPath = 8;
const maxCalls = 8;

function emptyToNone(values: ReturnType<typeof objectMember>): ReturnType<typeof objectMember> {
  return values?.length === 0 ? undefined : values;
}

/** One walk back from an expression to all its origins. */
export class OriginSearch {
  readonly #flow: ValueFlow;
  readonly #found: Origin[] = [];
  readonly #seen = new Map<TSESTree.Node, Set<string>>();
  #visits = 0;
  readonly #steps: TSESTree.Identifier[] = [];
  /** Keys deleted or written over on the way. */
  readonly #edited: string[] = [];

  #calls: readonly EnteredCall[];

  constructor(flow: ValueFlow, calls: readonly EnteredCall[]) {
    this.#flow = flow;
    this.#calls = calls;
  }

  find(node: TSESTree.Node, path: readonly string[]): readonly Origin[] {
    this.#follow(node, path);
    return this.#found;
  }

  #follow(wrapped: TSESTree.Node, path: readonly string[]): void {
    const node = unwrap(wrapped);
    if (!this.#isNew(node, path)) return;
    switch (node.type) {
      case "Identifier":
        return this.#followName(node, path);
      case "MemberExpression":
        return this.#followMember(node, path);
      case "ConditionalExpression":
        return this.#followAll([node.consequent, node.alternate], path);
      case "LogicalExpression":
        return this.#followAll(node.operator === "&&" ? [node.right] : [node.left, node.right], path);
      case "AssignmentExpression":
        return this.#follow(node.right, path);
      case "SequenceExpression":
        return this.#followAll(node.expressions.slice(-1), path);
      case "CallExpression":
        return this.#followCall(node, path);
      default:
        return this.#followInside(node, path);
    }
  }

  /** Into an object, array, instance or `this`, if a member of it is asked for. */
  #followInside(node: TSESTree.Node, path: readonly string[]): void {
    const [key, ...rest] = path;
    const values = key === undefined ? undefined : this.#memberValues(node, key);
    if (values === undefined) return this.#end({ kind: "expression", node, path });
    for (const { value, whole, isGetter } of values) {
      if (isGetter && isFunction(value)) this.#followAll(this.#returned(value), rest);
      else this.#follow(value, whole ? path : rest);
    }
  }

  #memberValues(node: TSESTree.Node, key: string): ReturnType<typeof objectMember> {
    if (node.type === "ObjectExpression" || node.type === "ArrayExpression") return objectMember(node, key);
    const object = objectOfThis(node);
    // What the object lacks, the framework it is handed to may add.
    if (object) return emptyToNone(objectMember(object, key));
    const owner = isClass(node) ? node : node.type === "NewExpression" ? this.#classOf(node.callee) : classOfThis(node);
    return owner && classMember(owner, key, this.#flow.sourceCode.visitorKeys);
  }

  #classOf(callee: TSESTree.Expression): ReturnType<typeof classOfThis> {
    const [origin] = this.#flow.originsOf(callee);
    return origin && isClass(origin.node) ? origin.node : undefined;
  }

  #followMember(node: TSESTree.MemberExpression, path: readonly string[]): void {
    const key = staticKey(node);
    if (key === undefined || path.length >= maxPath) return this.#end({ kind: "expression", node, path });
    this.#follow(node.object, [key, ...path]);
  }

  #followCall(node: TSESTree.CallExpression, path: readonly string[]): void {
    const module = requiredModule(node);
    if (module !== undefined) return this.#end({ kind: "import", node, module, path });
    const passed = passedOn(this.#flow, node, path);
    if (passed) return this.#followAll(passed, path);
    const callees = this.#flow.originsOf(node.callee);
    const functions = callees.map((callee) => callee.node).filter(isFunction);
    if (functions.length < callees.length || functions.length === 0) this.#end({ kind: "expression", node, path });
    for (const owner of functions) {
      this.#within(this.#entering(owner, node), () => this.#followAll(this.#returned(owner), path));
    }
  }

  /** Too deep to keep apart who calls, every caller counts; a function that calls itself adds nothing. */
  #entering(owner: FunctionNode, call: TSESTree.CallExpression): readonly EnteredCall[] {
    if (this.#calls.some((entered) => entered.owner === owner)) return this.#calls;
    return this.#calls.length < maxCalls ? [...this.#calls, { owner, call }] : [];
  }

  #within(calls: readonly EnteredCall[], follow: () => void): void {
    const outer = this.#calls;
    this.#calls = calls;
    follow();
    this.#calls = outer;
  }

  #returned(owner: FunctionNode): readonly TSESTree.Expression[] {
    return returnedExpressions(owner, this.#flow.sourceCode.visitorKeys);
  }

  #followName(name: TSESTree.Identifier, path: readonly string[]): void {
    const variable = findVariable(this.#flow.sourceCode, name);
    if (variable === undefined || variable.defs.length === 0) return this.#end({ kind: "global", node: name, path });
    if (this.#steps.length === maxSteps) return;
    const { isFirstAlive, writes } = livingWrites(variable, name);
    const members = path[0] === undefined ? [] : memberWrites(variable, name, path[0]);
    const depth = this.#edited.length;
    this.#steps.push(name);
    if (path.length === 0) this.#edited.push(...editedKeys(variable, name));
    if (!members.some((write) => isSurelyDone(write, name))) {
      if (isFirstAlive) for (const definition of variable.defs) this.#followDefinition(definition, path);
      for (const write of writes) this.#followWrite(write, path);
    }
    for (const write of members) this.#follow(write.right, path.slice(1));
    this.#edited.length = depth;
    this.#steps.pop();
  }

  #followDefinition(definition: TSESLint.Scope.Definition, path: readonly string[]): void {
    const { node, name } = definition;
    switch (definition.type) {
      case "Variable":
        if (definition.node.init) this.#followPattern(definition.node.id, name, definition.node.init, path);
        else this.#followLoop(definition.node, name, path);
        return;
      case "Parameter":
        return isFunction(node) ? this.#followParameter(node, name, path) : this.#end({ kind: "parameter", node: name, path });
      case "ImportBinding":
        return this.#followImport(definition.node, definition.parent, path);
      case "ClassName":
        return this.#followInside(node, path);
      case "FunctionName":
      case "TSEnumName":
        return this.#end({ kind: "expression", node, path });
      default:
        return this.#end({ kind: "parameter", node: name, path });
    }
  }

  /** `let name;` gets its value later; `for (const name of …)` from a list, if the file writes it down. */
  #followLoop({ id, parent }: TSESTree.VariableDeclarator, name: TSESTree.Node, path: readonly string[]): void {
    const loop = parent.parent;
    if (loop.type !== "ForOfStatement" && loop.type !== "ForInStatement") return;
    const elements = loop.type === "ForOfStatement" ? writtenElements(this.#flow, loop.right) : undefined;
    if (!elements) return this.#end({ kind: "parameter", node: name, path });
    for (const element of elements) this.#followPattern(id, name, element, path);
  }

  #followImport(node: TSESTree.Node, parent: TSESTree.Node, path: readonly string[]): void {
    if (parent.type !== "ImportDeclaration") return this.#end({ kind: "expression", node, path });
    const module = parent.source.value;
    if (node.type === "ImportNamespaceSpecifier") return this.#end({ kind: "import", node, module, path });
    const imported = node.type === "ImportSpecifier" ? node.imported : undefined;
    const exported = imported === undefined ? "default" : imported.type === "Identifier" ? imported.name : imported.value;
    this.#end({ kind: "import", node, module, path: [exported, ...path] });
  }

  #followParameter(owner: FunctionNode, name: TSESTree.Node, path: readonly string[]): void {
    const index = owner.params.findIndex((param) => bindingPath(param, name) !== undefined);
    const parameter = owner.params[index];
    const entered = this.#calls.findLastIndex((entry) => entry.owner === owner);
    const given = plainArguments(this.#calls[entered]?.call);
    if (parameter && given) return this.#within(this.#calls.slice(0, entered), () => this.#followGiven(parameter, name, given[index], path));
    const { values, isComplete } = handedElements(this.#flow, owner, index) ?? argumentsFor(owner, index, this.#flow.sourceCode);
    if (!isComplete || !parameter) this.#end({ kind: "parameter", node: name, path });
    if (!parameter) return;
    for (const fallback of bindingPath(parameter, name)?.fallbacks ?? []) this.#follow(fallback, path);
    for (const value of values) this.#followPattern(parameter, name, value, path);
  }

  #followGiven(parameter: TSESTree.Node, name: TSESTree.Node, value: TSESTree.Node | undefined, path: readonly string[]): void {
    for (const fallback of value ? [] : (bindingPath(parameter, name)?.fallbacks ?? [])) this.#follow(fallback, path);
    if (value) this.#followPattern(parameter, name, value, path);
  }

  #followPattern(pattern: TSESTree.Node, name: TSESTree.Node, value: TSESTree.Node, path: readonly string[]): void {
    const binding = bindingPath(pattern, name);
    if (!binding) return this.#end({ kind: "parameter", node: name, path });
    this.#followAll(binding.fallbacks, path);
    const { without } = binding;
    if (without === undefined) return this.#follow(value, [...binding.path, ...path]);
    if (path[0] !== undefined && without.includes(path[0])) return;
    if (path.length > 0) return this.#follow(value, path);
    for (const origin of this.#flow.originsOf(value)) this.#end({ ...origin, without: [...(origin.without ?? []), ...without] });
  }

  /** `name = value` and `({ name } = value)`. */
  #followWrite({ identifier, writeExpr }: TSESLint.Scope.Reference, path: readonly string[]): void {
    if (writeExpr) this.#followPattern(assignedPattern(identifier), identifier, writeExpr, path);
  }

  #followAll(nodes: readonly TSESTree.Node[], path: readonly string[]): void {
    for (const node of nodes) this.#follow(node, path);
  }

  #isNew(node: TSESTree.Node, path: readonly string[]): boolean {
    this.#visits += 1;
    if (this.#visits > maxVisits) return false;
    const paths = this.#seen.get(node) ?? new Set<string>();
    this.#seen.set(node, paths);
    const key = this.#calls.length === 0 ? path.join(".") : [...path, ...this.#calls.map(({ call }) => call.range[0])].join(".");
    return !paths.has(key) && Boolean(paths.add(key));
  }

  #end(origin: Omit<Origin, "steps">): void {
    if (this.#found.length === maxOrigins) return;
    const without = [...(origin.without ?? []), ...this.#edited];
    this.#found.push({ ...origin, steps: [...this.#steps], ...(without.length > 0 && { without }), ...(this.#calls.length > 0 && { calls: this.#calls }) });
  }
}
