import { expect, it } from "vitest";
import { atlassianServerToken } from "./atlassian-server-token.ts";
import { discordToken } from "./discord-token.ts";
import { grafanaToken } from "./grafana-token.ts";
import { jfrogToken } from "./jfrog-token.ts";
import { onePasswordToken } from "./one-password-token.ts";
import { pypiMacaroon } from "./pypi-macaroon.ts";
import { sentryToken } from "./sentry-token.ts";

function base64(text: string): string {
  return Buffer.from(text, "latin1").toString("base64");
}

const k = "k".repeat(32);
const grafana = (token: object): string => `glc_${base64(JSON.stringify(token))}`;
const account = { signInAddress: "a.1password.com", secretKey: "A3", srpX: "x", muk: {}, userAuth: {} };
const macaroon = (text: string): string => `pypi-${base64(text)}`;
const head = "\x02\x01\x08pypi.org\x02\x02id\x00";
const restriction = "\x02\x03{1}\x00";
const signature = `\x00\x06\x20${"s".repeat(32)}`;

it.each([
  ["valid", grafanaToken, grafana({ o: "1", n: "name", k })],
  ["valid", grafanaToken, base64(JSON.stringify({ k, n: "name", id: 1 }))],
  ["unknown", grafanaToken, grafana({ o: "1", n: "name" })],
  ["invalid", grafanaToken, grafana([])],
  ["invalid", grafanaToken, grafana({ o: "1", n: "name", k }).slice(0, -8)],
  ["valid", jfrogToken, base64(`reftkn:01:1700000000:${k}`)],
  ["invalid", jfrogToken, base64(`reftkn:01:now:${k}`)],
  ["unknown", sentryToken, `sntrys_${base64('{"iat": 1700000000.1, "org": "o"}')}_secret`],
  ["invalid", sentryToken, `sntrys_${base64('{"org": "o"}')}_secret`],
  ["valid", onePasswordToken, `ops_${base64(JSON.stringify(account))}`],
  ["unknown", onePasswordToken, `ops_${base64(JSON.stringify({ ...account, muk: "m" }))}`],
  ["invalid", onePasswordToken, `ops_${base64(JSON.stringify(account)).slice(0, -8)}`],
  ["unknown", discordToken, `${base64("112233445566778899")}.time.mac`],
  ["invalid", discordToken, `${base64("198622483471925248")}.time.mac`],
  ["invalid", discordToken, `${base64("11223344556677889x")}.time.mac`],
  ["unknown", atlassianServerToken, base64(`123456789012:${"r".repeat(20)}`)],
  ["unknown", atlassianServerToken, `BBDC-${base64(`123456789012:${"r".repeat(20)}`)}`],
  ["invalid", atlassianServerToken, base64(`1234567890123${"r".repeat(20)}`)],
  ["valid", pypiMacaroon, macaroon(head + signature)],
  ["valid", pypiMacaroon, macaroon(head + restriction + restriction + signature)],
  ["valid", pypiMacaroon, macaroon(`${head}\x02\x80\x01${"r".repeat(128)}\x00${signature}`)],
  ["invalid", pypiMacaroon, macaroon(`${head}${signature}s`)],
  ["invalid", pypiMacaroon, macaroon(head + restriction.slice(1) + signature)],
  ["invalid", pypiMacaroon, macaroon(`\x01${head.slice(1)}${signature}`)],
] as const)("says %s (case %#)", (expected, { judge }, value) => expect(judge(value)).toBe(expected));
