import type { Unit } from "./unit.ts";

/** Beginnings of lines as tools' files of credentials have them, over and over; none of them comes to an end. */
const beginnings = [
  "a", "A", "1", " ", "\t", "\n", ":", "=", '"', "a:", "a=", "a ", "a a ", "a: a ", "h:1:d:u:", "*:*:", "pass", "pass=", "password ", 'password="', "://a:", "://a",
  "P=", "-u a:", "user a", ": PSK ", ": EAP \"", "Pass", 'Pass encoding="base64">', "<auth-user-pass>\n", "BUNDLE_A", "BUNDLE_A: a:", "npmAuthIdent: a:", ":_auth ",
  "nickserv identify ", "crypt ", "crypt array ", 'Jwt": {', '"Jwt": {a', '"token": {\n', '"bcrypt_hash":', 'bearer": {"a', "psk=", "rocommunity ", "user a on >", "bindpw ",
  "rootpw ", "$USER1$=", "password\nV 1\n", "Password>\n", "kim:$6$", "0f", "0F",
];

/** All that the places of credentials in tools' files may be slow at. */
export function loginUnits(): Unit[] {
  return beginnings.flatMap((beginning) => ["", " ".repeat(40), "a".repeat(90)].map((filler) => ({ name: `"${beginning}" and "${filler.slice(0, 4)}"`, text: beginning + filler })));
}
