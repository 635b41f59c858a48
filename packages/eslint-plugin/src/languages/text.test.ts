import { ESLint } from "eslint";
import { expect, it } from "vitest";
import plugin from "../index.ts";
import { token } from "../testing/token.ts";

const github = token("github-pat-classic");
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [plugin.configs.recommended, plugin.configs.text] });

interface Shown {
  readonly place: string;
  readonly rule: string | null;
  readonly outputs: readonly string[];
}

async function lint(filePath: string, code: string): Promise<Shown[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => ({
    place: `${message.line}:${message.column}-${message.endLine}:${message.endColumn}`,
    rule: message.ruleId,
    outputs: (message.suggestions ?? []).map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
  }));
}

it.each<[file: string, code: string, place: string, outputs: string[]]>([
  [".env", `A=1\nTOKEN=${github}\n`, "2:7-2:47", ["A=1\nTOKEN=\n", `A=1\n# eslint-disable-next-line credlint/no-hardcoded-token --\nTOKEN=${github}\n`]],
  [".npmrc", `//h/:_authToken=${github}`, "1:17-1:57", ["//h/:_authToken=${GITHUB_TOKEN}", `# eslint-disable-next-line credlint/no-hardcoded-token --\n//h/:_authToken=${github}`]],
  ["Dockerfile", `ENV T=${github}`, "1:7-1:47", ["ENV T=${GITHUB_TOKEN}", `# eslint-disable-next-line credlint/no-hardcoded-token --\nENV T=${github}`]],
  ["deploy.sh", `  export T="${github}"`, "1:13-1:53", ['  export T="${GITHUB_TOKEN}"', `  # eslint-disable-next-line credlint/no-hardcoded-token --\n  export T="${github}"`]],
  ["main.py", `t = '${github}'`, "1:6-1:46", ['t = os.environ["GITHUB_TOKEN"]', `# eslint-disable-next-line credlint/no-hardcoded-token --\nt = '${github}'`]],
  ["main.py", `# ${github}`, "1:3-1:43", [`# eslint-disable-next-line credlint/no-hardcoded-token --\n# ${github}`]],
  ["main.go", `t := "${github}"`, "1:7-1:47", ['t := os.Getenv("GITHUB_TOKEN")', `// eslint-disable-next-line credlint/no-hardcoded-token --\nt := "${github}"`]],
  ["app.xml", `<t>${github}</t>`, "1:4-1:44", [`<!-- eslint-disable-next-line credlint/no-hardcoded-token -- -->\n<t>${github}</t>`]],
  ["a/.aws/credentials", `\r\nt = ${github}`, "2:5-2:45", [`\r\n# eslint-disable-next-line credlint/no-hardcoded-token --\nt = ${github}`]],
  ["notes.txt", github, "1:1-1:41", []],
])("shows a token in %s", async (file, code, place, outputs) => {
  expect(await lint(file, code)).toEqual([{ place, rule: "credlint/no-hardcoded-token", outputs }]);
});

it.each([
  ["on the next line", `# eslint-disable-next-line credlint/no-hardcoded-token -- revoked\nT=${github}`],
  ["on this line", `T=${github} # eslint-disable-line`],
  ["from here on", `; eslint-disable credlint/no-hardcoded-token\nT=${github}`],
  ["in markup", `<!-- eslint-disable-next-line credlint/no-hardcoded-token -- sample -->\n${github}`],
])("is quiet where a comment switches the rule off %s", async (_, code) => {
  expect(await lint(".env", code)).toEqual([]);
});

it("speaks again where a comment switches the rule on", async () => {
  const code = `# eslint-disable\nA=${github}\n# eslint-enable\nB=${github}`;
  expect(await lint(".env", code)).toMatchObject([{ place: "4:3-4:43" }]);
});

it("reports a comment that switches nothing off", async () => {
  const code = "A=1\n# eslint-disable-next-line credlint/no-hardcoded-token\nB=2";
  expect(await lint(".env", code)).toMatchObject([{ place: "2:1-undefined:undefined", rule: null }]);
});

it("does not take prose for a comment", async () => {
  expect(await lint(".env", `eslint-disable-next-line\nT=${github}`)).toHaveLength(1);
});

it("refuses options with a sentence", async () => {
  const strict = new ESLint({ overrideConfigFile: true, overrideConfig: [plugin.configs.text, { files: ["**/.env"], languageOptions: { mode: 1 } }] });
  await expect(strict.lintText("", { filePath: ".env" })).rejects.toThrow('The language credlint/text has no options; remove "mode".');
});
