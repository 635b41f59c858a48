import { expect, it } from "vitest";
import { scan } from "../scan.ts";
import { planted } from "./planted.ts";

/** A file of a tool and what stands in it; everything in braces that a generator knows is a credential. */
const leaks: readonly (readonly [path: string, template: string])[] = [
  // Databases, mail, chat
  [".pgpass", "db.kovalo.io:6432:*:billing:{password}\n*:*:app:kim:{random}\n"],
  ["home/kim/pgpass.conf", "db.kovalo.io:5433:app:billing:{password}\r\n"],
  [".msmtprc", "account kovalo\nuser kim\npassword       {password}\n"],
  [".esmtprc", "identity kim@kovalo.io\nusername \"kim\"\npassword \"{password}\"\n"],
  [".mbsyncrc", "IMAPAccount kovalo\nUser kim\nPass {password}\n"],
  [".fetchmailrc", "poll imap.kovalo.io proto imap user \"kim\" there with password \"{password}\" is \"kim\" here\n"],
  [".fetchmailrc", "poll imap.kovalo.io protocol imap username kim password {password} ssl\n"],
  [".authinfo", "machine smtp.kovalo.io login kim port 587 password {password}\n"],
  ["_netrc", "machine git.kovalo.io\n  login kim\n  password {hex32}\n"],
  [".muttrc", "set imap_pass=\"{password}\"\nset smtp_pass = '{password}'\nset my_pass={password}\n"],
  [".offlineimaprc", "remoteuser = kim\nremotepass = {password}\n"],
  ["etc/postfix/sasl_passwd", "[smtp.kovalo.io]:587    kim@kovalo.io:{password}\n"],
  ["servlist.conf", "N=Kovalo\nI=kim\nP={password}\n"],
  [".irssi/config", "autosendcmd = \"/msg nickserv identify {password} ;wait 2000\";\n"],
  [".weechat/irc.conf", "kovalo.command = \"/msg nickserv identify kim {password}\"\nkovalo.sasl_password = \"{password}\"\n"],
  ["redis-prod.conf", "requirepass {password}\nmasterauth \"{password}\"\nuser kim on >{password} ~* +@all\n"],
  // Networks
  ["etc/ppp/chap-secrets", "kim * {password} *\n\"lea\" \"*\" \"{password}\" \"*\"\n"],
  ["etc/ipsec.secrets", "kim : EAP \"{password}\"\n: PSK {base64}\n"],
  ["client.ovpn", "remote vpn.kovalo.io\n<auth-user-pass>\nkim\n{password}\n</auth-user-pass>\n"],
  ["wpa_supplicant.conf", "network={\n  ssid=\"Kovalo\"\n  psk=\"{password}\"\n}\n"],
  ["etc/system-connections/Kovalo.nmconnection", "[wifi-security]\nkey-mgmt=wpa-psk\npsk={password}\n"],
  ["wg0.conf", "[Interface]\nPrivateKey = {base64}\n[Peer]\nPresharedKey = {base64}\n"],
  ["snmpd.conf", "rocommunity {password} 10.0.0.0/8\ncreateUser kim SHA \"{password}\" AES \"{password}\"\n"],
  ["etc/nslcd.conf", "binddn cn=kim\nbindpw {password}\n"],
  ["resource.cfg", "$USER3$=kim\n$USER4$={password}\n"],
  ["etc/fstab", "//h/s /mnt cifs username=kim,password={password},uid=1000 0 0\n"],
  ["ks.cfg", "rootpw --plaintext {password}\n"],
  ["preseed.cfg", "d-i passwd/root-password password {password}\n"],
  ["autounattend.xml", "<AdministratorPassword>\n  <Value>{password}</Value>\n</AdministratorPassword>"],
  ["rsyncd.secrets", "kim:{password}\n"],
  // Editors and transfers
  ["sitemanager.xml", "<User>kim</User>\n<Pass encoding=\"base64\">{base64 of password}</Pass>"],
  ["recentservers.xml", "<Pass>{password}</Pass>"],
  ["filezilla.xml", "<Setting name=\"Last Server Pass\">{password}</Setting>"],
  [".idea/WebServers.xml", "<fileTransfer host=\"ftp.kovalo.io\" password=\"{hex32}\" username=\"kim\" />"],
  [".ftpconfig", "{\"host\": \"kovalo.io\", \"user\": \"kim\", \"pass\": \"{password}\", \"passphrase\": \"{password}\"}"],
  [".curlrc", "user = \"kim:{password}\"\n"],
  [".curlrc", "-u kim:{password}\n"],
  [".subversion/auth/svn.simple/a1b2", "K 8\npassword\nV 12\n{password}\nK 8\nusername\n"],
  // Packages and platforms
  [".yarnrc", "\"//npm.kovalo.io/:_authToken\" \"{hex32}\"\n"],
  [".yarnrc.yml", "npmAuthIdent: \"kim:{password}\"\n"],
  [".yarnrc.yml", "npmAuthIdent: {base64 of login}\n"],
  [".gem/credentials", "---\n:kovalo: {hex32}\nhttps://gems.kovalo.io: {hex32}\n"],
  [".bundle/config", "---\nBUNDLE_GEMS__KOVALO__IO: \"kim:{password}\"\n"],
  ["config/master.key", "{hex32}"],
  ["config/credentials/production.key", "{hex32}\n"],
  ["auth.json", "{\"bearer\": {\"repo.kovalo.io\": \"{random}\"}}"],
  ["app/etc/env.php", "'crypt' => [\n    'key' => '{hex32}'\n],"],
  ["app/etc/local.xml", "<crypt><key><![CDATA[{hex32}]]></key></crypt><password><![CDATA[{password}]]></password>"],
  ["terraform.tfstate", "{\"outputs\": {\"db_password\": {\n  \"value\": \"{password}\"}}, \"attributes\": {\"password\": \"{password}\"}}"],
  ["prod.tfstate.backup", "{\"attributes\": {\"bcrypt_hash\": \"\", \"length\": 16, \"result\": \"{random}\"}}"],
  [".vault_pass.txt", "{random}\n"],
  [".passwd-s3fs", "KOVALOKEYID:{random}\n"],
  ["appsettings.Production.json", "{\"Jwt\": {\"Issuer\": \"kovalo\", \"Key\": \"{random}\"}}"],
  // Shells
  [".bash_history", "export DB_PASSWORD={password}\nPGPASSWORD={password} psql\nmysql -ukim --password={password} app\n"],
  [".psql_history", "ALTER USER kim WITH PASSWORD '{password}';\n"],
  [".zshrc", "export API_KEY={random}\n"],
  ["inventory/hosts", "web1 ansible_user=kim ansible_password={password} ansible_become_pass='{password}'\n"],
];

const harmless: readonly (readonly [path: string, text: string])[] = [
  [".pgpass", "#hostname:port:database:username:password1\nlocalhost:5432:app:postgres:postgres\n"],
  [".netrc", "machine ftp.kovalo.io login anonymous password kim@kovalo.io\nmachine x login kim password $PASS1\n"],
  [".msmtprc", "passwordeval \"gpg -q -d ~/.Kovalo-1.gpg\"\n"],
  [".mbsyncrc", "PassCmd \"pass mail/Kovalo1\"\n"],
  ["servlist.conf", "N=Kovalo\nS=irc.kovalo.io/6697\nP=\n"],
  ["redis.conf", "# requirepass foobared1\n"],
  ["snmpd.conf", "rocommunity public\n"],
  ["etc/ipsec.secrets", ": RSA Kovalo1-key.pem\n"],
  ["client.ovpn", "auth-user-pass /etc/openvpn/Kovalo1.txt\n"],
  ["slapd.conf", "rootpw {SSHA}a1B2c3D4e5F6\n"],
  ["ks.cfg", "rootpw --iscrypted $6$a1B2c3D4\n"],
  ["resource.cfg", "$USER1$=/usr/lib/nagios/Plugins1\n"],
  ["sitemanager.xml", "<Pass encoding=\"base64\"></Pass>"],
  [".ftpconfig", "{\"pass\": \"\", \"promptForPass\": true}"],
  [".curlrc", "user-agent = \"Kovalo1:x2\"\n"],
  [".yarnrc.yml", "npmAuthIdent: \"${NPM_USER}:${NPM_PASS1}\"\nyarnPath: .yarn/releases/yarn-4.1.0.cjs\n"],
  [".gem/credentials", "---\n:rubygems_api_key: \n"],
  [".bundle/config", "---\nBUNDLE_PATH: \"vendor/bundle\"\nBUNDLE_WITHOUT: \"development:test2\"\n"],
  ["terraform.tfstate", "{\"outputs\": {\"db_password_arn\": {\"value\": \"arn:aws:secretsmanager:eu-west-1:938475610293:secret:Kovalo1\"}}}"],
  ["credentials.xml", "<password>{AQAAABAAAAAQa1B2c3D4e5F6}</password>"],
  ["etc/shadow", "daemon:*:18000:0:99999:7:::\nkim:!:18000::::::\n"],
  ["test/fixtures/.pgpass", "db.kovalo.io:5432:app:billing:Kovalu!237ba\n"],
  ["src/key.ts", "db.kovalo.io:6432:app:billing:Kovalu!237ba\n"],
];

const formatsOf = (text: string, path: string): string[] => scan(text, { path }).map(({ format }) => format);

it.each(leaks)("finds the credentials in %s: %s", (path, template) => {
  for (const seed of [1, 2, 3]) {
    const { text, ranges } = planted(template, seed);
    expect(scan(text, { path }).map(({ range }) => range), text).toEqual(ranges);
  }
});

it.each(harmless)("finds nothing in %s: %s", (path, text) => {
  expect(scan(text, { path })).toEqual([]);
});

it("takes what looks like a name for a password where a file holds nothing else", () => {
  expect(formatsOf("[client]\npassword = kestrel_Kovalo35\n", ".my.cnf")).toEqual(["unnamed-password"]);
  expect(formatsOf("[client]\npassword = kestrel_Kovalo35\n", "app.cnf")).toEqual([]);
  expect(formatsOf("[client]\npassword = postgres\n#password=your_password1\npassword=$PASS1\n", ".my.cnf")).toEqual([]);
});

it("calls a hash a hash, and says so in the systems' own files only", () => {
  const { text: salt } = planted("{hex32}", 5);
  const line = `kim:$6$${salt.slice(0, 8)}$${salt.repeat(2)}`;
  expect(formatsOf(`${line}:18000:0:99999:7:::\n`, "etc/shadow")).toEqual(["unnamed-password-hash"]);
  expect(formatsOf(`${line}\n`, ".htpasswd")).toEqual(["unnamed-password-hash"]);
  expect(formatsOf(`${line}:18000:0:99999:7:::\n`, "users.conf")).toEqual([]);
});

it("finds the same in a window of bytes, and in a file written on Windows", () => {
  const { text, ranges } = planted("db.kovalo.io:6432:app:billing:{password}\n", 2);
  expect(scan(Buffer.from(text), { path: "a\\.pgpass", offsets: "byte" }).map(({ range }) => range)).toEqual(ranges);
});
