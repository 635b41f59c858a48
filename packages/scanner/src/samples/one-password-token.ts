import { alphabets } from "@credlint/catalogue";
import type { Build } from "./build.ts";
import { randomBytes, randomText } from "./random.ts";

export const buildOnePasswordToken: Build = (_, random) => {
  const secret = (bytes: number): string => randomBytes(random, bytes).toString("base64url");
  const token = {
    signInAddress: "connector.1password.com",
    userAuth: { method: "SRPg-4096", alg: "PBES2g-HS256", iterations: 650_000, salt: secret(16) },
    email: `${randomText(random, alphabets.lowerBase32, 13)}@1passwordserviceaccounts.com`,
    srpX: randomBytes(random, 32).toString("hex"),
    muk: { alg: "A256GCM", ext: true, k: secret(32), key_ops: ["encrypt", "decrypt"], kty: "oct", kid: "mp" },
    secretKey: `A3-${randomText(random, alphabets.upperBase36, 6)}-${randomText(random, alphabets.upperBase36, 26)}`,
    throttleSecret: { seed: randomBytes(random, 32).toString("hex"), uuid: randomText(random, alphabets.base32, 26) },
    deviceUuid: randomText(random, alphabets.lowerBase32, 26),
  };
  return `ops_${Buffer.from(JSON.stringify(token)).toString("base64url")}`;
};
