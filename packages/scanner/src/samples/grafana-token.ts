import { alphabets } from "@credlint/catalogue";
import type { Build } from "./build.ts";
import { pick, randomText } from "./random.ts";

export const buildGrafanaToken: Build = (draw, random) => {
  const k = randomText(random, alphabets.base62, 32);
  const id = pick(random, 1_000_000);
  const isCloud = draw().startsWith("glc_");
  const token = isCloud ? { o: String(id), n: "stack-connector-metrics", k, m: { r: "eu" } } : { k, n: "connector", id };
  return (isCloud ? "glc_" : "") + Buffer.from(JSON.stringify(token)).toString("base64");
};
