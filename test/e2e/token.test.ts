/// <reference lib="dom" />
import { request } from "node:http";
import { hostname, networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, openPlace } from "./app-in-browser.ts";
import { chromePath, watch } from "./browser.ts";
import { serveCase } from "./served-case.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; the token was not tried in a browser.");

/** Another address of this machine than the one that needs no token; where the system has it (Linux). */
const ELSEWHERE = "127.0.0.2";
const hasElsewhere = process.platform === "linux";
if (!hasElsewhere) console.warn(`SKIPPED ALOUD: this system does not answer at ${ELSEWHERE}; the token was not tried.`);

describe.skipIf(path === null || !hasElsewhere)("the app bound elsewhere", { timeout: 60_000 }, () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await appInBrowser(path as string, [resolve(import.meta.dirname, "../../examples/inland-port.txt")], {
      host: ELSEWHERE,
    });
  }, 90_000);
  afterAll(() => app?.close());

  const base = (): string => new URL(app.url).origin;

  test("opens with the token of the printed address, which then leaves the address bar, and goes on by its cookie", async () => {
    const page = await app.browser.newPage({ locale: "en-GB" });
    const faults = watch(page, base());
    await page.goto(app.url);
    await page.waitForSelector(".card");
    expect(page.url()).not.toContain("token");
    await openPlace(page, `${base()}/claims`);
    await page.waitForSelector(".claims .row");
    await page.reload();
    await page.waitForSelector(".claims .row");
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: expect.stringMatching(/^hearsay-/), httpOnly: true, sameSite: "Strict" });
    expect(await page.evaluate(() => document.cookie)).toBe("");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("shows and answers nothing without it, or with another", async () => {
    const context = await app.browser.newContext();
    const page = await context.newPage();
    for (const address of [`${base()}/read`, `${base()}/read?token=${"x".repeat(32)}`, `${base()}/api/report`]) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(401);
      expect(await page.textContent("body")).toContain("token");
    }
    await context.close();
  });

  test("writes nothing without it", async () => {
    const answer = await fetch(`${base()}/api/add/file?name=a.txt`, { method: "POST", body: "words" });
    expect(answer.status).toBe(401);
  });
});

/** What a request for a path is answered under a Host header. */
const asked = (
  { hostname, port }: URL,
  path: string,
  headers: Record<string, string>,
): Promise<{ readonly status: number; readonly cookie: string }> =>
  new Promise((done, fail) => {
    request({ host: hostname, port, path, headers }, (answer) => {
      answer.resume();
      done({ status: answer.statusCode ?? 0, cookie: String(answer.headers["set-cookie"] ?? "") });
    })
      .on("error", fail)
      .end();
  });

describe("the app bound to every address of this machine", { timeout: 60_000 }, () => {
  let served: Awaited<ReturnType<typeof serveCase>>;
  let token: string;
  beforeAll(async () => {
    served = await serveCase([resolve(import.meta.dirname, "../../examples/inland-port.txt")], { host: "0.0.0.0" });
    token = new URL(served.url).searchParams.get("token") ?? "";
  }, 90_000);
  afterAll(() => served?.close());

  test("prints what to type here, and answers at every address that it has, under that address", async () => {
    const here = new URL(served.url);
    expect(here.hostname).toBe("127.0.0.1");
    const own = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family }) => family === "IPv4");
    for (const { address } of own) {
      const at = new URL(`http://${address}:${here.port}`);
      const { status, cookie } = await asked(at, `/read?token=${token}`, {});
      expect(status, address).toBe(200);
      expect(cookie).toMatch(/^hearsay-[^=]+=[^;]+; HttpOnly; SameSite=Strict/);
      expect((await asked(at, "/api/overview", { cookie: cookie.split(";")[0] ?? "" })).status, address).toBe(200);
      expect((await asked(at, "/api/overview", {})).status, address).toBe(401);
    }
    for (const name of ["localhost", hostname()])
      expect((await asked(here, `/api/overview?token=${token}`, { host: `${name}:${here.port}` })).status).toBe(200);
  });

  test("is not asked under a name that somebody made lead here, nor from another page, token or none", async () => {
    const at = new URL(served.url);
    const path = `/api/overview?token=${token}`;
    for (const host of [
      "evil.example",
      `127.0.0.1.evil.example:${at.port}`,
      "8.8.8.8",
      "[::ffff:8.8.8.8]",
      "127.0.0.1@evil.example",
    ])
      expect([400, 421], host).toContain((await asked(at, path, { host })).status);
    for (const origin of ["http://evil.example", `http://127.0.0.1:${Number(at.port) + 1}`, "null"])
      expect((await asked(at, path, { origin })).status, origin).toBe(403);
    expect((await asked(at, path, { origin: at.origin })).status).toBe(200);
  });
});
