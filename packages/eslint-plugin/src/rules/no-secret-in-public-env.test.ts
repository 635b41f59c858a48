import { ESLint } from "eslint";
import { expect, it } from "vitest";
import plugin from "../index.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInPublicEnv } from "./no-secret-in-public-env.ts";

const generic = "Whoever holds it can do what the server can.";
const advice = "Change it if such a build was ever published, and let the server use it for the page.";

function message(prefix: string, rest: string): string {
  return (
    `\`${prefix}${rest}\` is a secret by its name, and \`${prefix}\` at its start puts it into code that every visitor ` +
    `downloads. ${generic} Call it \`${rest}\`. ${advice}`
  );
}

const publicByDesign = [
  "NEXT_PUBLIC_GOOGLE_MAPS_API_KEY", "NEXT_PUBLIC_FIREBASE_API_KEY", "VITE_ALGOLIA_SEARCH_API_KEY", "VITE_MAPBOX_TOKEN",
  "VITE_MAPBOX_ACCESS_TOKEN", "NEXT_PUBLIC_POSTHOG_KEY", "NEXT_PUBLIC_POSTHOG_API_KEY", "NEXT_PUBLIC_SENTRY_DSN",
  "NEXT_PUBLIC_RECAPTCHA_SITE_KEY", "NEXT_PUBLIC_SUPABASE_ANON_KEY", "NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY", "VITE_STRIPE_KEY",
  "NEXT_PUBLIC_STRIPE_API_KEY", "VITE_GOOGLE_API_KEY", "REACT_APP_TOKEN", "REACT_APP_API_KEY", "VITE_DATABASE_URL",
  "NEXT_PUBLIC_FORGOT_PASSWORD", "NEXT_PUBLIC_SHOW_PASSWORD", "VITE_PASSWORD_MIN_LENGTH", "NEXT_PUBLIC_DEMO_PASSWORD",
  "VITE_DISABLE_EMAIL_PASSWORD", "NEXT_PUBLIC_SECRET_NAME", "VITE_HAS_OPENAI_API_KEY", "NEXT_PUBLIC_OPENAI_API_KEY_URL",
  "PUBLIC_KEY_PASSPHRASE", "STORYBOOK_PASSWORD", "VITE_PUBLIC_SIGNING_KEY", "NEXT_PUBLIC_SHOPIFY_STOREFRONT_ACCESS_TOKEN", "NEXT_PUBLIC_AXIOM_TOKEN",
  "VITE_ALCHEMY_API_KEY", "VITE_OPENWEATHER_API_KEY", "NEXT_PUBLIC_KNOCK_API_KEY", "NEXT_PUBLIC_MEILISEARCH_API_KEY",
];

ruleTester.run("no-secret-in-public-env", noSecretInPublicEnv, {
  valid: [
    ...publicByDesign.map((name) => `connect(import.meta.env.${name});`),
    "connect(process.env.STRIPE_SECRET_KEY);",
    "const { OPENAI_API_KEY } = process.env;",
    "connect(process.env.PUBLIC_API_SECRET);",
    "const vite_secret = config.vite_secret;",
    { name: "a test", filename: "src/env.test.ts", code: "process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY = 'x';" },
    { name: "a definition of something else", filename: "vite.config.ts", code: "export default { define: { __VERSION__: JSON.stringify(pkg.version), 'process.env.API_SECRET': '\"\"' } };" },
    { name: "define anywhere else", filename: "src/words.ts", code: "export default { define: { secret: env.API_SECRET } };" },
    { name: "settings of the server", filename: "nuxt.config.ts", code: "export default { runtimeConfig: { stripeSecretKey: process.env.STRIPE_SECRET_KEY, public: { base: process.env.BASE_URL } } };" },
  ],
  invalid: [
    { code: "connect(process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY);", errors: [{ message: message("NEXT_PUBLIC_", "STRIPE_SECRET_KEY"), line: 1, column: 9, endColumn: 50 }] },
    {
      name: "a vendor's variable",
      code: "connect(import.meta.env.VITE_OPENAI_API_KEY);",
      errors: [{ message: new RegExp("^`VITE_OPENAI_API_KEY` is a secret .* Whoever holds it can \\w"), line: 1, column: 9, endColumn: 44 }],
    },
    { name: "a vendor's variable with a word before", code: "connect(import.meta.env.VITE_CHAT_ANTHROPIC_API_KEY);", errors: [{ messageId: "named" }] },
    { name: "once a file", code: "connect(process.env.REACT_APP_ADMIN_KEY ?? process.env.REACT_APP_ADMIN_KEY);", errors: [{ message: message("REACT_APP_", "ADMIN_KEY"), column: 9, endColumn: 40 }] },
    { name: "destructured", code: "const { VITE_SUPABASE_SERVICE_ROLE_KEY: key } = import.meta.env;", errors: [{ messageId: "named", column: 9, endColumn: 39 }] },
    { name: "declared", code: "createEnv({ client: { NEXT_PUBLIC_AUTH_SECRET: z.string() } });", errors: [{ message: message("NEXT_PUBLIC_", "AUTH_SECRET"), column: 23, endColumn: 46 }] },
    { name: "imported", code: "import { PUBLIC_MAILER_PASSWORD } from '$env/static/public';", errors: [{ message: message("PUBLIC_", "MAILER_PASSWORD"), column: 10, endColumn: 32 }] },
    { name: "of Astro", code: "connect(import.meta.env.PUBLIC_WEBHOOK_SECRET);", errors: [{ message: message("PUBLIC_", "WEBHOOK_SECRET") }] },
    { name: "by name", code: "connect(env('NEXT_PUBLIC_ACME_CLIENT_SECRET'));", errors: [{ message: message("NEXT_PUBLIC_", "ACME_CLIENT_SECRET"), column: 9, endColumn: 46 }] },
    { name: "bracketed", code: "connect(process.env['EXPO_PUBLIC_SIGNING_KEY_2']);", errors: [{ message: message("EXPO_PUBLIC_", "SIGNING_KEY_2") }] },
    {
      name: "defined by Vite",
      filename: "vite.config.ts",
      code: "export default { define: { 'process.env.API_KEY': JSON.stringify(env.ANTHROPIC_API_KEY), __A__: 1 } };",
      errors: [{ messageId: "bundled", line: 1, column: 51, endColumn: 88 }],
    },
    {
      name: "made public by Nuxt",
      filename: "nuxt.config.ts",
      code: "export default { runtimeConfig: { public: { stripeSecretKey: process.env.STRIPE || '' } } };",
      errors: [{ message: `\`runtimeConfig.public\` writes \`stripeSecretKey\`, a secret by its name, into code that every visitor downloads. ${generic} Take it out of \`runtimeConfig.public\`. ${advice}` }],
    },
    { name: "made public by Next", filename: "next.config.js", code: "module.exports = { publicRuntimeConfig: { key: process.env.AUTH_SECRET } };", errors: [{ messageId: "bundled" }] },
  ],
});

it("reads .env files", async () => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [plugin.configs.text, { files: ["**/.env", "**/*.txt"], plugins: { own: { rules: { rule: noSecretInPublicEnv } } }, rules: { "own/rule": "error" } }],
  });
  const code = "# NEXT_PUBLIC_A_SECRET=1\nNEXT_PUBLIC_APP_URL=/\nexport VITE_JWT_SECRET=\nVITE_MAPS_API_KEY=1\n";
  const places = async (filePath: string): Promise<string[]> => {
    const [result] = await eslint.lintText(code, { filePath });
    return (result?.messages ?? []).map(({ line, column, endColumn, messageId }) => `${line}:${column}-${endColumn} ${messageId}`);
  };
  expect(await places(".env")).toEqual(["3:8-23 named"]);
  expect(await places("notes.txt")).toEqual([]);
});
