import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretFallback } from "./no-secret-fallback.ts";

// In pieces, so that no file of the repository holds a text in the shape of a secret.
const real = ["kT7r", "Qz4w", "9mXp"].join("");

const forged = (name: string): string =>
  `Where \`${name}\` is not set, a value that everyone who has the code can read takes its place, and whoever knows it can ` +
  `forge what \`${name}\` protects. Throw an error instead when \`${name}\` is missing.`;
const written = (name: string): string =>
  `The fallback of \`${name}\` looks like a real one: it is in every clone of the code. ` +
  `Change it where it is valid, and throw an error when \`${name}\` is missing.`;

/** One finding, and the code once its fallback is dropped. */
function dropped(code: string, name: string, place: readonly [column: number, endColumn: number], output: string): object {
  const suggestions = [{ desc: `Drop the fallback of \`${name}\`.`, output }];
  return { code, errors: [{ message: forged(name), line: 1, column: place[0], endColumn: place[1], suggestions }] };
}

ruleTester.run("no-secret-fallback", noSecretFallback, {
  valid: [
    "sign(payload, process.env.JWT_SECRET);",
    "sign(payload, process.env.JWT_SECRET ?? '');",
    "sign(payload, process.env.JWT_SECRET ?? undefined);",
    "sign(payload, process.env.JWT_SECRET ?? process.env.OLD_JWT_SECRET);",
    "sign(payload, process.env.JWT_SECRET ?? randomBytes(32).toString('hex'));",
    "sign(payload, process.env.JWT_SECRET ?? fail('Set JWT_SECRET.'));",
    "sign(payload, process.env.JWT_SECRET && 'set');",
    "show(process.env.JWT_SECRET ?? 'not set');",
    "show(process.env.JWT_SECRET ?? 'JWT_SECRET is missing');",
    "sign(payload, process.env.JWT_SECRET_NAME ?? 'jwt-secret');",
    "sign(payload, process.env.SESSION_COOKIE_NAME ?? 'session');",
    "connect(process.env.NEXT_PUBLIC_AUTH_SECRET ?? 'dev');",
    "connect(process.env.OPENAI_API_KEY ?? 'dummy');",
    "connect(process.env.STRIPE_SECRET_KEY ?? 'placeholder-for-the-build');",
    "connect(process.env.GITHUB_CLIENT_SECRET ?? 'github-secret');",
    "connect(process.env.ACME_APP_SECRET ?? 'dummy');",
    "connect(process.env.TWITTER_ACCESS_TOKEN_SECRET ?? 'dummy');",
    "connect(process.env.POSTGRES_PASSWORD ?? 'postgres');",
    "connect(process.env.DB_PASSWORD || 'password123');",
    `connect(process.env.ALGOLIA_API_KEY ?? '${real}');`,
    `connect(process.env.REDIS_URL ?? 'redis://localhost');`,
    `fetch(url, { credentials: process.env.CREDENTIALS ?? 'include' });`,
    `const page = response.nextPageToken ?? '${real}';`,
    "const secret = options.secret ?? 'dev-secret'; configure(env);",
    "const secret = process.env.NODE_ENV === 'production' ? process.env.JWT_SECRET : process.env.JWT_SECRET ?? 'dev-secret';",
    "const secret = process.env.JWT_SECRET ?? (isProduction ? stop() : 'dev-secret');",
    "if (process.env.NODE_ENV !== 'production') { process.env.JWT_SECRET ??= 'dev-secret'; }",
    "const secret = isDev && (process.env.JWT_SECRET ?? 'dev-secret');",
    "if (process.env.NODE_ENV === 'production' && !process.env.JWT_SECRET) throw new Error(); const secret = process.env.JWT_SECRET ?? 'dev-secret';",
    "const unsafe = 'dev-secret'; const secret = process.env.JWT_SECRET ?? unsafe; if (secret === unsafe) throw new Error();",
    "function secret() { if (isProd) throw new Error(); return process.env.JWT_SECRET ?? 'dev-secret'; }",
    { name: "a test", filename: "src/sign.test.ts", code: "sign(payload, process.env.JWT_SECRET ?? 'test');" },
    { name: "a test's setup", filename: "vitest.config.ts", code: "start({ secret: process.env.JWT_SECRET ?? 'test' });" },
    { name: "stories", filename: ".storybook/app.ts", code: "start({ secret: process.env.JWT_SECRET ?? 'test' });" },
    "process.env.JWT_SECRET ??= 'test';",
    "process.env.JWT_SECRET = process.env.JWT_SECRET || 'test';",
    "const schema = z.object({ JWT_SECRET: z.string().min(32) });",
    "const schema = z.object({ NODE_ENV: z.string().default('test'), secret: z.string().default('a') });",
    "const value = map.get('JWT_SECRET', 'a'); const other = lookUp('JWT_SECRET', 'dev'); env();",
  ],
  invalid: [
    dropped("sign(payload, process.env.JWT_SECRET ?? 'dev-secret');", "JWT_SECRET", [41, 53], "sign(payload, process.env.JWT_SECRET);"),
    dropped("sign(payload, process.env.JWT_SECRET || 'changeme');", "JWT_SECRET", [41, 51], "sign(payload, process.env.JWT_SECRET);"),
    dropped("sign(payload, process.env.JWT_SECRET ? process.env.JWT_SECRET : 'secret');", "JWT_SECRET", [65, 73], "sign(payload, process.env.JWT_SECRET);"),
    dropped("const { SESSION_SECRET = 'keyboard cat' } = process.env;", "SESSION_SECRET", [26, 40], "const { SESSION_SECRET } = process.env;"),
    dropped("sign(payload, process.env.ACCESS_TOKEN_SECRET || 'dev');", "ACCESS_TOKEN_SECRET", [50, 55], "sign(payload, process.env.ACCESS_TOKEN_SECRET);"),
    dropped("const { COOKIE_SECRET: secret = 'a' } = process.env;", "COOKIE_SECRET", [33, 36], "const { COOKIE_SECRET: secret } = process.env;"),
    dropped("sign(payload, Deno.env.get('AUTH_SECRET') ?? 'dev');", "AUTH_SECRET", [46, 51], "sign(payload, Deno.env.get('AUTH_SECRET'));"),
    dropped("sign(payload, Bun.env.SECRET_KEY || 'dev');", "SECRET_KEY", [37, 42], "sign(payload, Bun.env.SECRET_KEY);"),
    dropped("sign(payload, import.meta.env.ENCRYPTION_KEY || 'dev');", "ENCRYPTION_KEY", [49, 54], "sign(payload, import.meta.env.ENCRYPTION_KEY);"),
    dropped("class A { key = this.configService.get<string>('JWT_SECRET', 'dev'); }", "JWT_SECRET", [62, 67], "class A { key = this.configService.get<string>('JWT_SECRET'); }"),
    dropped("class A { key = this.config.get('auth.jwtSecret') || 'dev'; }", "auth.jwtSecret", [54, 59], "class A { key = this.config.get('auth.jwtSecret'); }"),
    dropped("const key = getEnv('WEBHOOK_SECRET', 'dev');", "WEBHOOK_SECRET", [38, 43], "const key = getEnv('WEBHOOK_SECRET');"),
    dropped("const schema = z.object({ CRON_SECRET: z.string().min(1).default('dev') }); parse(schema, process.env);", "CRON_SECRET", [66, 71], "const schema = z.object({ CRON_SECRET: z.string().min(1) }); parse(schema, process.env);"),
    {
      name: "a constant of the file",
      code: "const fallback = 'dev-secret';\nsign(payload, process.env.JWT_SECRET ?? fallback);",
      errors: [{ message: forged("JWT_SECRET"), line: 2, column: 41, endColumn: 49, suggestions: 1 }],
    },
    {
      name: "through a name",
      code: "const given = process.env.JWT_SECRET;\nconst secret = given || 'dev';",
      errors: [{ message: forged("JWT_SECRET"), line: 2, column: 25, endColumn: 30, suggestions: 1 }],
    },
    { name: "of the environment a worker is handed", code: "app.use((c) => verify(c.env.WEBHOOK_SECRET ?? 'dev'));", errors: [{ messageId: "forged", suggestions: 1 }] },
    { name: "in brackets", code: "sign((process.env.JWT_SECRET) ?? 'dev');", errors: [{ messageId: "forged", suggestions: [] }] },
    { name: "a check that can never fail", code: "const secret = process.env.JWT_SECRET ?? 'dev'; if (!secret) throw new Error();", errors: [{ messageId: "forged", suggestions: 1 }] },
    { name: "for whoever administers", code: "const { ADMIN_PASSWORD = 'admin' } = process.env;", errors: [{ messageId: "forged", suggestions: 1 }] },
    {
      name: "a vendor's key that looks real",
      code: `connect(process.env.ACME_API_KEY ?? '${real}');`,
      errors: [{ message: written("ACME_API_KEY"), line: 1, column: 37, endColumn: 51, suggestions: 1 }],
    },
    { name: "a database's password that looks real", code: `connect(process.env.DB_PASSWORD || '${real}');`, errors: [{ messageId: "written", suggestions: 1 }] },
  ],
} as Parameters<typeof ruleTester.run>[2]);
