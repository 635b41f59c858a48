import { services } from "@credlint/scopes/services";
import { askedScopes, askingNodes } from "../analysis/asked-scopes.ts";
import type { AskedScope } from "../analysis/asked-scopes.ts";
import { commentsBeside } from "../analysis/comment-beside.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { manifestScopes } from "../analysis/manifest-scopes.ts";
import { firstMeeting } from "../analysis/reported-scope.ts";
import { scopePolicy, standingToday } from "../analysis/scope-policy.ts";
import { VendorIndex } from "../analysis/vendor-index.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { rangeLocation } from "../syntax/range-location.ts";

type MessageId = "unexplained" | "unexplainedInJson" | "undeclared" | "expired";

interface Options {
  /** A regular expression that a comment must fit to count as a reason. */
  readonly comment: string;
}

const defaults: Options = { comment: String.raw`\S+\s+\S+\s+\S+` };
const index = new VendorIndex(services);

/*
 * Demands a reason for every scope that gives away more than a sign-in: a comment next to it, or an entry of the project's
 * scope policy, so that whoever reviews the connector sees why its users are asked for it, and what nobody needs any more.
 * In app manifests the same; JSON has no comments, so there only the policy can give it.
 * It misses what no-broad-oauth-scope misses: scopes built at run time, or of a vendor that nothing names.
 */
export const requireScopeJustification = createRule<MessageId, readonly [Options]>({
  name: "require-scope-justification",
  description: "Require a reason beside every OAuth scope that gives access to more than the user's name",
  preset: "strict",
  readsOtherLanguages: true,
  messages: {
    unexplained:
      "`{{scope}}` ({{vendor}}) grants {{grants}}, and nothing says why it is needed. " +
      "Write the reason in a comment beside it, or drop the scope.",
    unexplainedInJson:
      "`{{scope}}` ({{vendor}}) grants {{grants}}, and nothing says why it is needed. JSON has no comments: " +
      "declare it in the project's scope policy under `{{id}}` with reason, owner and review date, or drop the scope.",
    undeclared:
      "`{{scope}}` ({{vendor}}) grants {{grants}}, and the project's scope policy does not list it. " +
      "Add it there under `{{id}}` with reason, owner and review date, or drop the scope.",
    expired:
      "`{{scope}}` ({{vendor}}) was to be reviewed by {{review}}. " +
      "Ask {{owner}} whether it is still needed for \"{{reason}}\", and set a new date in the scope policy or drop the scope.",
  },
  schema: [{ type: "object", properties: { comment: { type: "string" } }, additionalProperties: false }],
  defaultOptions: [defaults],
  isRelevant: (text) => /scope|permission|authori[sz]|getSession|getToken|JWT|resourceAccess/iu.test(text),
  create({ sourceCode, filename, cwd, options, settings }, flow) {
    const { comment }: Options = { ...defaults, ...options[0] };
    const { path, isTest } = fileInProject(filename, cwd);
    if (isTest) return {};
    const wanted = new RegExp(comment, "u");
    const policy = scopePolicy(settings);
    const unexplained = /\.json$/iu.test(path) ? "unexplainedInJson" : "unexplained";
    const isNew = firstMeeting();

    const problems = (asked: AskedScope): Problem<MessageId>[] => {
      const { known: { vendor, entry }, scope, node, range = node.range } = asked;
      if (entry.level === "narrow" || !isNew(scope, asked)) return [];
      const loc = rangeLocation(sourceCode, range);
      const data = { scope, vendor: vendor.name, id: vendor.id, grants: entry.grants };
      if (!policy) {
        const isExplained = commentsBeside(sourceCode, range[0], scope).some((text) => wanted.test(text));
        return isExplained ? [] : [{ loc, messageId: unexplained, data }];
      }
      const verdict = standingToday(policy, vendor.id, scope);
      return verdict === "declared" ? [] : [{ loc, messageId: verdict, data: { ...data, ...policy.scopes[vendor.id]?.[scope] } }];
    };

    const look = (node: Parameters<typeof askedScopes>[1]): Problem<MessageId>[] =>
      askedScopes(flow, node, { services, index, path, fileText: sourceCode.text }).flatMap(problems);
    const inManifest = (): Problem<MessageId>[] => manifestScopes(sourceCode, path).flatMap(problems);

    return {
      ...Object.fromEntries(askingNodes.map((type) => [type, look])),
      Program: inManifest,
      Document: inManifest,
      Text: inManifest,
    };
  },
});
