import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInResponse } from "./no-secret-in-response.ts";

const value = (what: string, sink: string): string =>
  `\`${what}\` is sent to whoever asks, by \`${sink}\`. Every caller can read it and act with it. ` +
  "Leave it out, and let the server make the call that needs it.";
const key = "process.env.STRIPE_SECRET_KEY";

ruleTester.run("no-secret-in-response", noSecretInResponse, {
  valid: [
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
  ],
  invalid: [
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
    marked(
      "app.get('/debug', (req, res) => { res.json(«process.env»); });",
      "`process.env`, with every secret the process was started with, is sent to whoever asks, by `res.json`. Send the variables the caller needs.",
    ),
  ],
});
