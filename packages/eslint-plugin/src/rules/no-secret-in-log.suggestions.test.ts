import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, it } from "vitest";
import { noSecretInLog } from "./no-secret-in-log.ts";

const config: Linter.Config = {
  languageOptions: { parser },
  plugins: { c: { rules: { log: noSecretInLog } } },
  rules: { "c/log": "error" },
};

/** What each suggestion makes of the code; all of them must take the alarm away. */
function rewritten(code: string): Record<string, string> {
  const linter = new Linter();
  const messages = linter.verify(code, config);
  expect(messages).toHaveLength(1);
  return Object.fromEntries(
    (messages[0]?.suggestions ?? []).map(({ desc, fix: { range: [start, end], text } }) => {
      const output = code.slice(0, start) + text + code.slice(end);
      expect(linter.verify(output, config), output).toEqual([]);
      return [desc, output];
    }),
  );
}

const redact = "Write `[redacted]` in its place.";

it.each([
  ["console.log(token);", 'console.log("[redacted]");'],
  ["console.log('token', process.env.ACME_API_KEY);", `console.log('token', "[redacted]");`],
  ["console.log(`key ${apiKey}!`);", "console.log(`key [redacted]!`);"],
  ["console.log('key ' + config.apiKey + '!');", `console.log('key ' + "[redacted]" + '!');`],
  ["console.log(session?.accessToken);", 'console.log("[redacted]");'],
  ["const t = process.env.ACME_API_KEY; logger.info(`key ${t}`);", "const t = process.env.ACME_API_KEY; logger.info(`key [redacted]`);"],
])("writes a stub in %s", (code, output) => {
  expect(rewritten(code)).toEqual({ [redact]: output });
});

it.each([
  ["logger.info({ id, token });", "token", "logger.info({ id });", 'logger.info({ id, token: "[redacted]" });'],
  ["logger.info({ token, id });", "token", "logger.info({ id });", 'logger.info({ token: "[redacted]", id });'],
  ["logger.info({ id, key: apiKey, }, 'x');", "key", "logger.info({ id, }, 'x');", `logger.info({ id, key: "[redacted]", }, 'x');`],
  ["logger.info({ id, user: { name, password: user.password } });", "password", "logger.info({ id, user: { name } });", 'logger.info({ id, user: { name, password: "[redacted]" } });'],
])("leaves the field out of %s", (code, field, dropped, stubbed) => {
  expect(rewritten(code)).toEqual({ [`Leave \`${field}\` out.`]: dropped, [redact]: stubbed });
});

it("leaves whole objects out, for which no stub would do", () => {
  expect(rewritten("app.get('/', (req) => logger.info({ id, headers: req.headers }));")).toEqual({
    "Leave `headers` out.": "app.get('/', (req) => logger.info({ id }));",
  });
});

it("leaves alone a field that stands for another object's, and one with a comment", () => {
  expect(Object.keys(rewritten("logger.info({ ...user, token });"))).toEqual([redact]);
  expect(Object.keys(rewritten("logger.info({ id, /* for support */ token });"))).toEqual([redact]);
  expect(Object.keys(rewritten("logger.info({ token });"))).toEqual([redact]);
});

it.each([
  ["const text = `key ${apiKey}`; logger.info(text);"],
  ["logger.info(process.env);"],
  ["logger.info(req.headers);"],
  ["logger.info(getAccessToken());"],
  ["logger.info(ok ? token : 'none');"],
  ["logger.info(token.trim());"],
  ["logger.info(...[token]);"],
  ["getAccessToken().then(console.log);"],
])("offers nothing where it would say less or do less: %s", (code) => {
  expect(rewritten(code)).toEqual({});
});

it.each([
  ["pino()", "l.info({ id, token })", "token", 'pino({ redact: ["token"] })'],
  ["pino({})", "l.info({ id, token })", "token", 'pino({ redact: ["token"] })'],
  ["pino({ level: 'info' })", "l.info({ id, user: { token } })", "user.token", `pino({ redact: ["user.token"], level: 'info' })`],
  ["pino({ redact: [] })", "l.info({ id, token })", "token", 'pino({ redact: ["token"] })'],
  ["pino({ redact: ['a', 'b'] })", "l.info({ token })", "token", `pino({ redact: ['a', 'b', "token"] })`],
  ["pino({ redact: { paths: ['a'], remove: true } })", "l.info({ token }, 'x')", "token", `pino({ redact: { paths: ['a', "token"], remove: true } })`],
  ["pino().child({ id: 1 })", "l.info({ token })", "token", 'pino({ redact: ["token"] }).child({ id: 1 })'],
  ["pino()", "l.info({ 'x-api-key': apiKey })", "['x-api-key']", `pino({ redact: ["['x-api-key']"] })`],
])("adds to the list of %s", (factory, call, place, listed) => {
  const before = "import pino from 'pino'; const l = ";
  expect(rewritten(`${before}${factory}; ${call};`)).toMatchObject({
    [`Add \`${place}\` to the \`redact\` list of the logger.`]: `${before}${listed}; ${call};`,
  });
});

it.each([
  ["pino({ ...{ level: 'info' } })", "l.info({ token })"],
  ["pino({ redact: { remove: true } })", "l.info({ token })"],
  ["pino({ nestedKey: 'data' })", "l.info({ token })"],
  ["pino()", "l.info('x', { token })"],
  ["pino()", "l.info({ [name]: token })"],
  ["pino()", "l.info(token)"],
])("does not guess at the list of %s", (factory, call) => {
  const offered = Object.keys(rewritten(`import pino from 'pino'; const l = ${factory}; ${call};`));
  expect(offered.filter((offer) => offer.startsWith("Add"))).toEqual([]);
});
