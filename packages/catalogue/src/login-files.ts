/** A file in which a tool keeps credentials, and where they stand in it. */
export interface LoginFile {
  /** The end of its path, as a regular expression; capitals do not count. */
  readonly path: string;
  /** Captures a credential; as a regular expression over the file, in which `^` and `$` are a line's ends and every run is bounded. */
  readonly place: string;
}

/**
 * Where the format of the file and nothing else says that something is a credential; files that name their passwords need
 * no entry. With each group stands where the format is described.
 */
export const loginFiles: readonly LoginFile[] = [
  // https://www.postgresql.org/docs/current/libpq-pgpass.html
  { path: String.raw`\.?pgpass(?:\.conf)?`, place: String.raw`^[^:#\n]{1,100}:[\d*]{1,5}:[^:\n]{1,80}:[^:\n]{1,80}:(\S{6,120})$` },
  // https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html, https://marlam.de/msmtp/msmtp.html,
  // https://isync.sourceforge.io/mbsync.html, https://www.fetchmail.info/fetchmail-man.html
  { path: String.raw`[._]?(?:netrc|authinfo|e?msmtprc|esmtprc|mbsyncrc|fetchmailrc)`, place: String.raw`(?:^|[ \t])pass(?:word)?[ \t\n]{1,20}["']?([^\s"']{6,120})` },
  // https://download.samba.org/pub/rsync/rsyncd.conf.5, https://www.postfix.org/SASL_README.html
  { path: String.raw`rsyncd\.secrets|\.htpasswd|user-data`, place: String.raw`^[ \t]{0,12}[^#:\s]{1,80}:([^\s:]{6,120})$` },
  { path: "sasl_passwd", place: String.raw`^\S{1,100}[ \t]{1,20}[^\s:]{1,80}:(\S{6,120})$` },
  // https://ppp.samba.org/pppd.html, https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html, https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
  { path: "(?:chap|pap)-secrets", place: String.raw`^[^#\s]{1,80}[ \t]{1,20}\S{1,80}[ \t]{1,20}"?([^\s"]{6,120})` },
  { path: String.raw`ipsec(?:\.\w{1,40})?\.secrets`, place: String.raw`:[ \t]{1,4}(?:PSK|EAP|XAUTH|NTLM)[ \t]{1,4}"?([^\s"]{6,120})` },
  { path: String.raw`[^/]{1,99}\.ovpn`, place: String.raw`<auth-user-pass>\s{1,4}\S{1,80}\r?\n(\S{6,120})$` },
  // https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf, https://networkmanager.dev/docs/api/latest/nm-settings-keyfile.html
  { path: String.raw`wpa_supplicant[\w.-]{0,40}\.conf|hostapd\.conf|[^/]{1,99}\.nmconnection`, place: String.raw`^[ \t]{0,20}(?:psk|wpa_psk|wpa_passphrase|wep-key\d)="?([^\s"]{8,64})` },
  // https://wiki.filezilla-project.org/Network_Configuration, https://www.jetbrains.com/help/idea/creating-a-remote-server-configuration.html
  { path: String.raw`(?:sitemanager|recentservers|filezilla)\.xml`, place: String.raw`Pass(?: encoding="base64"|")?>([^<\s]{6,200})</` },
  { path: String.raw`webservers\.xml`, place: String.raw`password="([0-9a-f]{16,200})"` },
  // https://hexchat.readthedocs.io/en/latest/, https://irssi.org/documentation/, https://weechat.org/files/doc/weechat/stable/weechat_user.en.html
  { path: String.raw`servlist_?\.conf`, place: String.raw`^P=(\S{6,120})$` },
  { path: String.raw`\.irssi/config|irc\.conf`, place: String.raw`nickserv identify (?:[\w-]{1,30} (?=[^\s;"]{6}))?([^\s;"]{6,120})` },
  // https://curl.se/docs/manpage.html, https://classic.yarnpkg.com/lang/en/docs/yarnrc/, https://yarnpkg.com/configuration/yarnrc
  { path: "[._]curlrc", place: String.raw`^[ \t]{0,8}(?:-u|-{0,2}(?:proxy-)?user)[ \t]{0,4}[=:]?[ \t]{0,4}"?[^\s:"]{1,80}:([^\s"]{6,120})` },
  { path: String.raw`\.yarnrc`, place: String.raw`:_(?:authToken|password|auth)"?[ \t]{1,4}"?([^\s"]{6,300})` },
  { path: String.raw`\.yarnrc\.yml`, place: String.raw`npmAuthIdent:[ \t]{1,4}"?(?:[^\s":]{1,80}:)?([^\s":]{6,200})` },
  // https://guides.rubygems.org/command-reference/, https://bundler.io/man/bundle-config.1.html, https://guides.rubyonrails.org/security.html
  { path: String.raw`\.gem/credentials`, place: String.raw`^:?[\w.:/-]{1,100}:[ \t]{1,4}(?:Bearer )?([\w-]{16,200})$` },
  { path: String.raw`\.bundle/config`, place: String.raw`^BUNDLE_\w{1,120}:[ \t]{1,4}"?[\w.@-]{1,80}:(?!x-oauth)([^\s":]{6,120})"?$` },
  { path: String.raw`config/(?:master|credentials/\w{1,30})\.key`, place: "^([0-9a-f]{32})$" },
  // https://getcomposer.org/doc/articles/authentication-for-private-packages.md
  { path: String.raw`auth\.json`, place: String.raw`"(?:github-oauth|gitlab-token|bearer)":\s{0,4}\{\s{0,40}"[^"\n]{1,100}":\s{0,4}"([^"\n]{16,200})"` },
  // https://experienceleague.adobe.com/docs/commerce-operations/configuration-guide/files/config-reference-envphp.html
  { path: String.raw`app/etc/(?:env\.php|local\.xml)`, place: String.raw`crypt\W{1,20}(?:array\W{1,20})?key\W{1,20}(?:CDATA\[)?([0-9a-f]{32})` },
  // https://developer.hashicorp.com/terraform/language/state
  { path: String.raw`[^/]{0,99}\.tfstate(?:\.backup)?`, place: String.raw`(?:"\w{0,60}(?:pass|password|secret|token|key)":\s{0,4}\{\s{1,20}"value"|"result"):\s{0,4}"([^"\n]{8,300})"` },
  // https://docs.ansible.com/ansible/latest/vault_guide/vault_managing_passwords.html, https://github.com/s3fs-fuse/s3fs-fuse
  { path: String.raw`\.?vault[_-]?pass(?:word)?(?:\.txt)?`, place: String.raw`^(\S{6,200})$` },
  { path: String.raw`\.?passwd-s3fs`, place: String.raw`^[\w-]{8,40}:([\w/+=]{16,80})$` },
  // http://www.net-snmp.org/docs/man/snmpd.conf.html, https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
  { path: String.raw`snmpd\.conf`, place: String.raw`(?:^r[ow]community6?|\b(?:MD5|SHA|AES|DES))[ \t]{1,20}"?([^\s"]{6,120})` },
  { path: String.raw`redis[\w.-]{0,40}\.conf`, place: String.raw`^(?:requirepass|masterauth|user[ \t]{1,4}\S{1,40}[ \t]{1,4}on[ \t]{1,4}>)[ \t"]{0,20}([^\s"]{6,120})` },
  // https://www.openldap.org/doc/admin26/slapdconfig.html, https://arthurdejong.org/nss-pam-ldapd/nslcd.conf.5
  { path: String.raw`(?:nslcd|ldap|slapd)\.conf`, place: String.raw`^(?:bindpw|rootpw|rootpwmodpw)[ \t]{1,20}"?([^\s"{][^\s"]{5,120})` },
  // https://pykickstart.readthedocs.io/en/latest/kickstart-docs.html, https://www.debian.org/releases/stable/amd64/apbs04.en.html
  { path: String.raw`[^/]{1,99}\.ks|(?:anaconda-)?ks\.cfg`, place: String.raw`^rootpw[ \t]{1,8}(?:--plaintext[ \t]{1,8})?([^\s-]\S{5,120})$` },
  { path: String.raw`preseed\.cfg`, place: String.raw`-password(?:-again)?[ \t]{1,8}password[ \t]{1,8}(\S{6,120})` },
  // https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/, https://learn.microsoft.com/aspnet/core/security/app-secrets
  { path: String.raw`(?:auto)?unattend\.xml`, place: String.raw`Password>\s{0,40}<Value>([^<\s]{6,200})</` },
  { path: String.raw`appsettings[\w.]{0,40}\.json`, place: String.raw`"Jwt\w{0,20}":\s{0,4}\{[^{}]{0,300}?"Key":\s{0,4}"([^"\n]{16,200})"` },
  { path: String.raw`(?:web|machine)\.config`, place: String.raw`\b(?:validation|decryption)Key="([0-9A-F]{32,128})[",]` },
  // https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/macros.html, https://www.man7.org/linux/man-pages/man8/mount.cifs.8.html
  { path: String.raw`resource\.cfg`, place: String.raw`^\$USER\d{1,3}\$=(\S{6,120})$` },
  { path: "fstab", place: String.raw`[ ,]pass(?:word)?=([^\s,]{6,120})` },
  // https://svn.apache.org/repos/asf/subversion/trunk/notes/, https://www.erlang.org/doc/system/distributed.html
  { path: String.raw`svn\.simple/\w{1,64}`, place: String.raw`^password\nV \d{1,3}\n(\S{6,120})$` },
  { path: String.raw`\.erlang\.cookie`, place: String.raw`^([A-Z]{20})$` },
];
