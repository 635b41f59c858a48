import { providers } from "@credlint/catalogue";
import type { RuleTester } from "eslint";
import { ruleTester } from "../testing/rule-tester.ts";
import { noBroadOauthScope } from "./no-broad-oauth-scope.ts";

const grants = {
  repo: "full control of every repository of the user, private ones, their webhooks and collaborators included",
  mail: "the whole mailbox over IMAP, SMTP and the API, permanent deletion included",
  api: "everything the user can read and write through the API, registries included",
};
const mail = "https://mail.google.com/";
const gmail = "https://www.googleapis.com/auth/gmail";

/** The alarms a code with `«scope»` marks must raise, at exactly those places. */
function marked(code: string, filename?: string): RuleTester.InvalidTestCase {
  const errors: RuleTester.TestCaseError[] = [];
  let text = code;
  for (let start = text.indexOf("«"); start >= 0; start = text.indexOf("«")) {
    const scope = text.slice(start + 1, text.indexOf("»"));
    const before = text.slice(0, start).split("\n");
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    const place = { line, column, endLine: line, endColumn: column + scope.length };
    const suggestions = Math.min(3, narrowerThan(scope, `${filename} ${code}`.toLowerCase()));
    errors.push({ message: saying(scope), ...place, ...(suggestions > 0 && { suggestions }) });
    text = text.replace("«", "").replace("»", "");
  }
  return { code: text, errors, ...(filename !== undefined && { filename }) };
}

/** Several vendors have an `admin`: the one that the code or its path speaks of comes first. */
function narrowerThan(scope: string, text: string): number {
  const spokenOf = providers.filter(({ id }) => text.includes(id));
  const entries = [...spokenOf, ...providers].flatMap(({ oauth }) => oauth?.scopes ?? []);
  return entries.find((entry) => entry.scope === scope)?.narrower.length ?? 0;
}

function saying(scope: string): RegExp {
  return new RegExp(`^\`${scope}\` \\(\\w+\\) grants .+\\.$`, "u");
}

ruleTester.run("no-broad-oauth-scope: what it says", noBroadOauthScope, {
  valid: [
    "passport.authenticate('github', { scope: ['public_repo:x', 'read:user', 'repo:status'] });",
    { code: "passport.authenticate('github', { scope: ['repo'] });", options: [{ allow: { github: ["repo"] } }] },
    { code: "passport.authenticate('github', { scope: ['repo'] });", options: [{ levels: ["admin"] }] },
    "passport.authenticate('github', { scope: ['gist'] });",
  ],
  invalid: [
    {
      code: "passport.authenticate('github', { scope: ['read:user', 'repo'] });",
      errors: [
        {
          message:
            `\`repo\` (GitHub) grants ${grants.repo}; whoever steals a user's token gets all of it. ` +
            "Ask for `public_repo`, `repo:status` or `repo_deployment` instead, " +
            "or if that is not enough, add it to `allow.github` and note why it is needed.",
          line: 1,
          column: 57,
          endLine: 1,
          endColumn: 61,
          suggestions: ["public_repo", "repo:status", "repo_deployment"].map((narrow) => ({
            desc: `Ask for \`${narrow}\` instead.`,
            output: `passport.authenticate('github', { scope: ['read:user', '${narrow}'] });`,
          })),
        },
      ],
    },
    {
      code: "const url = `https://gitlab.com/oauth/authorize?scope=read_user+sudo&state=${state}`;",
      errors: [
        {
          message:
            "`sudo` (GitLab) grants API actions in the name of any user, when an administrator consents; " +
            "whoever steals a user's token gets all of it. No narrower scope covers the same: drop it if you can, " +
            "or add it to `allow.gitlab` and note why it is needed.",
          column: 65,
          endColumn: 69,
          suggestions: [],
        },
      ],
    },
    {
      code: `const url = "https://accounts.google.com/o/oauth2/v2/auth?scope=${encodeURIComponent(mail)}%20email";`,
      errors: [
        {
          messageId: "broad",
          column: 65,
          endColumn: 65 + encodeURIComponent(mail).length,
          suggestions: ["send", "readonly", "labels"].map((name) => ({
            messageId: "narrow",
            output: `const url = "https://accounts.google.com/o/oauth2/v2/auth?scope=${encodeURIComponent(`${gmail}.${name}`)}%20email";`,
          })),
        },
      ],
    },
    {
      code: "passport.authenticate('gitlab', { scope: 'api read_user read_repository' });",
      errors: [
        {
          messageId: "broad",
          data: { scope: "api", vendor: "GitLab", id: "gitlab", grants: grants.api, narrower: "`read_user`, `read_repository` or `read_api`" },
          suggestions: [
            {
              messageId: "narrow",
              data: { narrow: "read_api" },
              output: "passport.authenticate('gitlab', { scope: 'read_api read_user read_repository' });",
            },
          ],
        },
      ],
    },
    {
      code: "passport.authenticate('gitlab', { scope: '\\x61pi' });",
      errors: [{ messageId: "broad", column: 42, endColumn: 50, suggestions: [] }],
    },
    {
      code: `const api = 'ap'; passport.authenticate('gitlab', { scope: api + 'i' });`,
      errors: [{ messageId: "broad", column: 13, endColumn: 17, suggestions: [] }],
    },
    {
      code: "passport.authenticate('github', { scope: ['gist'] });",
      options: [{ levels: ["sensitive"] }],
      errors: [{ messageId: "broadest", column: 44, endColumn: 48 }],
    },
    {
      code: "passport.authenticate('github', { scope: ['repo', 'delete_repo'] });",
      options: [{ allow: { github: ["repo"], gitlab: ["delete_repo"] } }],
      errors: [{ messageId: "broadest", column: 52, endColumn: 63 }],
    },
  ],
});

ruleTester.run("no-broad-oauth-scope: where scopes are asked for", noBroadOauthScope, {
  valid: [
    "function find(scope: string, scopes: string[]) { return api.find({ scope, scopes }); }",
    "type Options = { provider: 'github'; scope: 'repo' };",
    "const github = { telescope: 'repo' };",
    "if (github.scopes.includes('repo')) sync();",
    "const github = { allowedScopes: ['repo'], grantedScopes: ['repo'], missingScopes: ['repo'] };",
    "const answer = { provider: 'github', access_token: token(), scope: 'repo' };",
    "const scopes = [{ provider: 'github', scope: 'repo', description: 'Everything' }];",
    `const scopes = [{ scope: '${mail}', title: 'Mail' }];`,
    `const MAIL_SCOPE = '${mail}'; if (scope === MAIL_SCOPE) sync();`,
    { code: "passport.authenticate('github', { scope: 'repo' });", filename: "src/login.test.ts" },
    { code: "passport.authenticate('github', { scope: 'repo' });", filename: "src/__mocks__/login.ts" },
    "const auth = new GoogleAuth({ scopes: 'https://www.googleapis.com/auth/cloud-platform' });",
    "passport.authenticate('github', { scope: `${prefix}repo` });",
    "passport.authenticate('github', { scope: ['read', 'po'].join(':') });",
    "passport.authenticate('github', { scope: process.env.SCOPES?.split(',') });",
    "let scopes = []; scopes = scopes.concat(scopes, [...scopes]); passport.authenticate('github', { scope: scopes });",
    "let scope = ''; scope = scope + ' ' + scope; passport.authenticate('github', { scope });",
  ],
  invalid: [
    `start({ scope: '«${mail}»' });`,
    `start({ scopes: ['email', "«${mail}»"] });`,
    `start({ user_scope: \`email «${mail}»\` });`,
    `start({ targetScopes: ['«${mail}»'] });`,
    `start({ 'optional_scopes': '«${mail}»' });`,
    `const GMAIL_SCOPES = ['«${mail}»'] as const;`,
    `class Gmail { scopes = ['«${mail}»']; }`,
    `class Gmail { get scopes() { return ['«${mail}»']; } }`,
    `function getScopes() { return ['«${mail}»']; }`,
    `const consent = { scopes: () => ['«${mail}»'] };`,
    `const config = {}; config.scope = config.scope ?? ['«${mail}»'];`,
    `config.scope ??= ['«${mail}»'];`,
    `this.scopes = '«${mail}»';`,
    `function consent({ scope = '«${mail}»' }) {}`,
    `function consent({ scope: asked = '«${mail}»' }) {}`,
    `const view = <Login scope="email «${mail}»" />;`,
    `const view = <Login scopes={['«${mail}»']} />;`,
    `new GoogleAuthProvider().addScope('«${mail}»');`,
    `OAuth2.createService('mail').setScope('«${mail}»');`,
    `url.searchParams.set('scope', 'email «${mail}»');`,
    `form.append('scope', '«${mail}»');`,
    `new URLSearchParams({ client_id, scope: '«${mail}»' });`,
    `scopes.push('«${mail}»');`,
    `const auth = new google.auth.JWT(email, undefined, key, ['«${mail}»']);`,
    `const field = { name: 'scope', type: 'hidden', default: '«${mail}»' };`,
    `open('/login/oauth?scope=email%20«${mail}»&state=1');`,
    `open('/login/oauth?client_id=' + id + '&scope=email+«${mail}»');`,
    `open(base + '&scope=' + encodeURIComponent('«${mail}»'));`,
    `const list = ['email', '«${mail}»']; open(\`/oauth?scope=\${encodeURIComponent(list.join(' '))}\`);`,
    `const a = ['«${mail}»']; const b = ['email', ...a]; start({ scope: b.join(' ') });`,
    `start({ scope: [...new Set(['«${mail}»'])].filter(Boolean).join(',') });`,
    `start({ scope: process.env.SCOPE ?? '«${mail}»' });`,
    `start({ scope: wide ? 'email' : '«${mail}»' });`,
    `start({ scope: 'email «${mail}»'.split(' ') });`,
    `enum Scope { Mail = '«${mail}»' } start({ scope: [Scope.Mail] });`,
    `const Scope = { Mail: '«${mail}»' } as const; start({ scope: [Scope.Mail] });`,
    `const config = { scopes: ['«${mail}»'] }; start({ scope: config.scopes });`,
    `const auth = new GoogleAuth({ scopes: '«${mail}»' });`,
  ].map((code) => marked(code)),
});

ruleTester.run("no-broad-oauth-scope: whose scopes they are", noBroadOauthScope, {
  valid: [
    'const scope = ["Tasks.ReadWrite", "Orders.Read.All", "User.Read"]; login(scope);',
    "const user = { role: 'x', scope: 'repo', scopes: ['admin', 'api', 'bot'] };",
    "const pwa = withPwa({ scope: '/', scopes: ['user'] });",
    "const style = { scope: 'client' }; const cell = <th scope=\"repo\">Repository</th>;",
    "const scope = sourceCode.getScope(node); const scopes = ['admin', 'user'];",
    "i18n.t('title', { scope: 'user' });",
    "const token = await issueApiKey({ scopes: ['api', 'admin'] });",
    "const githubSettings = { scope: 'repo' }; githubCache.get({ scope: 'user' });",
    "class SlackNotifier { send() { this.logger.info({ scope: 'client' }); } }",
    "class GithubService { @Inject({ scope: 'api' }) api; }",
    "if (provider === 'github') start({ scope: 'repo' }); else start({ scope: 'repo' });",
    "linear.list({ scope: 'admin' }); slack.post({ scopes: ['bot'] });",
    "passport.authenticate('gitee', { scope: 'repo' }); const id = process.env.GITHUB_CLIENT_ID;",
    "const providers = { github: { scope: 'read:user' }, gitee: { scope: 'repo' } };",
    "const GITHUB_CLIENT_ID = ''; const url = 'https://gitee.example.org/login/oauth/authorize?scope=repo';",
    "const clients = [{ provider: 'gitee', scope: 'repo' }]; const { githubClientId, gitlabClientId } = env;",
    "switch (name) { case 'github': return {}; case 'gitee': return { scope: 'repo' }; }",
    "const scopes = ['repo', 'user']; // of any vendor; see https://github.com/login/oauth/authorize",
    { code: "const scopes = ['repo', 'user'];", filename: "src/github/roles.ts" },
  ],
  invalid: [
    marked('const scope = ["Tasks.ReadWrite", "«User.Read.All»", "«Group.Read.All»"]; login(scope);'),
    marked('export const scopes = "openid «IMAP.AccessAsUser.All»";'),
    marked("import GitHub from 'next-auth/providers/github'; Auth(GitHub({ authorization: { params: { scope: 'read:user «repo»' } } }));"),
    marked("import { UserProfile } from '@clerk/nextjs'; export const page = <UserProfile additionalOAuthScopes={{ github: ['read:user', '«repo»'] }} />;", "src/page.tsx"),
    marked("const grant = require('grant').express()({ github: { key: id, secret, scope: ['«repo»'] } });"),
    marked("auth0.loginWithRedirect({ authorizationParams: { connection: 'github', connection_scope: '«repo»' } });"),
    marked("import { Strategy } from 'passport-github2'; passport.use(new Strategy({ scope: ['«repo»'] }, done));"),
    marked("const { Strategy } = require('passport-github2'); passport.use(new Strategy({ scope: ['«repo»'] }, done));"),
    marked("import { Strategy } from 'passport-github2'; class A extends PassportStrategy(Strategy) { constructor() { super({ scope: ['«repo»'] }); } }"),
    marked("class A extends PassportStrategy(Strategy, 'github') { constructor() { super({ scope: ['«repo»'] }); } }"),
    marked("const providers = { github: { scope: ['«repo»'] }, gitlab: { scope: '«api»' }, gitee: { scope: 'repo' } };"),
    marked("GithubProvider({ authorization: { params: { scope: '«repo»' } } });"),
    marked("auth.signIn.social({ provider: 'github', scopes: ['«repo»'] });"),
    marked("genericOAuth({ config: [{ providerId: 'gitlab', scopes: ['«api»'] }, { providerId: 'gitee', scopes: ['repo'] }] });"),
    marked("new OAuth2Strategy({ authorizationURL: 'https://github.com/login/oauth/authorize', scope: '«repo»' });"),
    marked("const base = 'https://github.com/login/oauth/authorize'; new OAuth2Strategy({ authorizationURL: base, scope: '«repo»' });"),
    marked("const config = { clientId: process.env.GITHUB_ID, scope: '«repo»' };"),
    marked("const url = new URL('https://github.com/login/oauth/authorize'); url.searchParams.set('scope', '«repo»');"),
    marked("const params = new URLSearchParams({ scope: '«repo»' }); location.href = `https://github.com/login/oauth/authorize?${params}`;"),
    marked("const base = 'https://github.com/login/oauth/authorize'; open(`${base}?scope=«repo»`);"),
    marked("const client = new AuthorizationCode({ auth: { tokenHost: 'https://github.com' } }); client.authorizeURL({ scope: '«repo»' });"),
    marked("const github = new OAuth(); github.authorizeUrl({ scope: '«repo»' });"),
    marked("import { GitHub } from 'arctic'; new GitHub(id, secret).createAuthorizationURL(state, ['«repo»']);"),
    marked("vscode.authentication.getSession('github', ['«repo»'], { createIfNone: true });"),
    marked("const redirectUri = base; switch (name) { case 'github': return { scope: '«repo»' }; case 'gitee': return { scope: 'repo' }; }"),
    marked("const redirectUri = base; if (provider === 'github') start({ scope: '«repo»' }); else start({ scope: 'repo' });"),
    marked("class GithubOAuth2Api { properties = [{ name: 'scope', type: 'hidden', default: '«repo»,user:email' }]; }"),
    marked("const GITHUB_SCOPES = ['«repo»', 'read:user'];"),
    marked("const url = 'https://slack.com/oauth/v2/authorize?scope=chat:write,«admin»&user_scope=«search:read»';"),
    marked("const github = { scope: ['«repo»', 'read:user'] };"),
    marked("import { Manifest } from 'deno-slack-sdk/mod.ts'; export default Manifest({ botScopes: ['chat:write', '«admin»'] });"),
    marked("const installer = { provider: 'slack', userScopes: ['«admin.users:write»'] };"),
    marked("const scopes = ['«repo»']; const url = `https://github.com/login/oauth/authorize?client_id=${id}`;"),
    marked("export const OAUTH_SCOPES = ['«repo»'];", "integrations/github/src/setup.ts"),
    marked("export default createAction({ scopes: ['«repo»'] }); // nango", "integrations/github/actions/list.ts"),
  ],
});
