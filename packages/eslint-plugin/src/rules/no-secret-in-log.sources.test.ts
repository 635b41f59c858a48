import { ruleTester } from "../testing/rule-tester.ts";
import { countingSuggestions } from "../testing/suggestion-counts.ts";
import { noSecretInLog } from "./no-secret-in-log.ts";

/** One alarm on what stands between `«` and `»`. */
function leak(marked: string, kind = "value"): { code: string; errors: object[] } {
  const [before = "", what = ""] = marked.split(/[«»]/u);
  const lines = before.split("\n");
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { code: marked.replaceAll(/[«»]/gu, ""), errors: [{ messageId: kind, line: lines.length, column, endColumn: column + what.length }] };
}

const typed = {
  valid: [
    "console.log(document.getElementById('password'));",
    "console.log(document.getElementById('password').value.length);",
    "console.log(document.getElementById('username').value);",
    "console.log(document.getElementById('password-error').value);",
    "console.log($('#username').val());",
    "console.log($('#show-password').val());",
    "$('#password').val(typed); console.log($('#password').val(''));",
    "console.log(document.querySelector('[name=\"email\"]').value);",
    "console.log(new FormData(form).get('email'));",
    "console.log(cache.get('password'));",
    "console.log(emailInput.value, passwordInput.name);",
    "console.log(passwordError.value, passwordHelpRef.current.value);",
  ],
  invalid: [
    leak("console.log(«document.getElementById('password').value»);"),
    leak("console.log(«document.querySelector('input[type=password]').value»);"),
    leak("const field = document.querySelector('#new-password'); console.log(«field.value»);"),
    leak("const passwordInput = document.getElementById('pw'); console.log(«passwordInput.value»);"),
    leak("console.log(«passwordRef.current.value»);"),
    leak("console.log(«document.forms[0].password.value»);"),
    leak("console.log(«$('#password').val()»);"),
    leak("console.log(«jQuery('input[name=\"passwd\"]').val()»);"),
    leak("const data = new FormData(form); console.log(«data.get('password')»);"),
    leak("const data = await request.formData(); console.log(«data.get('client_secret')»);"),
  ],
};

const environment = {
  valid: [
    "Object.keys(process.env).forEach((name) => console.log(name));",
    "Object.keys(process.env).forEach((name) => { if (name.startsWith('APP_')) console.log(process.env[name]); });",
    "Object.keys(options).forEach((name) => console.log(options[name]));",
    "Object.entries(process.env).filter(([name]) => isShown(name)).forEach(([name, value]) => console.log(name, value));",
    "for (const name of shown) console.log(process.env[name]);",
    "import dotenv from 'dotenv'; const { error } = dotenv.config(); console.log(error);",
    "import dotenv from 'dotenv'; console.log(dotenv.config().parsed.PORT);",
    "import { loadEnv } from 'vite'; console.log(loadEnv(mode, root));",
    "import config from 'config'; console.log(config.config());",
    "console.log(properties.getProperty('SHEET_ID'));",
    "console.log(node.getProperty('password'));",
  ],
  invalid: [
    leak("Object.entries(process.env).forEach(([name, value]) => console.log(name, «value»));"),
    leak("Object.values(process.env).map((value) => console.log(«value»));"),
    leak("Object.keys(process.env).forEach((name) => console.log(name, «process.env[name]»));"),
    leak("for (const name in process.env) console.log(«process.env[name]»);"),
    leak("for (const name of Object.keys(process.env)) { console.log(«process.env[name]»); }"),
    leak("import dotenv from 'dotenv'; console.log(«dotenv.config()»);", "environment"),
    leak("const { parsed } = require('dotenv').config(); console.log(«parsed»);", "environment"),
    leak("import { parse } from 'dotenv'; console.log(«parse(text).API_KEY»);"),
    leak("import { loadEnv } from 'vite'; console.log(«loadEnv(mode, root, '')»);", "environment"),
    leak("console.log(«PropertiesService.getScriptProperties().getProperty('API_KEY')»);"),
    leak("const scriptProperties = PropertiesService.getScriptProperties(); Logger.log(«scriptProperties.getProperty('API_KEY')»);"),
    leak("console.log(«process.env.SUPABASE_SERVICE_ROLE_KEY»);"),
  ],
};

const made = {
  valid: [
    "const id = crypto.randomBytes(8).toString('hex'); await users.create({ id }); console.log(id);",
    "const value = nanoid(); await users.create({ inviteToken: value }); console.log(value.length);",
    "const value = nanoid(); await users.create({ hasPassword: value }); console.log(value);",
    "const value = load(); await users.create({ password: value }); console.log(value);",
    "const value = randomBytes(16); await users.create({ checksum: await hash(value) }); console.log(value);",
  ],
  invalid: [
    leak("const value = crypto.randomBytes(12).toString('hex'); await users.create({ password: value }); console.log(«value»);"),
    leak("const value = nanoid(); await keys.create({ apiKey: value }); console.log(«value»);"),
    leak("const value = randomUUID(); await users.create({ password: await bcrypt.hash(value, 10) }); console.log(«value»);"),
    leak("const value = Math.random().toString(36); await users.create({ passwordHash: hashSync(value) }); console.log(«value»);"),
  ],
};

const calls = {
  valid: [
    "const { KeyId } = await kms.decrypt(params).promise(); console.log(KeyId);",
    "kms.decrypt(params, (error, result) => { console.log(result.KeyId); });",
    "oauth2Client.getToken(code, (error, tokens) => { console.log(error, tokens.scope); });",
    "secrets.getSecretValue(params, (error) => { console.log(error); });",
    "import crypto from 'node:crypto'; const hash = crypto.createHash('sha256'); console.log(hash.update(text));",
    "console.log(readPasswordPolicy(), readTokens());",
  ],
  invalid: [
    leak("const { Plaintext } = await kms.decrypt(params).promise(); console.log(«Plaintext»);"),
    leak("const { Plaintext } = await client.send(new DecryptCommand(params)); console.log(«Plaintext»);"),
    leak("secrets.getSecretValue(params, (error, data) => { console.log(«data.SecretString»); });"),
    leak("oauth2Client.getToken(code, (error, tokens) => { console.log(«tokens.access_token»); });"),
    leak("const decipher = createDecipheriv('aes-256-gcm', key, iv); console.log(«decipher.update(text, 'hex', 'utf8')»);"),
    leak("console.log(«readPassword()»);"),
    leak("export default component({ run() { console.log(«this.crm.$auth.oauth_access_token»); } });"),
  ],
};

const described = {
  valid: [
    "console.log(errors.password, formState.errors.apiKey, i18n.password, routes.auth.token, messages.clientSecret);",
    "console.log(Object.assign({}, { apiKey }, { apiKey: '***' }));",
    "console.log(`mysql://${user}:${password}@${host}/app`.split('@')[1]);",
    "const url = `mysql://${user}:${password}@${host}/app`; console.log(url.split('@')[1]);",
    "if (env.isDevelopment) { console.log(accessToken); } isDev && console.log(accessToken);",
    "import chalk from 'chalk'; console.log(chalk.red(apiKey.length), paint.red(apiKey));",
    "const response = await post(url); console.log(response.status); save(response.data.access_token);",
    "import * as core from '@actions/core'; const token = core.getInput('token'); core.setSecret(token); core.info(`token ${token}`);",
  ],
  invalid: [
    leak("import chalk from 'chalk'; console.log(chalk.red.bold(`key ${«apiKey»}`));"),
    leak("if (!env.isDevelopment) { console.log(«accessToken»); }"),
    leak("if (device.isDevice) { console.log(«accessToken»); }"),
    leak("const pc = require('picocolors'); console.log(pc.dim(«apiKey»));"),
    leak("const response = await post(url); console.log(«response.data»); save(response.data.access_token);", "object"),
    leak("console.log(Object.assign({}, «defaults.apiKey», { apiKey: '***' }));"),
    leak("console.log(Object.assign({ name }, { «apiKey» }));"),
    leak("const [secret, setSecret] = useState(''); setSecret(accessToken); console.log(«accessToken»);"),
    leak("import * as core from '@actions/core'; core.info(`token ${«accessToken»}`); core.setSecret(accessToken);"),
    leak("import * as core from '@actions/core'; core.setSecret(password); core.info(`token ${«accessToken»}`);"),
    leak("const all = keys.reduce((sum, key) => { sum[key.id] = key.apiKey; return sum; }, {}); console.log(«all»);"),
  ],
};

for (const [name, { valid, invalid }] of Object.entries({ typed, environment, made, calls, described })) {
  ruleTester.run(`no-secret-in-log: ${name}`, noSecretInLog, { valid, invalid: countingSuggestions(noSecretInLog, invalid) });
}
