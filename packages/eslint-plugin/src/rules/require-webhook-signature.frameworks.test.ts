import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { expect, it } from "vitest";
import { requireWebhookSignature } from "./require-webhook-signature.ts";

interface Framework {
  readonly name: string;
  readonly filename: string;
  /** The raw body and a header of the request, as this framework gives them. */
  readonly body: string;
  readonly header: string;
  /** What refuses the request. */
  readonly refuse: string;
  readonly around: (code: string) => string;
}

const response = "return new Response(null, { status: 401 });";
const web = { body: "await request.text()", header: `request.headers.get("x-acme-signature")`, refuse: response };
const node = { body: "req.rawBody", header: `req.headers["x-acme-signature"]`, refuse: "return res.writeHead(401).end();" };
const express = { ...node, refuse: "return res.sendStatus(401);" };
const lambda = { body: "event.body", header: `event.headers["x-acme-signature"]`, refuse: "return { statusCode: 401 };" };
const nitro = { body: "await readRawBody(event)", header: `getHeader(event, "x-acme-signature")`, refuse: "throw createError({ statusCode: 401 });" };
const koa = { body: "ctx.request.rawBody", header: `ctx.get("x-acme-signature")`, refuse: "return ctx.throw(401);" };
const hono = { body: "await c.req.text()", header: `c.req.header("x-acme-signature")`, refuse: "return c.body(null, 401);" };
const posted = "export async function POST";

const frameworks: readonly Framework[] = [
  { name: "Express", filename: "app.js", ...express, around: (code) => `app.post("/webhooks/acme", express.raw({ type: "*/*" }), async (req, res) => {${code}});` },
  { name: "Express by route", filename: "app.js", ...express, around: (code) => `router.route("/webhooks/acme").post(async (req, res) => {${code}});` },
  { name: "restify", filename: "server.js", ...node, around: (code) => `server.post("/webhooks/acme", async (req, res) => {${code}});` },
  { name: "Polka", filename: "index.js", ...node, around: (code) => `polka().post("/webhooks/acme", async (req, res) => {${code}}).listen(3000);` },
  { name: "Fastify", filename: "app.ts", body: "request.rawBody", header: `request.headers["x-acme-signature"]`, refuse: "return reply.code(401).send();", around: (code) => `fastify.post("/webhooks/acme", { config: { rawBody: true } }, async (request, reply) => {${code}});` },
  { name: "Fastify by route", filename: "app.ts", body: "request.rawBody", header: `request.headers["x-acme-signature"]`, refuse: "return reply.code(401).send();", around: (code) => `fastify.route({ method: "POST", url: "/webhooks/acme", async handler(request, reply) {${code}} });` },
  { name: "Koa", filename: "app.js", ...koa, around: (code) => `router.post("/webhooks/acme", async (ctx) => {${code}});` },
  { name: "Hono", filename: "app.ts", ...hono, around: (code) => `app.post("/webhooks/acme", async (c) => {${code}});` },
  { name: "Elysia", filename: "app.ts", ...web, around: (code) => `new Elysia().post("/webhooks/acme", async ({ request }) => {${code}}, { parse: "none" });` },
  { name: "itty-router", filename: "worker.js", ...web, around: (code) => `router.post("/webhooks/acme", async (request, env) => {${code}});` },
  { name: "NestJS", filename: "acme.controller.ts", body: "req.rawBody", header: "signature", refuse: "throw new UnauthorizedException();", around: (code) => `@Controller("webhooks") export class C { @Post("acme") async acmeWebhook(@Req() req: RawBodyRequest<Request>, @Headers("x-acme-signature") signature: string) {${code}} }` },
  { name: "Next, app router", filename: "app/api/webhooks/acme/route.ts", ...web, around: (code) => `${posted}(request: Request) {${code}}` },
  { name: "Next, pages", filename: "pages/api/webhooks/acme.ts", ...express, body: "await buffer(req)", around: (code) => `export const config = { api: { bodyParser: false } }; export default async function handler(req, res) {${code}}` },
  { name: "SvelteKit", filename: "src/routes/webhooks/acme/+server.ts", ...web, refuse: "throw error(401);", around: (code) => `export const POST: RequestHandler = async ({ request }) => {${code}};` },
  { name: "SolidStart", filename: "src/routes/api/webhooks/acme.ts", ...web, around: (code) => `${posted}({ request }: APIEvent) {${code}}` },
  { name: "Astro", filename: "src/pages/api/webhooks/acme.ts", ...web, around: (code) => `export const POST: APIRoute = async ({ request }) => {${code}};` },
  { name: "Remix", filename: "app/routes/webhooks.acme.ts", ...web, around: (code) => `export const action = async ({ request }: ActionFunctionArgs) => {${code}};` },
  { name: "Nuxt", filename: "server/api/webhooks/acme.post.ts", ...nitro, around: (code) => `export default defineEventHandler(async (event) => {${code}});` },
  { name: "h3", filename: "src/index.ts", ...nitro, around: (code) => `router.post("/webhooks/acme", eventHandler(async (event) => {${code}}));` },
  { name: "Deno", filename: "webhook/main.ts", ...web, around: (code) => `Deno.serve({ port: 80 }, async (request) => {${code}});` },
  { name: "Supabase", filename: "supabase/functions/acme-webhook/index.ts", ...web, around: (code) => `serve(async (request) => {${code}});` },
  { name: "Bun", filename: "src/server.ts", ...web, around: (code) => `Bun.serve({ port: 80, async fetch(request) { if (new URL(request.url).pathname === "/webhooks/acme") {${code}} return new Response("No", { status: 404 }); } });` },
  { name: "Bun by routes", filename: "src/server.ts", ...web, around: (code) => `Bun.serve({ routes: { "/webhooks/acme": { POST: async (request) => {${code}} } } });` },
  { name: "Cloudflare", filename: "src/worker.ts", ...web, around: (code) => `export default { async fetch(request, env) { if (new URL(request.url).pathname !== "/webhooks/acme") return new Response("No", { status: 404 }); ${code} } };` },
  { name: "Cloudflare, service worker", filename: "webhook/worker.js", ...web, around: (code) => `addEventListener("fetch", (event) => event.respondWith(webhook(event.request))); async function webhook(request) {${code}}` },
  { name: "Cloudflare Pages", filename: "functions/webhooks/acme.ts", ...web, around: (code) => `export const onRequestPost: PagesFunction = async ({ request, env }) => {${code}};` },
  { name: "Lambda", filename: "src/functions/acme-webhook.ts", ...lambda, around: (code) => `export const handler = async (event) => {${code}};` },
  { name: "Netlify", filename: "netlify/functions/acme-webhook.ts", ...web, around: (code) => `export default async (request: Request, context: Context) => {${code}};` },
  { name: "Netlify in the old way", filename: "netlify/functions/acme-webhook.js", ...lambda, around: (code) => `exports.handler = async (event) => {${code}};` },
  { name: "Vercel", filename: "api/webhooks/acme.ts", ...web, around: (code) => `${posted}(request: Request) {${code}}` },
  { name: "Firebase", filename: "functions/src/index.ts", ...express, around: (code) => `export const acmeWebhook = onRequest({ cors: false }, async (req, res) => {${code}});` },
  { name: "Firebase in the old way", filename: "functions/index.js", ...express, around: (code) => `exports.acmeWebhook = functions.https.onRequest(async (req, res) => {${code}});` },
  { name: "Google Cloud Functions", filename: "index.js", ...express, around: (code) => `functions.http("acmeWebhook", async (req, res) => {${code}});` },
  { name: "Azure", filename: "src/functions/acme.ts", ...web, refuse: "return { status: 401 };", around: (code) => `app.http("acme", { methods: ["POST"], route: "webhooks/acme", handler: async (request, context) => {${code}} });` },
  { name: "AdonisJS", filename: "app/controllers/acme_webhooks_controller.ts", body: "request.raw()", header: `request.header("x-acme-signature")`, refuse: "return response.unauthorized();", around: (code) => `export default class C { async handle({ request, response }: HttpContext) {${code}} }` },
  { name: "AdonisJS by route", filename: "start/routes.ts", body: "request.raw()", header: `request.header("x-acme-signature")`, refuse: "return response.unauthorized();", around: (code) => `router.post("/webhooks/acme", async ({ request, response }) => {${code}});` },
  { name: "hapi", filename: "server.js", body: "request.payload", header: `request.headers["x-acme-signature"]`, refuse: "throw Boom.unauthorized();", around: (code) => `server.route({ method: "POST", path: "/webhooks/acme", options: { payload: { parse: false } }, handler: async (request, h) => {${code}} });` },
  { name: "Medusa", filename: "src/api/webhooks/acme/route.ts", ...express, around: (code) => `export const POST = async (req: MedusaRequest, res: MedusaResponse) => {${code}};` },
  { name: "Strapi", filename: "src/api/acme/controllers/webhook.js", body: `ctx.request.body[Symbol.for("unparsedBody")]`, header: `ctx.request.headers["x-acme-signature"]`, refuse: "return ctx.unauthorized();", around: (code) => `module.exports = { async acmeWebhook(ctx) {${code}} };` },
  { name: "Payload", filename: "src/endpoints.ts", body: "await req.text()", header: `req.headers.get("x-acme-signature")`, refuse: "return new Response(null, { status: 401 });", around: (code) => `export const endpoints: Endpoint[] = [{ path: "/webhooks/acme", method: "post", handler: async (req) => {${code}} }];` },
  { name: "Meteor", filename: "server/main.js", ...node, around: (code) => `WebApp.connectHandlers.use("/webhooks/acme", async (req, res) => {${code}});` },
  { name: "node:http", filename: "server.js", ...node, body: "await text(req)", around: (code) => `createServer(async (req, res) => { if (req.url === "/webhooks/acme") {${code}} else res.writeHead(404).end(); });` },
];

const use = "const event = JSON.parse(String(raw)); if (event.type === \"order.paid\") await orders.ship(event.data.id);";

it.each(frameworks)("$name: unsigned is reported, signed is not", ({ filename, body, header, refuse, around }) => {
  const start = `const raw = ${body}; const given = Buffer.from(${header} ?? "", "hex");`;
  const check =
    `const mac = createHmac("sha256", secret).update(raw).digest(); if (given.length !== mac.length || !timingSafeEqual(given, mac)) { ${refuse} }`;
  expect(lint(filename, around(`${start} ${use}`))).toEqual(["unsignedGeneric"]);
  expect(lint(filename, around(`${start} ${check} ${use}`))).toEqual([]);
});

function lint(filename: string, code: string): (string | undefined)[] {
  const messages = new Linter().verify(
    code,
    {
      files: ["**/*.{js,ts}"],
      languageOptions: { parser: parser as Linter.Parser },
      plugins: { credlint: { rules: { "require-webhook-signature": requireWebhookSignature } } },
      rules: { "credlint/require-webhook-signature": "error" },
    },
    { filename },
  );
  return messages.map(({ messageId, message }) => messageId ?? message);
}
