import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInError } from "./no-secret-in-error.ts";

const travels = "Errors end up in logs, in error trackers and in answers to whoever called.";
const value = (what: string, sink: string): string =>
  `\`${what}\` becomes part of an error by \`${sink}\`. ${travels} Say which one it is by its name or id, and leave the value out.`;

ruleTester.run("no-secret-in-error", noSecretInError, {
  valid: [
    "client.interceptors.request.use((config) => config, (error) => Promise.reject(error));",
    "class ApiError extends Error { constructor(body) { super(`failed: ${body}`); } } async function exchange(code) { const response = await fetch('https://auth.acme.io/oauth/token', { method: 'POST', body: JSON.stringify({ grant_type: 'authorization_code', code }) }); if (!response.ok) { const body = await response.text(); throw new ApiError(body); } }",
    "throw new Error(`Unexpected token '${token}' at ${position}`);",
    "throw new SyntaxError(`Unexpected token ${token}`); throw new ParseError(`Unexpected token ${token}`);",
    "class Shape extends Base { constructor(apiKey) { super(`bad ${apiKey}`); } }",
    "class AuthError extends Error { constructor(apiKey) { super('bad key'); } }",
    "throw new Error(`no access for ${credentials}`);",
    "const [scheme] = req.headers.authorization.split(' '); throw new UnauthorizedException(`Unknown scheme ${scheme}`);",
    "const scheme = req.headers.authorization?.split(' ')[0] || 'none'; throw new UnauthorizedException(`Unknown scheme ${scheme}`);",
    "const serviceKey = definition.serviceName ?? linkName(definition); throw new Error(`Module ${serviceKey} exists`);",
    'throw new Error("API_KEY is missing");',
    "if (!process.env.API_KEY) throw new Error(`API_KEY is ${typeof process.env.API_KEY}`);",
    "throw new Error(`token ${tokenId} has expired`);",
    "throw new Error(`unexpected token ${token.value}`);",
    "throw new Error(`got ${tokens.length} tokens`);",
    "throw new Error(`key ends in ${apiKey.slice(-4)}`);",
    "throw new Error(`login failed: ${redact(accessToken)}`);",
    "throw new Error(messages.passwordTooShort);",
    "new Promise((resolve, reject) => { reject(new Error('no token')); });",
    "catalog.reject(accessToken);",
    "throw new TokenStore(accessToken);",
    "assert(accessToken, 'a token is needed');",
    { code: "throw new Error(`${process.env.API_KEY}`);", filename: "sync.test.js" },
  ],
  invalid: [
    marked("class AuthError extends Error { constructor(apiKey) { super(`bad ${«apiKey»}`); } }", value("apiKey", "super")),
    marked(
      "throw new Error(`refused: ${JSON.stringify(«credentials»)}`);",
      `\`credentials\` holds secrets and becomes part of an error by \`new Error\`. ${travels} Name the field that is wrong.`,
    ),
    {
      code: "const key = process.env.CRM_API_KEY;\nthrow new Error(`request with ${key} failed`);",
      errors: [
        {
          message:
            "`key` (from `process.env.CRM_API_KEY`, line 1) becomes part of an error by `new Error`. " +
            `${travels} Say which one it is by its name or id, and leave the value out.`,
          line: 2,
          column: 33,
          endColumn: 36,
        },
      ],
    },
    marked("const [, token] = req.headers.authorization.split(' '); throw new Error(`bad ${«token»}`);", value("token` (from `req.headers.authorization`, line 1)", "new Error").replace("line 1)`", "line 1)")),
    marked("throw new Error(`bad password ${«password»}`);", value("password", "new Error")),
    marked('throw new Error("bad token: " + «accessToken»);', value("accessToken", "new Error")),
    marked("throw new TypeError(`secret ${«clientSecret»} is malformed`);", value("clientSecret", "new TypeError")),
    marked("throw new Error('failed', { cause: { «apiKey» } });", value("apiKey", "new Error")),
    marked("throw new HttpException(`no access with ${«accessToken»}`, 401);", value("accessToken", "new HttpException")),
    marked("Promise.reject(`bad ${«refreshToken»}`);", value("refreshToken", "Promise.reject")),
    marked("new Promise((resolve, reject) => { reject(`bad ${«apiKey»}`); });", value("apiKey", "reject")),
    marked("throw `bad ${«password»}`;", value("password", "throw")),
    marked("throw createError(401, `bad ${«apiKey»}`);", value("apiKey", "createError")),
    marked("invariant(user, `no user for ${«accessToken»}`);", value("accessToken", "invariant")),
    marked("throw new CrmError(`bad ${«apiKey»}`);", value("apiKey", "new CrmError")),
    marked(
      "throw new Error(JSON.stringify(«process.env»));",
      "`process.env`, with every secret the process was started with, becomes part of an error by `new Error`. " +
        `${travels} Name the variable that is missing.`,
    ),
  ],
});
