/// <reference lib="dom" />
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, openPlace } from "./app-in-browser.ts";
import { chromePath, watch } from "./browser.ts";

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
    expect(cookie).toMatchObject({ name: "hearsay", httpOnly: true, sameSite: "Strict" });
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
