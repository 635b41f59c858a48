import type { Service } from "@credlint/catalogue";
import type { TSESTree } from "@typescript-eslint/utils";
import { descendants } from "../syntax/descendants.ts";
import { isFunction } from "../syntax/is-function.ts";
import { nameWords } from "../syntax/name-words.ts";
import { staticKey } from "../syntax/static-key.ts";
import { unwrap } from "../syntax/unwrap.ts";
import type { HttpHandler } from "./http-handler.ts";
import { speaksOfDeliveries } from "./speaks-of-deliveries.ts";
import { spokenNames } from "./spoken-names.ts";
import type { ValueFlow } from "./value-flow.ts";
import { eventHeader, saysEvent, webhookVendor } from "./webhook-vendor.ts";

export interface WebhookEvidence {
  /** Undefined if nobody can say whose webhook it is. */
  readonly vendor: Service | undefined;
}

/** Tests, jobs on a schedule, sign-in redirects, and pages that manage or try out webhooks. */
const otherFile =
  /\.(test|spec|stories|d)\.|__(tests|mocks|fixtures)__|(^|\/)(tests?|e2e|cypress|cron|crons|jobs|fixtures)\//i;
const otherRoute: ReadonlySet<string> = new Set([
  "cron", "crons", "oauth", "oauth2", "auth", "test", "tests", "send", "trigger", "triggers", "retry", "replay", "resend", "deliver",
  "deliveries", "log", "logs", "settings", "config", "register", "subscribe", "subscriptions", "manage", "admin", "simulate", "simulator",
]);
/** Folders named after who runs the functions in them, whoever calls these. */
const hostFolder = /(^|\/)(supabase|netlify)\/(edge-)?functions\//;
/** What is done with webhooks themselves, and the names of what sends them. */
const managing: ReadonlySet<string> = new Set([
  "create", "register", "update", "delete", "remove", "list", "configure", "set", "add", "upsert", "subscribe", "enable", "disable",
  "send", "dispatch", "deliver", "trigger", "fire", "emit", "forward", "test", "retry", "replay",
]);
const sender = /^web_?hook_?(url|sender|client|endpoint|config\w*)s?$/i;
/** Fields of a form in which somebody enters where webhooks shall go. */
const settingsField = /^(url|web_?hook_?url|call_?back_?url|target_?url|endpoint_?url|target|callback)$/i;
const word = /(^|[^a-z])web-?hooks?([^a-z]|$)/i;
/** A path that says what it's for. */
const spokenRoute = /(^|[^a-z])web-?hooks?([^a-z]|$)|(^|\/)(hooks|ipn|sns|slack\/(events|commands|interactive)|interactions)(\/|$)/i;
/** A route or file called just that takes deliveries; its plural may be a resource. */
const exact = /(^|[/.\\_-])web-?hook([/.\\]|$)|slack\/(events|commands|interactiv\w*|actions)(\/|$)/i;
const discriminators: ReadonlySet<string> = new Set([
  "type", "event", "action", "topic", "eventType", "event_type", "eventName", "object", "object_kind", "Type",
]);

/**
 * Whether a handler takes deliveries of a webhook, on two independent kinds of evidence; undefined if that is not
 * sure.
 */
export function webhookEvidence(
  flow: ValueFlow,
  handler: HttpHandler,
  filename: string,
  services: readonly Service[],
): WebhookEvidence | undefined {
  const file = filename.split("/").slice(-4).join("/");
  const path = servedPath(handler, file);
  if (otherFile.test(file) || !speaksOfDeliveries(flow.sourceCode, file)) return undefined;
  const inside = withHelpers(flow, handler.fn);
  const names = [...spokenNames(flow, inside)];
  const vendor = webhookVendor(services, path.replace(hostFolder, "/"), names);
  if (handler.takesDeliveries === true || readsSignature(services, names)) return { vendor };
  if (isOther(services.reduce((rest, { id }) => withoutVendor(rest, id), path))) return undefined;
  if (names.some(isManaging) || inside.some(readsSettingsField)) return undefined;
  const kinds = [
    spokenRoute.test(path),
    exact.test(path),
    handler.route === undefined && names.some((name) => name.startsWith("/") && word.test(name)),
    importsVerifierFor(flow, handler, path, services),
    names.some((name) => /web_?hook\w*(secret|token|key)$|signing_?(secret|key)$/i.test(name)),
    names.some((name) => eventHeader.test(name)),
    vendor !== undefined && saysEvent(vendor, names),
    vendor !== undefined && new RegExp(`hooks[/.]${vendor.id}(?![a-z])`, "i").test(path),
    inside.some((node) => isDiscriminated(node, isWithin(node, handler.fn))),
    names.some((name) => /^(createHmac|timingSafeEqual|constructEvent(Async)?)$/.test(name)),
    /web_?hook/i.test(spokenText(flow, handler)),
  ];
  return kinds.filter(Boolean).length >= 2 ? { vendor } : undefined;
}

/** `/webhooks/test`, `/send-webhook`, but not `/webhooks/sendgrid`. */
function isOther(path: string): boolean {
  return nameWords(path).some((part) => otherRoute.has(part));
}

/** Some vendors are called like something else: `/webhooks/resend`, `/auth0/webhook`. */
function withoutVendor(path: string, id: string): string {
  if (!nameWords(id).some((part) => otherRoute.has(part))) return path;
  return path.replace(new RegExp(`(?<=web-?hooks?/)${id}(?=/|$)|(?<=^|/)${id}(?=/web-?hook)`, "iu"), "");
}

/** Longer chains of helpers are somebody else's business. */
const maxHelpers = 12;

/** All nodes of a handler and of the functions of the file it calls. */
function withHelpers(flow: ValueFlow, fn: HttpHandler["fn"]): TSESTree.Node[] {
  const found = new Set<TSESTree.Node>([fn]);
  const pending: TSESTree.Node[] = [fn];
  for (let next = pending.pop(), count = 0; next && count < maxHelpers; next = pending.pop(), count += 1) {
    for (const node of descendants(next, flow.sourceCode.visitorKeys)) {
      found.add(node);
      const called = node.type === "CallExpression" && node.callee.type === "Identifier" ? flow.originsOf(node.callee) : [];
      pending.push(...called.map((origin) => origin.node).filter((callee) => isFunction(callee) && !found.has(callee)));
    }
    found.add(next);
  }
  return [...found];
}

/** Whether the header is read in which a vendor, and nobody else, sends its signature or token. */
function readsSignature(services: readonly Service[], names: readonly string[]): boolean {
  const spoken = new Set(names.map((name) => name.toLowerCase()));
  return services.some(({ webhook }) => webhook?.headers.some((header) => header.includes("-") && header !== "x-signature" && spoken.has(header)));
}

/** A verifier that a file with many routes imports may be another one's. */
function importsVerifierFor(flow: ValueFlow, { route }: HttpHandler, path: string, services: readonly Service[]): boolean {
  return (route === undefined || spokenRoute.test(path)) && importsVerifier(flow, services);
}

const importing = new WeakMap<ValueFlow, boolean>();

/** Whether the file imports what checks a vendor's webhooks and does nothing else. */
function importsVerifier(flow: ValueFlow, services: readonly Service[]): boolean {
  const known = importing.get(flow) ?? flow.sourceCode.ast.body.some((statement) => isVerifierImport(services, statement));
  importing.set(flow, known);
  return known;
}

function isVerifierImport(services: readonly Service[], statement: TSESTree.Node): boolean {
  if (statement.type !== "ImportDeclaration") return false;
  const imported = statement.specifiers.map(({ local }) => local.name);
  return services.some(({ webhook }) =>
    webhook?.verifiers.some(({ package: from, call }) => {
      const isOnly = /webhook|svix|interactions/.test(from);
      return statement.source.value === from && (isOnly || imported.includes(call.split(".")[0] ?? call));
    }),
  );
}

/** `createWebhook` and `sendTeamWebhooks`, but not `createWebhookHandler` or `SEND_WEBHOOK_SECRET`. */
function isManaging(name: string): boolean {
  if (sender.test(name)) return true;
  const words = nameWords(name.replace(/web_?hook/i, "Webhook"));
  const at = words.findIndex((word) => /^webhooks?$/.test(word));
  // `updateOrderFromWebhook` is what a delivery is for.
  if (/^(from|by|via|on)$/.test(words[at - 1] ?? "")) return false;
  return at > 0 && at >= words.length - 2 && managing.has(words[0] ?? "") && !/^(handlers?|received|secret|token|key|events?)$/.test(words.at(-1) ?? "");
}

/** False for `router.post("/", …)`: who leaves the path to the file that mounts it leaves the middleware to that file, too. */
export function isNamedRoute({ route }: HttpHandler): boolean {
  return route === undefined || /[a-z]{3}/i.test(route.replaceAll(/:\w+/g, ""));
}

/** The route, or the file where it says nothing or the framework routes by file. */
function servedPath(handler: HttpHandler, file: string): string {
  if (handler.route !== undefined && isNamedRoute(handler)) return handler.route;
  return file.replace(/\.(post\.)?[cm]?[jt]sx?$/, "").replace(/\/(route|index|\+server)$/, "");
}

function spokenText(flow: ValueFlow, { fn, loc }: HttpHandler): string {
  const head = flow.sourceCode.lines[loc.start.line - 1] ?? "";
  return `${head}\n${flow.sourceCode.getText(fn)}`;
}

function isWithin(node: TSESTree.Node, fn: TSESTree.Node): boolean {
  return fn.range[0] <= node.range[0] && node.range[1] <= fn.range[1];
}

/** `body.type === "…"` and `switch (event.action)`; what a helper calls `type` may be anything's. */
function isDiscriminated(node: TSESTree.Node, isOwn: boolean): boolean {
  if (node.type === "SwitchStatement") return isDiscriminator(node.discriminant, isOwn);
  if (node.type !== "BinaryExpression" || !/^[!=]==?$/.test(node.operator)) return false;
  const other = isDiscriminator(node.left, isOwn) ? node.right : isDiscriminator(node.right, isOwn) ? node.left : undefined;
  return other?.type === "Literal" && typeof other.value === "string";
}

function isDiscriminator(wrapped: TSESTree.Node, isOwn: boolean): boolean {
  const node = unwrap(wrapped);
  if (node.type === "Identifier") return isOwn && discriminators.has(node.name);
  return node.type === "MemberExpression" && discriminators.has(staticKey(node) ?? "");
}

function readsSettingsField(node: TSESTree.Node): boolean {
  if (node.type === "Property" && node.parent.type === "ObjectPattern") {
    return settingsField.test(staticKey(node) ?? "");
  }
  if (node.type !== "MemberExpression" || !settingsField.test(staticKey(node) ?? "")) return false;
  const owner = textOf(node.object);
  // What lies in a list, as `attachments[0].payload.url` does, nobody has entered.
  return /(^|\.)(body|data|payload|dto|input)$/.test(owner) && !/\.\d/.test(owner);
}

function textOf(node: TSESTree.Node): string {
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? `${textOf(node.object)}.${staticKey(node) ?? ""}` : "";
}
