import { services } from "@credlint/catalogue/services";
import type { ScopeLevel } from "@credlint/catalogue";
import { inWords, reportedLevels, scopeLevels } from "@credlint/scopes";
import type { KnownScope } from "@credlint/scopes";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { askedScopes, askingNodes } from "../analysis/asked-scopes.ts";
import type { AskedScope } from "../analysis/asked-scopes.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { manifestScopes } from "../analysis/manifest-scopes.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { VendorIndex } from "../analysis/vendor-index.ts";
import { createRule } from "../create-rule.ts";
import type { Problem, Suggestion } from "../create-rule.ts";

type SourceCode = Readonly<TSESLint.SourceCode>;
type MessageId = "broad" | "broadest" | "narrow";

interface Options {
  /** How much a scope must give away to be reported. */
  readonly levels: readonly ScopeLevel[];
  /** By vendor id: the broad scopes this connector cannot do without. */
  readonly allow: Readonly<Record<string, readonly string[]>>;
}

const defaults: Options = { levels: reportedLevels, allow: {} };
const maxNarrower = 3;
const index = new VendorIndex(services);

/*
 * Forbids asking users for OAuth scopes that give away everything or the administration of it: whoever steals a
 * connector's token gets all that its users were asked for, and careful users decline.
 * It misses scopes built at run time or kept in another file, and stays silent where nothing tells the vendor.
 */
export const noBroadOauthScope = createRule<MessageId, readonly [Options]>({
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
  create({ sourceCode, filename, cwd, options }) {
    const { levels: reported, allow }: Options = { ...defaults, ...options[0] };
    const { path, isTest } = fileInProject(filename, cwd);
    if (isTest) return {};
    const flow = valueFlow(sourceCode);
    const seen = new Set<string>();

    const isReported = ({ vendor, entry }: KnownScope, scope: string): boolean =>
      reported.includes(entry.level) && !allow[vendor.id]?.includes(scope);
    const isNew = ({ scope, node, range = node.range }: AskedScope): boolean => {
      const key = `${range.join()} ${scope}`;
      return !seen.has(key) && Boolean(seen.add(key));
    };
    const look = (node: TSESTree.Node): Problem<MessageId>[] =>
      askedScopes(flow, node, { services, index, path, fileText: sourceCode.text })
        .filter(({ scope, known }) => isReported(known, scope))
        .filter(isNew)
        .map((asked) => problem(asked, sourceCode));

    const inManifest = (): Problem<MessageId>[] =>
      manifestScopes(sourceCode, path)
        .filter((asked) => isReported(asked, asked.scope))
        .map((asked) => problem({ ...asked, known: asked, written: asked.scope, node: sourceCode.ast, together: [] }, sourceCode));

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
  const loc = { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) };
  return { loc, messageId, data, suggest: suggestions(asked, range) };
}

/** Not those that are asked for anyway. */
function suggestions(
  { known: { entry }, scope, written, together }: AskedScope,
  range: readonly [number, number],
): Suggestion<MessageId>[] {
  const choices = entry.narrower.filter((narrow) => !together.includes(narrow)).slice(0, maxNarrower);
  return choices.map((narrow) => ({
    messageId: "narrow",
    data: { narrow },
    fix: (fixer) => fixer.replaceTextRange([...range], written === scope ? narrow : encodeURIComponent(narrow)),
  }));
}
