import type { Build } from "./build.ts";
import { randomText } from "./random.ts";

export const buildDiscordToken: Build = (draw, random) => {
  const [first = "", ...rest] = draw().split(".");
  const id = `1${randomText(random, "0123456789", Math.floor((first.length * 3) / 4) - 1)}`;
  return [Buffer.from(id).toString("base64url"), ...rest].join(".");
};
