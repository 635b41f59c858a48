import type { ManifestPermissions } from "../permission-types.ts";

/** The `scopes` of an Atlassian Connect app. */
export const atlassianConnect = {
  vendor: "atlassian",
  permissions: [
    {
      name: "ADMIN",
      level: "admin",
      grants: "administration of the site, and everything below it",
      narrower: ["WRITE", "READ"],
    },
    {
      name: "PROJECT_ADMIN",
      level: "admin",
      grants: "administration of projects, deleting included",
      narrower: ["WRITE", "READ"],
    },
    { name: "SPACE_ADMIN", level: "admin", grants: "administration of Confluence spaces", narrower: ["WRITE", "READ"] },
    {
      name: "ACT_AS_USER",
      level: "admin",
      grants: "acting as any user without asking them",
      narrower: ["WRITE", "READ"],
    },
    { name: "DELETE", level: "write-all", grants: "deleting content", narrower: ["WRITE", "READ"] },
    { name: "WRITE", level: "narrow", grants: "creating and changing content", narrower: [] },
    { name: "READ", level: "narrow", grants: "reading content", narrower: [] },
  ],
  source: {
    at: "https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/",
    checked: "2026-11",
    basis: "vendor",
  },
} satisfies ManifestPermissions;
