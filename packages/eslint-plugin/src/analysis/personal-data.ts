/** What the last words of a name say about a person. */
const phrases = [
  "email", "email address", "e mail", "phone", "phone number", "mobile number", "ssn", "social security number", "national id",
  "passport number", "tax id", "date of birth", "birth date", "birthday", "dob", "iban", "card number", "credit card", "account number",
  "first name", "last name", "full name", "street", "street address", "home address", "postal address", "zip code", "post code", "postal code",
  "ip address", "gender", "salary", "latitude", "longitude",
] as const;

/** Whether a name, its words in lower case with a space between, is about a person. */
export function isPersonal(name: string): boolean {
  return phrases.some((phrase) => name === phrase || name.endsWith(` ${phrase}`)) && !/^(?:is|has|no|valid|invalid|missing|verify|send) /u.test(name);
}
