import { readFileSync } from "node:fs";

/** The lines that git hands to a hook, each in its fields. */
export function linesOnInput(): string[][] {
  return readFileSync(0, "utf8").split("\n").filter((line) => line !== "").map((line) => line.split(" "));
}

/** The id that stands for "there is none". */
export function isNone(id: string | undefined): boolean {
  return id === undefined || /^0+$/u.test(id);
}
