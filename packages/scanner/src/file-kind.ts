import { loginPlaces } from "./login-places.ts";

/** How a file of this name is written: in `code` an unquoted word is a variable, in `config` it is a value. */
export interface FileKind {
  readonly syntax: "code" | "config" | "prose" | "generated" | "unknown";
  /** Tests, fixtures, mocks and examples: passwords there open nothing. */
  readonly isTest: boolean;
  /** Where credentials stand in it, if it is the file in which a tool keeps them. */
  readonly logins: RegExp | undefined;
}

const code = new Set(
  (
    "js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro,coffee,py,pyi,rb,php,phtml,java,kt,kts,groovy,gradle,scala,clj,go," +
    "rs,c,h,cc,cpp,hpp,cxx,cs,fs,vb,swift,m,mm,dart,lua,pl,pm,r,ex,exs,erl,hs,ml,sol,sql,ps1,psm1,proto,graphql,ipynb"
  ).split(","),
);
const config = new Set(
  (
    "env,yml,yaml,json,jsonc,json5,toml,ini,cfg,conf,config,properties,xml,plist,tf,tfvars,hcl,sh,bash,zsh,fish,bat,cmd," +
    "http,rest,npmrc,netrc,pgpass,service,dockerfile,htpasswd,credentials,cnf,s3cfg,git-credentials,tfstate,ovpn,nmconnection," +
    "gitconfig,secrets,prefs,publishsettings,user,boto,dockercfg,ftpconfig,ftppass,smbcredentials,kubeconfig"
  ).split(","),
);
const prose = new Set("md,mdx,markdown,rst,adoc,txt,html,htm,tex,po,pot,xlf,arb,strings,ftl".split(","));
const generated = new Set("map,lock,snap,svg,css,scss,less,csv,tsv,log,sum,wasm,pdf,png,jpg,gif,ico,woff,woff2".split(","));
const lockFiles = /(?:^|\/)(?:package-lock|npm-shrinkwrap|composer\.lock|pnpm-lock|yarn\.lock|cargo\.lock)|\.min\.\w+$|\.bundle\.js$/iu;
const translations = /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|l10n)\//iu;
const tests =
  /(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|fixtures?|__fixtures__|mocks?|__mocks__|testdata|test-data|examples?|samples?|demos?|stories|storybook|cypress|playwright|docs?|documentation|tutorials?)(?:$|[/._-])|\.(?:template|tmpl|tpl|dist|defaults?|in|j2|erb)$/iu;

/** Told by the path alone, when first asked for: most files never raise the question. */
export function fileKind(path: string | undefined): FileKind {
  return path === undefined ? nameless : new NamedFile(path.replaceAll("\\", "/"));
}

const nameless: FileKind = { syntax: "unknown", isTest: false, logins: undefined };

class NamedFile implements FileKind {
  readonly #path: string;
  #syntax: FileKind["syntax"] | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  get syntax(): FileKind["syntax"] {
    return (this.#syntax ??= syntaxOf(this.#path));
  }

  get isTest(): boolean {
    return tests.test(this.#path);
  }

  get logins(): RegExp | undefined {
    return loginPlaces(this.#path);
  }
}

function syntaxOf(path: string): FileKind["syntax"] {
  if (lockFiles.test(path)) return "generated";
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  // `.env.production`, `Dockerfile.dev`, `.wgetrc`, `.bash_history`
  if (/^(?:\.env|dockerfile|\.?netrc|_netrc|\.pgpass)|^\.[\w-]+rc$|^\.\w+_(?:history|profile)$|^(?:hosts|inventory|fstab|user-data|getmailrc)$|\.tfstate\.backup$/u.test(name)) return "config";
  if (/^(?:jenkins|vagrant|gem|rake|pod|fast)file$/u.test(name)) return "code";
  const ending = name.slice(name.lastIndexOf(".") + 1);
  if (generated.has(ending)) return "generated";
  if (translations.test(path)) return code.has(ending) ? "prose" : "generated";
  if (prose.has(ending)) return "prose";
  if (code.has(ending)) return "code";
  return config.has(ending) ? "config" : "unknown";
}
