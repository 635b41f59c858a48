import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noSecretInStorage } from "./no-secret-in-storage.ts";

const kept = (what: string, sink: string): string =>
  `\`${what}\` is kept by \`${sink}\`, where every script of the page can read it. ` +
  "Keep it on the server, or in a cookie with `httpOnly` and `secure`.";
const filed = (what: string, sink: string): string =>
  `\`${what}\` is kept by \`${sink}\`, where other users of the machine can read it. ` +
  "Keep it in the keychain of the system, or in a file of mode `0o600`.";
const fs = 'import fs from "node:fs";';

ruleTester.run("no-secret-in-storage", noSecretInStorage, {
  valid: [
    'import { cookies } from "next/headers"; const jar = await cookies(); jar.set("a", accessToken, { httpOnly: true }); jar.set("b", accessToken, options); jar.get(accessToken);',
    'import { set } from "./set.js"; set("a", accessToken); import { get } from "idb-keyval"; get(accessToken);',
    "res.setHeader('Set-Cookie', `session=${accessToken}; ${options}`);",
    "import { SESSION_COOKIE } from './names.js'; res.setHeader('Set-Cookie', `${SESSION_COOKIE}=; Path=/; Max-Age=0`); localStorage.setItem('name', SESSION_COOKIE);",
    "res.setHeader('Set-Cookie', `session=${accessToken}; HttpOnly; Secure`); res.setHeader('Set-Cookie', serialize('a', accessToken)); res.setHeader('X-Name', `a=${accessToken}`);",
    "chrome.storage.session.set({ accessToken }); chrome.storage.local.set({ theme }); chrome.storage.local.get('accessToken');",
    "localStorage.setItem('theme', theme); localStorage.getItem(accessToken); localStorage.removeItem('accessToken');",
    "sessionStorage.setItem('signedIn', String(Boolean(accessToken)));",
    "function select(channelToken) { localStorage.setItem('channel', channelToken); }",
    "cache.setItem('session', accessToken);",
    "document.cookie = `theme=${theme}`; document.title = accessToken;",
    "res.cookie('session', accessToken, { httpOnly: true, secure: true });",
    "res.cookie('session', accessToken, { httpOnly: isProduction });",
    "res.cookie('session', accessToken, options);",
    "res.cookie('session', accessToken, { ...options, secure: true });",
    "res.clearCookie('session'); jar.cookie('session', accessToken);",
    "reply.setCookie('session', accessToken, { httpOnly: true });",
    `${fs} fs.writeFileSync('settings.json', accessToken, { mode: 0o600 });`,
    `${fs} fs.writeFileSync('.env', \`KEY=\${apiKey}\`);`,
    `${fs} const destination = join(root, '.env'); fs.appendFileSync(destination, \`DATABASE_URL=\${dbPassword}\`);`,
    `${fs} fs.writeFileSync(credentialsPath, accessToken);`,
    `${fs} fs.writeFileSync('settings.json', JSON.stringify({ apiKeyId, region }));`,
    `${fs} fs.readFileSync(accessToken); fs.writeFileSync(apiKey, text);`,
    "import store from './store.js'; store.writeFile('a', accessToken);",
    { code: "localStorage.setItem('session', accessToken);", filename: "e2e/login.spec.ts" },
  ],
  invalid: [
    marked('import localforage from "localforage"; localforage.setItem("a", «accessToken»);', kept("accessToken", "localforage.setItem")),
    marked('import { set } from "idb-keyval"; set("a", «accessToken»);', kept("accessToken", "set")),
    marked('import { cookies } from "next/headers"; const jar = await cookies(); jar.set("a", «accessToken», { path: "/" });', kept("accessToken", "jar.set")),
    marked('import { cookies } from "next/headers"; cookies().set("a", «accessToken»);', kept("accessToken", "cookies(…).set")),
    marked("headers.append('Set-Cookie', `${name}=${«accessToken»}; Path=/`);", kept("accessToken", "headers.append")),
    {
      code: "sessionStorage.setItem('session', JSON.stringify(credentials));",
      errors: [
        {
          message: "`credentials` holds secrets and is kept by `sessionStorage.setItem`, where every script of the page can read it. Keep it on the server, or in a cookie with `httpOnly` and `secure`.",
          column: 50, endColumn: 61,
        },
      ],
    },
    marked("res.setHeader('Set-Cookie', 'session=' + «accessToken»);", kept("accessToken", "res.setHeader")),
    marked("Cookies.set('session', «accessToken»);", kept("accessToken", "Cookies.set")),
    marked(
      "chrome.storage.local.set({ «accessToken» });",
      "`accessToken` is kept by `chrome.storage.local.set`, where the extension's content scripts, and whoever gets at the profile, can read it. Keep it on the server, or in `storage.session`.",
    ),
    marked("localStorage.setItem('pw', «document.getElementById('password').value»);", kept("document.getElementById('password').value", "localStorage.setItem").replace("`,", '`,')),
    marked("localStorage.setItem('session', «accessToken»);", kept("accessToken", "localStorage.setItem")),
    marked("window.sessionStorage.setItem('session', «refreshToken»);", kept("refreshToken", "window.sessionStorage.setItem")),
    marked("localStorage.setItem('session', JSON.stringify({ user, token: «session.accessToken» }));", kept("session.accessToken", "localStorage.setItem")),
    marked("localStorage.session = «accessToken»;", kept("accessToken", "localStorage.session")),
    marked("document.cookie = `session=${«accessToken»}; path=/`;", kept("accessToken", "document.cookie")),
    marked("res.cookie('session', «accessToken»);", kept("accessToken", "res.cookie")),
    marked("res.status(200).cookie('session', «accessToken», { secure: true });", kept("accessToken", "res.status(…).cookie")),
    marked("res.cookie('session', «accessToken», { httpOnly: false });", kept("accessToken", "res.cookie")),
    marked("reply.setCookie('session', «accessToken», { path: '/' });", kept("accessToken", "reply.setCookie")),
    marked("import Cookies from 'js-cookie'; Cookies.set('session', «accessToken», { secure: true });", kept("accessToken", "Cookies.set")),
    marked(`${fs} fs.writeFileSync('settings.json', JSON.stringify({ token: «accessToken» }));`, filed("accessToken", "fs.writeFileSync")),
    marked("import { writeFile } from 'node:fs/promises'; await writeFile(path, `key=${«process.env.ACME_API_KEY»}`);", filed("process.env.ACME_API_KEY", "writeFile")),
    marked("import AsyncStorage from '@react-native-async-storage/async-storage'; AsyncStorage.setItem('session', «accessToken»);", 
      "`accessToken` is kept by `AsyncStorage.setItem`, where whoever gets at the data of the app can read it. Keep it in the keychain of the system."),
    marked("await Deno.writeTextFile('settings', «apiKey»);", filed("apiKey", "Deno.writeTextFile")),
    marked(
      `${fs} fs.writeFileSync('dump.json', JSON.stringify(«process.env»));`,
      "`process.env`, with every secret the process was started with, is kept by `fs.writeFileSync`, where other users of the machine can read it. Keep the variables you need.",
    ),
    {
      code: "const secret = process.env.ACME_API_KEY;\nlocalStorage.setItem('key', secret);",
      errors: [
        {
          message: kept("secret", "localStorage.setItem").replace("`secret`", "`secret` (from `process.env.ACME_API_KEY`, line 1)"),
          line: 2, column: 29, endColumn: 35,
        },
      ],
    },
  ],
});
