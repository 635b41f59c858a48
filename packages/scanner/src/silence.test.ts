import { expect, it } from "vitest";
import { scan } from "./scan.ts";

const x = (count: number): string => "x".repeat(count);

it.each([
  ["x's", `ghp_${x(36)} xoxb-${x(12)}-${x(12)}-${x(24)} sk_live_${x(24)} npm_${x(36)}`],
  ["zeros", `shpat_${"0".repeat(32)} https://hooks.slack.com/services/T00000000/B00000000/${x(24)}`],
  ["an alphabet", "twilio_auth_token = 0123456789abcdef0123456789abcdef"],
  ["words for a value", "sk_live_your_key_here GOCSPX-your-client-secret-goes-here0 xoxb-not-a-real-token"],
  ["the vendor's documented example", `AKIAIOSFODNN7${"EXAMPLE"} aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY${"EXAMPLEKEY"}`],
  ["a prefix again and again", "nvapi-a1b2c3d4e5f6".repeat(6)],
  ["a call behind a secret's name", "const vercelToken = getVercelTokenFromConfig(); const twilioAuthToken = await readFromVault()"],
  ["a reference to a secret store", "secret_access_key: arn:aws:secretsmanager:us-east-1:123456789012:secret:connector"],
  ["a UUID behind a name that is no npm setting", "authToken = 3f2b8c1d-9e4a-4b7c-8d6e-1a2b3c4d5e6f"],
  ["a table in base64 that spells a prefix", `x = "${"AAAB".repeat(4)}/EAAA${"8QAAA3FAAA".repeat(12)}"`],
  ["a part of a longer word", "taskghp_ID AKIAabcdefghijklmnopqrst"],
  ["an identifier with a vendor's two letters", "SK9f8e7d6c5b4a39281706f5e4d3c2b1a0"],
])("says nothing about %s", (_, text) => {
  expect(scan(text)).toEqual([]);
});
