import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";

export interface GuardOptions {
  /** Whether this server may be asked under a name, as it stands in a URL: "127.0.0.1", "[::1]", "localhost". */
  readonly isOwn: (name: string) => boolean;
  /** Wanted with every request where the server is not on the loopback address; null on it. */
  readonly token: string | null;
}

/** Nothing but this server's own files runs or is shown; nothing is sent anywhere else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * Refuses what does not come from this server's own page: another Host (DNS rebinding), another Origin (a page elsewhere), a cross-site
 * fetch, a missing token. Sets the headers that keep articles' words words.
 */
export const guard =
  ({ isOwn, token }: GuardOptions): MiddlewareHandler =>
  async (context, next) => {
    const { headers } = context.req.raw;
    const host = headers.get("host")?.toLowerCase() ?? "";
    const name = nameIn(host);
    if (name === null || !isOwn(name))
      return context.text("This server answers only under its own address: the one it printed when it started.\n", 421);
    const origin = headers.get("origin");
    if (origin !== null && origin !== `http://${host}`)
      return context.text("Requests from other sites are refused.\n", 403);
    if (
      ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "") &&
      context.req.path.startsWith("/api/")
    ) {
      return context.text("Requests from other sites are refused.\n", 403);
    }
    if (token !== null && !isToken(token, tokenOf(token, headers, context.req.query("token")))) {
      return context.text("This server wants the token it printed when it started.\n", 401);
    }
    await next();
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (token !== null && context.req.query("token") !== undefined) {
      context.header("Set-Cookie", `${cookieName(token)}=${token}; HttpOnly; SameSite=Strict; Path=/`);
    }
  };

/** The name in a Host header, without its port; null where it is no host at all. */
function nameIn(host: string): string | null {
  const whole = /^(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.test(host) ? `http://${host}/` : "";
  return URL.canParse(whole) ? new URL(whole).hostname : null;
}

/** Cookies do not know ports: two servers of one machine must not take each other's for their own. */
const cookieName = (token: string): string => `hearsay-${token.slice(0, 6)}`;

function tokenOf(token: string, headers: Headers, asked: string | undefined): string {
  const bearer = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "")?.[1];
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  const kept = cookies.find((cookie) => cookie.startsWith(`${cookieName(token)}=`));
  return asked ?? bearer ?? kept?.slice(cookieName(token).length + 1) ?? "";
}

function isToken(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
