import { hasWalk, varietyOf, walkOf } from "../characters.ts";

/** What people put where a secret would stand, in several languages; part of a value is enough. */
const telling =
  /example|sample|dummy|fake|placeholder|change[-_ ]?(?:me|this|it)|redact|your[-_ ]?|my[-_]?(?:secret|password|pass|token|api|key)|insert|replace|todo|fixme|foobar|foo[-_]?bar|lorem|ipsum|not[-_ ]?(?:a[-_ ])?(?:real|secret)|invalid|undefined|null\b|none\b|mock|stub|test|demo|secret|passw|p[a@4][s5$]{2}w|token|api[-_]?key|qwert|asdf|zxcv|letmein|abc123|123abc|1234|4321|0000|1111|deadbeef|cafebabe|hunter2|MTIzNDU2|xMjM0NTY3|IzNDU2Nz|correct[-_ ]?horse|beispiel|geheim|ejemplo|exemple|esempio|contrase|mot[-_]?de[-_]?passe|senha|haslo|hasło|heslo|lozinka|salasana|jelszo|parol|kennwort|losenord|segret|clave|wachtwoord|cambia|パスワード|密码|пароль/iu;

/** Names and roles that are no secret with a few digits or signs behind. */
const bases: ReadonlySet<string> = new Set(
  (
    "admin,administrator,root,user,username,guest,default,postgres,postgresql,mysql,mariadb,mongo,mongodb,redis,rabbit,rabbitmq," +
    "oracle,mssql,sa,sys,system,db,database,app,dev,develop,development,prod,production,staging,stage,local,localhost,docker," +
    "vagrant,ubuntu,debian,pi,raspberry,welcome,hello,world,temp,tmp,public,private,login,signin,signup,service,server,client," +
    "minio,minioadmin,elastic,kibana,grafana,jenkins,keycloak,tomcat,django,rails,laravel,wordpress,strapi,directus,nextauth," +
    "supabase,airflow,superset,metabase,foo,bar,baz,qux,alice,bob,john,jane,doe,master,slave,string,value,text,required,optional," +
    "enabled,disabled,true,false,yes,no,on,off,auto,basic,bearer,oauth,oauth2,saml,ldap,none,never,always,bcrypt,scrypt,argon2id," +
    "utf,base,md,sha,hmac,aes,rsa,ed,pbkdf,hs,rs,es,ps,changeit,sesame,monkey,dragon,football,iloveyou,trustno,passphrase,credentials,pass," +
    "spring,summer,autumn,winter,sommer,herbst,monday,friday,january,august,october,november,december,company,acme,key"
  ).split(","),
);

/** Tells whether a value is plainly nobody's. */
export function isDummy(value: string): boolean {
  const plain = unleeted(value);
  return telling.test(value) || telling.test(plain) || isBase(value) || bases.has(baseOf(plain)) || isMonotonous(value) || hasWalk(value.toLowerCase(), walks, walkLength);
}

/** `S3cr3t` → `secret`; random text of more than this many characters hits a word sooner or later. */
const longestLeet = 20;

function unleeted(value: string): string {
  if (value.length > longestLeet) return "";
  return value.toLowerCase().replaceAll(/[013457@$!]/gu, (sign) => leet.get(sign) ?? sign);
}

const leet: ReadonlyMap<string, string> = new Map(Object.entries({ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", "@": "a", $: "s", "!": "i" }));

/** `Admin_2024!`, `root123!A`, `__PASS1__`: a known word before the first digit or sign, or alone among them. */
function isBase(value: string): boolean {
  const first = /^[^A-Za-z]*([A-Za-z]{3,})/u.exec(value)?.[1] ?? "";
  return value.length <= longestLeet && (bases.has(first.toLowerCase()) || bases.has(baseOf(value)));
}

/** `Admin_2024!` → `admin`. */
function baseOf(value: string): string {
  return value.toLowerCase().replaceAll(/[^a-z]/gu, "");
}

/** Few different characters for its length: `aaaaaaaa`, `12121212`. */
function isMonotonous(value: string): boolean {
  return varietyOf(value) < Math.min(8, Math.max(4, value.length / 3));
}

/** Six characters in a row of a keyboard, an alphabet or the numbers. */
const walks = ["01234567890", "98765432109", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"].map(walkOf);
const walkLength = 6;
