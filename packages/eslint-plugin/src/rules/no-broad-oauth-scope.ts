import { discordPermissions } from "@credlint/catalogue/permissions/discord-permissions";
import type { PermissionBit } from "@credlint/catalogue/permissions/types";
import { services } from "@credlint/scopes/services";
import { inWords, reportedLevels, scopeLevels } from "@credlint/scopes";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { askedPermissions } from "../analysis/asked-permissions.ts";
import type { AskedPermissions } from "../analysis/asked-permissions.ts";
import { askedScopes, askingNodes } from "../analysis/asked-scopes.ts";
import type { AskedScope } from "../analysis/asked-scopes.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { manifestScopes } from "../analysis/manifest-scopes.ts";
import { firstMeeting, isReported } from "../analysis/reported-scope.ts";
import type { ScopeChoice } from "../analysis/reported-scope.ts";
import { scopePolicy } from "../analysis/scope-policy.ts";
import { VendorIndex } from "../analysis/vendor-index.ts";
import { createRule } from "../create-rule.ts";
import type { Problem, Suggestion } from "../create-rule.ts";
import { rangeLocation } from "../syntax/range-location.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;
type MessageId = "broad" | "broadest" | "permissions" | "narrow";

const defaults: ScopeChoice = { levels: reportedLevels, allow: {} };
const maxNarrower = 3;
const index = new VendorIndex(services);

/*
 * Forbids asking users for OAuth scopes that give away everything or the administration of it: whoever steals a
 * connector's token gets all that its users were asked for, and careful users decline.
 * It misses scopes built at run time or kept in another file, and stays silent where nothing tells the vendor.
 */
export const noBroadOauthScope = createRule<MessageId, readonly [ScopeChoice]>({
  name: "no-broad-oauth-scope",
  description: "Forbid OAuth scopes that ask for more than a connector needs",
  preset: "recommended",
  readsOtherLanguages: true,
  messages: {
    broad:
      "`{{scope}}` ({{vendor}}) grants {{grants}}; whoever steals a user's token gets all of it. " +
      "Ask for {{narrower}} instead, or if that is not enough, add it to `allow.{{id}}` and note why it is needed.",
    broadest:
      "`{{scope}}` ({{vendor}}) grants {{grants}}; whoever steals a user's token gets all of it. " +
      "No narrower scope covers the same: drop it if you can, or add it to `allow.{{id}}` and note why it is needed.",
    permissions:
      "`{{written}}` asks Discord for {{grants}}; whoever steals the bot's token gets all of it on every server it joined. " +
      "Ask only for the permissions that the bot uses, or add {{names}} to `allow.discord` and note why.",
    narrow: "Ask for `{{narrow}}` instead.",
  },
  hasSuggestions: true,
  schema: [
    {
      type: "object",
      properties: {
        levels: { type: "array", items: { type: "string", enum: [...scopeLevels] }, uniqueItems: true },
        allow: { type: "object", additionalProperties: { type: "array", items: { type: "string" }, uniqueItems: true } },
      },
      additionalProperties: false,
    },
  ],
  defaultOptions: [defaults],
  isRelevant: (text) => /scope|permission|authori[sz]|getSession|getToken|JWT|resourceAccess/iu.test(text),
  create({ sourceCode, filename, cwd, options, settings }, flow) {
    const choice: ScopeChoice = { ...defaults, ...options[0] };
    const { path, isTest } = fileInProject(filename, cwd);
    if (isTest) return {};
    const policy = scopePolicy(settings);
    const isNew = firstMeeting();

    const isBroad = ({ scope, known: { vendor, entry } }: Pick<AskedScope, "scope" | "known">): boolean =>
      isReported({ vendor: vendor.id, scope, level: entry.level }, choice, policy);
    const isBroadBit = ({ name, level }: PermissionBit): boolean => isReported({ vendor: "discord", scope: name, level }, choice, policy);
    const look = (node: TSESTree.Node): Problem<MessageId>[] => [
      ...askedScopes(flow, node, { services, index, path, fileText: sourceCode.text })
        .filter((asked) => isBroad(asked) && isNew(asked.scope, asked))
        .map((asked) => problem(asked, sourceCode)),
      ...askedPermissions(flow, node, { index, path, permissions: discordPermissions })
        .map((asked) => ({ ...asked, bits: asked.bits.filter(isBroadBit) }))
        .filter((asked) => asked.bits.length > 0 && isNew("permissions", asked))
        .map((asked) => ofPermissions(asked, sourceCode)),
    ];
    const inManifest = (): Problem<MessageId>[] =>
      manifestScopes(sourceCode, path).filter(isBroad).map((asked) => problem(asked, sourceCode));

    return {
      ...Object.fromEntries(askingNodes.map((type) => [type, look])),
      Program: inManifest,
      Document: inManifest,
      Text: inManifest,
    };
  },
});

function problem(asked: AskedScope, sourceCode: SourceCode): Problem<MessageId> {
  const { known: { vendor, entry }, scope, range, node } = asked;
  const narrower = entry.narrower.slice(0, maxNarrower);
  const data = { scope, vendor: vendor.name, id: vendor.id, grants: entry.grants, narrower: inWords(narrower) };
  const messageId = narrower.length > 0 ? "broad" : "broadest";
  if (!range) return { node, messageId, data };
  return { loc: rangeLocation(sourceCode, range), messageId, data, suggest: suggestions(asked, range) };
}

function ofPermissions({ node, range = node.range, written, bits }: AskedPermissions, sourceCode: SourceCode): Problem<MessageId> {
  const grants = bits.map(({ name, grants: what }) => `\`${name}\` (${what})`).join(", ");
  const data = { written, grants, names: inWords(bits.map(({ name }) => name)) };
  return { loc: rangeLocation(sourceCode, range), messageId: "permissions", data };
}

/** Not those that are asked for anyway; none where only a part of the scope stands, as in `contents: write`. */
function suggestions({ known: { entry }, scope, written, together }: AskedScope, range: readonly [number, number]): Suggestion<MessageId>[] {
  const isEncoded = written.includes("%");
  if (written !== scope && !isEncoded) return [];
  const choices = entry.narrower.filter((narrow) => !together.includes(narrow)).slice(0, maxNarrower);
  return choices.map((narrow) => ({
    messageId: "narrow",
    data: { narrow },
    fix: (fixer) => fixer.replaceTextRange([...range], isEncoded ? encodeURIComponent(narrow) : narrow),
  }));
}
