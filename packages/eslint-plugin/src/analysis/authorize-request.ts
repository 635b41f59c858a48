import type { SentParameters } from "./request-parameters.ts";

/** Pages of the same servers that take a client's id, too. */
const otherPage = /log_?out|sign_?out|end_?session|revoke|device|register|introspect|token\b/iu;
const flowTypes: ReadonlySet<string> = new Set(["code", "token", "id_token", "none"]);

/** Whether parameters lead a user to a vendor's consent page, from where he comes back with a code or a token. */
export function isAuthorizeRequest({ values, url, asks }: SentParameters): boolean {
  if (asks) return true;
  if (!values.has("client_id") || values.has("client_secret") || values.has("grant_type") || otherPage.test(url)) return false;
  const types = values.get("response_type")?.text?.split(" ");
  if (types) return types.every((type) => flowTypes.has(type));
  const isAuthorizePage = /authori[sz]e/iu.test(url);
  if (values.has("redirect_uri")) return values.has("scope") || isAuthorizePage;
  // Invitations of bots bring no code back.
  return isAuthorizePage && !/\bbot\b|^applications\./u.test(values.get("scope")?.text ?? "bot");
}
