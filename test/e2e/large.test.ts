/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromePath, launch, watch } from "./browser.ts";
import { generatedArticles, generatedText } from "./generated-articles.ts";
import { serveCase } from "./served-case.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; the web app was not tried on a large case.");

/** What each view shows once it is there. */
const VIEWS = {
  read: ".card",
  chain: ".chain h2",
  compare: ".compared tr",
  claims: ".claims .row",
  "search?q=barrels": ".hits li",
  sources: ".sources .row",
  timeline: ".days li",
  notes: "table tbody tr",
  add: ".drop",
};

describe.skipIf(path === null)("a case of 1,000 articles and a text of 500 kB", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-large-"));
  let browser: Browser;
  let page: Page;
  let served: Awaited<ReturnType<typeof serveCase>>;
  let faults: string[];

  beforeAll(async () => {
    writeFileSync(join(folder, "generated.jsonl"), generatedArticles(1_000));
    served = await serveCase([join(folder, "generated.jsonl")]);
    browser = await launch(path as string);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    // the first answer makes the report of the whole case
    page.setDefaultTimeout(90_000);
    faults = watch(page, served.url);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("every view opens, without an error, and keeps few things in the page", { timeout: 180_000 }, async () => {
    for (const [view, shown] of Object.entries(VIEWS)) {
      await page.goto(`${served.url}/${view}`);
      await page.waitForSelector(shown);
      expect(await page.locator(".failure").count(), view).toBe(0);
      expect(await page.locator("*").count(), view).toBeLessThan(25_000);
    }
    expect(faults).toEqual([]);
  });

  test("claims are gone through by key, and the list scrolls to its end", { timeout: 120_000 }, async () => {
    await page.goto(`${served.url}/read?claim=1`);
    await page.waitForSelector(".card");
    for (const claim of [2, 3, 4]) {
      await page.keyboard.press("j");
      await page.waitForSelector(`.card[aria-label$=" ${claim}"]`);
    }
    await page.keyboard.press("e");
    await page.waitForSelector(".claims .row");
    const count = Number(await page.getAttribute(".claims .row", "aria-setsize"));
    expect(count).toBeGreaterThan(5_000);
    for (let turn = 0; turn < 6; turn++) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(200);
    }
    await page.waitForSelector(`.claims .row[aria-posinset="${count}"]`);
    expect(await page.locator(".claims .row").count()).toBeLessThan(60);
    expect(faults).toEqual([]);
  });

  test("a text of 500 kB opens and scrolls with few things in the page", { timeout: 180_000 }, async () => {
    writeFileSync(join(folder, "long.txt"), generatedText(500_000));
    const long = await serveCase([join(folder, "long.txt")]);
    try {
      const other = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      other.setDefaultTimeout(120_000);
      const wrong = watch(other, long.url);
      await other.goto(`${long.url}/read`);
      await other.waitForSelector(".text.long .row");
      for (let turn = 0; turn < 10; turn++) await other.keyboard.press("PageDown");
      expect(await other.locator(".text.long .row").count()).toBeLessThan(80);
      await other.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await other.waitForFunction(
        () => (document.querySelector(".text.long .part")?.getBoundingClientRect().top ?? 9_999) < 900,
      );
      expect(await other.locator("*").count()).toBeLessThan(10_000);
      expect(wrong).toEqual([]);
      await other.close();
    } finally {
      long.close();
    }
  });
});
