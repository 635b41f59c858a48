import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInTelemetry } from "./no-secret-in-telemetry.ts";

const seen = "There it is kept, and seen by everyone who may look at events.";
const value = (what: string, service: string, sink: string): string =>
  `\`${what}\` is sent to ${service} by \`${sink}\`. ${seen} Send an id, or a fact such as \`Boolean(${what})\`.`;
const sentry = 'import * as Sentry from "@sentry/node";\n';

ruleTester.run("no-secret-in-telemetry", noSecretInTelemetry, {
  valid: [
    `${sentry}Sentry.captureMessage("token expired");`,
    `${sentry}Sentry.captureException(error, { extra: { hasToken: Boolean(token), orderId } });`,
    `${sentry}Sentry.setUser({ id: user.id });`,
    `${sentry}Sentry.setTag("tokenType", tokenType);`,
    `${sentry}Sentry.init({ dsn: process.env.SENTRY_DSN, sendDefaultPii: false });`,
    `${sentry}Sentry.init({ sendDefaultPii: true, beforeSend: scrub });`,
    `${sentry}Sentry.init({ ...shared, sendDefaultPii: true });`,
    'import { PostHog } from "posthog-node"; const client = new PostHog(process.env.POSTHOG_KEY); client.capture({ distinctId: id, event: "synced", properties: { orders: 3 } });',
    'import { trace } from "@opentelemetry/api"; trace.getActiveSpan()?.setAttribute("http.route", route);',
    'import tracer from "dd-trace"; tracer.init({ apiKey: process.env.DD_API_KEY });',
    'import newrelic from "newrelic"; newrelic.addCustomAttribute("tokenCount", usage.totalTokens);',
    "telemetry.track('done', { nextPageToken });",
    { code: `${sentry}Sentry.captureMessage(process.env.SLACK_BOT_TOKEN);`, filename: "sync.test.js" },
  ],
  invalid: [
    {
      code: `${sentry}const token = process.env.SLACK_BOT_TOKEN;\nSentry.captureMessage(\`sync with \${token}\`);`,
      errors: [
        {
          message:
            "`token` (from `process.env.SLACK_BOT_TOKEN`, line 2) is sent to Sentry by `Sentry.captureMessage`. " +
            "There it is kept, and seen by everyone who may look at events. Send an id, or a fact such as `Boolean(token)`.",
          line: 3,
          column: 36,
          endColumn: 41,
        },
      ],
    },
    {
      code: `${sentry}Sentry.init({ dsn, sendDefaultPii: true });`,
      errors: [
        {
          message:
            "`sendDefaultPii` makes Sentry collect cookies, headers and addresses of whoever calls. " +
            "Drop it, or take secrets out of events in `beforeSend`.",
          line: 2,
          column: 36,
          endColumn: 40,
        },
      ],
    },
    { code: `${sentry}Sentry.init({ dsn, includeLocalVariables: true });`, errors: [{ messageId: "option", line: 2 }] },
    marked(`${sentry}Sentry.captureException(error, { extra: { env: «process.env» } });`, "`process.env`, with every secret the process was started with, is sent to Sentry by `Sentry.captureException`. " + `${seen} Send the variables you need.`),
    marked(`${sentry}app.use((req, res, next) => { Sentry.setContext("request", { headers: «req.headers» }); next(); });`, "`req.headers`, with the caller's credentials and cookies, is sent to Sentry by `Sentry.setContext`. " + `${seen} Send the headers you need.`),
    marked(`${sentry}Sentry.setExtra("key", «process.env.STRIPE_SECRET_KEY»);`, value("process.env.STRIPE_SECRET_KEY", "Sentry", "Sentry.setExtra")),
    marked(`${sentry}Sentry.addBreadcrumb({ message: "login", data: { «password» } });`, value("password", "Sentry", "Sentry.addBreadcrumb")),
    marked(`${sentry}Sentry.withScope((scope) => { scope.setExtra("auth", «accessToken»); });`, value("accessToken", "Sentry", "scope.setExtra")),
    marked('import { PostHog } from "posthog-node"; const client = new PostHog(key); client.capture({ distinctId: id, event: "in", properties: { «refreshToken» } });', value("refreshToken", "PostHog", "client.capture")),
    marked('import { trace } from "@opentelemetry/api"; const span = trace.getActiveSpan(); span.setAttribute("auth", «process.env.API_KEY»);', value("process.env.API_KEY", "OpenTelemetry", "span.setAttribute")),
    marked('import tracer from "dd-trace"; tracer.startSpan("sync").setTag("secret", «clientSecret»);', value("clientSecret", "Datadog", "tracer.startSpan(…).setTag")),
    marked('import newrelic from "newrelic"; newrelic.noticeError(error, { «apiKey» });', value("apiKey", "New Relic", "newrelic.noticeError")),
    marked('import mixpanel from "mixpanel-browser"; mixpanel.track("signed in", { «password» });', value("password", "Mixpanel", "mixpanel.track")),
  ],
});
