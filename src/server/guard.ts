import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";

export interface GuardOptions {
  /** Names under which this server may be asked, with port: "127.0.0.1:4173". */
  readonly hosts: readonly string[];
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
  ({ hosts, token }: GuardOptions): MiddlewareHandler =>
  async (context, next) => {
    const { headers } = context.req.raw;
    const host = headers.get("host")?.toLowerCase() ?? "";
    if (!hosts.includes(host)) return context.text("This server answers only under its own address.\n", 421);
    const origin = headers.get("origin");
    if (origin !== null && !hosts.some((own) => origin === `http://${own}`))
      return context.text("Requests from other sites are refused.\n", 403);
    if (
      ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "") &&
      context.req.path.startsWith("/api/")
    ) {
      return context.text("Requests from other sites are refused.\n", 403);
    }
    if (token !== null && !isToken(token, tokenOf(headers, context.req.query("token")))) {
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
      context.header("Set-Cookie", `hearsay=${token}; HttpOnly; SameSite=Strict; Path=/`);
    }
  };

function tokenOf(headers: Headers, asked: string | undefined): string {
  const bearer = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "")?.[1];
  const cookie = /(?:^|;\s*)hearsay=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1];
  return asked ?? bearer ?? cookie ?? "";
}

function isToken(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
