import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noOfflineAccessByDefault } from "./no-offline-access-by-default.ts";

const message = (asked: string): string =>
  `\`${asked}\` asks for a refresh token, which this file never keeps: the grant stays open after the work is done, and users ` +
  "are asked for access while they are away. Leave it out, or store `refresh_token` and use it.";
const read = "const { access_token } = await answer.json(); show(await profile(access_token));";
const ask = 'ask({ scope: "openid offline_access" });';

ruleTester.run("no-offline-access-by-default", noOfflineAccessByDefault, {
  valid: [
    ask,
    `ask({ scope: "openid" }); ${read}`,
    `${ask} const { access_token, refresh_token } = await answer.json();`,
    `${ask} const { access_token, refreshToken } = await answer.json();`,
    `${ask} ${read} keep(answer.refresh_token);`,
    `${ask} const { tokens } = await client.getToken(code); profile(tokens.access_token);`,
    `${ask} const tokenSet = await client.callback(); profile(tokenSet.access_token);`,
    `${ask} client.setCredentials(answer); profile(answer.access_token);`,
    `${ask} ${read} await saveAnswer(answer);`,
    `${ask} const accessToken = await getAccessToken(user); profile(accessToken);`,
    `${ask} const accessToken = (await client.getAccessToken()).token; profile(accessToken);`,
    `${ask} ${read} await db.account.create({ data: answer });`,
    `${ask} ${read} await upsert(answer);`,
    `ask({ access_type: "online" }); ${read}`,
    `ask({ access_type: type, note: "offline" }); ${read}`,
    `const message = "You are offline."; ${read}`,
    `const name = "my_offline_access_log"; ${read}`,
    `// offline_access\n${read}`,
    { code: `${ask} ${read}`, filename: "src/login.test.ts" },
  ],
  invalid: [
    marked(`ask({ scope: «"openid offline_access"» }); ${read}`, message("offline_access")),
    marked(`ask({ scope: «"offline_access"» }); ${read}`, message("offline_access")),
    marked(`ask({ scope: ["openid", «"offline_access"»] }); ${read}`, message("offline_access")),
    marked(`ask({ scope: «"offline_access,email"» }); ${read}`, message("offline_access")),
    marked(`const scopes = ["email", «"offline_access"»]; ask(scopes.join(" ")); ${read}`, message("offline_access")),
    marked(`ask({ «access_type: "offline"», scope }); ${read}`, message("access_type: offline")),
    marked(`ask({ «accessType: "offline"», scope }); ${read}`, message("accessType: offline")),
    marked(`const type = "offline"; ask({ «access_type: type» }); ${read}`, message("access_type: offline")),
    marked(`go(«"https://id.vendor.io/authorize?scope=openid+offline_access"»); ${read}`, message("offline_access")),
    marked(`go(«"https://id.vendor.io/authorize?scope=openid%20offline_access&x=1"»); ${read}`, message("offline_access")),
    marked(`go(«"https://accounts.vendor.io/authorize?access_type=offline"»); ${read}`, message("access_type=offline")),
    marked(`ask({ scope: «"openid offline_access"» }); const token = answer.access_token; profile(token);`, message("offline_access")),
    marked(`ask({ scope: «"openid offline_access"» }); const token = answer["access_token"]; profile(token);`, message("offline_access")),
    marked(`ask({ scope: «"openid offline_access"» }); const { accessToken } = await answer; profile(accessToken);`, message("offline_access")),
    marked(`async function me() {\n  ask({ scope: «"openid offline_access"» });\n  ${read}\n}`, message("offline_access")),
  ],
});
