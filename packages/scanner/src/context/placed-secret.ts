import type { Candidate } from "../candidate.ts";
import type { WrittenWindow } from "../compiled-format.ts";
import type { Detector } from "../detector.ts";
import type { FileKind } from "../file-kind.ts";
import { quotedEnd } from "./literal.ts";
import { endOf } from "./operator.ts";
import { isHumanPassword, isRandomSecret } from "./plausible.ts";
import { unnamed } from "./unnamed.ts";

/** A place whose next literal is a secret, whatever it is called. */
interface Place {
  readonly windows: readonly WrittenWindow[];
  /** Sticky; ends where the literal begins. */
  readonly before: RegExp;
  readonly holds: "key" | "password";
}

const argument = String.raw`\s{0,20}(?:"[^"\n]{0,160}"|'[^'\n]{0,160}'|[\w.$]{1,60}),`;

const places: readonly Place[] = [
  // `jwt.sign(payload, '…')`
  { windows: [["jwt.sign(", 0, 1], ["jwt.verify(", 0, 1]], before: /jwt\.\w+\([^;\n]{1,160}?,\s{0,20}(?=["'`])/iuy, holds: "key" },
  { windows: [["createhmac(", 0, 5]], before: /createHmac\(\s{0,20}["'`][\w-]{2,12}["'`],\s{0,20}(?=["'`])/iuy, holds: "key" },
  // `setBasicAuth("kim", "…")`, `auth=('kim', '…')`
  {
    windows: [["setbasicauth(", 0, 2], ["networkcredential(", 0, 5], ["auth=(", 0, 2]],
    before: new RegExp(String.raw`\w{1,30}=?\(${argument}\s{0,20}(?=["'])`, "uy"),
    holds: "password",
  },
  // `getConnection(url, "kim", "…")`
  {
    windows: [["getconnection(", 0, 1], ["pdo(", 0, 0], ["mysqli_connect(", 0, 3], ["mysqli(", 0, 3]],
    before: new RegExp(String.raw`\w{1,30}\(${argument}${argument}\s{0,20}(?=["'])`, "uy"),
    holds: "password",
  },
  // `CREATE USER kim IDENTIFIED BY '…'`, `ConvertTo-SecureString "…"`
  { windows: [["identified by ", 0, 7]], before: /identified by (?:password )?(?=['"])/iuy, holds: "password" },
  { windows: [["convertto-securestring ", 0, 8]], before: /[\w-]{22} {1,4}(?:-string {1,4})?(?=["'])/iuy, holds: "password" },
];

/** Finds secrets that calls and statements take without a name. */
export const placedSecretDetectors: readonly Detector[] = places.map((place) => ({
  windows: place.windows,
  judge: ({ text }, hit, file) => judgePlace(text, hit, place, file),
}));

function judgePlace(text: string, hit: number, { before, holds }: Place, file: FileKind): Candidate | undefined {
  if (file.syntax === "generated" || file.isTest) return undefined;
  const at = endOf(before, text, hit);
  const quoted = at === undefined ? undefined : quotedEnd(text, at, 300);
  if (quoted === undefined) return undefined;
  const value = text.slice(quoted.start, quoted.end);
  const isSecret = isRandomSecret(value) || (holds === "password" && file.syntax !== "prose" && isHumanPassword(value, true));
  return isSecret ? unnamed(holds === "key" ? "unnamed-key" : "unnamed-password", quoted.start, quoted.end) : undefined;
}
