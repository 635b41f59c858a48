import { marked } from "../testing/marked.ts";
import { ruleTester } from "../testing/rule-tester.ts";
import { noTokenInUrl } from "./no-token-in-url.ts";

const message = (name: string): string =>
  `\`${name}\` goes into the address a browser is sent to: it stays in the history and in logs, and whoever finds it acts as ` +
  "the user. Keep it in the session on the server, or in a cookie that is `HttpOnly` and `Secure`.";

ruleTester.run("no-token-in-url", noTokenInUrl, {
  valid: [
    "const token = makeToken(); res.redirect(`/reset?token=${token}`);",
    "const token = jwt.sign({ id }, key); res.cookie('session', token); res.redirect(`/done?tab=${tab}`);",
    "const token = jwt.sign({ id }, key); await mail(`/confirm?token=${token}`);",
    "res.redirect(`/done?code=${code}`);",
    "res.redirect(`/done?token=${invitation}`);",
    'res.redirect("/login?error=access_token");',
    "res.redirect(`/done?has_access_token=${Boolean(tokens)}`);",
    "await fetch(`https://graph.vendor.io/me?access_token=${token}`);",
    'const url = new URL(api); url.searchParams.set("access_token", token); await fetch(url); res.redirect("/done");',
    'res.cookie("access_token", token, { httpOnly: true }); res.redirect("/done");',
    "req.session.access_token = token; res.redirect(req.session.next);",
    "res.json({ access_token: token, location: url });",
    'res.redirect("/done?" + new URLSearchParams({ ok: "1" }));',
    "text.replace(`#access_token=${token}`, '');",
    "list.push(`?access_token=${token}`);",
    "history.replaceState(null, '', location.pathname);",
    "location.hash = location.hash.replace(/access_token=.*/, '');",
    "res.redirect(await startWith({ access_token: token }));",
    "res.setHeader('X-Url', `/done?access_token=${token}`);",
    "res.redirect(`/done?access_token_expires=${when}`);",
    { code: "res.redirect(`/done?access_token=${token}`);", filename: "src/login.test.ts" },
  ],
  invalid: [
    marked("const token = jwt.sign({ id }, key); res.redirect(`${app}/login?token=${«token»}`);", message("token")),
    marked('const to = new URL(app); to.searchParams.set("jwt", «jwt.sign({ id }, key)»); res.redirect(to);', message("jwt")),
    marked("window.open('/view?access_token=' + «token»);", message("access_token")),
    marked("res.redirect(`/done?access_token=${«token»}`);", message("access_token")),
    marked("res.redirect(302, `/done#access_token=${«token»}&type=bearer`);", message("access_token")),
    marked("res.redirect(`/done?ok=1&refresh_token=${«tokens.refresh»}`);", message("refresh_token")),
    marked("res.redirect(`orders://done?id_token=${«token»}`);", message("id_token")),
    marked("res.redirect(`/done?accessToken=${«token»}`);", message("accessToken")),
    marked('res.redirect("/done?access_token=" + «token»);', message("access_token")),
    marked('res.redirect(base + "/done#access_token=" + «token» + "&x=1");', message("access_token")),
    marked('res.redirect("/#" + new URLSearchParams({ access_token: «token» }));', message("access_token")),
    marked('res.redirect("/#" + qs.stringify({ access_token: «token» }));', message("access_token")),
    marked("const params = new URLSearchParams({ refreshToken: «token» });\nres.redirect(`/done?${params.toString()}`);", message("refreshToken")),
    marked('const url = new URL(base); url.searchParams.set("access_token", «token»); NextResponse.redirect(url);', message("access_token")),
    marked('const url = new URL(base); url.searchParams.append("id_token", «token»); Response.redirect(url.toString());', message("id_token")),
    marked("const url = `/done?access_token=${«token»}`;\nredirect(url);", message("access_token")),
    marked("window.location.href = `/done?access_token=${«token»}`;", message("access_token")),
    marked("window.location.replace(`/done#access_token=${«token»}`);", message("access_token")),
    marked("router.push(`/done?access_token=${«token»}`);", message("access_token")),
    marked("shell.openExternal(`orders://done?access_token=${«token»}`);", message("access_token")),
    marked("respond = new Response(null, { status: 302, headers: { Location: `/done?access_token=${«token»}` } });", message("access_token")),
    marked("res.setHeader('Location', `/done?access_token=${«encodeURIComponent(token)»}`);", message("access_token")),
    marked("sendRedirect(event, `/done?access_token=${«token»}`);", message("access_token")),
  ],
});
