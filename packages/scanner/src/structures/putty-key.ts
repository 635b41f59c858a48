import { plainLines } from "./armour.ts";
import { fromBase64 } from "./base64.ts";
import type { Proof, StructureCheck } from "./structure.ts";

/** A PPK file from its private part on (PuTTY manual, appendix C): as many lines of base64 as it says, then a MAC. */
export const puttyKey: StructureCheck = { judge, proves: "complete: a real key" };

function judge(value: string): Proof {
  const [first = "", ...rest] = plainLines(value).split("\n");
  const lines = rest.map((line) => line.trim());
  const mac = /^Private-MAC: (?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(lines.pop() ?? "");
  const isCounted = first === `Private-Lines: ${lines.length}`;
  const isFull = lines.slice(0, -1).every(({ length }) => length === 64) && lines.join("").length % 4 === 0;
  return mac && isCounted && isFull && fromBase64(lines.join("")) ? "valid" : "invalid";
}
