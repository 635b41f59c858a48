import { manifests } from "@credlint/catalogue/manifests";
import { services } from "@credlint/catalogue/services";
import { reportedLevels } from "@credlint/scopes";
import { broadInManifest } from "@credlint/scopes/manifest-text";
import { sampleManifest } from "@credlint/scopes/sample";
import { lintSource } from "@secretlint/core";
import { expect, it } from "vitest";
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
        "Whoever takes over the app or one of its tokens gets all of it. Ask for `conversations.connect:read` instead.",
    ]);
  }
});
