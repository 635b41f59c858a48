import { ruleTester } from "../testing/rule-tester.ts";
import { noLongLivedToken } from "./no-long-lived-token.ts";

const because = "a copy of it, from a log, a backup or a lost laptop, stays good after its owner has changed the password or left";
const remedy = "Let it expire after hours, and renew it with a refresh token.";
const endless = (call: string): string => `The token that \`${call}(…)\` makes never expires: ${because}. ${remedy}`;
const long = (period: string): string => `This token lives for ${period}: ${because}. ${remedy}`;
const jsonwebtoken = 'import jwt from "jsonwebtoken";\n';
const jose = 'import { SignJWT } from "jose";\n';
const nest = 'import { JwtModule, JwtService } from "@nestjs/jwt";\n';

/** One finding in the line after an import, and the code once the token expires. */
function ending(start: string, code: string, call: string, place: readonly [column: number, endColumn: number], output: string): object {
  const suggestions = [{ desc: "Let it expire after an hour.", output: start + output }];
  return { code: start + code, errors: [{ message: endless(call), line: 2, column: place[0], endColumn: place[1], suggestions }] };
}

ruleTester.run("no-long-lived-token", noLongLivedToken, {
  valid: [
    ...[
      'jwt.sign({ sub }, key, { expiresIn: "1h" });',
      'jwt.sign({ sub }, key, { expiresIn: "30 days" });',
      "jwt.sign({ sub }, key, { expiresIn: 30 * 24 * 60 * 60 });",
      'jwt.sign({ sub }, key, { expiresIn: "7776000" });',
      "jwt.sign({ sub }, key, { expiresIn: config.ttl });",
      "jwt.sign({ sub }, key, options);",
      "jwt.sign({ sub }, key, { ...defaults });",
      "jwt.sign(payload, key);",
      "jwt.sign({ ...payload }, key);",
      "jwt.sign({ sub, exp }, key);",
      "jwt.sign({ sub, exp: Math.floor(Date.now() / 1000) + 3600 }, key);",
      "const payload = { sub }; payload.exp = end(); jwt.sign(payload, key);",
      "jwt.sign(...given);",
      "jwt.verify(token, key);",
      'const refreshToken = jwt.sign({ sub }, key, { expiresIn: "90d" });',
    ].map((code) => jsonwebtoken + code),
    ...[
      'await new SignJWT({ sub }).setProtectedHeader({ alg }).setExpirationTime("2h").sign(key);',
      "await new SignJWT(payload).sign(key);",
      "await new SignJWT({ sub, exp }).sign(key);",
      'const jwt = new SignJWT({ sub }); jwt.setExpirationTime("1 hour"); await jwt.sign(key);',
      "finish(new SignJWT({ sub }));",
      "await new SignJWT({ sub }).setExpirationTime(end).sign(key);",
    ].map((code) => jose + code),
    `${nest}JwtModule.register({ secret });`,
    `${nest}JwtModule.register({ secret, signOptions: { expiresIn: "1d" } });`,
    `${nest}class A { constructor(private jwt: JwtService) {} run() { return this.jwt.sign({ sub }); } }`,
    "const jwt = { sign() {} }; jwt.sign({ sub }, key);",
    'import { sign } from "./jwt"; sign({ sub }, key);',
    { name: "a test", filename: "src/auth.test.ts", code: `${jsonwebtoken}jwt.sign({ sub }, key);` },
  ],
  invalid: [
    ending(jsonwebtoken, "jwt.sign({ sub }, key);", "jwt.sign", [1, 9], 'jwt.sign({ sub }, key, { expiresIn: "1h" });'),
    ending(jsonwebtoken, "jwt.sign({ sub }, key, { algorithm });", "jwt.sign", [1, 9], 'jwt.sign({ sub }, key, { expiresIn: "1h", algorithm });'),
    ending(jsonwebtoken, "jwt.sign({ sub }, key, {});", "jwt.sign", [1, 9], 'jwt.sign({ sub }, key, { expiresIn: "1h" });'),
    ending(jsonwebtoken, "jwt.sign({ sub }, key, (error) => done(error));", "jwt.sign", [1, 9], 'jwt.sign({ sub }, key, { expiresIn: "1h" }, (error) => done(error));'),
    ending('const { sign } = require("jsonwebtoken");\n', "sign({ sub }, key);", "sign", [1, 5], 'sign({ sub }, key, { expiresIn: "1h" });'),
    ending('import * as tokens from "jsonwebtoken";\n', "tokens.sign({ sub }, key);", "tokens.sign", [1, 12], 'tokens.sign({ sub }, key, { expiresIn: "1h" });'),
    ending(jose, "await new SignJWT({ sub }).setIssuedAt().sign(key);", "new SignJWT", [7, 27], 'await new SignJWT({ sub }).setExpirationTime("1h").setIssuedAt().sign(key);'),
    ending(jose, "const jwt = new SignJWT(); await jwt.sign(key);", "new SignJWT", [13, 26], 'const jwt = new SignJWT().setExpirationTime("1h"); await jwt.sign(key);'),
    {
      name: "with constants",
      code: `${jsonwebtoken}const claims = { sub };\nconst options = { issuer };\njwt.sign(claims, key, options);`,
      errors: [{ message: endless("jwt.sign"), line: 4, column: 1, endColumn: 9, suggestions: [] }],
    },
    { code: `${jsonwebtoken}jwt.sign(payload, key, { expiresIn: "1y" });`, errors: [{ message: long("365 days"), line: 2, column: 37, endColumn: 41 }] },
    { code: `${jsonwebtoken}const ttl = 60 * 60 * 24 * 90;\njwt.sign(payload, key, { expiresIn: ttl });`, errors: [{ message: long("90 days"), line: 3, column: 37, endColumn: 40 }] },
    { code: `${jsonwebtoken}jwt.sign({ exp: Math.floor(Date.now() / 1000) + 31536000 }, key);`, errors: [{ message: long("365 days") }] },
    { code: `${jose}await new SignJWT(payload).setExpirationTime("10 years").sign(key);`, errors: [{ message: long("3,650 days"), line: 2, column: 46, endColumn: 56 }] },
    { code: `${nest}JwtModule.register({ secret, signOptions: { expiresIn: "100d" } });`, errors: [{ message: long("100 days") }] },
    { code: `${nest}class A { constructor(private jwt: JwtService) {} run() { return this.jwt.signAsync({ sub }, { expiresIn: "52 weeks" }); } }`, errors: [{ message: long("364 days") }] },
    { code: 'app.post("/", (request, reply) => reply.jwtSign({ sub }, { expiresIn: "99d" }));', errors: [{ message: long("99 days") }] },
  ],
} as Parameters<typeof ruleTester.run>[2]);
