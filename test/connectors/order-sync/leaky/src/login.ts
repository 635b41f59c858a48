import { Router } from "express";
import { profileOf, redeem, startLogin } from "./shop.ts";

export const login = Router();

login.get("/connect", (_req, res) => {
  const query = new URLSearchParams({
    client_id: process.env.SHOP_CLIENT_ID ?? "",
    // expect-next-line: credlint/require-oauth-state
    response_type: "code",
    // expect-next-line: credlint/no-insecure-oauth-redirect
    redirect_uri: "http://sync.acme-cloud.io/callback",
    // expect-next-line: credlint/no-offline-access-by-default
    scope: "orders.read offline_access",
  });
  res.redirect(`https://accounts.acme-cloud.io/authorize?${query}`);
});

login.get("/callback", async (req, res) => {
  const { access_token } = await redeem(String(req.query["code"]));
  // expect-next-line: credlint/no-token-in-url
  res.redirect(`/dashboard#access_token=${access_token}`);
});

login.get("/embedded", (_req, res) => {
  // expect-next-line: credlint/no-implicit-grant
  res.render("embedded", startLogin({ response_type: "token" }));
});

login.get("/me", async (_req, res) => {
  res.json(await profileOf("me"));
});
