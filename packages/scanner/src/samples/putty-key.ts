import { lines } from "./armour.ts";
import type { Build } from "./build.ts";
import { randomBytes } from "./random.ts";

export const buildPuttyKey: Build = (_, random) => {
  const body = lines(randomBytes(random, 120), "\\n");
  return `Private-Lines: ${body.split("\\n").length}\\n${body}\\nPrivate-MAC: ${randomBytes(random, 32).toString("hex")}`;
};
