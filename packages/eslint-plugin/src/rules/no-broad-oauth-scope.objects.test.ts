import { ruleTester } from "../testing/rule-tester.ts";
import { noBroadOauthScope } from "./no-broad-oauth-scope.ts";

const connect = (scopes: string): string =>
  `res.json({ key: env.KEY, baseUrl: env.URL, authentication: { type: "jwt" }, scopes: ${scopes}, modules });`;

ruleTester.run("no-broad-oauth-scope: manifests that are objects of code", noBroadOauthScope, {
  valid: [
    connect('["READ", "WRITE"]'),
    "res.json({ scopes: ['READ', 'WRITE', 'DELETE'] });",
    "export default defineManifest({ manifest_version: 3, permissions: ['activeTab'] });",
    "export default defineConfig({ permissions: ['<all_urls>'] });",
    "const manifest = { name: 'bot', default_permissions: { contents: 'read', issues: level } };",
    "const permissions = { contents: 'write' };",
    "const manifest = { oauth_config: { scopes: { bot: ['chat:write'] } } };",
    { code: "export default defineManifest({ manifest_version: 3, permissions: ['<all_urls>'] });", filename: "test/manifest.ts" },
  ],
  invalid: [
    {
      code: connect('["READ", "WRITE", "DELETE"]'),
      errors: [
        {
          message:
            "`DELETE` (Atlassian) grants deleting content of the site; whoever steals a user's token gets all of it. " +
            "Ask for `WRITE` or `READ` instead, or if that is not enough, add it to `allow.atlassian` and note why it is needed.",
          line: 1,
          column: 104,
          endColumn: 110,
          suggestions: ["WRITE", "READ"].map((narrow) => ({ messageId: "narrow", data: { narrow }, output: connect(`["READ", "WRITE", "${narrow}"]`) })),
        },
      ],
    },
    {
      code: "const hosts = ['<all_urls>'];\nexport default defineManifest({ manifest_version: 3, host_permissions: [...hosts, 'https://a.example/*'] });",
      errors: [
        {
          messageId: "broad",
          line: 1,
          column: 17,
          suggestions: [
            {
              messageId: "narrow",
              data: { narrow: "activeTab" },
              output:
                "const hosts = ['activeTab'];\nexport default defineManifest({ manifest_version: 3, host_permissions: [...hosts, 'https://a.example/*'] });",
            },
          ],
        },
      ],
    },
    {
      code: "const form = { url, manifest: { name: 'bot', default_permissions: { contents: `write`, issues: 'write' } } };",
      errors: [{ messageId: "broad", column: 80, endColumn: 85, suggestions: [] }],
    },
    {
      code: "export const manifest = { oauth_config: { scopes: { user: ['admin'] } } } as const;",
      errors: [{ messageId: "broadest", column: 61, endColumn: 66 }],
    },
  ],
});
