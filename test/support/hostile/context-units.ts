import { providers } from "@credlint/catalogue";
import { secretPhrases } from "@credlint/catalogue/secret-names";
import { compile, contextDetectors } from "@credlint/scanner/build-time";
import type { Unit } from "./unit.ts";

const operators = ["=", ": ", '": "', " = '", "=>", ":=", " ?? '", "(\"", '", "', ">", " ", ' value="', ": string = ", "\\\":\\\"", "=\\", "||", '"]', "&"];

/** Values of all lengths, plain and odd; none is anybody's. */
const values = ["", "a", "Ab1$".repeat(120), "aB3x".repeat(20), "k9".repeat(8), "\\".repeat(300), "\\\"".repeat(150), "${".repeat(50), "x.".repeat(150), `${"Word".repeat(30)}1!`];

const joints = ["-", "_", ".", " ", "%3D", "&"];

/** All that the detectors of secrets without a form of their own may be slow at. */
export function contextUnits(): Unit[] {
  return [...names(), ...headers(), ...urls(), ...endless(), ...blocks(), ...landmarks(), ...fields()].map(([name = "", text = ""]) => ({ name, text }));
}

function names(): string[][] {
  const written = secretPhrases.map((phrase) => phrase.replaceAll(" ", "_"));
  const short = [...written, "pass", "pwd"].flatMap((name) => ["=", '": "', ": "].map((operator) => [`"${name}" and "${operator}"`, name + operator]));
  const withValues = ["email_password", "api_key", "authorization"].flatMap((name) =>
    operators.flatMap((operator) => values.map((value) => [`"${name}", "${operator}" and "${value.slice(0, 8)}…"`, `${name}${operator}${value}`])),
  );
  return [...short, ...withValues, ...longNames()];
}

/** Names of names, so that many secrets' names end in one place. */
function longNames(): string[][] {
  return ["token", "password"].flatMap((name) =>
    joints.flatMap((joint) =>
      operators.map((operator) => [`names joined by "${joint}" and "${operator}"`, `${(name + joint).repeat(12)}${name}${operator}Ab1$x-9 `]),
    ),
  );
}

function headers(): string[][] {
  return ["Bearer ", "Basic ", "token ", "Authorization: Bearer ", "authorization: token "].flatMap((scheme) =>
    ["", "   ", "a1B2".repeat(4), "a1B2".repeat(75), "a1B2".repeat(76), `${"a1B2".repeat(50)}=`, "Zm9vOmJhcg==", "!"].map((value) => [
      `"${scheme}" and "${value.slice(0, 8)}…"`,
      scheme + value,
    ]),
  );
}

function urls(): string[][] {
  const users = ["", "a", "a.b", "a".repeat(199), "a:".repeat(99), ":", "u:".concat("p4s$".repeat(49)), "%40".repeat(60)];
  return users.flatMap((user) => ["", "@", "@h", "@a.b.c.", `@${"a-".repeat(60)}`].map((host) => [`"://${user.slice(0, 8)}…${host.slice(0, 4)}…"`, `://${user}${host}`]));
}

function endless(): string[][] {
  const texts = [
    " ", "\t", "\n", '"', "'", "`", "\\", '\\"', "=", "==", "-", "_", ".", ":", "@", "%", "$", "{{", "${", "<", ">", "(", ",", "/", "%3D", "\\n", "\\u0041",
    "a", "A", "0", "aA0", "a1B2c3D4", "é", "😀", "a.", "a.b.c.", "eyJ.", "eyJh.eyJh.", ".eyJ", "-eyJ", "key=", "key=key=", "key: key: ", '"k":', '"d":"', "sk-", "pk_",
    `${"a1B2".repeat(500)}\n`, "0123456789abcdef",
  ];
  return texts.map((text) => [`"${text.slice(0, 12)}" and nothing else`, text]);
}

function blocks(): string[][] {
  const lines = `${"a1B2".repeat(16)}\n`;
  return ["", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED "].flatMap((label) => {
    const begin = `-----BEGIN ${label}PRIVATE KEY-----`;
    const end = `-----END ${label}PRIVATE KEY-----`;
    return [
      [`"${begin}"`, begin],
      [`"${begin}" and lines`, `${begin}\n${lines.repeat(240)}`],
      [`"${begin}" and lines and another end`, `${begin}\n${lines.repeat(20)}-----END CERTIFICATE-----`],
      [`"${begin}" and backslashes`, `${begin}${"\\n".repeat(1_000)}${end}`],
      [`"${begin}" and quotes`, `${begin}${"\"\n + ' ".repeat(1_000)}${end}`],
      [`"${begin}" and spaces`, `${begin}${" ".repeat(10_000)}${end}`],
    ];
  });
}

/** Whatever makes the scanner stop, a format's prefix or not, with what keeps it there. */
function landmarks(): string[][] {
  const ofFormats = providers.flatMap((provider) => provider.tokens.flatMap((format) => compile(provider, format).landmarks.map(({ literal }) => literal)));
  const literals = new Set([...ofFormats, ...contextDetectors.flatMap((detector) => detector.words())]);
  const behind = ["", "'a', ", " a:", "a,".repeat(100)];
  return [...literals].filter((literal) => /[^\w]/u.test(literal)).flatMap((literal) => behind.map((text) => [`"${literal}" and "${text.slice(0, 8)}"`, literal + text]));
}

/** Names and values as fields of one entry, in braces, and in commands. */
function fields(): string[][] {
  const texts = [
    "- name: API_KEY\n  value: ", '{"name": "api_key", "value": "', "<key>apiKey</key>\n<string>", 'name="password">\n', 'variable "password" {\n', "${API_KEY:", "${API_KEY:-",
    "password: |\n  ", "login kim password ", "ENV API_KEY ", "set -x API_KEY ", "api_key: a b = ", 'password"; ', "curl -u a:", "curl --user a:", "mysql -u a ", "auth=(",
    "getConnection(", "jwt.sign(a", "createHmac('a',", "kim:a@tcp(", "@tcp(", "h:5432:d:", "jdbc:oracle:thin:a/",
  ];
  return texts.flatMap((text) => ["", "a".repeat(150), " ".repeat(60), "a,".repeat(60)].map((filler) => [`"${text}" and "${filler.slice(0, 4)}"`, text + filler]));
}
