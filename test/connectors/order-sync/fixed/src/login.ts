import { Router } from "express";
import { challengeOf, newVerifier, profileOf, redeem, startLogin } from "./shop.ts";

export const login = Router();

login.get("/connect", (req, res) => {
  req.session.verifier = newVerifier();
  req.session.state = newVerifier();
  const query = new URLSearchParams({
    client_id: process.env.SHOP_CLIENT_ID ?? "",
    response_type: "code",
    redirect_uri: "https://sync.acme-cloud.io/callback",
    scope: "orders.read",
    state: req.session.state,
    code_challenge: challengeOf(req.session.verifier),
    code_challenge_method: "S256",
  });
  res.redirect(`https://accounts.acme-cloud.io/authorize?${query}`);
});

login.get("/callback", async (req, res) => {
  if (!req.query["state"] || req.query["state"] !== req.session.state) {
    res.sendStatus(403);
    return;
  }
  const { access_token } = await redeem(String(req.query["code"]), req.session.verifier);
  req.session.accessToken = access_token;
  res.redirect("/dashboard");
});

login.get("/embedded", (_req, res) => {
  res.render("embedded", startLogin({ response_type: "code" }));
});

login.get("/me", async (_req, res) => {
  res.json(await profileOf("me"));
});
