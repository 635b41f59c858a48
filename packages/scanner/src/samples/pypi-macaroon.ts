import type { Build } from "./build.ts";
import { randomBytes, randomText } from "./random.ts";

/** A macaroon with the format's location, and one restriction. */
export const buildPypiMacaroon: Build = (draw, random) => {
  const host = draw().startsWith("pypi-AgEN") ? "test.pypi.org" : "pypi.org";
  const uuid = [8, 4, 4, 4, 12].map((length) => randomText(random, "0123456789abcdef", length)).join("-");
  const fields = [field(1, host), field(2, uuid), end, field(2, '{"version": 1, "permissions": "user"}'), end, end];
  return `pypi-${Buffer.concat([Buffer.from([2]), ...fields, field(6, randomBytes(random, 32))]).toString("base64url")}`;
};

const end = Buffer.from([0]);

function field(type: number, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([type, bytes.length]), bytes]);
}
