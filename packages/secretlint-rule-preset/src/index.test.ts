import { providers } from "@credlint/catalogue";
import { sample } from "@credlint/scanner/sample";
import { lintSource } from "@secretlint/core";
import { expect, it } from "vitest";
import { creator } from "./index.ts";

const formats = providers.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === "secret");
const [first] = formats;
if (!first) throw new Error("The catalogue has no token format.");
const { text: token, value } = sample(first);

async function lint(content: string, maskSecrets = false): ReturnType<typeof lintSource> {
  return lintSource({
    source: { filePath: "/project/.env", content, contentType: "text", ext: ".env" },
    options: { maskSecrets, config: { rules: [{ id: "@credlint/secretlint-rule-preset", rule: creator, options: {} }] } },
  });
}

it.each(formats.map((format) => ({ id: format.id, format })))("reports $id at its range, under its id", async ({ id, format }) => {
  const { text, start, value: secret } = sample(format);
  const { messages } = await lint(`# é\n${text}\n`);
  expect(messages).toMatchObject([
    {
      messageId: id,
      range: [4 + start, 4 + start + secret.length],
      docsUrl: `https://github.com/credlint/credlint/blob/main/docs/providers/README.md#${id}`,
    },
  ]);
});

it("says what, why and the next step, also where secretlint masks", async () => {
  for (const maskSecrets of [false, true]) {
    const { messages } = await lint(token, maskSecrets);
    const [{ message } = { message: "" }] = messages;
    expect(message).toContain(`Whoever holds it can ${first.grants}. ${first.revoke.how} (${first.revoke.url})`);
    expect(JSON.stringify(messages)).not.toContain(value);
  }
});

it("judges a file by its path in the project, not by where the project lies", async () => {
  const password = `tr4m${value.length}!Kolvari`;
  const found = async (filePath: string): Promise<(string | undefined)[]> => {
    const rules = [{ id: "@credlint/secretlint-rule-preset", rule: creator, options: {} }];
    const source = { filePath, content: `DB_PASSWORD=${password}\n`, contentType: "text" as const, ext: ".env" };
    return (await lintSource({ source, options: { config: { rules } } })).messages.map(({ messageId }) => messageId);
  };
  expect(await found(`${process.cwd()}/config/app.env`)).toEqual(["unnamed-password"]);
  expect(await found(`${process.cwd()}/test/app.env`)).toEqual([]);
  expect(await found("/home/test/fixtures/app.env")).toEqual(["unnamed-password"]);
});

it("is quiet where a comment says so", async () => {
  expect((await lint(`# secretlint-disable-next-line -- revoked in May\nT=${token}\n`)).messages).toEqual([]);
});

it("is quiet in a file without tokens", async () => {
  expect((await lint("A=1\nTOKEN=\n")).messages).toEqual([]);
});
