import { noHardcodedToken } from "./rules/no-hardcoded-token.ts";
import { noSecretInLog } from "./rules/no-secret-in-log.ts";
import { ruleTester } from "./testing/rule-tester.ts";
import { token } from "./testing/token.ts";

const github = token("github-pat-classic");
const log = "console.log(process.env.GITHUB_TOKEN);";
const sum = `const joined = "${github.slice(0, 12)}" + "${github.slice(12)}";`;

/** As much code on one line as only a minifier writes. */
function bundled(code: string): string {
  return `${code}${"a=b+c;".repeat(10_000)}`;
}

/** As much code as people write it. */
function written(code: string): string {
  return `${code}\n${"a = b + c;\n".repeat(10_000)}`;
}

ruleTester.run("bundled code is read as a text only", noHardcodedToken, {
  valid: [{ name: "put together", code: bundled(sum) }],
  invalid: [
    { name: "whole", code: bundled(`const whole = "${github}";`), errors: [{ messageId: "hardcoded", line: 1, column: 16, suggestions: 1 }] },
    { name: "put together by hand", code: written(sum), errors: [{ messageId: "hardcoded", line: 1, suggestions: [] }] },
    { name: "on one line, but short", code: `${sum}${"a=b+c;".repeat(100)}`, errors: [{ messageId: "hardcoded", line: 1, suggestions: [] }] },
  ],
} as Parameters<typeof ruleTester.run>[2]);

ruleTester.run("no value is followed in bundled code", noSecretInLog, {
  valid: [{ name: "printed", code: bundled(log) }],
  invalid: [
    { name: "printed by hand", code: written(log), errors: [{ messageId: "value", line: 1, suggestions: 1 }] },
    { name: "printed on one line, but short", code: `${log}${"a=b+c;".repeat(100)}`, errors: [{ messageId: "value", line: 1, suggestions: 1 }] },
  ],
} as Parameters<typeof ruleTester.run>[2]);
