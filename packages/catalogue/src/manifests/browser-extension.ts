import type { Manifest } from "../manifest-types.ts";
import type { Source } from "../types.ts";

const source: Source = { at: "https://developer.chrome.com/docs/extensions/reference/permissions-list", checked: "2026-11", basis: "observed" };

export const browserExtension = {
  id: "browser-extension",
  name: "browser extension manifest",
  formats: ["json"],
  marks: [["manifest_version=2"], ["manifest_version=3"]],
  places: [
    { path: "permissions[]" },
    { path: "optional_permissions[]" },
    { path: "host_permissions[]" },
    { path: "optional_host_permissions[]" },
  ],
  scopes: [
    { scope: "<all_urls>", level: "full", grants: "reading and changing every page on every site the user opens", narrower: ["activeTab"], source },
    { scope: "*://*/*", level: "full", grants: "reading and changing every page on every site the user opens", narrower: ["activeTab"], source },
    { scope: "http://*/*", level: "full", grants: "reading and changing every page on every site the user opens", narrower: ["activeTab"], source },
    { scope: "https://*/*", level: "full", grants: "reading and changing every page on every site the user opens", narrower: ["activeTab"], source },
    { scope: "*://*/", level: "full", grants: "reading and changing every page on every site the user opens", narrower: ["activeTab"], source },
    { scope: "file:///*", level: "full", grants: "reading the user's local files", narrower: [], source },
    { scope: "debugger", level: "full", grants: "reading and driving every tab as the developer tools can", narrower: ["scripting"], source },
    { scope: "proxy", level: "admin", grants: "routing all traffic of the browser", narrower: [], source },
    { scope: "management", level: "admin", grants: "disabling and removing other extensions", narrower: [], source },
    { scope: "privacy", level: "admin", grants: "changing the privacy settings of the browser", narrower: [], source },
    { scope: "contentSettings", level: "admin", grants: "changing what every site may do: cookies, scripts, camera, microphone", narrower: [], source },
    { scope: "enterprise.platformKeys", level: "admin", grants: "using and adding client certificates of the device", narrower: [], source },
    { scope: "webRequestBlocking", level: "write-all", grants: "changing and stopping requests as they are sent", narrower: ["declarativeNetRequest"], source },
    { scope: "cookies", level: "read-all", grants: "reading and writing the cookies, session cookies included, of every host it may reach", narrower: [], source },
    { scope: "history", level: "read-all", grants: "reading and deleting the whole browsing history", narrower: ["activeTab"], source },
    { scope: "pageCapture", level: "read-all", grants: "saving the content of any tab", narrower: ["activeTab"], source },
    { scope: "desktopCapture", level: "read-all", grants: "recording the screen", narrower: ["activeTab"], source },
    { scope: "tabCapture", level: "read-all", grants: "recording picture and sound of tabs", narrower: ["activeTab"], source },
    { scope: "nativeMessaging", level: "sensitive", grants: "talking to programs on the user's machine", narrower: [], source },
    { scope: "webRequest", level: "sensitive", grants: "watching every request to the hosts it may reach", narrower: ["declarativeNetRequest"], source },
    { scope: "tabs", level: "sensitive", grants: "the address and title of every tab", narrower: ["activeTab"], source },
    { scope: "declarativeNetRequestWithHostAccess", level: "sensitive", grants: "changing requests to the hosts it may reach", narrower: ["declarativeNetRequest"], source },
    { scope: "downloads", level: "sensitive", grants: "starting, reading and opening downloads", narrower: [], source },
    { scope: "clipboardRead", level: "sensitive", grants: "reading the clipboard", narrower: [], source },
    { scope: "scripting", level: "sensitive", grants: "running scripts on the hosts it may reach", narrower: ["activeTab"], source },
    { scope: "identity.email", level: "sensitive", grants: "the user's address", narrower: [], source },
    { scope: "activeTab", level: "narrow", grants: "the page on which the user calls the extension, while it is open", narrower: [], source },
    { scope: "declarativeNetRequest", level: "narrow", grants: "blocking requests by rules, without seeing them", narrower: [], source },
  ],
  source,
} satisfies Manifest;
