import { nameKind, publicPrefixes, wordsOf } from "@credlint/scanner/secret-name";

/** An environment variable whose name gives its value to the browser. */
export interface PublicVariable {
  readonly prefix: string;
  /** The name without the prefix. */
  readonly rest: string;
}

/** Undefined for `PUBLIC_KEY_…`, which is about a key, and `STORYBOOK_…`, which is often about the way in to the stories. */
export function publicVariable(name: string): PublicVariable | undefined {
  const prefix = publicPrefixes.find((start) => name.startsWith(start));
  if (prefix === undefined || /^(?:PUBLIC_KEY|STORYBOOK_)/u.test(name) || !/^[A-Z\d_]+$/u.test(name)) return undefined;
  return { prefix, rest: name.slice(prefix.length) };
}

/** What a name must end with to be a secret and nothing else; API keys and tokens are often made for browsers. */
const secretEnding = new RegExp(
  "(?:^|_)(?:SECRET|SECRETKEY|SECRET_(?:API_|ACCESS_)?(?:KEY|TOKEN)|PRIVATE_KEY|PASSWORD|PASSWD|PASSPHRASE|SERVICE_ROLE(?:_KEY|_TOKEN)?|" +
    "SERVICE_ACCOUNT_KEY|ADMIN_(?:API_)?(?:KEY|TOKEN)|(?:MASTER|SIGNING|ENCRYPTION)_KEY|REFRESH_TOKEN|PERSONAL_ACCESS_TOKEN|" +
    "(?:MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|REDIS|AMQP)_UR[LI])$",
  "u",
);
/** Switches and values that are shown to visitors on purpose. */
const shown = /(?:^|_)(?:DEMO|GUEST|DISABLED?|ENABLED?|HIDE|FORGOT|RESET|LOGIN_WITH|EMAIL_PASSWORD|MIN|MAX)(?:_|$)/u;
/** Vendors' variables whose value has no business in a browser; many a vendor's key is made for one, so each was looked at. */
const serverOnly: ReadonlySet<string> = new Set([
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
]);

/** Whether a name, in any spelling, says that its value is a secret and cannot be anything else. */
export function isSurelySecret(name: string): boolean {
  const variable = screaming(name);
  if (nameKind(name) === "harmless" || shown.test(variable)) return false;
  return secretEnding.test(variable) || knownVariable(name, serverOnly) !== undefined;
}

/** Which of some variables a name is, or ends with after some word of its own: `APP_OPENAI_API_KEY`. */
export function knownVariable(name: string, known: ReadonlySet<string>): string | undefined {
  const words = screaming(name).split("_");
  return words.map((_, index) => words.slice(index).join("_")).find((ending) => known.has(ending));
}

function screaming(name: string): string {
  return wordsOf(name.replace(/_?\d+$/u, "")).join("_").toUpperCase();
}
