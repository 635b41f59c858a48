import { nameWords } from "../syntax/name-words.ts";

/** What people call code that finds out who is calling. */
const doing = /^(validate|valid|check|assert|ensure|require|guard|protect|compare|confirm|unwrap|matches|match)$/;
const subject = /^(signature|signatures|sig|signed|signing|hmac|webhook|webhooks|hook|request|req|auth|token|secret|jwt|jws|sender|caller|headers|hash|digest|checksum|ip|session|permission|permissions|access|authorization|basic)$/;
/** `isFromSlack`, `hasValidSignature`; `isWebhookEvent` only says what something is. */
const asking = /^(is|has)_?(from|valid(?!_?(email|url|json|date|phone|uuid|id|type|body|payload|schema|event))|genuine|trusted|authentic|authori[sz]ed|allowed|signed|signature)/i;
/** By themselves enough. */
const plain = /verif|hmac|timing_?safe|constant_?time|construct_?event|authenti(?!cation_?state)|authori[sz]e|unmarshal|jwt_?decrypt|signature(?!s?_?(header|name|schema|key))|(get|use|require|ensure|auth|server|user|validate|check)_?(server_?)?session|current_?user|require_?\w*(user|login|role|admin)|basic_?auth|^(auth|guard|protect)$|allow_?list|white_?list|check_?(ip|secret|token)|ip_?in_?(range|cidr|subnet)|api_?key_?(guard|check)/i;
/** What it's made for, computed or read, is no check yet. */
const onlyMakes = /^(get|read|extract|parse|build|make|create|compute|calculate|generate|gen|format|encode|decode|log|print|save|store|set|send|sign|fetch|load|find|hash|to|list|delete|update|remove|resend|register|handle|process|on|mark|sync|notify|use)$/;
const schema = /^(schema|zod|dto|shape|body|input|param|query|json|format|email|phone|url|form|file|image|address|date)s?$/;

/** Whether a function is called as if it found out who is calling: `verifyStripe`, `isFromSlack`, `assertWebhook`. */
export function isTellingName(name: string): boolean {
  // `Header.SIGNATURE()` is a constant.
  if (/^[A-Z_\d]+$/.test(name)) return false;
  const words = nameWords(name);
  const [first = ""] = words;
  if (/session|current_?user|auth\b/i.test(name) && plain.test(name)) return true;
  if (onlyMakes.test(first) || /verification_?(key|token|secret|code)s?(_?get)?$/i.test(name) || (words.some((word) => schema.test(word)) && !/signature|hmac|webhook/i.test(name))) return false;
  if (plain.test(name) || asking.test(name)) return true;
  return words.some((word) => doing.test(word)) && words.some((word) => subject.test(word)) && !/type|kind|length|enabled|supported/i.test(name);
}

/** Whether a name says that its value is true for a genuine request. */
export function isVerdictName(name: string): boolean {
  return /^(is|has)_?\w*(valid|verified|authentic|authori[sz]ed|genuine|trusted|signature|match|from)|^(valid|verified|authentic|authori[sz]ed|trusted|genuine|legit\w*|matches|ok|passed)$|(valid|verified|matches|authentic)$/i.test(name) && !/^(in|un)/i.test(name);
}
