import type { Build } from "./build.ts";
import { pick, randomBytes } from "./random.ts";

/** With the space that Python puts after a colon. */
export const buildSentryToken: Build = (_, random) => {
  const iat = `${1_700_000_000 + pick(random, 50_000_000)}.${pick(random, 1_000_000)}`;
  const json = `{"iat": ${iat}, "url": "https://sentry.io", "region_url": "https://us.sentry.io", "org": "connector"}`;
  return `sntrys_${Buffer.from(json).toString("base64")}_${randomBytes(random, 32).toString("base64").replace("=", "")}`;
};
