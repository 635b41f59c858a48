import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInArtifact } from "./no-secret-in-artifact.ts";

const built = (what: string, sink: string): string =>
  `\`${what}\` becomes part of what is built, by \`${sink}\`. Whoever gets the result gets the secret. ` +
  "Read it where the program runs, or hand it over as a secret of the build.";
const whole = (sink: string): string =>
  `\`process.env\`, with every secret the build was started with, becomes part of what is built, by \`${sink}\`. ` +
  "Name the variables that the result needs.";
const key = "process.env.STRIPE_SECRET_KEY";
const core = 'import * as core from "@actions/core";';

ruleTester.run("no-secret-in-artifact", noSecretInArtifact, {
  valid: [
    { code: `export default defineConfig({ define: { "process.env": {} } });`, filename: "vite.config.ts" },
    { code: `export default ({ mode }) => { const env = loadEnv(mode, "."); return { define: { "process.env": env } }; };`, filename: "vite.config.ts" },
    "import replace from '@rollup/plugin-replace'; replace({ 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) });",
    `replace({ key: ${key} });`,
    "new webpack.EnvironmentPlugin(['NODE_ENV', 'STRIPE_PUBLISHABLE_KEY', 'MAPS_API_KEY']); new Plugin(['STRIPE_SECRET_KEY']);",
    "build({ define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) } });",
    "build({ define: { maps: JSON.stringify(process.env.GOOGLE_MAPS_API_KEY) } });",
    `build({ platform: 'node', define: { key: JSON.stringify(${key}) } });`,
    `connect({ define: { key: ${key} } });`,
    `const settings = { define: { key: ${key} } };`,
    { code: `export default defineConfig({ define: { key: JSON.stringify(${key}) } });`, filename: "vite.config.ts" },
    { code: `export default { env: { key: ${key} } };`, filename: "server.config.js" },
    { code: "export default { env: { site: process.env.SITE_URL, key: process.env.STRIPE_PUBLISHABLE_KEY } };", filename: "next.config.js" },
    "new webpack.DefinePlugin({ VERSION: JSON.stringify(version) });",
    `new Client({ key: ${key} });`,
    `${core} core.setSecret(accessToken); core.setOutput('token', accessToken);`,
    `${core} core.setOutput('count', tokenCount); core.setOutput('has-token', Boolean(accessToken)); core.getInput('token');`,
    "import * as store from './store.js'; store.setOutput('token', accessToken);",
    "appendFileSync(process.env.GITHUB_OUTPUT, `version=${version}`); appendFileSync(log, `::x ${version}`);",
    "run(`docker build --build-arg VERSION=${version} .`);",
    "docker.run(image, { env: { key: process.env.STRIPE_SECRET_KEY } });",
    { code: `build({ define: { key: JSON.stringify(${key}) } });`, filename: "test/build.ts" },
  ],
  invalid: [
    { ...marked(`export default defineConfig({ define: { "process.env": «process.env» } });`, whole("define")), filename: "vite.config.ts" },
    {
      ...marked(`import { loadEnv } from "vite"; export default ({ mode }) => { const env = loadEnv(mode, ".", ""); return { define: { "process.env": «env» } }; };`, whole("define").replace("`process.env`", "`env` (from `.env`, line 1)")),
      filename: "vite.config.ts",
    },
    marked(`import replace from '@rollup/plugin-replace'; replace({ key: JSON.stringify(«${key}») });`, built(key, "replace")),
    marked("new webpack.EnvironmentPlugin(['NODE_ENV', «'STRIPE_SECRET_KEY'»]);", built("STRIPE_SECRET_KEY", "new EnvironmentPlugin")),
    marked("new EnvironmentPlugin(«'DB_PASSWORD'»);", built("DB_PASSWORD", "new EnvironmentPlugin")),
    marked("const dotenv = require('dotenv').config(); new DefinePlugin({ 'process.env': JSON.stringify(«dotenv.parsed») });", whole("new DefinePlugin").replace("`process.env`", "`dotenv.parsed` (from `.env`, line 1)")),
    marked("const all = Object.keys(process.env).reduce((sum, name) => { sum[name] = JSON.stringify(process.env[name]); return sum; }, {}); new DefinePlugin(«all»);", built("all", "new DefinePlugin").replace("`all`", "`all` (from `process.env`, line 1)")),
    marked(`build({ define: { key: JSON.stringify(«${key}») } });`, built(key, "define")),
    marked("esbuild.build({ define: { 'process.env': JSON.stringify(«process.env») } });", whole("define")),
    marked(`export default defineConfig({ entry: ['a.ts'], define: { key: «${key}» } });`, built(key, "define")),
    marked(`new webpack.DefinePlugin({ 'process.env.KEY': JSON.stringify(«${key}») });`, built(key, "new DefinePlugin")),
    marked("new DefinePlugin({ 'process.env': JSON.stringify(«process.env») });", whole("new DefinePlugin")),
    marked(`new webpack.EnvironmentPlugin({ KEY: «${key}» });`, built(key, "new EnvironmentPlugin")),
    marked(`${core} core.setOutput('token', «accessToken»);`, built("accessToken", "core.setOutput")),
    marked(`${core} core.setOutput('key', «process.env.ACME_API_KEY»);`, built("process.env.ACME_API_KEY", "core.setOutput")),
    marked(`${core} core.exportVariable('KEY', «${key}»);`, built(key, "core.exportVariable")),
    marked('import { saveState } from "@actions/core"; saveState("token", «refreshToken»);', built("refreshToken", "saveState")),
    marked("console.log(`::set-output name=token::${«accessToken»}`);", built("accessToken", "::set-output")),
    marked("appendFileSync(process.env.GITHUB_OUTPUT, `token=${«accessToken»}`);", built("accessToken", "GITHUB_OUTPUT")),
    marked("fs.appendFileSync(process.env.GITHUB_ENV ?? '', `token=${«accessToken»}`);", built("accessToken", "GITHUB_ENV")),
    marked("run(`docker build --build-arg NPM_TOKEN=${«process.env.NPM_TOKEN»} .`);", built("process.env.NPM_TOKEN", "--build-arg")),
    marked("docker.buildImage(files, { buildargs: { NPM_TOKEN: «process.env.NPM_TOKEN» } });", built("process.env.NPM_TOKEN", "buildargs")),
    { ...marked(`export default { env: { KEY: «${key}» } };`, built(key, "env")), filename: "next.config.mjs" },
    {
      code: `const secret = ${key};\nbuild({ define: { key: JSON.stringify(secret) } });`,
      errors: [
        {
          message: built("secret", "define").replace("`secret`", `\`secret\` (from \`${key}\`, line 1)`),
          line: 2, column: 39, endColumn: 45,
        },
      ],
    },
  ],
});
