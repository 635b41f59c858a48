import { ruleTester } from "../testing/rule-tester.ts";
import { noBroadOauthScope } from "./no-broad-oauth-scope.ts";

const authorize = "https://discord.com/api/oauth2/authorize";
const says = (written: string): string =>
  `\`${written}\` asks Discord for \`ADMINISTRATOR\` (every permission there is, past what single channels forbid); ` +
  "whoever steals the bot's token gets all of it on every server it joined. " +
  "Ask only for the permissions that the bot uses, or add `ADMINISTRATOR` to `allow.discord` and note why.";
const policy = (review: string): Record<string, unknown> => ({
  credlint: { scopes: { scopes: { discord: { ADMINISTRATOR: { reason: "Rebuilds servers.", owner: "team-bot", review } } } } },
});

ruleTester.run("no-broad-oauth-scope: permissions in a number", noBroadOauthScope, {
  valid: [
    `const url = "${authorize}?client_id=1&permissions=277083450689&scope=bot";`,
    `const url = "${authorize}?client_id=1&permissions=0&scope=bot";`,
    // A role, a channel: no number of an invitation.
    "const url = 'https://example.com/oauth2/authorize?client_id=1&permissions=8';",
    "const url = `https://chat.example.com/?permissions=8#https://discord.com/api/oauth2/authorize`;",
    `const url = \`${authorize}?permissions=8\${more}\`;`,
    `const url = \`${authorize}?permissions=\${bits}\`;`,
    `const url = "${authorize}?client_id=1&old_permissions=8";`,
    "guild.roles.create({ name: 'owner', permissions: [PermissionFlagsBits.Administrator] });",
    "new URLSearchParams({ permissions: '8' });",
    "// discord\nnew URLSearchParams({ client_id: id, permissions: '0' });",
    "// discord\nclient.generateInvite({ scopes: ['bot'], permissions: [PermissionFlagsBits.SendMessages, 'BanMembers', other.Administrator] });",
    "// discord\nclient.generateInvite({ scopes: ['bot'], permissions: granted });",
    "generateInvite({ team: 1, permissions: 8 });",
    "const url = new URL('https://example.com/oauth2/authorize');\nurl.searchParams.set('permissions', '8');",
    { code: `const url = "${authorize}?permissions=8";`, options: [{ allow: { discord: ["ADMINISTRATOR"] } }] },
    { code: `const url = "${authorize}?permissions=8";`, options: [{ levels: ["full"] }] },
    { code: `const url = "${authorize}?permissions=8";`, settings: policy("2999-01-01") },
    { code: `const url = "${authorize}?permissions=8";`, filename: "test/invite.js" },
  ],
  invalid: [
    {
      code: `const url = "${authorize}?permissions=8&scope=bot";`,
      errors: [{ message: says("8"), line: 1, column: 67, endLine: 1, endColumn: 68 }],
    },
    {
      code: "const url = `https://discordapp.com/oauth2/authorize?client_id=${client.user.id}&scope=bot&permissions=2146958847&guild_id=${guild.id}`;",
      errors: [{ message: says("2146958847"), column: 104, endColumn: 114 }],
    },
    { code: `const url = "${authorize}?client_id=" + id + "&permissions=8";`, errors: [{ message: says("8"), column: 88 }] },
    { code: `const bits = 8;\nconst url = \`${authorize}?permissions=\${bits}\`;`, errors: [{ message: says("8"), line: 1, column: 14, endColumn: 15 }] },
    { code: `const page = '<a href="${authorize}?client_id=1&amp;permissions=8">Invite</a>';`, errors: [{ message: says("8") }] },
    { code: `const url = "${authorize}?permissions=8";`, settings: policy("2026-01-01"), errors: [{ message: says("8") }] },
    {
      code: `const query = new URLSearchParams({ client_id: id, permissions: "8" });\nopen(\`${authorize}?\${query}\`);`,
      errors: [{ message: says("8"), line: 1, column: 66, endColumn: 67 }],
    },
    { code: `const url = new URL("${authorize}");\nurl.searchParams.set("permissions", "8");`, errors: [{ message: says("8"), line: 2, column: 38 }] },
    {
      code: "import { Client } from 'discord.js';\nclient.generateInvite({ scopes: ['bot'], permissions: 8n });",
      errors: [{ message: says("8n"), line: 2, column: 55, endColumn: 57 }],
    },
    {
      code: "import { PermissionFlagsBits } from 'discord.js';\nclient.generateInvite({ permissions: [PermissionFlagsBits.BanMembers, PermissionFlagsBits.Administrator] });",
      errors: [{ message: says("PermissionFlagsBits.Administrator"), line: 2, column: 71 }],
    },
    { code: "// discord\nclient.generateInvite({ permissions: ['Administrator'] });", errors: [{ message: says("Administrator"), line: 2, column: 40 }] },
    { code: "// discord\nclient.generateInvite({ permissions: Permissions.FLAGS.ADMINISTRATOR });", errors: [{ messageId: "permissions" }] },
    { code: "// discord\nclient.generateInvite({ permissions: 0x10n | (1n << 3n) });", errors: [{ message: says("1n << 3n") }] },
    { code: "// discord\nclient.generateInvite({ permissions: BigInt('8') });", errors: [{ message: says("8") }] },
    {
      code: `const url = "${authorize}?permissions=12";`,
      options: [{ levels: ["admin", "sensitive"] }],
      errors: [{ message: /^`12` asks Discord for `BAN_MEMBERS` \(banning members\), `ADMINISTRATOR` \(.+add `BAN_MEMBERS` or `ADMINISTRATOR` to `allow\.discord` and note why\.$/u }],
    },
  ],
});
