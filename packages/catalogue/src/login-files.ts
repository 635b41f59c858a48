/** The end of the path, after a slash, of a file in which a tool keeps credentials, and where in it they stand: in the first group. Every run is bounded. */
export type LoginFile = readonly [path: RegExp, place: RegExp];

/**
 * Where the format of the file and nothing else says that something is a credential; files that name their passwords need
 * no entry. Before each group stands where the format is described.
 */
export const loginFiles: readonly LoginFile[] = [
  // https://www.postgresql.org/docs/current/libpq-pgpass.html
  [/\/\.?pgpass(?:\.conf)?$/iu, /^[^:#\n]{1,100}:[\d*]{1,5}:[^:\n]{1,80}:[^:\n]{1,80}:(\S{6,120})$/dgimu],
  // https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html, https://marlam.de/msmtp/msmtp.html,
  // https://isync.sourceforge.io/mbsync.html, https://www.fetchmail.info/fetchmail-man.html
  [/\/(?:[._]?(?:netrc|authinfo|e?msmtprc|esmtprc|mbsyncrc|fetchmailrc))$/iu, /(?:^|[ \t])pass(?:word)?[ \t\n]{1,20}["']?([^\s"']{6,120})/dgimu],
  // Files with nothing in them but where to sign in and how: https://dev.mysql.com/doc/refman/8.4/en/option-files.html,
  // https://packaging.python.org/en/latest/specifications/pypirc/, https://codexns.io/products/sftp_for_subl/settings,
  // https://tomcat.apache.org/tomcat-10.1-doc/realm-howto.html, https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html
  [
    /\/(?:\.?my\.cnf|\.pypirc|pg_service\.conf|\.smbcredentials|\.offlineimaprc|getmailrc|\.muttrc|\.wgetrc|\.ftpconfig|\.ftppass|sftp(?:-config)?\.json|ftp-sync\.json|\.remote-sync\.json|deployment-config\.json|robomongo\.json|tomcat-users\.xml|keystore\.properties|(?:inventory\/)?hosts(?:\.ini)?|inventory(?:\.ini)?)$/iu,
    /pass(?:word|wd|phrase)?["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([^\s"',<>]{6,120})/dgimu,
  ],
  // https://git-scm.com/docs/git-credential-store, https://pip.pypa.io/en/stable/topics/authentication/
  [/\/(?:\.git-credentials|pip\.conf)$/iu, /:\/\/[^\s:\/@]{1,80}:([^\s@\/]{6,200})@/dgimu],
  // https://download.samba.org/pub/rsync/rsyncd.conf.5, https://www.postfix.org/SASL_README.html
  [/\/(?:rsyncd\.secrets|\.htpasswd)$/iu, /^[ \t]{0,12}[^#:\s]{1,80}:([^\s:]{6,120})$/dgimu],
  [/\/sasl_passwd$/iu, /^\S{1,100}[ \t]{1,20}[^\s:]{1,80}:(\S{6,120})$/dgimu],
  // https://man7.org/linux/man-pages/man5/shadow.5.html, http://www.proftpd.org/docs/howto/AuthFiles.html
  [/\/(?:shadow-?|(?:proftpd?[._]?|ftpd\.)passwd)$/iu, /^[^#:\s]{1,80}:(\$[^:\s]{20,200})(?=:)/dgimu],
  // https://ppp.samba.org/pppd.html, https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html, https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
  [/\/(?:(?:chap|pap)-secrets)$/iu, /^[^#\s]{1,80}[ \t]{1,20}\S{1,80}[ \t]{1,20}"?([^\s"]{6,120})/dgimu],
  [/\/ipsec(?:\.\w{1,40})?\.secrets$/iu, /:[ \t]{1,4}(?:PSK|EAP|XAUTH|NTLM)[ \t]{1,4}"?([^\s"]{6,120})/dgimu],
  [/\/[^\/]{1,99}\.ovpn$/iu, /<auth-user-pass>\s{1,4}\S{1,80}\r?\n(\S{6,120})$/dgimu],
  // https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf, https://networkmanager.dev/docs/api/latest/nm-settings-keyfile.html
  [/\/(?:wpa_supplicant[\w.-]{0,40}\.conf|hostapd\.conf|[^\/]{1,99}\.nmconnection)$/iu, /^[ \t]{0,20}(?:psk|wpa_psk|wpa_passphrase|wep-key\d)="?([^\s"]{8,64})/dgimu],
  // https://wiki.filezilla-project.org/Network_Configuration, https://www.jetbrains.com/help/idea/creating-a-remote-server-configuration.html
  [/\/(?:(?:sitemanager|recentservers|filezilla)\.xml)$/iu, /Pass(?: encoding="base64"|")?>([^<\s]{6,200})<\//dgimu],
  [/\/webservers\.xml$/iu, /password="([0-9a-f]{16,200})"/dgimu],
  // https://hexchat.readthedocs.io/en/latest/, https://irssi.org/documentation/, https://weechat.org/files/doc/weechat/stable/weechat_user.en.html
  [/\/servlist_?\.conf$/iu, /^P=(\S{6,120})$/dgimu],
  [/\/(?:\.irssi\/config|irc\.conf)$/iu, /nickserv identify (?:[\w-]{1,30} (?=[^\s;"]{6}))?([^\s;"]{6,120})/dgimu],
  // https://curl.se/docs/manpage.html, https://classic.yarnpkg.com/lang/en/docs/yarnrc/, https://yarnpkg.com/configuration/yarnrc
  [/\/[._]curlrc$/iu, /^[ \t]{0,8}(?:-u|-{0,2}(?:proxy-)?user)[ \t]{0,4}[=:]?[ \t]{0,4}"?[^\s:"]{1,80}:([^\s"]{6,120})/dgimu],
  [/\/\.yarnrc$/iu, /:_(?:authToken|password|auth)"?[ \t]{1,4}"?([^\s"]{6,300})/dgimu],
  [/\/\.yarnrc\.yml$/iu, /npmAuthIdent:[ \t]{1,4}"?(?:[^\s":]{1,80}:)?([^\s":]{6,200})/dgimu],
  // https://guides.rubygems.org/command-reference/, https://bundler.io/man/bundle-config.1.html, https://guides.rubyonrails.org/security.html
  [/\/\.gem\/credentials$/iu, /^:?[\w.:\/-]{1,100}:[ \t]{1,4}(?:Bearer )?([\w-]{16,200})$/dgimu],
  [/\/\.bundle\/config$/iu, /^BUNDLE_\w{1,120}:[ \t]{1,4}"?[\w.@-]{1,80}:(?!x-oauth)([^\s":]{6,120})"?$/dgimu],
  [/\/(?:config\/(?:master|credentials\/\w{1,30})\.key)$/iu, /^([0-9a-f]{32})$/dgimu],
  // https://getcomposer.org/doc/articles/authentication-for-private-packages.md
  [/\/auth\.json$/iu, /"(?:github-oauth|gitlab-token|bearer)":\s{0,4}\{\s{0,40}"[^"\n]{1,100}":\s{0,4}"([^"\n]{16,200})"/dgimu],
  // https://experienceleague.adobe.com/docs/commerce-operations/configuration-guide/files/config-reference-envphp.html
  [/\/(?:app\/etc\/(?:env\.php|local\.xml))$/iu, /crypt\W{1,20}(?:array\W{1,20})?key\W{1,20}(?:CDATA\[)?([0-9a-f]{32})/dgimu],
  // https://developer.hashicorp.com/terraform/language/state
  [/\/[^\/]{0,99}\.tfstate(?:\.backup)?$/iu, /(?:"\w{0,60}(?:pass|password|secret|token|key)":\s{0,4}\{\s{0,20}"value"|"bcrypt_hash":[^}]{0,600}?"result"):\s{0,4}"([^"\n]{8,300})"/dgimu],
  // https://docs.ansible.com/ansible/latest/vault_guide/vault_managing_passwords.html, https://github.com/s3fs-fuse/s3fs-fuse
  [/\/\.?vault[_-]?pass(?:word)?(?:\.txt)?$/iu, /^(\S{6,200})$/dgimu],
  [/\/\.?passwd-s3fs$/iu, /^[\w-]{8,40}:([\w\/+=]{16,80})$/dgimu],
  // http://www.net-snmp.org/docs/man/snmpd.conf.html, https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
  [/\/snmpd\.conf$/iu, /(?:^r[ow]community6?|\b(?:MD5|SHA|AES|DES))[ \t]{1,20}"?([^\s"]{6,120})/dgimu],
  [/\/redis[\w.-]{0,40}\.conf$/iu, /^(?:requirepass|masterauth|user[ \t]{1,4}\S{1,40}[ \t]{1,4}on[ \t]{1,4}>)[ \t"]{0,20}([^\s"]{6,120})/dgimu],
  // https://www.rabbitmq.com/docs/configure
  [/\/rabbitmq\.conf$/iu, /^default_pass[ \t]{0,4}=[ \t]{0,4}(\S{6,120})$/dgimu],
  // https://www.openldap.org/doc/admin26/slapdconfig.html, https://arthurdejong.org/nss-pam-ldapd/nslcd.conf.5
  [/\/(?:(?:nslcd|ldap|slapd)\.conf)$/iu, /^(?:bindpw|rootpw|rootpwmodpw)[ \t]{1,20}"?([^\s"{][^\s"]{5,120})/dgimu],
  // https://pykickstart.readthedocs.io/en/latest/kickstart-docs.html, https://www.debian.org/releases/stable/amd64/apbs04.en.html
  [/\/(?:[^\/]{1,99}\.ks|(?:anaconda-)?ks\.cfg)$/iu, /^rootpw[ \t]{1,8}(?:--plaintext[ \t]{1,8})?([^\s-]\S{5,120})$/dgimu],
  [/\/preseed\.cfg$/iu, /-password(?:-again)?[ \t]{1,8}password[ \t]{1,8}(\S{6,120})/dgimu],
  // https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/, https://learn.microsoft.com/aspnet/core/security/app-secrets
  [/\/(?:auto)?unattend\.xml$/iu, /Password>\s{0,40}<Value>([^<\s]{6,200})<\//dgimu],
  [/\/appsettings[\w.]{0,40}\.json$/iu, /"Jwt\w{0,20}":\s{0,4}\{[^{}]{0,300}?"Key":\s{0,4}"([^"\n]{16,200})"/dgimu],
  [/\/(?:(?:web|machine)\.config)$/iu, /\b(?:validation|decryption)Key="([0-9A-F]{32,128})[",]/dgimu],
  // https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/macros.html, https://www.man7.org/linux/man-pages/man8/mount.cifs.8.html
  [/\/resource\.cfg$/iu, /^\$USER\d{1,3}\$=(\S{6,120})$/dgimu],
  [/\/fstab$/iu, /[ ,]pass(?:word)?=([^\s,]{6,120})/dgimu],
  // https://svn.apache.org/repos/asf/subversion/trunk/notes/, https://www.erlang.org/doc/system/distributed.html
  [/\/svn\.simple\/\w{1,64}$/iu, /^password\nV \d{1,3}\n(\S{6,120})$/dgimu],
  [/\/\.erlang\.cookie$/iu, /^([A-Z]{20})$/dgimu],
];
