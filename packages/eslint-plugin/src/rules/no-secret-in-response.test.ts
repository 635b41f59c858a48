import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInResponse } from "./no-secret-in-response.ts";

const value = (what: string, sink: string): string =>
  `\`${what}\` is sent to whoever asks, by \`${sink}\`. Every caller can read it and act with it. ` +
  "Leave it out, and let the server make the call that needs it.";
const key = "process.env.STRIPE_SECRET_KEY";

ruleTester.run("no-secret-in-response", noSecretInResponse, {
  valid: [
    "export async function settings() { return process.env.STRIPE_SECRET_KEY; }",
    "'use server'; function settings() { return process.env.STRIPE_SECRET_KEY; } export async function call() { await fetch(url, { headers: { authorization: settings() } }); return { isKnown: Boolean(process.env.STRIPE_SECRET_KEY) }; }",
    "export const load = () => ({ key: process.env.STRIPE_SECRET_KEY }); export const loader = load;",
    "import { PUBLIC_SECRET_KEY } from '$env/static/public'; export const load = () => ({ key: PUBLIC_SECRET_KEY });",
    "import { STRIPE_SECRET_KEY } from '$env/static/private'; export const load = async ({ fetch }) => ({ orders: await fetch(url, { headers: { authorization: STRIPE_SECRET_KEY } }) });",
    "const settings = { Query: { key: process.env.STRIPE_SECRET_KEY }, Helper: { key: () => process.env.STRIPE_SECRET_KEY } };",
    "class Settings { @Get() all() { return { key: process.env.STRIPE_SECRET_KEY }; } }",
    "@Controller() class Settings { @Get() all() { return { region: process.env.AWS_REGION }; } load() { return { key: process.env.STRIPE_SECRET_KEY }; } }",
    "app.get('/', () => ({ key: process.env.STRIPE_SECRET_KEY })); http.get('/', () => ({ key: process.env.STRIPE_SECRET_KEY }));",
    "app.get('/', (req, res) => { const shown = { secret: process.env.SESSION_SECRET, name }; delete shown.secret; res.json(shown); });",
    "export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ region: process.env.AWS_REGION }) });",
    "export const send = () => fetch(url, { method: 'POST', body: process.env.API_SECRET });",
    "app.post('/users', (req, res) => { res.json({ passwordHash: req.body.passwordHash }); });",
    "export default { fetch: (request, env) => new Response(env.REGION) };",
    "app.get('/config', (req, res) => { res.json({ key: process.env.NEXT_PUBLIC_KEY }); });",
    "app.get('/config', (req, res) => { res.json({ hasKey: Boolean(process.env.STRIPE_SECRET_KEY) }); });",
    "app.get('/config', (req, res) => { res.json({ publishableKey: process.env.STRIPE_PUBLISHABLE_KEY }); });",
    "app.post('/login', async (req, res) => { const token = jwt.sign({ id }, process.env.JWT_SECRET); res.json({ token }); });",
    "app.post('/login', (req, res) => { res.json({ user: { id: user.id, name: user.name }, env: process.env.NODE_ENV }); });",
    "app.post('/echo', (req, res) => { res.json({ password: req.body.password, env: process.env.NODE_ENV }); });",
    "app.get('/me', (req, res) => { const { password, ...rest } = user; res.json(rest); });",
    "export async function GET() { return Response.json({ region: process.env.AWS_REGION }); }",
    "export const getServerSideProps = async () => { return { props: { url: process.env.SITE_URL } }; };",
    "function settings() { return { key: process.env.STRIPE_SECRET_KEY }; }",
    "fetch(url, { body: JSON.stringify({ key: process.env.STRIPE_SECRET_KEY }) });",
    "ctx.status = 200; ctx.body = { env: process.env.NODE_ENV };",
    { code: "res.json({ key: process.env.STRIPE_SECRET_KEY });", filename: "server.test.js" },
    'import { redirect } from "@remix-run/node"; export const loader = () => redirect("/", { status: Number(process.env.STATUS) });',
    'import { redirect } from "@sveltejs/kit"; export const load = () => { redirect(process.env.STATUS_SECRET, "/"); };',
    'import { send } from "nitropack/runtime"; send(event, process.env.STRIPE_SECRET_KEY);',
  ],
  invalid: [
    marked("'use server'; export async function settings() { return «process.env.STRIPE_SECRET_KEY»; }", value(key, "settings")),
    marked("import { json } from 'react-router'; export const loader = async () => ({ key: «process.env.STRIPE_SECRET_KEY» });", value(key, "loader")),
    marked("import { STRIPE_SECRET_KEY } from '$env/static/private'; export async function load() { return { key: «STRIPE_SECRET_KEY» }; }", value("STRIPE_SECRET_KEY` (from `env.STRIPE_SECRET_KEY`, line 1)", "load").replace("line 1)`", "line 1)")),
    marked("import { env } from '$env/dynamic/private'; export const load = () => ({ key: «env.STRIPE_SECRET_KEY» });", value("env.STRIPE_SECRET_KEY", "load")),
    marked("const resolvers = { Query: { settings: () => ({ key: «process.env.STRIPE_SECRET_KEY» }) } };", value(key, "the resolver")),
    marked("@Controller('settings') class Settings { @Get() all() { return { key: «process.env.STRIPE_SECRET_KEY» }; } }", value(key, "@Get")),
    marked("fastify.get('/settings', async () => ({ key: «process.env.STRIPE_SECRET_KEY» }));", value(key, "fastify.get")),
    marked("export default defineEventHandler(() => { return { key: «process.env.STRIPE_SECRET_KEY» }; });", value(key, "defineEventHandler")),
    marked("export const getServerSideProps = async () => ({ props: { key: «process.env.STRIPE_SECRET_KEY» } });", value(key, "getServerSideProps")),
    marked("export const handler = async () => ({ statusCode: 200, body: JSON.stringify({ key: «process.env.DB_PASSWORD» }) });", value("process.env.DB_PASSWORD", "body")),
    marked("app.get('/k', (c) => c.text(«c.env.DISCORD_TOKEN»));", value("c.env.DISCORD_TOKEN", "c.text")),
    marked("export default { fetch: (request, env) => new Response(«env.API_SECRET») };", value("env.API_SECRET", "new Response")),
    marked("app.get('/me', (req, res) => { res.json({ hash: «account.passwordHash» }); });", value("account.passwordHash", "res.json")),
    {
      code: "app.get('/me', async (req, res) => { const user = await users.findOne(req.user.id); res.json({ password: user.password }); });",
      errors: [{ messageId: "value", column: 106, endColumn: 119 }],
    },
    {
      code: "const key = process.env.STRIPE_SECRET_KEY;\napp.get('/config', (req, res) => { res.json({ key }); });",
      errors: [
        {
          message:
            "`key` (from `process.env.STRIPE_SECRET_KEY`, line 1) is sent to whoever asks, by `res.json`. " +
            "Every caller can read it and act with it. Leave it out, and let the server make the call that needs it.",
          line: 2,
          column: 47,
          endColumn: 50,
        },
      ],
    },
    marked(`app.get('/', (req, res) => { res.send(«${key}»); });`, value(key, "res.send")),
    marked(`app.get('/', (req, res) => { res.status(500).json({ error: { key: «${key}» } }); });`, value(key, "res.status(…).json")),
    marked(`export async function GET() { return Response.json({ key: «${key}» }); }`, value(key, "Response.json")),
    marked(`export async function GET() { return new Response(JSON.stringify({ key: «${key}» })); }`, value(key, "new Response")),
    marked(`import { NextResponse } from "next/server"; export async function GET() { return NextResponse.json({ key: «${key}» }); }`, value(key, "NextResponse.json")),
    marked(`router.get('/', (ctx) => { ctx.body = { key: «${key}» }; });`, value(key, "ctx.body")),
    marked(`export const getServerSideProps = async () => { return { props: { key: «${key}» } }; };`, value(key, "getServerSideProps")),
    marked(`export async function getStaticProps() { return { props: { key: «${key}» } }; }`, value(key, "getStaticProps")),
    marked(`app.get('/', (c) => { return c.json({ key: «${key}» }); });`, value(key, "c.json")),
    marked(`fastify.get('/', (request, reply) => { reply.send({ key: «${key}» }); });`, value(key, "reply.send")),
    marked("app.get('/users/:id', async (req, res) => { const user = await db.find(1); res.json({ name: user.name, password: «user.password» }); });", value("user.password` (from `db.find(1).password`, line 1)", "res.json").replace("line 1)`", "line 1)")),
    marked(`import { redirect } from "@remix-run/node"; export const loader = () => redirect(\`/done?key=\${«${key}»}\`);`, value(key, "redirect")),
    marked(`import { replace } from "react-router"; export const loader = () => replace(\`/done?key=\${«${key}»}\`);`, value(key, "replace")),
    marked(`import { redirect } from "@sveltejs/kit"; export const load = () => { redirect(303, \`/done?key=\${«${key}»}\`); };`, value(key, "redirect")),
    marked(`import { fail } from "@sveltejs/kit"; export const actions = { save: () => fail(400, { key: «${key}» }) };`, value(key, "fail")),
    marked(`import { text } from "@sveltejs/kit"; export const GET = () => text(«${key}»);`, value(key, "text")),
    marked(`import type { NextApiResponse } from "next"; export default (_: unknown, answer: NextApiResponse) => { answer.status(200).send(«${key}»); };`, value(key, "answer.status(…).send")),
    marked(`import type { NextApiResponse } from "next"; export default (_: unknown, answer: NextApiResponse) => { answer.redirect(307, \`/done?key=\${«${key}»}\`); };`, value(key, "answer.redirect")),
    marked(`import type { ServerResponse } from "node:http"; const h = (_: unknown, answer: ServerResponse) => { answer.writeHead(200).end(«${key}»); };`, value(key, "answer.writeHead(…).end")),
    marked(`app.get('/', (req, res) => { res.clearCookie("a").attachment("b").send(«${key}»); });`, value(key, "res.clearCookie(…).attachment(…).send")),
    marked(`app.get('/', (req, res) => { res.writeHead(200, { "a": "b" }).end(«${key}»); });`, value(key, "res.writeHead(…).end")),
    marked(`fastify.get('/', (request, reply) => { reply.setCookie("a", "b").send({ key: «${key}» }); });`, value(key, "reply.setCookie(…).send")),
    marked(`app.get('/', (c) => { return c.newResponse(«${key}»); });`, value(key, "c.newResponse")),
    marked(`import { sendIterable } from "h3"; sendIterable(event, [«${key}»]);`, value(key, "sendIterable")),
    marked(
      "app.get('/debug', (req, res) => { res.json(«process.env»); });",
      "`process.env`, with every secret the process was started with, is sent to whoever asks, by `res.json`. Send the variables the caller needs.",
    ),
  ],
});
