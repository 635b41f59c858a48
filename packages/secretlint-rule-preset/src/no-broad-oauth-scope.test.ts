import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifests } from "@credlint/catalogue/manifests";
import { services } from "@credlint/scopes/services";
import { reportedLevels } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";
import { sampleManifest } from "@credlint/scopes/sample";
import { lintSource } from "@secretlint/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { creator } from "./index.ts";

const endings = { json: "json", yaml: "yml", toml: "toml", xml: "xml" };

async function lint(content: string, filePath: string, maskSecrets = false): ReturnType<typeof lintSource> {
  return lintSource({
    source: { filePath, content, contentType: "text", ext: filePath.slice(filePath.indexOf(".")) },
    options: { maskSecrets, config: { rules: [{ id: "@credlint/secretlint-rule-preset", rule: creator, options: {} }] } },
  });
}

it.each(manifests)("reports what the $id asks for, broad and not narrow", async (manifest) => {
  const own = manifest.scopes ?? services.find(({ id }) => id === manifest.provider)?.oauth?.scopes ?? [];
  const scopes = [...own.filter(({ match }) => match !== "glob").map(({ scope }) => scope), "https://mail.google.com/", "none:at-all"];
  for (const place of manifest.places) {
    for (const format of manifest.formats) {
      for (const scope of scopes) {
        const text = sampleManifest(manifest, place, scope, format);
        const { messages } = await lint(text, `app/file.${endings[format]}`);
        const expected = broadInManifest(text, `file.${endings[format]}`, reportedLevels).map(({ range }) => ({ messageId: "broad", range }));
        expect(messages.map(({ messageId, range }) => ({ messageId, range }))).toEqual(expected);
      }
    }
  }
});

it("says what, why and the next step, also where secretlint masks", async () => {
  const text = '{ "oauth_config": { "scopes": { "user": ["users:read", "conversations.connect:manage"] } } }';
  for (const maskSecrets of [false, true]) {
    const { messages } = await lint(text, "manifest.json", maskSecrets);
    expect(messages.map(({ message }) => message)).toEqual([
      "`conversations.connect:manage` (Slack) grants approving invitations that open channels to other organizations. " +
        "Whoever takes over the app or one of its tokens gets all of it. Ask for `conversations.connect:read` instead. " +
        'If the app needs it, declare it in credlint.scopes.json under "slack", with reason, owner and review date.',
    ]);
  }
});

describe("with a policy at the top of the project", () => {
  const here = process.cwd();
  const slack = '{ "oauth_config": { "scopes": { "user": ["admin", "conversations.connect:manage"] } } }';
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "credlint-policy-")));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  });

  const declare = (policy: unknown): void => writeFileSync("credlint.scopes.json", JSON.stringify(policy));
  const admin = (review: string): unknown => ({ scopes: { slack: { admin: { reason: "Runs the workspace.", owner: "team-it", review } } } });

  it("is quiet about what it declares, and reports the rest", async () => {
    declare(admin("2999-01-01"));
    const { messages } = await lint(slack, join(folder, "manifest.json"));
    const start = slack.indexOf("conversations");
    expect(messages.map(({ range }) => range)).toEqual([[start, slack.indexOf('"]')]]);
  });

  it("asks again once the review has come, also where secretlint masks", async () => {
    declare(admin("2020-01-01"));
    const { messages } = await lint(slack, join(folder, "manifest.json"), true);
    expect(messages).toHaveLength(2);
    expect(messages[0]?.message).toMatch(/ It is declared, but was to be reviewed by 2020-01-01: ask team-it whether it is still needed for "Runs the workspace\."\.$/u);
  });

  it.each([
    ["{", "credlint.scopes.json could not be read, so nothing was checked: "],
    ['{ "scopes": { "slack": { "admin": {} } } }', 'credlint.scopes.json could not be read, so nothing was checked: The policy\'s entry "slack: admin" needs a "reason".'],
  ])("stops at a policy that is none: %s", async (policy, sentence) => {
    writeFileSync("credlint.scopes.json", policy);
    await expect(lint(slack, join(folder, "manifest.json"))).rejects.toThrow(sentence);
    await expect(lint("{}", join(folder, "manifest.json"))).resolves.toMatchObject({ messages: [] });
  });
});
