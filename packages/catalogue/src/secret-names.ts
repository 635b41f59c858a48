/** Words are lower case; a phrase is words with a space between. */

/** What a name must end with to be a secret. */
export const secretPhrases: readonly string[] = [
  "password", "passwd", "passphrase", "passcode", "secret", "credentials", "token", "access token", "refresh token",
  "auth token", "api token", "bot token", "app token", "user token", "session token", "api key", "apikey",
  "access key", "private key", "signing key", "encryption key", "secret key", "master key", "auth key",
  "service key", "service account key", "service role key", "subscription key", "admin key", "shared key", "seed phrase", "license key",
  "licence key", "webhook key", "deploy key", "ssh key",
  "authorization", "authorization header", "auth header", "jwt", "session cookie", "auth cookie", "otp", "totp",
  "mfa code", "recovery code", "recovery codes", "backup codes", "connection string", "db pass", "db pwd",
  "database pass", "smtp pass", "mail pass", "email pass", "mysql pass", "redis pass", "ftp pass", "user pwd",
  "token set", "token response", "token data", "hmac key", "hash salt", "auth salt", "logged in salt", "nonce salt",
  "logged in key", "nonce key", "pgpassword", "requirepass", "ssh pass", "become pass", "root pass", "admin pass", "rabbitmq default pass", "wifi pass",
  "decryption key", "fernet key", "jwt key", "aes key", "secret salt",
  "preshared key", "cpassword", "identitytoken", "storepass", "keypass", "sshpass", "passwort", "kennwort", "senha", "contrasena",
  "mot de passe", "bind credentials",
];

/** Too short to mean a password anywhere but right before a literal. */
export const shortPhrases: readonly string[] = ["pass", "pwd", "pw"];

/** Ends of words that many write as one: `dbpassword`, `remotepass`, `clientsecret`. */
export const gluedPhrases: readonly string[] = ["password", "passwd", "passphrase", "pass", "pwd", "secret", "apikey", "accesstoken", "authtoken", "apitoken"];

/** Words that end like that and are none. */
export const otherPasses: readonly string[] = ["bypass", "compass", "encompass", "surpass", "trespass", "overpass", "underpass", "multipass", "renderpass", "nopassword"];

/** Single words that are objects, symbols or plain data as often as they are secrets. */
export const ambiguousPhrases: readonly string[] = ["token", "authorization", "secret", "jwt", "otp", "totp"];

/** Names of whole objects: they only show their members where they are dumped. */
export const objectPhrases: readonly string[] = ["credentials", "token set", "token response", "token data"];

/** Words a name may end with without meaning something else: `passwordValue`, `apiKeyPlain`, `secret2`. */
export const trailingWords: readonly string[] = [
  "value", "string", "plain", "plaintext", "raw", "new", "old", "base", "prod",
  "production", "live", "staging", "v",
];

/** A word before a plain `token` that makes it a thing of another trade: `nextPageToken`, `maxToken`, `fromToken`. */
export const otherTokens: readonly string[] = [
  // pagination and synchronisation
  "page", "pagination", "next", "continuation", "continue", "cursor", "sync", "start", "end", "resume", "delta",
  "change", "client", "idempotency", "ownership", "fencing", "lock", "upload", "device", "push",
  // language models, lexers, design, dependency injection
  "max", "min", "total", "num", "number", "count", "input", "output", "prompt", "completion", "cached", "usage",
  "reasoning", "stop", "eos", "bos", "pad", "mask", "special", "lexer", "syntax", "ast", "current", "prev",
  "previous", "last", "first", "unexpected", "expected", "punctuator", "string", "keyword", "operator", "design",
  "color", "colour", "theme", "css", "injection", "inject", "provider", "di", "cancel", "cancellation", "abort",
  "concurrency",
  // money
  "native", "erc20", "erc", "nft", "selected", "base", "quote", "swap", "reward", "lp", "pool", "from", "to", "src",
  "dst", "sell", "buy",
  // made for a form, not for a person
  "plain", "validation", "reply", "csrf", "xsrf", "captcha", "recaptcha", "turnstile",
];

/** A word before a plain `key` of a setting that makes it public, a name or a place: `SITE_KEY`, `CACHE_KEY`. */
export const otherKeys: readonly string[] = [
  "public", "publishable", "pub", "anon", "site", "app", "application", "client", "browser", "web", "frontend", "mobile",
  "js", "maps", "map", "search", "write", "project", "consumer", "push", "vapid", "tracking", "analytics", "captcha",
  "recaptcha", "hcaptcha", "turnstile", "sdk", "cache", "storage", "session", "cookie", "primary", "foreign", "partition",
  "sort", "range", "hash", "index", "routing", "host", "object", "bucket", "kms", "translation", "feature", "flag", "gpg",
  "signer", "ssh", "known", "test", "example", "sample", "dummy", "default", "fake", "mock",
];

/** A word anywhere before the end that says the value is something else: `userHasPassword`, `maskedSecret`. */
export const harmlessWords: readonly string[] = [
  "is", "has", "have", "no", "not", "without", "missing", "invalid", "expired", "forgot", "forgotten", "masked",
  "redacted", "hashed", "hash", "hashing", "encrypted", "obfuscated", "obscured", "sanitized", "censored",
  "truncated", "shortened", "safe", "partial", "fake", "mock", "dummy", "placeholder", "example", "sample", "test",
  "default", "public", "publishable", "anon",
];

/** A first word that makes a name a question, a switch or a deed: `showPassword`, `resetToken`. */
export const harmlessFirstWords: readonly string[] = [
  "show", "hide", "needs", "need", "require", "requires", "required", "use", "uses", "should", "can", "allow",
  "allows", "enable", "enables", "with", "valid", "change", "changed", "confirm", "update", "updated", "create",
  "generate", "rotate", "revoke", "verify", "validate", "check", "supports", "skip", "ignore", "save", "on",
  "handle", "get", "set", "fetch", "delete", "remove", "add",
];

/** How the names of environment variables start that end up in a browser. */
export const publicPrefixes: readonly string[] = [
  "NEXT_PUBLIC_", "VITE_", "REACT_APP_", "EXPO_PUBLIC_", "PUBLIC_", "NUXT_PUBLIC_", "GATSBY_", "VUE_APP_", "NG_APP_",
  "STORYBOOK_", "NX_PUBLIC_", "NX_REACT_APP_", "PLASMO_PUBLIC_", "WXT_",
];

/** Environment variables that end like a secret and hold something else: a path. */
export const harmlessVariables: readonly string[] = ["GOOGLE_APPLICATION_CREDENTIALS"];

/** Vendors' variables whose value has no business in a browser; many a vendor's key is made for one, so each was looked at. */
export const serverVariables: readonly string[] = [
  // language models and what belongs to them
  "AI21_API_KEY", "ANTHROPIC_API_KEY", "AZURE_OPENAI_API_KEY", "CEREBRAS_API_KEY", "COHERE_API_KEY", "DEEPSEEK_API_KEY",
  "ELEVENLABS_API_KEY", "FIREWORKS_API_KEY", "GEMINI_API_KEY", "GROQ_API_KEY", "HF_TOKEN", "HUGGINGFACE_API_KEY",
  "LANGSMITH_API_KEY", "LLAMA_CLOUD_API_KEY", "MISTRAL_API_KEY", "NVIDIA_API_KEY", "OPENAI_API_KEY", "OPENROUTER_API_KEY",
  "PERPLEXITY_API_KEY", "PINECONE_API_KEY", "REPLICATE_API_TOKEN", "STABILITY_API_KEY", "TAVILY_API_KEY", "FIRECRAWL_API_KEY",
  "TOGETHER_API_KEY", "VOYAGE_API_KEY", "XAI_API_KEY", "AI_GATEWAY_API_KEY",
  // code, registries, clouds
  "BITBUCKET_TOKEN", "CIRCLE_TOKEN", "CLOUDFLARE_API_KEY", "CLOUDFLARE_API_TOKEN", "DIGITALOCEAN_ACCESS_TOKEN", "DOPPLER_TOKEN",
  "FLY_API_TOKEN", "GITHUB_TOKEN", "GITLAB_TOKEN", "HEROKU_API_KEY", "NETLIFY_AUTH_TOKEN", "NPM_TOKEN", "PULUMI_ACCESS_TOKEN",
  "RAILWAY_TOKEN", "RENDER_API_KEY", "SENTRY_AUTH_TOKEN", "SNYK_TOKEN", "VAULT_TOKEN", "VERCEL_TOKEN", "BLOB_READ_WRITE_TOKEN",
  "AWS_SESSION_TOKEN", "AZURE_STORAGE_CONNECTION_STRING", "DATABRICKS_TOKEN", "NEON_API_KEY", "PLANETSCALE_SERVICE_TOKEN",
  "SUPABASE_ACCESS_TOKEN", "CONTENTFUL_MANAGEMENT_TOKEN", "POSTHOG_PERSONAL_API_KEY", "ALGOLIA_ADMIN_API_KEY", "DD_APP_KEY",
  // messages, money, work
  "BREVO_API_KEY", "DISCORD_BOT_TOKEN", "DISCORD_TOKEN", "MAILCHIMP_API_KEY", "MAILGUN_API_KEY", "POSTMARK_SERVER_TOKEN",
  "RESEND_API_KEY", "SENDGRID_API_KEY", "SLACK_BOT_TOKEN", "SLACK_TOKEN", "SLACK_WEBHOOK_URL", "TELEGRAM_BOT_TOKEN",
  "TWILIO_AUTH_TOKEN", "AIRTABLE_API_KEY", "ASANA_ACCESS_TOKEN", "CLICKUP_API_TOKEN", "HUBSPOT_ACCESS_TOKEN", "LINEAR_API_KEY",
  "NOTION_TOKEN", "NOTION_API_KEY", "ZENDESK_API_TOKEN", "PLAID_ACCESS_TOKEN", "BRAINTREE_ACCESS_TOKEN", "SQUARE_ACCESS_TOKEN",
];
