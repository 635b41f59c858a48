/** Calls that take a secret without a name: theirs, how many arguments stand before it, and what it is. */
export type SecretArgument = readonly [calls: string, before: 0 | 1 | 2 | 3, holds: "key" | "password"];

/** Small letters, spaces between them; documented by each language's library or service of that name. */
export const secretArguments: readonly SecretArgument[] = [
  [
    "pbekeyspec deskeyspec desedekeyspec hash::make bcrypt bcrypt.hash bcrypt.hashsync bcrypt.compare bcrypt.comparesync scrypt scryptsync " +
      "pbkdf2 pbkdf2sync",
    0, "password",
  ],
  ["secretkeyspec hmac256 hmac512 from_secret fernet newcookiestore cookieparser hmac.new symmetricsecuritykey bearer_auth azurekeycredential", 0, "key"],
  [
    "setbasicauth networkcredential auth= httpbasicauth usernamepasswordcredentials usernamepasswordauthenticationtoken passwordauthentication " +
      "credentials.basic basicauthcredentials basichttpcredentials basic_auth authorization_basic userpassword .login ->login x509certificate2 " +
      "wifi.begin authenticate oci_connect credentials::new keystore.load setauth .auth auth.basic plaintextauthprovider authwithpassword " +
      "signinwithemailandpassword createcipher createdecipher",
    1, "password",
  ],
  [
    "basicawscredentials awsbasiccredentials.create newstaticcredentials authenticationheadervalue hmac.new jwt.encode jwt.decode jwt::encode hmac.hexdigest signwith " +
      "createhmac createcipheriv createdecipheriv hmacsha256 hmacsha512 storagesharedkeycredential google.auth.oauth2",
    1, "key",
  ],
  [
    "getconnection pdo mysqli_connect mysqli mysql_connect mysql_pconnect ftp_login ssh2_auth_password imap_open ldap_bind dbi->connect plainauth " +
      "keyring.set_password sequelize signinwithemailandpassword",
    2, "password",
  ],
  ["hash_hmac openssl_encrypt openssl_decrypt clientsecretcredential constructevent setvapiddetails", 2, "key"],
  ["mysql_real_connect credentials", 3, "password"],
];

/** Words to stop at, each before a bar; what stands from there up to the literal; what that is. */
export type SecretPlace = readonly [words: string, before: RegExp, holds: "key" | "password"];

/** Calls and statements that take a secret without a name, at places of their own. */
export const secretPlaces: readonly SecretPlace[] = [
  // `jwt.sign(payload, '…')`
  ["jwt.sign(|jwt.verify(", /jwt\.\w+\([^;\n]{1,160}?,\s{0,20}(?=["'`])/iuy, "key"],
  // `AES.encrypt(JSON.stringify(data), '…')`
  ["aes.encrypt(|aes.decrypt(", /AES\.\w{7}\([^;\n]{1,160}?,\s{0,20}(?=["'`])/iuy, "key"],
  // Members of what a middleware or a module is set up with
  ["session({|jwtmodule.register({|jwt({", /[\w.]{3,18}\(\{[^{}]{0,160}?\bsecret: {0,4}(?=["'`])/iuy, "key"],
  ["octokit({", /\w{7}\(\{\s{0,20}auth: (?=["'`])/iuy, "key"],
  ["timingsafeequal(", /\w{15}\([^;\n]{1,100}?, Buffer\.from\((?=["'`])/iuy, "key"],
  ["secretorkey: ", /\w{11}: (?=["'`])/uy, "key"],
  ["cookiesession({", /\w{13}\(\{[^{}]{0,160}?\bkeys: ?\[\s{0,20}(?=["'`])/iuy, "key"],
  ["app.keys = [", /app\.keys = \[\s{0,20}(?=["'`])/iuy, "key"],
  ["basicauth({", /\w{9}\(\{\s{0,20}users: \{\s{0,20}["'\w-]{1,40}: {0,4}(?=["'`])/iuy, "password"],
  // `require("twilio")("AC…", "…")`
  ["twilio(|twilio\")(|twilio')(", /twilio["']?\)?\(\s{0,20}["'`]AC[0-9a-f]{32}["'`],\s{0,20}(?=["'`])/iuy, "key"],
  // `client.bind("cn=kim,dc=…", "…")`
  [".bind(\"cn=|.bind('cn=|.bind(\"uid=|.bind('uid=", /\.bind\((?:"[^"\n]{1,160}"|'[^'\n]{1,160}'),\s{0,20}(?=["'`])/iuy, "password"],
  // What browsers are told to type: `getByLabel("Password").fill("…")`, `type('input[name="password"]', "…")`
  [
    "password\").fill(|password').fill(|password\").type(|password').type(|password\"]').fill(|password\"]').type(|password\")).sendkeys(|password')).sendkeys(",
    /password["'\])]{2,4}\.\w{4,8}\(\s{0,4}(?=["'`])/iuy, "password",
  ],
  ["password\"]', |password']\", ", /password["'\]]{3}, (?=["'`])/iuy, "password"],
  ["curlopt_password,|security_credentials,", /\w{16,20},\s{0,4}(?=["'])/uy, "password"],
  // `strcmp(password, "…")`
  ["strcmp(|strcpy(", /\w{6}\(\s{0,4}[\w.>-]{0,40}pass\w{0,20},\s{0,4}(?=")/iuy, "password"],
  // `CREATE USER kim IDENTIFIED BY '…'`, `ConvertTo-SecureString "…"`
  ["identified by |identified with ", /identified (?:with \w{1,40} )?by (?:password )?(?=['"])/iuy, "password"],
  ["sp_addlogin |basic_auth ", /\w{10,11} ["'][^"'\n]{1,80}["'],\s{0,4}(?=["'])/uy, "password"],
  ["convertto-securestring ", /[\w-]{22} {1,4}(?:-\w{5,11} {1,4}){0,3}(?=["'])/iuy, "password"],
];

/** Programs, a `+` for the space before a command of theirs, and what stands before the password they take, other arguments aside. */
export type PasswordFlag = readonly [programs: string, flag: RegExp];

/** From each program's manual page. */
export const passwordFlags: readonly PasswordFlag[] = [
  ["mysql mysqldump mysqladmin 7z 7za", /-p/u],
  ["mongo mongosh mongodump mongorestore mongoimport docker+login az+login cf+login snowsql certutil", /-p /u],
  ["mysqladmin", /password /u],
  ["redis-cli", /-a /u],
  ["ldapsearch ldapadd ldapmodify ldapdelete", /-w ?/u],
  ["sqlcmd bcp zip unzip", /-P ?/u],
  ["smbclient", /-U ?["']?[^\s%"']{1,40}%/u],
  ["lftp", /-u [^\s,]{1,40},/u],
  ["curl", /-u["']?[^\s:"'$@/-]{1,60}:/u],
  ["htpasswd", /-\w{0,4}b\w{0,4} (?:-\w )?\S{1,80} \S{1,60} /u],
  ["snmpwalk snmpget snmpset", /-[AX] /u],
  ["xfreerdp", /\/p:/u],
  ["cmdkey", /\/pass:/u],
  ["schtasks", /\/rp /u],
  ["net+use", /\/user:\S{1,60} /u],
  ["net+user wpa_passphrase", /\S{1,60} /u],
  ["rabbitmqctl", /(?:add_user|change_password) \S{1,60} /u],
  ["ssh-keygen", /-N /u],
];

/** Words to stop at, each before a bar; what stands before the password from there on; what must stand before the words. */
export type SecretCommand = readonly [words: string, before: RegExp, after?: RegExp];

/** Passwords that commands, statements and settings of network devices take without saying so. */
export const secretCommands: readonly SecretCommand[] = [
  [" -u |--user |--proxy-user ", /(?: -u|--(?:proxy-)?user) {1,3}["']?[^\s:"'$@/]{1,120}:/u, /\b(?:curl|wget|https?)\b/u],
  ["'-u', '|\"-u\", \"", /.-u., .[^\s:"']{1,60}:/u, /\b(?:curl|wget|https?)\b/u],
  ["sshpass -p", /sshpass -p ?/u],
  ["pgpassword=|mysql_pwd=", /\w{9,10}=/u],
  ["curlopt_userpwd,", /\w{15}, ?["'][^\s:"']{1,60}:/u],
  ["identified by ", /identified by (?=[^'"])/u],
  ["set password for ", /set password for [^\n=;]{1,80}= ?/u],
  ["user-secrets set ", /user-secrets set ["']?[\w:.-]{1,80}["']? /u],
  ["authorization: basic ", /authorization: basic [^\s:]{1,60}[: ]/u],
  [":_authtoken ", /:_authtoken /u],
  ["enable password |enable secret |snmp-server community |isakmp key |acs-server key |key-string | password 0 | secret 0 ", /(?:[a-z-]{0,12} )?[a-z-]{3,10} (?:[07] )?/u],
];

/** Words; the password before them, or behind them. */
export interface SecretBeside {
  readonly words: string;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const echoed = /(?:echo|printf) (?:-\w )?["']?([^\s"'`$]{6,80})(?=["']?\s?$)/u;
const header = /"([^\s"'`]{16,120})(?=",? $)/u;

/** Passwords in the names of data sources that are no URLs, and before what takes them. */
export const secretsBeside: readonly SecretBeside[] = [
  // `kim:…@tcp(host)`, `host:5432:db:kim:…`, `jdbc:oracle:thin:kim/…@host`
  { words: "@tcp(", before: /[\w.-]{1,60}:([^\s:"'`@]{6,80})$/u },
  { words: ":5432:", behind: /^[\w*-]{1,60}:[\w.-]{1,60}:([^\s:"'`]{6,80})(?=\s|$)/u },
  { words: "oracle:thin:", behind: /^[\w.-]{1,60}\/([^\s:"'`@/]{6,80})(?=@)/u },
  // `echo … | sudo -S`, `echo kim:… | chpasswd`
  { words: "| sudo -s", before: echoed },
  { words: "| docker login", before: echoed },
  { words: "| convertto-securestring", before: /["']([^\s"'`$]{6,80})(?=["']\s?$)/u },
  { words: "| chpasswd", before: /[\w-]{1,40}:([^\s:"'`$]{6,80})(?=["']?\s?$)/u },
  // `btoa("kim:…")`, `Buffer.from("kim:…").toString("base64")`
  { words: "btoa(", behind: /^["'`][\w.@+-]{1,60}:([^\s:"'`$]{6,80})(?=["'`])/u },
  { words: "buffer.from(", behind: /^["'`][\w.@+-]{1,60}:([^\s:"'`$]{6,80})(?=["'`]\)\.toString\(["'`]base64)/u },
  // `setValue("…", forHTTPHeaderField: "X-Api-Key")`
  { words: 'forhttpheaderfield: "x-api-key', before: header },
  { words: 'forhttpheaderfield:@"x-api-key', before: header },
];
