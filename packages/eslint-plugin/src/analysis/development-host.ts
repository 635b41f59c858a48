/** Names kept free for examples and local networks (RFC 2606, RFC 6761), and what Docker and editors add. */
const reserved =
  /(?:^|\.)(?:localhost|local|localdomain|internal|test|example|invalid|lan|home\.arpa|host\.docker\.internal|example\.(?:com|org|net|edu))$/u;
/** What people write for "some host": `your-server.com`, `db.mycompany.io`. */
const invented = new RegExp(
  "(?:^|\\.)(?:(?:your|my|some|the)[\\w-]*|domain|host|hostname|server|site|website|company|corp|acme|foo|bar|baz|test|" +
    "sample|dummy|fake|somewhere|proxy|evil|attacker)\\.[a-z]{2,}$",
  "u",
);
/** This machine, any address, and the blocks kept free for documentation (RFC 5737). */
const address = /^(?:127\.|0\.0\.0\.0$|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|1\.2\.3\.4$|\[)/u;

/** Whether a host is this machine, a neighbour in a Docker network, or nobody's: a password for it opens nothing. */
export function isDevelopmentHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/u, "");
  return !name.includes(".") || address.test(name) || reserved.test(name) || invented.test(name);
}

/** Names with a part that the provider of a database drew at random. */
const drawn =
  /\.([a-z\d]{5,8})\.mongodb\.net$|\.([a-z\d]{12})\.[a-z\d-]+\.rds\.amazonaws\.com$|^(ep-[a-z]+-[a-z]+-[a-z\d]+)\S*\.neon\.tech$/u;

/** Whether a host can only be somebody's: whatever password stands before it was meant to work. */
export function isDrawnHost(host: string): boolean {
  const part = drawn.exec(host.toLowerCase())?.slice(1).find((found) => found !== undefined);
  return part !== undefined && new Set(part).size >= 4 && !/abc|xyz|xxx|123|mongo|example|sample|test/u.test(part);
}
