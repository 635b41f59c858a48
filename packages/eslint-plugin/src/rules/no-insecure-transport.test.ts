import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noInsecureTransport } from "./no-insecure-transport.ts";

const host = "api.orders.io";
const plain = `This request carries credentials to \`${host}\` without encryption: everybody on the way can read and keep them. Use \`https:\`.`;
const endpoint = (key: string): string =>
  `\`${key}\` is an \`http:\` address (${host}): tokens and secrets go there in plain text. Use \`https:\`.`;
const unchecked = (setting: string): string =>
  `\`${setting}\` accepts any certificate: whoever sits between can pose as the server, read the credentials and change the ` +
  "answers. Remove it; for a private certificate authority pass its certificate as `ca` or in `NODE_EXTRA_CA_CERTS`.";
const authorized = "{ headers: { Authorization: header } }";

ruleTester.run("no-insecure-transport", noInsecureTransport, {
  valid: [
    `axios.create({ baseURL: "https://${host}", headers: { Authorization: header } });`,
    'axios.create({ baseURL: "http://orders.internal", headers: { Authorization: header } });',
    `axios.create({ baseURL: "http://${host}" });`,
    "new https.Agent({ rejectUnauthorized: true });",
    "new https.Agent({ rejectUnauthorized: !options.insecure });",
    "if (process.env.NODE_ENV !== 'production') agent = new https.Agent({ rejectUnauthorized: false });",
    "const agent = isDev ? new https.Agent({ rejectUnauthorized: false }) : undefined;",
    "const agent = options.allowSelfSigned && new https.Agent({ rejectUnauthorized: false });",
    "switch (mode) { case 'accept_invalid_certs': use({ rejectUnauthorized: false }); }",
    "const { rejectUnauthorized = false } = options;",
    "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1';",
    "if (debug) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';",
    "tls.connect({ checkServerIdentity: (name, cert) => compare(name, cert) });",
    "tls.connect({ checkServerIdentity: () => { throw new Error(); } });",
    `fetch("https://${host}", ${authorized});`,
    `fetch("http://${host}/status");`,
    `fetch("http://localhost:3000", ${authorized});`,
    `fetch("http://db:8080", ${authorized});`,
    `fetch("http://orders.internal/v1", ${authorized});`,
    `fetch("http://api.example.com/v1", ${authorized});`,
    `lookUp("http://${host}", ${authorized});`,
    `new Strategy({ tokenURL: "https://${host}/token" });`,
    'new Strategy({ tokenURL: "http://localhost/token" });',
    `const schema = { namespace: "http://${host}/ns" };`,
    { code: "new https.Agent({ rejectUnauthorized: false });", filename: "test/server.ts" },
  ],
  invalid: [
    marked(`axios.create({ baseURL: «"http://${host}"», headers: { Authorization: header } });`, plain),
    marked(`axios({ method: "post", url: «"http://${host}/v1"», headers: { Authorization: header } });`, plain),
    marked(`new UserManager({ authority: «"http://${host}"», client_id: id });`, endpoint("authority")),
    marked("new https.Agent({ «rejectUnauthorized: false» });", unchecked("rejectUnauthorized: false")),
    marked("const ssl = { «rejectUnauthorized: false» };", unchecked("rejectUnauthorized: false")),
    marked("«agent.options.rejectUnauthorized = false»;", unchecked("rejectUnauthorized: false")),
    marked("if (url.startsWith('rediss:')) use({ «rejectUnauthorized: false» });", unchecked("rejectUnauthorized: false")),
    marked("«process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'»;", unchecked("NODE_TLS_REJECT_UNAUTHORIZED=0")),
    marked("«process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0»;", unchecked("NODE_TLS_REJECT_UNAUTHORIZED=0")),
    marked("spawn(command, { env: { ...process.env, «NODE_TLS_REJECT_UNAUTHORIZED: '0'» } });", unchecked("NODE_TLS_REJECT_UNAUTHORIZED=0")),
    marked("request({ url, «strictSSL: false» });", unchecked("strictSSL: false")),
    marked("new MongoClient(url, { «tlsAllowInvalidCertificates: true» });", unchecked("tlsAllowInvalidCertificates: true")),
    marked("const cluster = { name, server, «skipTLSVerify: true» };", unchecked("skipTLSVerify: true")),
    marked("tls.connect({ «checkServerIdentity: () => undefined» });", unchecked("checkServerIdentity")),
    marked("tls.connect({ «checkServerIdentity() {}» });", unchecked("checkServerIdentity")),
    marked("tls.connect({ «checkServerIdentity: function () { return null; }» });", unchecked("checkServerIdentity")),
    marked(`fetch(«"http://${host}/v1"», ${authorized});`, plain),
    marked(`const url = "http://${host}/v1";\nfetch(«url», ${authorized});`, plain),
    marked(`fetch(«\`http://${host}/v1/\${id}\`», ${authorized});`, plain),
    marked(`const options = ${authorized};\naxios.get(«"http://${host}/v1"», options);`, plain),
    marked(`axios.post(«"http://${host}/token"», { client_id: id, client_secret: key });`, plain),
    marked(`got.post(«"http://${host}/token"», { form: { grant_type: type, refresh_token: token } });`, plain),
    marked(`new Strategy({ tokenURL: «"http://${host}/token"» });`, endpoint("tokenURL")),
    marked(`new Strategy({ authorizationURL: «"http://${host}/authorize"» });`, endpoint("authorizationURL")),
    marked(`const issuer = { token_endpoint: «"http://${host}/token"» };`, endpoint("token_endpoint")),
    marked(`const auth = { tokenHost: «"http://${host}"» };`, endpoint("tokenHost")),
  ],
});
