/// <reference lib="dom" />
import { resolve } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, axe, openPlace } from "./app-in-browser.ts";
import { chromePath, watch } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; touch was not tried.");

const SMALLEST_TARGET = 24;

describe.skipIf(path === null)("the app under a finger, on a phone", { timeout: 60_000 }, () => {
  let app: AppInBrowser;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  beforeAll(async () => {
    app = await appInBrowser(path as string, [resolve(import.meta.dirname, "../../examples/harbour")]);
  }, 90_000);
  afterAll(() => app?.close());
  beforeEach(async () => {
    context = await app.browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
      locale: "en-GB",
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    faults = watch(page, app.url);
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await context.close();
  });

  const top = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);

  test("a tap on a mark brings its claim, tells its chain, and one more tap leads to the card and back", async () => {
    await openPlace(page, `${app.url}/read?claim=1`);
    const mark = page.locator(".text a.in-claim:not(.of-claim)").first();
    const claim = Number(new URL((await mark.getAttribute("href")) ?? "", app.url).searchParams.get("claim"));
    await mark.tap();
    await page.waitForSelector(`.card[aria-label$=" ${claim}"][aria-busy=false]`);
    expect(page.url()).toContain(`claim=${claim}`);
    await page.waitForSelector(`.in-hand:has-text("Claim ${claim}")`);
    await page.locator(".in-hand").tap();
    await page.waitForFunction(() => {
      const { top: y = 9_999 } = document.querySelector(".card")?.getBoundingClientRect() ?? {};
      return y >= 0 && y < innerHeight / 2;
    });
    // from the card to the words it was read from
    await page.locator(".card .where a").first().tap();
    await page.waitForSelector("[data-chosen]");
    await page.waitForFunction(() => {
      const { top: y = -1 } = document.querySelector("[data-chosen]")?.getBoundingClientRect() ?? {};
      return y >= 0 && y < innerHeight;
    });
  });

  test("back and forward go through the places that were tapped", async () => {
    await openPlace(page, `${app.url}/claims`);
    await page.waitForSelector(".claims .row");
    await page.locator(".claims .row a").first().tap();
    await page.waitForURL(/\/read/);
    await page.waitForSelector(".card");
    await page.locator("header nav a", { hasText: "Chain" }).tap();
    await page.waitForSelector(".chain h2");
    await page.goBack();
    await page.waitForSelector(".card");
    await page.goBack();
    await page.waitForSelector(".claims .row");
    await page.goForward();
    await page.waitForSelector(".card");
  });

  test("a finger pushes the picture of the chain and the views sideways, not the page", async () => {
    await openPlace(page, `${app.url}/chain?claim=6`);
    await page.waitForSelector(".stemma");
    const session = await context.newCDPSession(page);
    await page.locator(".stemma-scroll").scrollIntoViewIfNeeded();
    const box = await page.locator(".stemma-scroll").boundingBox();
    if (box === null) throw new Error("the picture is there");
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: Math.min(box.y + 60, 800) }],
      });
    await touch("touchStart", 300);
    for (let x = 280; x >= 80; x -= 20) await touch("touchMove", x);
    await touch("touchEnd", 80);
    await page.waitForFunction(() => (document.querySelector(".stemma-scroll")?.scrollLeft ?? 0) > 100);
    expect(await page.evaluate(() => [scrollX, document.documentElement.scrollWidth])).toEqual([0, 390]);
    expect(await top(".stemma-scroll")).toBeGreaterThan(0);
  });

  test("what is tapped is large enough for a finger, or stands in words", async () => {
    for (const view of ["read?claim=1", "chain?claim=1", "claims", "sources", "notes", "add"]) {
      await openPlace(page, `${app.url}/${view}`);
      const small = await page.evaluate(
        (least) =>
          [...document.querySelectorAll<HTMLElement>("button, select, input:not([type=file]), header a")].flatMap(
            (element) => {
              const { width, height } = element.getBoundingClientRect();
              return width > 0 && (width < least || height < least) && !element.closest("label")
                ? `${element.outerHTML.slice(0, 80)} ${width}×${height}`
                : [];
            },
          ),
        SMALLEST_TARGET,
      );
      expect(small, view).toEqual([]);
      expect(await axe(page), view).toEqual([]);
    }
  });
});
