import type { Build } from "./build.ts";
import { randomBytes, randomText } from "./random.ts";

export const buildAtlassianServerToken: Build = (draw, random) => {
  const prefix = /^BBDC-/u.exec(draw())?.[0] ?? "";
  const number = Buffer.from(`${randomText(random, "123456789", 12)}:`);
  return prefix + Buffer.concat([number, randomBytes(random, 20)]).toString("base64");
};
