import { explain, reportedFormats } from "@credlint/scanner";
import { publicPrefixes } from "@credlint/scanner/secret-name";
import type { TSESTree } from "@typescript-eslint/utils";
import { bundledSettings } from "../analysis/bundled-setting.ts";
import { fileInProject } from "../analysis/file-in-project.ts";
import { isSurelySecret, knownVariable, publicVariable } from "../analysis/public-variable.ts";
import { createRule } from "../create-rule.ts";
import type { Problem } from "../create-rule.ts";
import { calleeText } from "../syntax/callee-text.ts";
import { staticKey } from "../syntax/static-key.ts";

type MessageId = "named" | "bundled";

let known: ReadonlyMap<string, string> | undefined;

/** What a holder of each vendor's variable can do; of several kinds of token, the first is the usual one. */
function grants(): ReadonlyMap<string, string> {
  known ??= new Map(
    reportedFormats()
      .filter((format) => !format.startsWith("unnamed-"))
      .map((format) => explain({ format, verdict: "shaped" }))
      .toReversed()
      .map(({ env, why }) => [env, why]),
  );
  return known;
}

const anyPrefix = new RegExp(publicPrefixes.join("|"), "u");
const assignment = new RegExp(`^[ \\t]*(?:export[ \\t]+)?((?:${publicPrefixes.join("|")})[A-Z\\d_]+)[ \\t]*=`, "gmu");
const advice = "Change it if such a build was ever published, and let the server use it for the page.";

/*
 * Forbids secrets in environment variables that are built into a page: the code of the page is downloaded by every visitor,
 * and with it the key that acts for the connector and its users.
 * It judges by name alone, misses names that do not say "secret", and leaves out keys that vendors make for browsers.
 */
export const noSecretInPublicEnv = createRule<MessageId>({
  name: "no-secret-in-public-env",
  description: "Forbid secrets in environment variables that are built into the browser's code",
  preset: "recommended",
  readsOtherLanguages: true,
  messages: {
    named:
      "`{{name}}` is a secret by its name, and `{{prefix}}` at its start puts it into code that every visitor downloads. " +
      `{{why}} Call it \`{{rest}}\`. ${advice}`,
    bundled:
      "`{{option}}` writes `{{name}}`, a secret by its name, into code that every visitor downloads. " +
      `{{why}} Take it out of \`{{option}}\`. ${advice}`,
  },
  isRelevant: (text) => anyPrefix.test(text) || /\bdefine\b|publicRuntimeConfig|\bpublic\s*:/u.test(text),
  create({ sourceCode, filename, cwd }) {
    const { path, isTest } = fileInProject(filename, cwd);
    const reported = new Set<string>();

    const named = (name: string | undefined, node: TSESTree.Node): Problem<MessageId>[] =>
      factsOf(name, reported).map((data) => ({ node, messageId: "named", data }));
    function* inText(): Generator<Problem<MessageId>> {
      if (!/(?:^|\/)\.env[^/]*$|\.env$/u.test(path)) return;
      for (const { 0: line, 1: name = "", index } of sourceCode.text.matchAll(assignment)) {
        const start = index + line.indexOf(name);
        const loc = { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(start + name.length) };
        yield* factsOf(name, reported).map((data) => ({ loc, messageId: "named" as const, data }));
      }
    }

    if (isTest) return {};
    return {
      MemberExpression: (node) => (isServerOnly(node) ? undefined : named(staticKey(node), node)),
      ImportSpecifier: ({ imported }) => named(imported.type === "Identifier" ? imported.name : undefined, imported),
      Property: (node) => [...named(staticKey(node), node.key), ...bundledSettings(node, path).flatMap(bundledProblem)],
      CallExpression: (node) => (/env/iu.test(calleeText(node)) ? named(textOf(node.arguments[0]), node) : undefined),
      Text: inText,
    };
  },
});

function bundledProblem({ names, option, node }: ReturnType<typeof bundledSettings>[number]): Problem<MessageId>[] {
  const [name] = names.filter((candidate) => secretWords(candidate) !== undefined);
  return name === undefined ? [] : [{ node, messageId: "bundled", data: { name, option, why: secretWords(name) ?? "" } }];
}

/** What to tell of a public variable that is a secret; nothing the second time. */
function factsOf(name: string | undefined, reported: Set<string>): Readonly<Record<string, string>>[] {
  const variable = name === undefined ? undefined : publicVariable(name);
  const why = variable && secretWords(variable.rest);
  if (name === undefined || why === undefined || reported.has(name)) return [];
  reported.add(name);
  return [{ name, ...variable, why }];
}

/** What whoever reads a secret can do with it; undefined for a name that is none. */
function secretWords(name: string): string | undefined {
  if (!isSurelySecret(name)) return undefined;
  const vendors = grants();
  return vendors.get(knownVariable(name, new Set(vendors.keys())) ?? "") ?? "Whoever holds it can do what the server can.";
}

/** `process.env.PUBLIC_X`: those who build that prefix in read it by `import.meta.env`. */
function isServerOnly(node: TSESTree.MemberExpression): boolean {
  const { object } = node;
  return object.type === "MemberExpression" && object.object.type === "Identifier" && staticKey(node)?.startsWith("PUBLIC_") === true;
}

function textOf(node: TSESTree.Node | undefined): string | undefined {
  return node?.type === "Literal" && typeof node.value === "string" ? node.value : undefined;
}
