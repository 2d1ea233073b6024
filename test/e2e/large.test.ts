/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleView } from "../../src/report/format.ts";
import { appInBrowser } from "./app-in-browser.ts";
import { chromePath, launch, scrollFrames, watch } from "./browser.ts";
import { generatedArticles, generatedText } from "./generated-articles.ts";
import { longArticle } from "./long-article.ts";
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

describe.skipIf(path === null)("a text of 2 MB", { timeout: 120_000 }, () => {
  test("opens, scrolls from end to end and goes to any place with few things in the page", async () => {
    const app = await appInBrowser(path as string, [resolve(import.meta.dirname, "../../examples/inland-port.txt")]);
    try {
      const { page, faults, open } = await app.newPage();
      await page.route("**/api/article?**", async (route) => {
        const view = (await (await route.fetch()).json()) as ArticleView;
        await route.fulfill({ json: longArticle(view, 2_000_000) });
      });
      await open("read?claim=1");
      await page.waitForSelector(".text.long .row");
      // words are on the screen wherever one looks
      const inSight = () =>
        page.waitForFunction(
          () => document.elementFromPoint(400, innerHeight / 2)?.closest(".text.long .row") !== null,
        );
      // and one after the other, once the new rows have been measured, which is before they are painted
      const inOrder = () =>
        page.waitForFunction(() => {
          const rows = [...document.querySelectorAll(".text.long .row")].map((row) => row.getBoundingClientRect());
          return rows.every(({ top }, at) => top >= (rows[at - 1]?.bottom ?? top) - 1);
        });
      for (let turn = 0; turn < 5; turn++) await page.keyboard.press("PageDown");
      for (const share of [0.1, 0.5, 0.9]) {
        await page.evaluate((at) => scrollTo(0, document.documentElement.scrollHeight * at), share);
        await inSight();
        await inOrder();
      }
      const frames = await scrollFrames(page);
      expect(frames[Math.floor(frames.length / 2)]).toBeLessThan(200);
      expect(await page.locator(".text.long .row").count()).toBeLessThan(80);
      expect(await page.locator("*").count()).toBeLessThan(10_000);
      // a place near the end, as a link brings it
      const { pathname, search } = new URL(page.url());
      await page.goto(`${app.url}${pathname}${search}&span=1900000-1900040`);
      await page.waitForSelector("[data-chosen]");
      await page.waitForFunction(() => {
        const { top = -1 } = document.querySelector("[data-chosen]")?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight;
      });
      expect(faults).toEqual([]);
    } finally {
      await app.close();
    }
  });
});

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
    // rows that come into sight may make the page longer: to its end again until the last row is there
    await page.waitForFunction((last) => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.querySelector(`.claims .row[aria-posinset="${last}"]`) !== null;
    }, count);
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
