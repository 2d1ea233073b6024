/// <reference lib="dom" />
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, axe, type OpenPage } from "./app-in-browser.ts";
import { chromePath } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; the empty case was not looked at.");

const VIEWS = ["read", "chain", "compare", "claims", "search", "sources", "timeline", "notes", "add"];

describe.skipIf(path === null)("an empty case", { timeout: 60_000 }, () => {
  let app: AppInBrowser;
  let tab: OpenPage;
  let page: Page;
  beforeAll(async () => {
    app = await appInBrowser(path as string, []);
    tab = await app.newPage();
    page = tab.page;
  }, 90_000);
  afterAll(() => app?.close());

  test.each(VIEWS)("%s says what to do, and axe finds nothing", async (view) => {
    await tab.open(view);
    expect(await page.locator(".failure").count()).toBe(0);
    if (view !== "add" && view !== "notes") {
      expect(await page.locator(".empty h2").textContent()).toBe("Nothing here yet");
      expect(await page.locator(".empty a").getAttribute("href")).toMatch(/^\/add/);
    }
    expect(await axe(page)).toEqual([]);
    expect(tab.faults).toEqual([]);
  });

  test("keys that go to a claim do nothing, and the first article opens the app", async () => {
    await tab.open("read");
    await page.keyboard.press("j");
    await page.keyboard.press("n");
    await page.keyboard.press("1");
    expect(new URL(page.url()).search).toBe("");
    await page.locator(".empty a").click();
    await page.waitForSelector("input[type=file]");
    await page.setInputFiles("input[type=file]", resolve(import.meta.dirname, "../../examples/inland-port.txt"));
    await page.getByRole("link", { name: /To the claims/ }).click();
    await page.waitForSelector(".claims .row");
    await page.keyboard.press("t");
    await page.waitForSelector(".card");
    expect(tab.faults).toEqual([]);
  });
});
