import { token } from "../testing/token.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noCredentialsInUrl } from "./no-credentials-in-url.ts";

const github = token("github-pat-classic");
// Made when the test runs, so that no file of the repository holds a text in the shape of a secret.
const password = github.slice(-12);

function message(user: string, host: string, scheme: string, env = "the environment"): string {
  return (
    `The password of ${user} for ${host} stands in this \`${scheme}:\` address: it is in every clone of the code, and ` +
    `clients repeat the address in errors and logs. Change the password there, then read the address from ${env}.`
  );
}

/** Put together here for the same reason. */
const address = (userInfo: string, host = "db.acme-cloud.io", scheme = "https"): string => `${scheme}://${userInfo}@${host}`;

const silentAddresses = [
  ...[
    "user:pass", "username:password", "u:<password>", "u:xxxxxxxx", "u:********", "u:%s", "u:{{password}}", "u:{password}", "u:$PASSWORD",
    "u:[REDACTED1]", "u:YOUR_PASSWORD_1", "u:...", "postgres:postgres", "app:p@ssw0rd123", ":Secret123", "guest:guest", "u:12345678",
    "alice:wonderland", "app42kTx9:app42kTx9", "u:DB_PASSWORD", "u:s3cr3tPassw0rd", "token", `x:${github}`,
  ].map((userInfo) => address(userInfo)),
  ...[
    "localhost:5432", "127.0.0.1", "[::1]:8080", "0.0.0.0", "db:5432", "redis", "mac.local", "app.test", "db.example",
    "api.example.com", "x.invalid", "host.docker.internal", "yourserver.com", "db.mycompany.io", "203.0.113.7",
  ].map((host) => address(`app:${password}`, host, "postgres")),
  ...["<password>@c0.k3x9q", "pass@c0.k3x9q", "wonderland@c0.abcde", "wonderland@c0"].map((end) => `mongodb+srv://app:${end}.mongodb.net/app`),
  "npm:user@1.0.0", `git@github.com:acme/app${password}.git`, "mailto:me@acme-cloud.io", `https://medium.com/@user:${password}`,
  ...["?next=a:", "#a:", "@me:", ":8443/"].map((start) => `https://acme-cloud.io/${start}${password}@b.io`),
];

ruleTester.run("no-credentials-in-url", noCredentialsInUrl, {
  valid: [
    ...silentAddresses.map((address) => `connect("${address}");`),
    "connect(`https://u:${password}@db.acme-cloud.io`);",
    "connect(`https://u:${process.env.DB_PASSWORD}@db.acme-cloud.io`);",
    "connect('https://' + user + ':' + secret + '@db.acme-cloud.io');",
    "connect('ftp://anonymous:kim2%40acme-cloud.io@ftp.acme-cloud.io/pub');",
    "const parts = /^(\\w+):\\/\\/(.+):(.+)@(.+)$/.exec(address);",
    "const parts = new RegExp('^(\\\\w+)://([^:]+):([^@]+)@(.+)$').exec(address);",
    `// https://app:${password}@db.acme-cloud.io\nconnect();`,
    { name: "a fixture", filename: "src/redact.test.ts", code: `redact("${address(`app:${password.toLowerCase()}`)}");` },
  ],
  invalid: [
    {
      name: "in a literal",
      code: `connect("https://app:${password}@api.acme-cloud.io/v1");`,
      errors: [{ message: message("`app`", "`api.acme-cloud.io`", "https"), line: 1, column: 22, endColumn: 34, suggestions: [] }],
    },
    {
      name: "of a database, with a way out",
      code: `connect("postgres://app:${password}@pg.acme-cloud.io:5432/app");`,
      errors: [
        {
          message: message("`app`", "`pg.acme-cloud.io`", "postgres", "DATABASE_URL"),
          line: 1,
          column: 25,
          endColumn: 37,
          suggestions: [{ desc: "Read the address from DATABASE_URL instead.", output: "connect(process.env.DATABASE_URL);" }],
        },
      ],
    },
    {
      name: "in a template without holes",
      code: `connect(\`mongodb+srv://app:${password}@c0.acme-cloud.io/app\`);`,
      errors: [
        {
          message: message("`app`", "`c0.acme-cloud.io`", "mongodb+srv", "MONGODB_URI"),
          line: 1,
          column: 28,
          endColumn: 40,
          suggestions: [{ messageId: "readEnvironment", output: "connect(`${process.env.MONGODB_URI}`);" }],
        },
      ],
    },
    {
      name: "a weak one, for a host that can only be somebody's",
      code: `connect("mongodb+srv://app:wonderland@cluster0.k3x9q.mongodb.net/app");`,
      errors: [{ message: message("`app`", "`cluster0.k3x9q.mongodb.net`", "mongodb+srv", "MONGODB_URI"), line: 1, column: 28, endColumn: 38, suggestions: 1 }],
    },
    {
      name: "without a user",
      code: `connect("redis://:${password}@r.acme-cloud.io:6379");`,
      errors: [{ message: message("its user", "`r.acme-cloud.io`", "redis", "REDIS_URL"), line: 1, column: 19, endColumn: 31, suggestions: 1 }],
    },
    {
      name: "percent-encoded",
      code: `connect("amqp://app:${password}%40@mq.acme-cloud.io");`,
      errors: [{ message: message("`app`", "`mq.acme-cloud.io`", "amqp", "AMQP_URL"), line: 1, column: 21, endColumn: 36, suggestions: 1 }],
    },
    {
      name: "in a template with a hole",
      code: `connect(\`https://app:${password}@\${host}/v1\`);`,
      errors: [{ message: message("`app`", "a host", "https"), line: 1, column: 22, endColumn: 34, suggestions: [] }],
    },
    {
      name: "by a constant",
      code: `const pw = "${password}";\nconst user = "app";\nconnect(\`https://\${user}:\${pw}@api.acme-cloud.io\`);`,
      errors: [{ message: message("`app`", "`api.acme-cloud.io`", "https"), line: 1, column: 13, endColumn: 25, suggestions: [] }],
    },
    {
      name: "in a sum",
      code: `connect("https://" + user + ":${password}" + "@api.acme-cloud.io");`,
      errors: [{ message: message("its user", "`api.acme-cloud.io`", "https"), line: 1, column: 31, endColumn: 43, suggestions: [] }],
    },
    {
      name: "in an address within a text, once",
      code: `run("curl https://app:${password}@api.acme-cloud.io -v"); run("curl https://app:${password}@api.acme-cloud.io");`,
      errors: [{ message: message("`app`", "`api.acme-cloud.io`", "https"), line: 1, column: 23, endColumn: 35, suggestions: [] }],
    },
    {
      name: "an account instead of a host",
      code: `connect("cloudinary://123456:${password}@acme");`,
      errors: [{ message: message("`123456`", "`acme`", "cloudinary"), line: 1, column: 30, endColumn: 42, suggestions: [] }],
    },
    {
      name: "a user that is a key",
      code: `connect("https://${"k9".repeat(16)}:${password}@api.acme-cloud.io");`,
      errors: [{ message: message("its user", "`api.acme-cloud.io`", "https"), suggestions: [] }],
    },
    {
      name: "a password too good for a fixture",
      filename: "src/db.test.ts",
      code: `connect("https://app:${password}@api.acme-cloud.io");`,
      errors: [{ messageId: "password", suggestions: [] }],
    },
  ],
});
