import { Agent } from "node:https";
import axios from "axios";

// expect-next-line: credlint/no-insecure-transport
const httpsAgent = new Agent({ rejectUnauthorized: false });
const shop = axios.create({ baseURL: "https://accounts.acme-cloud.io", httpsAgent });

export async function redeem(code: string): Promise<{ access_token: string }> {
  const clientId = process.env.SHOP_CLIENT_ID;
  // expect-next-line: credlint/require-pkce
  const { data } = await shop.post("/token", { grant_type: "authorization_code", client_id: clientId, code });
  return data;
}

export function startLogin(settings: Record<string, string>): { settings: Record<string, string> } {
  return { settings };
}

export async function profileOf(user: string): Promise<unknown> {
  return (await shop.get(`/users/${user}`)).data;
}
