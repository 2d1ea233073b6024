/// <reference lib="dom" />
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, axe, type OpenPage } from "./app-in-browser.ts";
import { chromePath } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; what an editor asks next was not looked at.");

describe.skipIf(path === null)("what an editor asks next", { timeout: 60_000 }, () => {
  let app: AppInBrowser;
  let tab: OpenPage;
  let page: Page;
  beforeAll(async () => {
    app = await appInBrowser(path as string, [resolve(import.meta.dirname, "../../examples/harbour")]);
    tab = await app.newPage();
    page = tab.page;
  }, 90_000);
  afterAll(() => app?.close());

  test("every figure of the summary line leads to what was counted", async () => {
    for (const [words, place] of [
      [/headlines stronger/, /^\/read\?.*span=/],
      [/hands/, /^\/chain\?.*claim=1/],
      [/loop/, /^\/chain\?.*claim=1/],
      [/articles/, /^\/timeline/],
    ] as const) {
      await tab.open("claims");
      await page.locator(".summary a", { hasText: words }).press("Enter");
      await page.waitForURL((url) => place.test(url.pathname + url.search));
    }
    await tab.open("read");
    await page.locator(".summary a", { hasText: "headlines stronger" }).click();
    await page.waitForFunction(() => document.querySelector("h1, .part")?.textContent?.includes("Accused") === true);
  });

  test("the loop that is counted is told under the chain, and the table has a row for every hand", async () => {
    await tab.open("chain?claim=1");
    expect(await page.locator(".summary").textContent()).toContain("1 loop");
    await page.locator(".findings li", { hasText: "Daily Mooring → Northbank Courier" }).waitFor();
    const rows = await page.locator("table.stacked tbody tr").allTextContents();
    expect(rows.some((row) => /Ida Marlowe\s*was told by/.test(row))).toBe(true);
    expect(rows.some((row) => /Northbank Courier.*was edited by\s*Tomas Reyl/.test(row))).toBe(true);
    expect(await page.locator(".told-as li").first().textContent()).toContain("Ida Marlowe (edited by Tomas Reyl)");
    expect(await page.locator("svg .words-in-box", { hasText: "edited by Tomas Reyl" }).count()).toBe(1);
  });

  test("the timeline marks where the claim in hand stands and is first known, not the earliest of all articles", async () => {
    await tab.open("timeline?claim=2");
    const marked = page.locator(".days ul li", { hasText: "Claim 2" });
    await marked.first().waitFor();
    expect(await marked.locator("strong").allTextContents()).toEqual(["Lantern Wire", "Northbank Courier"]);
    const first = page.locator(".days li.first");
    expect(await first.locator("strong").allTextContents()).toEqual(["Lantern Wire"]);
    expect(await first.textContent()).toContain("first known appearance");
  });

  test("on a phone the sentences, which tell the whole way, stand above the picture, which shows its beginning", async () => {
    await page.setViewportSize({ width: 390, height: 780 });
    await tab.open("chain?claim=1");
    const topOf = async (part: string) => (await page.locator(part).first().boundingBox())?.y ?? Number.NaN;
    expect(await topOf(".chain h2")).toBeLessThan(await topOf(".told-as"));
    expect(await topOf(".told-as")).toBeLessThan(await topOf(".chain figure"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("the card has as many changes as the list of claims says, what departs from a guide apart from them", async () => {
    await tab.open("claims");
    const row = await page.locator(".claims .row").first().textContent();
    const counted = Number(/(\d+) changes?/.exec(row ?? "")?.[1]);
    await tab.open("read?claim=1");
    const found = (heading: string) => page.locator(`.card h3:text-is("${heading}") + .findings > li`);
    await found("How it is sourced").first().waitFor();
    expect(await found("What changed").count()).toBe(counted);
    expect(await found("How it is sourced").allTextContents()).toEqual(
      (await found("How it is sourced").allTextContents()).filter((words) => words.includes("departs from")),
    );
  });

  test("the list of sources says what adds no source, and a reason stands in the column of reasons", async () => {
    await tab.open("sources");
    const said = await page.locator(".sources [role=status]").textContent();
    expect(said).toMatch(/^\d+ named, \d+ unnamed, 2 documents, \d+ that add no source/);
    const reasons = await page.locator(".sources .row > :nth-child(3)").allTextContents();
    expect(new Set(reasons)).toEqual(new Set(["", "because the inquiry is open", "no reason given"]));
    expect(await axe(page)).toEqual([]);
  });
});
