import type { PermissionBits } from "../permission-types.ts";

/**
 * What the number `permissions` of an invitation asks for; `8` is bit 3 alone. Bits that give little are left out.
 * Moderation bots are made for most of the rest; only the bit that includes all others is always more than a bot needs.
 */
export const discordPermissions = {
  vendor: "discord",
  bits: [
    { bit: 1, name: "KICK_MEMBERS", level: "sensitive", grants: "removing members" },
    { bit: 2, name: "BAN_MEMBERS", level: "sensitive", grants: "banning members" },
    {
      bit: 3,
      name: "ADMINISTRATOR",
      level: "admin",
      grants: "every permission there is, past what single channels forbid",
    },
    { bit: 4, name: "MANAGE_CHANNELS", level: "sensitive", grants: "creating, changing and deleting channels" },
    {
      bit: 5,
      name: "MANAGE_GUILD",
      level: "sensitive",
      grants: "changing the settings of the server and adding other bots",
    },
    { bit: 7, name: "VIEW_AUDIT_LOG", level: "sensitive", grants: "reading who did what on the server" },
    { bit: 13, name: "MANAGE_MESSAGES", level: "sensitive", grants: "deleting the messages of others" },
    { bit: 17, name: "MENTION_EVERYONE", level: "sensitive", grants: "notifying everyone on the server" },
    { bit: 27, name: "MANAGE_NICKNAMES", level: "sensitive", grants: "changing the nicknames of others" },
    { bit: 28, name: "MANAGE_ROLES", level: "sensitive", grants: "changing roles and giving them, up to its own" },
    {
      bit: 29,
      name: "MANAGE_WEBHOOKS",
      level: "sensitive",
      grants: "reading and making webhooks, with which anyone can post",
    },
    { bit: 30, name: "MANAGE_GUILD_EXPRESSIONS", level: "sensitive", grants: "changing emojis, stickers and sounds" },
    { bit: 33, name: "MANAGE_EVENTS", level: "sensitive", grants: "changing and deleting events" },
    { bit: 34, name: "MANAGE_THREADS", level: "sensitive", grants: "deleting threads and reading private ones" },
    { bit: 40, name: "MODERATE_MEMBERS", level: "sensitive", grants: "silencing members for a time" },
  ],
  source: { at: "https://discord.com/developers/docs/topics/permissions", checked: "2026-11", basis: "vendor" },
} satisfies PermissionBits;
