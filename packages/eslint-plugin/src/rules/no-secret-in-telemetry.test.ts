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

/** `@@` stands for a secret that is sent. */
function sentAs(text: string): { code: string; errors: { messageId: "value"; line: number; column: number; endColumn: number }[] } {
  const parts = text.split("@@");
  const errors = parts.slice(0, -1).map((_, index) => {
    const column = parts.slice(0, index + 1).join(secret).length + 1;
    return { messageId: "value" as const, line: 1, column, endColumn: column + secret.length };
  });
  return { code: parts.join(secret), errors };
}

const secret = "process.env.STRIPE_SECRET_KEY";

ruleTester.run("no-secret-in-telemetry: what each SDK sends", noSecretInTelemetry, {
  valid: [
    `${sentry}Sentry.init({ sendDefaultPii: true, dataCollection: { cookies: false } });`,
    'import { boot, update } from "@intercom/messenger-js-sdk"; boot({ app_id: id, intercom_user_jwt: jwt }); update({ user_hash: process.env.INTERCOM_SECRET });',
    'import rg4js from "raygun4js"; rg4js("apiKey", process.env.RAYGUN_API_KEY);',
    'import { Client } from "raygun"; const c = new Client().init({ apiKey: process.env.RAYGUN_API_KEY });',
    'import newrelic from "newrelic"; newrelic.setErrorHandler(process.env.STRIPE_SECRET_KEY);',
    'import { track } from "@vercel/analytics/next"; track(process.env.STRIPE_SECRET_KEY);',
    'import { Identify } from "@amplitude/analytics-node"; const i = new Identify(); i.set("plan", plan);',
    'import AWSXRay from "aws-xray-sdk"; AWSXRay.captureAsyncFunc("sync", (sub) => { sub.addAnnotation("orders", 3); sub.close(); });',
  ],
  invalid: [
    'import { Notifier } from "@airbrake/node"; const a = new Notifier({}); a.scope().setContext({ t: @@ });',
    'import { Identify } from "@amplitude/analytics-node"; const i = new Identify().setOnce("a", @@); i.append("b", @@);',
    'import { NodeClient } from "@amplitude/node"; const c = new NodeClient(key); c.logEvent({ event_type: "a", event_properties: { t: @@ } });',
    'import amplitude from "amplitude-js"; amplitude.getInstance().logEventWithGroups("a", { t: @@ });',
    'import { setIdentity } from "@amplitude/unified"; setIdentity({ userProperties: { t: @@ } });',
    'import appInsights from "applicationinsights"; appInsights.defaultClient.trackAvailability({ properties: { t: @@ } });',
    'import { ApplicationInsights } from "@microsoft/applicationinsights-web"; const a = new ApplicationInsights({}); a.stopTrackEvent("a", { t: @@ });',
    'import AWSXRay from "aws-xray-sdk"; AWSXRay.captureAsyncFunc("a", (sub) => { sub.addAttribute("t", @@); });',
    'import { Segment, resolveSegment } from "aws-xray-sdk-core"; const s = new Segment("a"); s.setServiceData({ t: @@ }); resolveSegment().addMetadata("t", @@);',
    'import Bugsnag from "@bugsnag/js"; Bugsnag.addOnError((event) => { event.addMetadata("a", { t: @@ }); }); Bugsnag.addFeatureFlags([{ name: "a", variant: @@ }]);',
    'import { TrackClient } from "customerio-node"; const c = new TrackClient(a, b); c.trackPush({ t: @@ }); c.addDevice(1, "id", "ios", { t: @@ });',
    'import tracer from "dd-trace"; tracer.init().use("http").startSpan("a").setTag("a", 1).logEvent("b", @@); tracer.dogstatsd.histogram("a", 1, [@@]);',
    'import tracer from "dd-trace"; tracer.llmobs.annotate({ inputData: @@ }); tracer.wrap("a", { tags: { t: @@ } }, run);',
    'import { FullStory } from "@fullstory/browser"; FullStory("trackEvent", { name: "a", properties: { t: @@ } }); FullStory.log(@@);',
    '/* FullStory */ FS("setProperties", { type: "user", properties: { t: @@ } });',
    'import { query, screenview } from "vue-gtag"; query("event", "a", { t: @@ }); screenview({ t: @@ });',
    'import Honeybadger from "@honeybadger-io/js"; Honeybadger.setContext({ a: 1 }).setEventContext({ t: @@ }); Honeybadger.logEvent({ t: @@ });',
    'import beeline from "honeycomb-beeline"; beeline({}); beeline.startSpan({ t: @@ }); beeline.withSpan({ name: "a" }, (span) => { span.addContext({ t: @@ }); });',
    'import Libhoney from "libhoney"; const h = new Libhoney({}); h.newBuilder().sendNow({ t: @@ }); h.newEvent().addField("a", 1).add({ t: @@ });',
    'import { startConversation } from "@intercom/messenger-js-sdk"; startConversation(@@);',
    'import mixpanel from "mixpanel-browser"; mixpanel.track_with_groups("a", { t: @@ }, {}); mixpanel.get_group("a", "b").set({ t: @@ });',
    'import { Mixpanel } from "mixpanel-react-native"; const m = new Mixpanel("a", true); m.getPeople().setOnce("t", @@); m.registerSuperProperties({ t: @@ });',
    'import { BrowserAgent } from "@newrelic/browser-agent"; const a = new BrowserAgent({}); a.setUserId(@@); a.interaction().setName("a").setAttribute("t", @@);',
    'import { metrics, propagation } from "@opentelemetry/api"; metrics.getMeter("a").createCounter("b").add(1, { t: @@ }); propagation.createBaggage().setEntry("t", { value: @@ });',
    'import { trace } from "@opentelemetry/api"; trace.getTracer("a").startSpan("b").setAttribute("a", 1).addLinks([{ attributes: { t: @@ } }]);',
    'import { PostHog } from "posthog-node"; const p = new PostHog("a"); p.identifyImmediate({ properties: { t: @@ } }); p.captureAi({ properties: { t: @@ } });',
    'import posthog from "posthog-js"; posthog.register_for_session({ t: @@ }); posthog.captureLog({ body: @@ });',
    'import { Metrics } from "@aws-lambda-powertools/metrics"; const m = new Metrics(); m.singleMetric().addDimension("a", "b").addMetadata("t", @@); m.setDefaultDimensions({ t: @@ });',
    'import { Tracer } from "@aws-lambda-powertools/tracer"; const t = new Tracer(); t.getSegment().addNewSubsegment("a").addMetadata("t", @@);',
    'import raygun from "raygun"; const c = new raygun.Client().init({ apiKey }); c.send(error, { customData: { t: @@ } }); c.addBreadcrumb(@@);',
    'import Rollbar from "rollbar"; const r = new Rollbar({}); r.configure({}).critical(@@);',
    'import { RudderAnalytics } from "@rudderstack/analytics-js"; const r = new RudderAnalytics(); r.getAnalyticsInstance("a").track("b", { t: @@ });',
    'import { AnalyticsBrowser, getGlobalAnalytics } from "@segment/analytics-next"; AnalyticsBrowser.load({}).trackLink(link, "a", { t: @@ }); getGlobalAnalytics().track("a", { t: @@ });',
    `import * as Sentry from "@sentry/node"; Sentry.getCurrentScope().setTag("a", "b").setExtra("t", @@); Sentry.metrics.count("a", 1, { attributes: { t: @@ } });`,
    'import { track } from "@vercel/analytics/sveltekit"; track("a", { t: @@ });',
  ].map(sentAs),
});
