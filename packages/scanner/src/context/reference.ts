/**
 * Text that stands for a value kept elsewhere: variables of shells, templates and languages, secret stores and sealed text.
 * Everything here is anchored or a single class, so that it stays linear.
 */
const starts =
  /^(?:\$|%[A-Za-z_{(]|\{\{|\$\{|#\{|<|\[\[?[A-Za-z]|@@?[A-Za-z{]|!\w|&[A-Za-z]|\*|~\/|\.{0,2}\/|op:\/\/|vault[:/]|secret:\/\/|sm:\/\/|kms:|ssm:|arn:|awssm:|gcpsm:|aws-sm|projects\/|ref\+|env[.:(]|process\.|os\.|import\.meta|Deno\.|secrets?[./]|ENC\[|ENC\(|encrypted:|\{cipher\}|\{enc|AgA|BAh|age1|-----BEGIN (?:PGP MESSAGE|AGE|CERTIFICATE|PUBLIC)|\$ANSIBLE_VAULT|sealed:|data:|file:|https?:|keyring:|bws:|doppler:|infisical:|azurekeyvault|sha\d{1,3}[-:]|md5:|md5[0-9a-f]{32}|scram-sha|\$2[aby]\$|\$argon2|\$pbkdf2|\{bcrypt\}|\{noop\}|pbkdf2|ssh-(?:rsa|ed25519)|ecdsa-)/iu;

const anywhere = /\$\{|\{\{|\}\}|\$\(|%\(|%s|%d|<%|%>|#\{|\{\d?\}|\{[a-z_]{1,40}\}|<[a-z][\w -]{0,40}>|\.\.\.|…|\*{3}|x{5}|X{4}|•/u;

export function isReference(value: string): boolean {
  return starts.test(value) || anywhere.test(value);
}
