import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInLog } from "./no-secret-in-log.ts";

/** `@@` stands for a secret that is logged. */
function logged(text: string): { code: string; errors: { messageId: "value"; line: number; column: number; endColumn: number }[] } {
  const parts = text.split("@@");
  const code = parts.join(secret);
  const errors = parts.slice(0, -1).map((_, index) => {
    const column = parts.slice(0, index + 1).join(secret).length + 1;
    return { messageId: "value" as const, line: 1, column, endColumn: column + secret.length };
  });
  return { code, errors };
}

const secret = "process.env.SLACK_TOKEN";

ruleTester.run("no-secret-in-log: every way to a logger", noSecretInLog, {
  valid: [
    "login.info(process.env.SLACK_TOKEN);",
    "catalog.error(process.env.SLACK_TOKEN);",
    "dialog.info(process.env.SLACK_TOKEN);",
    "blog.log(process.env.SLACK_TOKEN);",
    "Math.log(process.env.SLACK_TOKEN);",
    "changelog.add(process.env.SLACK_TOKEN);",
    "auditLog.create({ t: process.env.SLACK_TOKEN });",
    "db.auditLog.create(process.env.SLACK_TOKEN);",
    "log(process.env.SLACK_TOKEN);",
    'import Fastify from "fastify"; const app = Fastify({ logger: { redact: ["token"] } }); const token = process.env.SLACK_TOKEN; app.log.info({ token });',
    'import signale from "signale"; const s = new signale.Signale({ secrets: [process.env.SLACK_TOKEN] }); s.info({ token: process.env.SLACK_TOKEN });',
    'import bunyan from "bunyan"; const l = bunyan.createLogger({ serializers: { token: () => "…" } }); l.info({ token: process.env.SLACK_TOKEN });',
    'import log from "loglevel-plugin"; log.set(process.env.SLACK_TOKEN);',
    'import { Logger } from "tslog"; const l = new Logger({ maskValuesOfKeys: ["token"] }); l.info({ token: process.env.SLACK_TOKEN });',
    'import StatsD from "hot-shots"; const s = new StatsD(); s.increment("a", 1); s.connect(process.env.SLACK_TOKEN);',
    'const save = (...parts) => store(...parts); save(process.env.SLACK_TOKEN); console.log("saved");',
    "context.logger = process.env.SLACK_TOKEN; context.log; nango.get(process.env.SLACK_TOKEN);",
    "p.then(store.save); store.then(console.time);",
    'import { log } from "mathjs"; log(process.env.SLACK_TOKEN);',
    "table[level](process.env.SLACK_TOKEN); log;",
  ],
  invalid: [
    "process.stdout.write(@@);",
    `import process from "node:process"; process.stderr.write(\`x \${@@}\`);`,
    'import { debuglog } from "node:util"; const d = debuglog("x"); d("%s", @@);',
    'import { Console } from "node:console"; const c = new Console(process.stdout); c.log(@@);',
    'import pinoHttp from "pino-http"; const p = pinoHttp(); p.logger.info(@@);',
    'import { PinoLogger, InjectPinoLogger } from "nestjs-pino"; class A { constructor(@InjectPinoLogger("A") private readonly x: PinoLogger) {} run() { this.x.info(@@); } }',
    'import { PinoLogger } from "nestjs-pino"; class A { @Inject() private readonly x: PinoLogger; run() { this.x.assign({ t: @@ }); } }',
    'import npmlog from "npmlog"; npmlog.info("x", @@);',
    'import log4js from "log4js"; const l = log4js.getLogger("a"); l.mark(@@); l.addContext("a", @@);',
    'import { Roarr as l } from "roarr"; l({ a: @@ }, "x"); const c = l.child({ t: @@ });',
    'import fastify from "fastify"; const app = fastify({ logger: true }); app.log.info(@@); app.get("/", (request, reply) => { request.log.info(@@); reply.log.warn(@@) });',
    'import l from "fancy-log"; l(@@); l.dir(@@);',
    'import StatsD from "hot-shots"; const s = new StatsD(); s.event("a", @@);',
    'import signale from "signale"; signale.star(@@); const { Signale } = require("signale"); const x = new Signale(); x.scope("a").pending(@@)',
    'import { Logging } from "@google-cloud/logging"; const l = new Logging(); const x = l.log("a"); x.entry({}, { t: @@ });',
    'import * as functions from "firebase-functions"; functions.logger.write({ severity: "INFO", t: @@ });',
    'import { info, write } from "firebase-functions/logger"; info(@@);',
    'import { Logger } from "tslog"; const l = new Logger(); l.getSubLogger({ name: "a" }).silly(@@);',
    'import { Logger } from "@aws-lambda-powertools/logger"; const l = new Logger(); l.appendKeys({ t: @@ }); l.logEventIfEnabled({ t: @@ });',
    'import l from "electron-log/main"; l.scope("a").silly(@@);',
    'import { Axiom } from "@axiomhq/js"; const a = new Axiom({ token }); a.ingest("ds", [{ t: @@ }]);',
    'import { getLogger } from "@logtape/logtape"; const l = getLogger(["a"]); l.with({ t: @@ }).info("x");',
    'import { LogLayer } from "loglayer"; const l = new LogLayer({}); l.withMetadata({ t: @@ }).info("x");',
    'import { useLogger } from "evlog"; const l = useLogger(event); l.set({ t: @@ });',
    'import * as core from "@actions/core"; core.info(@@ ?? ""); core.summary.addRaw(@@); core.setFailed(@@)',
    "module.exports = async function (context, req) { context.log(@@); context.log.verbose(@@) };",
    'import { InvocationContext } from "@azure/functions"; export async function h(r: any, c: InvocationContext) { c.log(@@); }',
    "export default async function run(nango) { await nango.log(@@); }",
    "const perform = async (z, bundle) => { z.console.log(@@); };",
    "export const h = async ({ ctx, logger }) => { logger.forBot().info(@@); };",
    'server.log(["error"], @@);',
    'import * as vscode from "vscode"; const o = vscode.window.createOutputChannel("a"); o.appendLine(@@);',
    "const { info } = console; info(@@); const e = console.error.bind(console); e(@@);",
    "console[level](@@); logger[level](@@); console?.log?.(@@); globalThis.console.log(@@);",
    "(isError ? console.error : console.log)(@@);",
    'const log = (...a) => console.log(...a); log("x", @@);',
    'import { log } from "./log"; log(@@);',
    "class A { run() { this.log(@@); this.log.info(@@) } }",
    'const { default: pino } = await import("pino"); const x = pino(); x.info(@@);',
    'console.log.call(console, @@); console.log.apply(console, ["x", @@]);',
    'import { Logger } from "@nestjs/common"; Logger.log(@@); class A { private readonly x = new Logger(A.name); r() { this.x.verbose(@@) } }',
    "requestLog.info(@@); logCtx.info(@@); await logCtx.error(@@);",
    "class A { #log(...a) { console.log(...a) } run() { this.#log(@@) } }",
  ].map(logged),
});
