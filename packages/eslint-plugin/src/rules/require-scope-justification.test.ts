import { ruleTester } from "../testing/rule-tester.ts";
import { requireScopeJustification } from "./require-scope-justification.ts";

const entry = { reason: "Syncs issues.", owner: "team-sync", review: "2999-01-01" };
const policy = (review = entry.review): Record<string, unknown> => ({ credlint: { scopes: { scopes: { github: { repo: { ...entry, review } } } } } });
const grants = "full control of every repository of the user, private ones, their webhooks and collaborators included";
const asked = "passport.authenticate('github', { scope: ['repo'] });";

ruleTester.run("require-scope-justification", requireScopeJustification, {
  valid: [
    "passport.authenticate('github', { scope: ['read:user'] });",
    "passport.authenticate('github', { scope: ['repo'] }); // Reads private pull requests.",
    "// Reads private pull requests.\npassport.authenticate('github', { scope: ['repo'] });",
    "passport.authenticate('github', {\n  scope: [\n    'read:user',\n    // reads private pull requests\n    'repo',\n  ],\n});",
    "passport.authenticate('github', {\n  scope: [\n    'repo', /* reads private pull requests */\n  ],\n});",
    "/*\n * repo: reads private pull requests\n */\n\npassport.authenticate('github', { scope: ['repo'] });",
    "const scopes = [\n  'repo', // reads private pull requests\n];\npassport.authenticate('github', { scope: scopes });",
    { code: "passport.authenticate('github', { scope: ['repo'] }); // scope: sync", options: [{ comment: "^scope:" }] },
    { code: asked, settings: policy() },
    { code: asked, filename: "test/github.js" },
    "authorize('admin', { roles: ['repo'] });",
    "const token = await msal.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });",
  ],
  invalid: [
    {
      code: asked,
      errors: [
        {
          message:
            `\`repo\` (GitHub) grants ${grants}, and nothing says why it is needed. ` +
            "Write the reason in a comment beside it, or drop the scope.",
          line: 1,
          column: 44,
          endColumn: 48,
        },
      ],
    },
    {
      code: "const url = await msal.getAuthCodeUrl({ scopes: ['https://graph.microsoft.com/.default'], redirectUri });",
      errors: [{ messageId: "unexplained", column: 51 }],
    },
    {
      code: "msal.acquireTokenByClientCredential(own); const url = await msal.getAuthCodeUrl({ scopes: ['https://graph.microsoft.com/.default'] });",
      errors: [{ messageId: "unexplained" }],
    },
    { code: `${asked} // needed`, errors: [{ messageId: "unexplained" }] },
    { code: `// prettier-ignore because of the table\n${asked}`, errors: [{ messageId: "unexplained" }] },
    { code: `// Reads private pull requests.\n\n${asked}`, errors: [{ messageId: "unexplained" }] },
    { code: `// See public_repo:x for reasons.\n\n${asked}`, errors: [{ messageId: "unexplained" }] },
    { code: `${asked} // reads private pull requests`, options: [{ comment: "^scope:" }], errors: [{ messageId: "unexplained" }] },
    {
      code: "passport.authenticate('github', {\n  scope: [\n    'repo', // reads private pull requests\n    'admin:org',\n    'gist',\n  ],\n});",
      errors: [{ messageId: "unexplained", line: 5 }],
    },
    {
      code: "passport.authenticate('github', { scope: ['admin:org'] }); // invites people to the team",
      settings: policy(),
      errors: [
        {
          message:
            /^`admin:org` \(GitHub\) grants .+, and the project's scope policy does not list it\. Add it there under `github` with reason, owner and review date, or drop the scope\.$/u,
        },
      ],
    },
    {
      code: asked,
      settings: policy("2026-01-01"),
      errors: [
        {
          message:
            '`repo` (GitHub) was to be reviewed by 2026-01-01. Ask team-sync whether it is still needed for "Syncs issues.", ' +
            "and set a new date in the scope policy or drop the scope.",
        },
      ],
    },
  ],
});
