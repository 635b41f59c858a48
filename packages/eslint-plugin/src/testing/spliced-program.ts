import type { TSESTree } from "@typescript-eslint/utils";
import fc from "fast-check";
import { descendants } from "../syntax/descendants.ts";
import { parsedProgram } from "./parsed-program.ts";

interface Cut {
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** Programs some of whose expressions were taken from others of them. */
export function spliced(programs: readonly string[]): fc.Arbitrary<string> {
  const cutPrograms = programs.map((program) => ({ program, cuts: cutsIn(program) }));
  const grafts = cutPrograms.flatMap(({ cuts }) => cuts.map(({ text }) => text));
  return fc
    .constantFrom(...cutPrograms)
    .chain(({ program, cuts }) => {
      const places = fc.subarray(cuts, { maxLength: Math.min(12, cuts.length) });
      return fc.tuple(fc.constant(program), places, fc.infiniteStream(fc.constantFrom(...grafts)));
    })
    .map(([program, places, texts]) => replaced(program, places, texts))
    .filter((program) => parsedProgram(program) !== undefined);
}

function replaced(program: string, places: readonly Cut[], texts: Iterator<string>): string {
  let [written, from] = ["", 0];
  for (const { range: [start, end] } of places) {
    // A place inside one that was replaced is gone.
    if (start < from) continue;
    written += `${program.slice(from, start)}(${texts.next().value})`;
    from = end;
  }
  return written + program.slice(from);
}

/** The expressions that may be any other. */
function cutsIn(program: string): Cut[] {
  const tree = parsedProgram(program);
  const nodes = tree ? [...descendants(tree.ast, tree.visitorKeys)] : [];
  const free = nodes.flatMap(freeParts).filter((node) => node !== null && node.type !== "SpreadElement");
  return free.map(({ range }) => ({ range, text: program.slice(...range) })).toSorted((one, other) => one.range[0] - other.range[0]);
}

function freeParts(node: TSESTree.Node): (TSESTree.Node | null)[] {
  switch (node.type) {
    case "CallExpression":
    case "NewExpression":
      return node.arguments;
    case "VariableDeclarator":
      return [node.init];
    case "AssignmentExpression":
      return [node.right];
    case "ObjectExpression":
      return node.properties.flatMap((entry) => (entry.type === "Property" && !entry.shorthand && !entry.method ? entry.value : []));
    case "MemberExpression":
      return [node.object];
    case "TemplateLiteral":
      return node.expressions;
    case "ReturnStatement":
      return [node.argument];
    case "IfStatement":
    case "ConditionalExpression":
      return [node.test];
    default:
      return [];
  }
}
