import { alphabets } from "@credlint/catalogue";
import type { Build } from "./build.ts";
import { pick, randomBytes, randomText } from "./random.ts";
import type { Random } from "./random.ts";

/** Header and claims keep the literal characters that a format asks for. */
export const buildJwt: Build = (draw, random) => {
  const drawn = draw();
  const prefix = drawn.slice(0, drawn.indexOf("eyJ"));
  const [header = ""] = drawn.slice(prefix.length).split(".");
  const isFixed = /^eyJ[\w-]{10,}$/u.test(header) && Buffer.from(header, "base64url").toString().endsWith("}");
  const made = { alg: "RS256", kid: randomText(random, alphabets.hex, 16), typ: "JWT" };
  const claims = { iss: "https://login.connector.dev/", sub: randomText(random, alphabets.base36, 20), ...times(random) };
  return `${prefix}${isFixed ? header : encoded(made)}.${encoded(claims)}.${randomBytes(random, 256).toString("base64url")}`;
};

export const buildSupabaseKey: Build = (draw, random) => {
  const [header = ""] = draw().split(".");
  const claims = { iss: "supabase", ref: randomText(random, alphabets.lower, 20), role: "service_role", ...times(random) };
  return `${header}.${encoded(claims)}.${randomBytes(random, 32).toString("base64url")}`;
};

function times(random: Random): { iat: number; exp: number } {
  const iat = 1_700_000_000 + pick(random, 10_000_000);
  return { iat, exp: iat + 315_360_000 };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
