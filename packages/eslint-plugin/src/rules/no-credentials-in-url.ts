import { scan } from "@credlint/scanner";
import type { TSESTree } from "@typescript-eslint/utils";
import { fileInProject } from "../analysis/file-in-project.ts";
import { replacementsFor } from "../analysis/token-replacement.ts";
import { tracedPlace } from "../analysis/traced-place.ts";
import { tracedTexts, unknownText } from "../analysis/traced-text.ts";
import type { TracedText } from "../analysis/traced-text.ts";
import { urlPasswords } from "../analysis/url-password.ts";
import type { UrlPassword } from "../analysis/url-password.ts";
import { valueFlow } from "../analysis/value-flow.ts";
import { createRule } from "../create-rule.ts";
import type { Problem, RuleContext } from "../create-rule.ts";
import { outermostSum } from "../syntax/outermost-sum.ts";

type MessageId = "password" | "readEnvironment";

/** The variable that holds the whole address, by scheme, where there is a customary one. */
const variables: readonly (readonly [scheme: RegExp, env: string])[] = [
  [/^(?:postgres|mysql|mariadb|cockroach|sqlserver)/u, "DATABASE_URL"],
  [/^mongodb/u, "MONGODB_URI"],
  [/^redis/u, "REDIS_URL"],
  [/^amqp/u, "AMQP_URL"],
];
/** What a test makes up is seldom as good as this. */
const strong = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{12,}$/u;
/** A longer user is a key itself. */
const longestUser = 24;

/*
 * Forbids addresses with a password in them: it is copied with the code, and again into every error message, log line and
 * proxy the address goes through; whoever reads one of them reads the connector's data.
 * It misses plain words, passwords that a URL object or a client's options are given apart, and addresses in comments.
 */
export const noCredentialsInUrl = createRule<MessageId>({
  name: "no-credentials-in-url",
  description: "Forbid addresses with a user's password in them",
  preset: "recommended",
  messages: {
    password:
      "The password of {{user}} for {{host}} stands in this `{{scheme}}:` address: it is in every clone of the code, and " +
      "clients repeat the address in errors and logs. Change the password there, then read the address from {{env}}.",
    readEnvironment: "Read the address from {{env}} instead.",
  },
  hasSuggestions: true,
  isRelevant: (text) => text.includes("://") && text.includes("@"),
  create(context) {
    const { isTest } = fileInProject(context.filename, context.cwd);
    const reported = new Set<string>();

    function* look(node: TSESTree.Node): Generator<Problem<MessageId>> {
      for (const text of tracedTexts(valueFlow(context.sourceCode), node)) {
        const whole = text.map((part) => part.text).join("");
        for (const found of urlPasswords(whole)) {
          const password = whole.slice(...found.range);
          const isFixture = isTest && !strong.test(password);
          if (!isFixture && !reported.has(password) && !isKnownToken(whole, found.range)) yield problem(found, text, context);
          reported.add(password);
        }
      }
    }
    const mentionsAddress = (node: TSESTree.Node): boolean => /:\/\/|@/u.test(context.sourceCode.getText(node));

    return {
      Literal: (node) => (typeof node.value === "string" && node.value.includes("://") ? look(node) : undefined),
      TemplateLiteral: (node) => (mentionsAddress(node) ? look(node) : undefined),
      BinaryExpression: (node) => (outermostSum(node) === node && mentionsAddress(node) ? look(node) : undefined),
    };
  },
});

function problem(found: UrlPassword, text: TracedText, context: RuleContext<MessageId, []>): Problem<MessageId> {
  const { scheme, user, host, range: [start, end] } = found;
  const { sourceCode, filename } = context;
  const place = tracedPlace(text, start, end - start);
  const env = variables.find(([pattern]) => pattern.test(scheme))?.[1];
  const isNamed = user !== "" && user.length <= longestUser && !user.includes(unknownText);
  const data = {
    scheme,
    user: isNamed ? `\`${user}\`` : "its user",
    host: host === undefined ? "a host" : `\`${host}\``,
    env: env ?? "the environment",
  };
  if (!place?.range) return { node: place?.node ?? sourceCode.ast, messageId: "password", data };
  const loc = { start: sourceCode.getLocFromIndex(place.range[0]), end: sourceCode.getLocFromIndex(place.range[1]) };
  const whole = env === undefined ? undefined : wholeAddress(text);
  const replacements = whole && env !== undefined ? replacementsFor(sourceCode, filename, whole, env) : [];
  return {
    loc,
    messageId: "password",
    data,
    suggest: replacements.map(({ range, text: read }) => ({
      messageId: "readEnvironment",
      data,
      fix: (fixer) => fixer.replaceTextRange([...range], read),
    })),
  };
}

/** Where a literal is the address and nothing else. */
function wholeAddress([part, ...others]: TracedText): readonly [start: number, end: number] | undefined {
  const isAlone = others.length === 0 && part?.start !== undefined && /^[^\s:]+:\/\/\S+$/u.test(part.text);
  return isAlone ? [part.start, part.start + part.text.length] : undefined;
}

/** Tokens of known vendors are the business of `no-hardcoded-token`. */
function isKnownToken(text: string, [start, end]: UrlPassword["range"]): boolean {
  return scan(text).some(({ provider, range }) => provider !== "unnamed" && range[0] < end && range[1] > start);
}
