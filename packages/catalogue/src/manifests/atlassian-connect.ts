import type { Manifest } from "../manifest-types.ts";
import type { Source } from "../types.ts";

const source: Source = { at: "https://developer.atlassian.com/cloud/jira/platform/scopes-for-connect-apps/", checked: "2026-11", basis: "vendor" };

export const atlassianConnect = {
  id: "atlassian-connect",
  name: "Atlassian Connect descriptor",
  formats: ["json"],
  marks: [["modules", "authentication", "baseUrl", "scopes"]],
  places: [
    { path: "scopes[]" },
  ],
  provider: "atlassian",
  scopes: [
    { scope: "ADMIN", level: "admin", grants: "administration of the whole site, and with it every project, deletion, writing and reading", narrower: ["WRITE", "READ"], source },
    { scope: "PROJECT_ADMIN", level: "admin", grants: "administration of every project, deletion included", narrower: ["WRITE", "READ"], source },
    { scope: "SPACE_ADMIN", level: "admin", grants: "administration of every Confluence space, deletion included", narrower: ["WRITE", "READ"], source },
    { scope: "ACT_AS_USER", level: "admin", grants: "acting as any user of the site without asking", narrower: ["WRITE", "READ"], source },
    { scope: "DELETE", level: "write-all", grants: "deleting content of the site", narrower: ["WRITE", "READ"], source },
    { scope: "WRITE", level: "narrow", grants: "creating and editing content, without deleting", narrower: [], source },
    { scope: "READ", level: "narrow", grants: "reading content", narrower: [], source },
  ],
  source,
} satisfies Manifest;
