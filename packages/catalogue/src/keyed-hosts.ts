import type { KeyedHost } from "./types.ts";

const checked = "2026-11";

/** Hosts whose documentation, or every client of which, puts the key into the address. */
export const keyedHosts: readonly KeyedHost[] = [
  {
    host: "maps.googleapis.com",
    names: ["maps"],
    source: { at: "https://developers.google.com/maps/documentation/geocoding/get-api-key", checked, basis: "vendor" },
  },
  {
    host: "api.mapbox.com",
    names: ["mapbox"],
    source: { at: "https://docs.mapbox.com/help/glossary/access-token.md", checked, basis: "vendor" },
  },
  {
    host: "api.weatherapi.com",
    names: ["weather"],
    source: { at: "https://www.weatherapi.com/docs/authentication/", checked, basis: "vendor" },
  },
  {
    host: "api.opencagedata.com",
    names: ["opencage"],
    source: { at: "https://www.opencagedata.com/api", checked, basis: "vendor" },
  },
  {
    host: "api.ipstack.com",
    names: ["ipstack"],
    source: { at: "https://docs.apilayer.com/ipstack/docs/api-key-authentication", checked, basis: "vendor" },
  },
  {
    host: "api.giphy.com",
    names: ["giphy"],
    source: { at: "https://developers.giphy.com/docs/resource", checked, basis: "vendor" },
  },
  {
    // Its consent page takes the app's public key the same way.
    host: "trello.com",
    names: ["trello"],
    source: { at: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/", checked, basis: "vendor" },
  },
  {
    host: "graph.facebook.com",
    names: ["facebook", "graph", "meta"],
    source: { at: "https://developers.facebook.com/docs/graph-api/overview", checked, basis: "observed" },
  },
  {
    host: "graph.instagram.com",
    names: ["instagram", "graph"],
    source: { at: "https://developers.facebook.com/docs/instagram-platform/reference", checked, basis: "recalled" },
  },
  {
    host: "graph.threads.net",
    names: ["threads", "graph"],
    source: { at: "https://developers.facebook.com/docs/threads/get-started", checked, basis: "recalled" },
  },
  {
    host: "api.weixin.qq.com",
    names: ["wechat", "weixin", "wx"],
    source: { at: "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html", checked, basis: "observed" },
  },
  // Its keys are publishable ones, for the pages that show the pictures.
  {
    host: "img.logo.dev",
    names: [],
    source: { at: "https://docs.logo.dev/logo-images/get", checked, basis: "observed" },
  },
  {
    host: "serpapi.com",
    names: ["serp"],
    source: { at: "https://serpapi.com/search-api", checked, basis: "observed" },
  },
  {
    host: "www.alphavantage.co",
    names: ["alpha"],
    source: { at: "https://www.alphavantage.co/documentation/", checked, basis: "observed" },
  },
  {
    host: "api.openweathermap.org",
    names: ["weather", "owm"],
    source: { at: "https://openweathermap.org/appid", checked, basis: "observed" },
  },
  {
    host: "api.etherscan.io",
    names: ["etherscan"],
    source: { at: "https://docs.etherscan.io/set-up-your-api-key", checked, basis: "observed" },
  },
];
