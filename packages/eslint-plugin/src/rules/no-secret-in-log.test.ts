import type { RuleTester } from "eslint";
import { ruleTester } from "../testing/rule-tester.ts";
import { countingSuggestions } from "../testing/suggestion-counts.ts";
import { noSecretInLog } from "./no-secret-in-log.ts";

const kept = "Logs are kept, shipped and read by many people.";

interface Expected {
  readonly by: string;
  /** Where it comes from, as the message says it: "`process.env.SLACK_TOKEN`, line 1". */
  readonly from?: string;
  readonly kind?: "value" | "object" | "environment" | "headers";
}

/** One alarm on what stands between `«` and `»`. */
function leak(marked: string, { by, from, kind = "value" }: Expected): object {
  const [before = "", what = ""] = marked.split(/[«»]/u);
  const lines = before.split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const subject = `\`${what}\`${from === undefined ? "" : ` (from ${from})`}`;
  const messages = {
    value: `${subject} is written to the log by \`${by}\`. ${kept} Log a fact about it (\`Boolean(${what})\`, the last four characters), or redact the field.`,
    object: `${subject} holds secrets and is written to the log by \`${by}\`. ${kept} Log the fields you need.`,
    environment: `${subject}, with every secret the process was started with, is written to the log by \`${by}\`. ${kept} Log the variables you need.`,
    headers: `${subject}, with the caller's credentials and cookies, is written to the log by \`${by}\`. ${kept} Log the headers you need.`,
  };
  const message = messages[kind];
  return {
    code: marked.replaceAll(/[«»]/gu, ""),
    errors: [{ message, line: lines.length, column, endLine: lines.length, endColumn: column + what.length }],
  };
}

/** Ways to come by a logger: what stands before, the call without its arguments, and its name in messages. */
const loggers: readonly (readonly [before: string, call: string, name?: string])[] = [
  ["", "console.log"],
  ["", "console.table"],
  ["import { log as say } from 'node:console';", "say"],
  ["const { info } = console;", "info"],
  ["const print = console.error;", "print"],
  ["import pino from 'pino'; const l = pino();", "l.info"],
  ["import { pino } from 'pino'; const l = pino({ level: 'debug' });", "l.fatal"],
  ["const l = require('pino')();", "l.warn"],
  ["import pino from 'pino'; const l = pino().child({ module: 'sync' });", "l.trace"],
  ["import pino from 'pino'; let l = pino(); l = l.child({ id: 1 });", "l.debug"],
  ["import type { Logger } from 'pino'; const send = (l: Logger) =>", "l.info"],
  ["import pino from 'pino'; const send = (l: pino.Logger) =>", "l.info"],
  ["import winston from 'winston';", "winston.silly"],
  ["import * as winston from 'winston';", "winston.info"],
  ["import { createLogger, format } from 'winston'; const l = createLogger({ format: format.json() });", "l.http"],
  ["const winston = require('winston'); const l = winston.loggers.get('app');", "l.verbose"],
  ["import bunyan from 'bunyan'; const l = bunyan.createLogger({ name: 'app' });", "l.info"],
  ["const Bunyan = require('bunyan'); const l = new Bunyan({ name: 'app' });", "l.error"],
  ["import createDebug from 'debug'; const d = createDebug('app');", "d"],
  ["const d = require('debug')('app');", "d"],
  ["import createDebug from 'debug'; const d = createDebug('app').extend('http');", "d"],
  ["import { consola } from 'consola';", "consola.success"],
  ["import consola from 'consola'; const l = consola.withTag('app');", "l.box"],
  ["import { Logger } from '@nestjs/common';", "Logger.verbose"],
  ["import { Logger } from '@nestjs/common'; const l = new Logger('App');", "l.log"],
  ["import { logger } from './logger.js';", "logger.info"],
  ["", "req.log.warn"],
  ["", "ctx.logger.error"],
  ["", "requestLogger.debug"],
  ["", "logger.forBot().info", "logger.forBot(…).info"],
  ["", "getLogger().info", "getLogger(…).info"],
];

/** Ways a secret gets into a line, `%` standing for the call. */
const shapes: readonly (readonly [code: string, from?: string])[] = [
  ["%(«process.env.SLACK_TOKEN»!);"],
  ["%(`token: ${«accessToken»}`);"],
  ["%('token: ' + «user.password»);"],
  ["%('request', { «apiKey» });"],
  ["%('request', { auth: { key: «client.clientSecret» } });"],
  ["%('request', { ...{ key: «privateKey» } });"],
  ["%(['a', «refreshToken»]);"],
  ["%(...[«refreshToken»]);"],
  ["%(JSON.stringify({ «password» }));"],
  ["%(String(«password»));"],
  ["%(util.inspect({ «password» }));"],
  ["%(«signingKey».trim());"],
  ["%(«accessToken».slice(0, 50));"],
  ["%(verbose ? «accessToken» : 'hidden');"],
  ["%(«accessToken» ?? 'none');"],
  ["%(new Error(`bad key ${«apiKey»}`));"],
  ["%(«req.headers.authorization»);"],
  ["%(«request.headers.get('x-api-key')»);"],
  ["const f = (t) => %(«t»); f(process.env.API_TOKEN);", "`process.env.API_TOKEN`, line 1"],
  ["const { API_KEY: k } = process.env; %(«k»);", "`process.env.API_KEY`, line 1"],
  ["const line = `key ${config.apiKey}`; %(«line»);", "`config.apiKey`, line 1"],
  ["const data = { password: form.password }; %(«data»);", "`form.password`, line 1"],
  ["const redact = (t) => t; %(«redact(accessToken)»);", "`accessToken`, line 1"],
];

const secretNames = [
  "password",
  "dbPassword",
  "passphrase",
  "clientSecret",
  "webhook_secret",
  "accessToken",
  "refresh_token",
  "botToken",
  "apiKey",
  "apikey",
  "privateKey",
  "signingKey",
  "encryptionKey",
  "passwordValue",
  "apiKey2",
  "API_KEY",
  "jwt",
  "authHeader",
  "connectionString",
];

const harmlessNames = [
  "tokenCount",
  "totalTokens",
  "maxToken",
  "inputTokens",
  "tokens",
  "nextPageToken",
  "continuationToken",
  "startPageToken",
  "syncToken",
  "tokenAddress",
  "fromToken",
  "secretName",
  "passwordField",
  "passwordKey",
  "apiKeyId",
  "credentialId",
  "accessKeyId",
  "publicKey",
  "API_KEY_ENV",
  "tokenPath",
  "credentialsFile",
  "tokenEndpoint",
  "authorizationUrl",
  "tokenType",
  "tokenInfo",
  "hasToken",
  "isSecret",
  "showPassword",
  "refreshInterval",
  "rootPathPrefix",
  "compass",
  "passenger",
  "secretary",
  "author",
  "cancellationToken",
  "csrfToken",
  "maskedToken",
  "hashedPassword",
  "passcodeLength",
  "bpClientSecretText",
  "publishableKey",
  "key",
  "pwd",
  "code",
];

const variables = [
  "SLACK_BOT_TOKEN",
  "STRIPE_SECRET_KEY",
  "DB_PASS",
  "DATABASE_URL",
  "JWT_SECRET",
  "AWS_SECRET_ACCESS_KEY",
  "SLACK_WEBHOOK_URL",
  "TOKEN",
  "ACCESS_TOKEN",
];

const publicVariables = [
  "NODE_ENV",
  "NEXT_PUBLIC_API_KEY",
  "VITE_API_KEY",
  "REACT_APP_TOKEN",
  "EXPO_PUBLIC_KEY",
  "PUBLIC_API_KEY",
  "NUXT_PUBLIC_TOKEN",
  "STRIPE_PUBLISHABLE_KEY",
  "AWS_ACCESS_KEY_ID",
  "GOOGLE_APPLICATION_CREDENTIALS",
  "WEBHOOK_URL",
  "SENTRY_DSN",
  "PWD",
];

const valid = [
  ...harmlessNames.map((name) => `logger.info({ ${name} }, ${name}, user.${name}, \`\${${name}}\`);`),
  ...publicVariables.map((name) => `console.log(process.env.${name}, import.meta.env.${name});`),
  // no loggers
  "catalog.info(password); login.log(password); dialog.error(password); blog.debug(password); Math.log(password);",
  "import { info } from './info.js'; info(password);",
  "import * as p from '@clack/prompts'; p.log.info(password);",
  "class Console { log(x) {} } const console = new Console(); console.save(password);",
  "console.assert(password); console.timeLog(password); console.clear(password);",
  "import pino from 'pino'; const l = pino({ password }); l.flush(password);",
  // facts about a secret
  "console.log(Boolean(password), !!password, !password, typeof password, password.length, password === other);",
  "console.log(password ? 'set' : 'missing', password && 'set', 'password' in form, Object.keys(password));",
  "console.log(process.env.API_KEY ? 'set' : 'missing', process.env.API_KEY?.length, Boolean(process.env.API_KEY));",
  "console.log(token.slice(-4), token.slice(0, 4), token.substring(0, 8), token.substr(-4), apiKey.slice(0, n));",
  "console.log(token.startsWith('x'), token.includes('y'), /z/.test(token), token.replace(/./g, '*'));",
  "console.log(process.env.API_KEY.slice(0, 4) + '…' + process.env.API_KEY.slice(-4));",
  "console.log('password is required', `token expired`);",
  // made harmless
  "console.log(mask(password), redactToken(token), hashSecret(secret), sanitizeHeaders(req.headers), createHash('sha256').update(token).digest('hex'));",
  "const safe = mask(process.env.API_KEY); console.log(safe);",
  "const cut = (t) => `${t.slice(0, 4)}…${t.slice(-4)}`; console.log(cut(process.env.API_KEY));",
  "const token = redact(input); console.log(token);",
  "const { password, ...rest } = user; console.log(rest, rest.password);",
  "console.log({ ...user, password: undefined }, { ...req.headers, authorization: '[REDACTED]' });",
  "const headers = { ...req.headers }; delete headers.authorization; console.log(headers);",
  "const c = { id }; c.oidc = { clientSecret }; c.saml = { entryPoint }; console.log({ saml: { ...c.saml, cert: '[REDACTED]' } });",
  "const c = { id }; c.oidc = { clientSecret }; console.log({ ...c, oidc: { ...c.oidc, clientSecret: '[REDACTED]' } });",
  "console.log(JSON.stringify(credentials, replacer), JSON.stringify(credentials, ['id']));",
  "const password = '[REDACTED]'; console.log({ password });",
  "import pino from 'pino'; const l = pino({ redact: ['password', 'user.apiKey', '*.token'] }); l.info({ password, user: { apiKey }, a: { token } });",
  "import pino from 'pino'; const l = pino({ redact: { paths: ['headers.authorization'], censor: '*' } }); l.info({ headers: req.headers });",
  "import pino from 'pino'; import { paths } from './paths.js'; const l = pino({ redact: paths }); l.info({ password });",
  "import pino from 'pino'; const l = pino({ redact: ['password'] }).child({ a: 1 }); l.info({ password });",
  "import winston from 'winston'; const l = winston.createLogger({ format: winston.format((info) => info)() }); l.info({ password });",
  "import { createLogger } from 'winston'; import { redactSecrets } from './redact.js'; const l = createLogger({ format: redactSecrets() }); l.info({ password });",
  "import { ConsoleLogger } from '@nestjs/common'; const l = new ConsoleLogger({ redact: ['password'] }); l.log({ user: { password } });",
  // nothing there to leak
  "if (!apiKey) console.log(`no key: ${apiKey}`);",
  "if (process.env.API_KEY === undefined) console.error('API_KEY', process.env.API_KEY);",
  // objects in a text, and objects in the branch where the request failed
  "console.log(`${process.env} ${req.headers} ${credentials}`);",
  "const tokenResponse = await response.json(); if (!response.ok) console.error('failed', tokenResponse);",
  // values of another trade
  "for (const token of tokenize(source)) console.log(token);",
  "const token = lexer.next(); console.log(token);",
  "const show = (token) => console.log(token, token.symbol);",
  "stream({ onToken(token) { console.log(token); } });",
  "console.log(msg.data.token);",
  "const token = page.nextPageToken; console.log(token);",
  "const parsedToken = schema.safeParse(input); console.log(parsedToken.error);",
  "function show(password: boolean) { console.log(password); }",
  "console.log(getToken, class Token {}, () => token);",
  "const adminUrl = `https://x/oauth/install?client_id=${config.apiKey}`; console.log(adminUrl);",
  "console.log(req.headers['user-agent'], req.headers['x-request-id'], req.get('content-type'), response.headers);",
  "console.log(session.shop, credentials.length, process.env[name], secrets[name]);",
];

const invalid = [
  ...loggers.map(([before, call, name = call]) => leak(`${before} ${call}(«process.env.SLACK_TOKEN»);`, { by: name })),
  ...loggers
    .slice(0, 10)
    .map(([before, call, name = call]) => leak(`${before}\n${call}('user', { «accessToken» });`, { by: name })),
  ...shapes.flatMap(([code, from]) =>
    ["console.log", "logger.info"].map((by) =>
      leak(code.replace("%", by), { by, ...(from !== undefined && { from }) }),
    ),
  ),
  ...secretNames.map((name) => leak(`logger.warn('x', «${name}»);`, { by: "logger.warn" })),
  ...secretNames.map((name) => leak(`logger.warn(\`x \${«user.${name}»}\`);`, { by: "logger.warn" })),
  ...variables.map((name) => leak(`console.log(«process.env.${name}»);`, { by: "console.log" })),
  ...variables.map((name) =>
    leak(`console.log(«process.env['${name}']»);`, { by: "console.log", from: `\`process.env.${name}\`, line 1` }),
  ),
  leak("const token = process.env.SLACK_TOKEN;\nlogger.info(`token ${«token»}`);", {
    by: "logger.info",
    from: "`process.env.SLACK_TOKEN`, line 1",
  }),
  leak("import { env } from 'node:process';\nconsole.log(«env.API_KEY»);", {
    by: "console.log",
    from: "`process.env.API_KEY`, line 1",
  }),
  leak("console.log(«import.meta.env.API_KEY»);", { by: "console.log" }),
  leak("console.log(«Deno.env.get('API_KEY')»);", { by: "console.log", from: "`Deno.env.API_KEY`, line 1" }),
  leak("console.log(«Bun.env.API_KEY»);", { by: "console.log" }),
  leak("import { env } from './env.js'; console.log(«env.STRIPE_SECRET_KEY»);", {
    by: "console.log",
    from: "`env.env.STRIPE_SECRET_KEY`, line 1",
  }),
  leak("console.log(«process.env»);", { by: "console.log", kind: "environment" }),
  leak("logger.info({ env: { ...«process.env» } });", { by: "logger.info", kind: "environment" }),
  leak("console.log(JSON.stringify(«process.env», null, 2));", { by: "console.log", kind: "environment" }),
  leak("app.post('/', (req, res) => { console.log(«req.headers»); });", { by: "console.log", kind: "headers" }),
  leak("app.post('/', ({ headers, body }, res) => { console.log(«headers»); });", {
    by: "console.log",
    kind: "headers",
  }),
  leak("export default (event) => { console.log(Object.fromEntries(«event.headers»)); };", {
    by: "console.log",
    kind: "headers",
  }),
  leak("const { authorization } = req.headers;\nlogger.debug(«authorization»);", {
    by: "logger.debug",
    from: "`req.headers.authorization`, line 1",
  }),
  leak("logger.debug(«c.req.header('Authorization')»);", { by: "logger.debug" }),
  leak("logger.debug({ cookie: «req.headers.cookie» });", { by: "logger.debug" }),
  leak("console.log(«credentials»);", { by: "console.log", kind: "object" }),
  leak("const tokens = await client.exchange(code);\nconsole.log('got', «tokens»);\nsave(tokens.access_token);", {
    by: "console.log",
    kind: "object",
    from: "`client.exchange(code)`, line 1",
  }),
  leak("export function f(result) { const { id_token } = result; console.log(JSON.stringify(«result»)); }", {
    by: "console.log",
    kind: "object",
  }),
  leak("console.assert(ok, «password»);", { by: "console.assert" }),
  leak("console.log.call(console, «password»);", { by: "console.log.call" }),
  leak("console.log.apply(console, ['x', «password»]);", { by: "console.log.apply" }),
  leak("import pino from 'pino'; pino().child({ «apiKey» });", { by: "pino(…).child" }),
  leak("import pino from 'pino'; const l = pino({ redact: ['password'] }); l.info(`x ${«password»}`);", {
    by: "l.info",
  }),
  leak("import pino from 'pino'; const l = pino({ redact: ['password'] }); l.info({ user: { «password» } });", {
    by: "l.info",
  }),
  leak("import pino from 'pino'; const l = pino({ redact: ['password'] }); l.info({ «apiKey» });", { by: "l.info" }),
  leak("import winston from 'winston'; winston.log({ level: 'info', message: «password» });", { by: "winston.log" }),
  leak(
    "import winston from 'winston'; const l = winston.createLogger({ format: winston.format.printf((i) => i.message) }); l.info(«password»);",
    { by: "l.info" },
  ),
  leak(
    "import { Logger } from '@nestjs/common';\nclass Sync { private readonly out = new Logger(Sync.name);\n run(accessToken: string) { this.out.debug(«accessToken»); } }",
    { by: "this.out.debug" },
  ),
  leak(
    "import { Logger } from '@nestjs/common';\nclass Sync { constructor(private readonly out: Logger) {}\n run(accessToken: string) { this.out.debug(«accessToken»); } }",
    { by: "this.out.debug" },
  ),
  leak(
    "import { Logger } from '@nestjs/common';\nclass Sync { out = new Logger(Sync.name); mask(t) { return t; } run() { this.out.log(«user.password»); } }",
    { by: "this.out.log" },
  ),
  leak(
    "import pino from 'pino'; const l = pino({ level: 'info' }).child({ id: maskId(id) }); l.info({ «password» });",
    { by: "l.info" },
  ),
  leak("class Sync { constructor() { this.key = process.env.API_KEY; } run() { console.log(«this.key»); } }", {
    by: "console.log",
    from: "`process.env.API_KEY`, line 1",
  }),
  leak("if (!token) { fetchIt(); } else { console.log(«token»); }", { by: "console.log" }),
  {
    code: "console.log(password, 'x', { apiKey });",
    errors: [
      { column: 13, endColumn: 21, messageId: "value" },
      { column: 30, endColumn: 36, messageId: "value" },
    ],
  },
  { code: "logger.info({ password, apiKey });", errors: [{ column: 15, endColumn: 23, messageId: "value" }] },
];

ruleTester.run("no-secret-in-log", noSecretInLog, { valid, invalid: countingSuggestions(noSecretInLog, invalid as RuleTester.InvalidTestCase[]) } as Parameters<typeof ruleTester.run>[2]);

ruleTester.run("no-secret-in-log: what a project says of its own code", noSecretInLog, {
  valid: [
    "audit.write(accessToken);",
    { code: "console.log(shorten(accessToken));", options: [{ sanitizers: ["shorten"] }] },
    { code: "const shown = text.shorten(accessToken); console.log(shown);", options: [{ sanitizers: ["text.shorten"] }] },
    { code: "console.log(tradeSecret);", options: [{ names: { ignore: ["trade secret"] } }] },
    { code: "console.log(user.email);", options: [{ pii: false }] },
    { code: "console.log(licencePlate);", options: [{}] },
  ],
  invalid: countingSuggestions(noSecretInLog, [
    { code: "audit.write(accessToken);", options: [{ sinks: ["audit.write"] }], errors: [{ messageId: "value", line: 1, column: 13, endColumn: 24 }] },
    { code: "this.audit.write(accessToken);", options: [{ sinks: ["audit.write"] }], errors: [{ messageId: "value" }] },
    { code: "const opened = vault.open('crm'); console.log(opened);", options: [{ sources: ["vault.open"] }], errors: [{ messageId: "value" }] },
    { code: "console.log(licence_plate);", options: [{ names: { add: ["licencePlate"] } }], errors: [{ messageId: "value" }] },
    { code: "console.log(user.email);", options: [{ pii: true }], errors: [{ messageId: "personal" }] },
  ]),
});
