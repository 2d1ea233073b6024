/// <reference lib="dom" />
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, axe, type OpenPage } from "./app-in-browser.ts";
import { chromePath, watch } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; saving and printing were not tried.");

/** Each view with words that its saved file and its print must hold, also what is far from the screen. */
const VIEWS: Readonly<Record<string, string>> = {
  read: "Inspectors of the Coastal Inspectorate entered the dredging yard",
  chain: "told by",
  compare: "Harbour Board Accused of Shipping Out 900",
  claims: "the hours at which the gate is manned",
  "search?q=barrels": "Is the Sarn already poisoned?",
  sources: "Odile Brandt",
  timeline: "first known appearance",
  notes: "Northbank Courier: Courier report on missing barrels borne out",
};

describe.skipIf(path === null)("each view as one file, and on paper", { timeout: 60_000 }, () => {
  let app: AppInBrowser;
  let tab: OpenPage;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "hearsay-saved-"));

  beforeAll(async () => {
    const hostile = join(folder, "hostile.txt");
    writeFileSync(
      hostile,
      `</style><script>alert(1)</script> seen\n\nA clerk said: "The <img src=x onerror=alert(2)> yard was empty."\n`,
    );
    app = await appInBrowser(path as string, [resolve(import.meta.dirname, "../../examples/harbour"), hostile]);
  }, 90_000);
  afterAll(() => app?.close());
  beforeEach(async () => {
    tab = await app.newPage();
    page = tab.page;
  });
  afterEach(() => page.close());

  const save = async (): Promise<string> => {
    await page.getByRole("button", { name: "Menu" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Save as one file" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    const file = join(folder, `${Math.random()}.html`);
    await download.saveAs(file);
    return file;
  };

  test.each(Object.entries(VIEWS))("%s is saved whole, runs nothing, loads nothing", async (view, words) => {
    await tab.open(view);
    await page.waitForLoadState("networkidle");
    const file = await save();
    const html = readFileSync(file, "utf8");
    expect(html).toContain("default-src 'none'; style-src 'sha256-");
    expect(html).not.toMatch(/<(?:script|button|input|select|form|link|iframe)\b/);
    expect(html).not.toMatch(/ style="| href="(?!#)/);
    const saved = await app.browser.newPage();
    const faults = watch(saved, `file://${file}`);
    await saved.goto(`file://${file}`);
    expect(String(await saved.locator("body").textContent()).replace(/\s+/g, " ")).toContain(words);
    // the style was let in: the page is not bare
    expect(await saved.locator("body").evaluate((body) => getComputedStyle(body).margin)).toBe("0px");
    expect(await axe(saved)).toEqual([]);
    expect(faults).toEqual([]);
    await saved.close();
    expect(tab.faults).toEqual([]);
  });

  test("a saved hostile text stays a text", async () => {
    await tab.open("search?q=clerk");
    await page.click(".hits li a");
    await page.waitForSelector(".text .part");
    const file = await save();
    const saved = await app.browser.newPage();
    const faults = watch(saved, `file://${file}`);
    await saved.goto(`file://${file}`);
    expect(await saved.locator(".text").textContent()).toContain("<script>alert(1)</script> seen");
    expect(await saved.locator("script, img").count()).toBe(0);
    expect(faults).toEqual([]);
    await saved.close();
  });

  test.each(Object.keys(VIEWS))("%s prints: on paper, without what only works on a screen", async (view) => {
    await tab.open(view);
    await page.waitForLoadState("networkidle");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".views, .tools, .dots").filter({ visible: true }).count()).toBe(0);
    if (view === "claims") {
      const count = ((await (await fetch(`${app.url}/api/overview`)).json()) as { claims: number }).claims;
      expect(await page.locator(".claims .row").count()).toBe(count);
    }
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.length).toBeGreaterThan(5_000);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(tab.faults).toEqual([]);
  });
});
