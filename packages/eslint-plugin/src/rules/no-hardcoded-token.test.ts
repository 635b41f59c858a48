import { token } from "../testing/token.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noHardcodedToken } from "./no-hardcoded-token.ts";

const github = token("github-pat-classic");
const cut = 12;
const message =
  "GitHub personal access token (classic) ghp_********, checksum valid: a real token. " +
  "Whoever holds it can act as the user in every repository the token reaches. " +
  "Delete it under Settings, Developer settings, Tokens (classic) (https://github.com/settings/tokens), " +
  "then read the new one from GITHUB_TOKEN.";

/** One finding that spans the token where it stands in `code`. */
function at(code: string, output?: string): object {
  const start = code.indexOf(github);
  const before = code.slice(0, start).split("\n");
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const suggestions = output === undefined ? [] : [{ desc: "Read it from GITHUB_TOKEN instead.", output }];
  return { code, errors: [{ message, line, column, endLine: line, endColumn: column + github.length, suggestions }] };
}

/** One finding on a node that puts the token together. */
function composed(code: string, column: number, endColumn: number): object {
  return { code, errors: [{ message, line: 1, column, endColumn, suggestions: [] }] };
}

const [head, tail] = [github.slice(0, cut), github.slice(cut)];

// Thirty-two hexadecimal digits, which no format claims without a name of its own.
const random = token("twilio-auth-token");
const named = {
  message:
    "Hard-coded secret key ********. Whoever holds it can call the service in the name of whoever the key belongs to. " +
    "Revoke the key where it was issued, then read the new one from API_KEY.",
  suggestions: [{ desc: "Read it from API_KEY instead.", output: "const billingApiKey = process.env.API_KEY;" }],
};

ruleTester.run("no-hardcoded-token", noHardcodedToken, {
  valid: [
    // Its own rule follows the constants of an address and speaks there.
    { code: `const url = "https://sync:${random}@orders.kovalo.io";`, filename: "src/orders.ts" },
    `const billingApiKeyName = "${random}";`,
    `connect("billing" + "ApiKey=" + "${random}");`,
    'const billingApiKey = "billing-api-key-of-orders";',
    "const token = process.env.GITHUB_TOKEN;",
    `const token = "ghp_${"x".repeat(36)}";`,
    `const cut = "${github.slice(0, -1)}";`,
    `const longer = "${github}a";`,
    "const prefix = 'ghp_';",
    `const half = "${head}" + rest;`,
    `const other = "${head}" + " " + "${tail}";`,
    `const list = ["${head}", "${tail}"];`,
    "const query = `repo:${owner}/${name}`;",
  ],
  invalid: [
    {
      code: `const billingApiKey = "${random}";`,
      filename: "src/orders.ts",
      errors: [{ ...named, line: 1, column: 24, endLine: 1, endColumn: 24 + random.length }],
    },
    at(`const token = "${github}";`, "const token = process.env.GITHUB_TOKEN;"),
    at(`const token = \`${github}\`;`, "const token = `${process.env.GITHUB_TOKEN}`;"),
    at(`const header = \`Bearer ${github}\`;`, "const header = `Bearer ${process.env.GITHUB_TOKEN}`;"),
    at(`const header = "Bearer ${github}";`),
    at(`const view = <Client token="${github}" />;`, "const view = <Client token={process.env.GITHUB_TOKEN} />;"),
    at(`const view = <p>${github}</p>;`),
    at(`// for a test: ${github}\nconnect();`),
    at(`/*\n * ${github}\n */`),
    at(`const owners = { "${github}": "me" };`),
    at(`enum Token { First = "${github}" }`),
    at(`type Token = "${github}";`),
    at(`class Client { token = "${github}" }`, "class Client { token = process.env.GITHUB_TOKEN }"),
    at(`import "${github}";`),
    at(`const url = "https://x:${github}@github.com/o/r";`),
    at(`const json = "{\\n${github}\\n}";`),
    at(`const token = String.raw\`${github}\`;`, "const token = String.raw`${process.env.GITHUB_TOKEN}`;"),
    composed(`connect("${head}" + "${tail}");`, 9, 9 + github.length + 7),
    { code: `const a = "${head}";\nconst b = "${tail}";\nconnect(a + b);`, errors: [{ message, line: 3, column: 9, endColumn: 14, suggestions: [] }] },
    { code: `const a = "${head}";\nconnect(\`\${a}${tail}\`);`, errors: [{ message, line: 2, column: 9, suggestions: [] }] },
    { code: `connect(["${head}", "${tail}"].join(""));`, errors: [{ message, line: 1, column: 9, suggestions: [] }] },
    {
      code: `const token = "${github}"; connect("Bearer " + token);`,
      errors: [{ message, line: 1, column: 16, suggestions: [{ desc: "Read it from GITHUB_TOKEN instead.", output: 'const token = process.env.GITHUB_TOKEN; connect("Bearer " + token);' }] }],
    },
  ],
} as Parameters<typeof ruleTester.run>[2]);
