/// <reference lib="dom" />
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chromePath, launch, watch } from "./browser.ts";
import { serveCase } from "./served-case.ts";

const path = chromePath();
if (path === null)
  console.warn("SKIPPED ALOUD: no Chromium was found (set CHROME_PATH); the web app's browser tests did not run.");

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["read", "chain", "compare", "claims", "search", "sources", "timeline", "notes", "add"];
const HOSTILE = `<script>alert(1)</script> <img src=x onerror=alert(2)> \u202Etxet desrever\u202C

A senior official at the <svg onload=alert(3)> Harbour Board said: "The barrels ‮left‬ <b>at night</b> https://xn--80ak6aa92e.example/." {{constructor.constructor('alert(4)')()}}
`;

describe.skipIf(path === null)("the web app", () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveCase>>;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
    writeFileSync(join(folder, "hostile.txt"), HOSTILE);
    writeFileSync(
      join(folder, "arabic.txt"),
      "ميناء المدينة\n\nقال مسؤول كبير إن البراميل غادرت ليلا. The board said nothing.\n",
    );
    served = await serveCase([resolve(import.meta.dirname, "../../examples/harbour"), folder]);
    browser = await launch(path as string);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    page.setDefaultTimeout(10_000);
    faults = watch(page, served.url);
  });
  afterEach(async () => {
    await page.close();
  });

  const open = async (place: string): Promise<void> => {
    await page.goto(`${served.url}/${place}`);
    await page.waitForSelector("main h2, main .empty, main select");
    await page.waitForSelector("main p[role=status].quiet", { state: "detached", timeout: 10_000 });
  };
  const axe = async (): Promise<string[]> => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
  };

  test.each(VIEWS)("%s: shows itself, asks for nothing elsewhere, and axe finds nothing", async (view) => {
    await open(view);
    expect(await axe()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("dark, and on a phone: still nothing for axe, and no sideways scrolling", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 380, height: 740 });
    for (const view of ["read", "chain", "claims"]) {
      await open(view);
      expect(await axe()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    }
  });

  test("the keyboard alone reaches claims, findings, views, search and help", async () => {
    await open("read");
    const claim = (): string | null => new URL(page.url()).searchParams.get("claim");
    await page.keyboard.press("j");
    await page.waitForURL(/claim=2/);
    await page.keyboard.press("k");
    await page.waitForURL(/claim=1/);
    expect(claim()).toBe("1");
    await page.keyboard.press("c");
    await page.waitForURL(/\/chain/);
    await page.keyboard.press("e");
    await page.waitForURL(/\/claims/);
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog[open]", { state: "hidden" });
    await page.keyboard.press("/");
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type("barrels");
    await page.waitForSelector(".hits li");
    expect(page.url()).toContain("q=barrels");
    expect(faults).toEqual([]);
  });

  test("a link to a claim, a place and a view survives a reload", async () => {
    await open("search?q=barrels");
    await page.click(".hits li a");
    await page.waitForSelector("[data-chosen]");
    const words = await page.locator("[data-chosen]").first().textContent();
    await page.reload();
    await page.waitForSelector("[data-chosen]");
    expect(await page.locator("[data-chosen]").first().textContent()).toBe(words);
  });

  test("hostile words stay words, whatever direction they run in", async () => {
    await open("search?q=desrever");
    await page.click(".hits li a");
    await page.waitForSelector(".text");
    const text = await page.locator(".text").textContent();
    expect(text).toContain("<script>alert(1)</script>");
    expect(text).toContain("<svg onload=alert(3)>");
    expect(await page.locator(".text script, .text img, .text svg").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test("a person rejects a claim with a reason, sees it said, and takes it back", async () => {
    await open("read?claim=1");
    await page.locator(".card .rulings button", { hasText: "Reject" }).first().click();
    await page.fill("dialog textarea[name=reason]", "not what the text says");
    await page.keyboard.press("Tab");
    await page.click("dialog button[type=submit]");
    await page.waitForSelector(".ruling-reject");
    expect(await page.locator(".ruling-reject").first().textContent()).toContain("by anna");
    await page.locator(".ruling-reject button").first().click();
    await page.fill("dialog textarea[name=reason]", "on second thoughts");
    await page.click("dialog button[type=submit]");
    await page.waitForSelector(".ruling-reject", { state: "detached" });
    await open("notes");
    expect(await page.locator("main table").textContent()).toMatch(/undo[\s\S]*reject/);
  });

  test("every word of the app is there in German", async () => {
    await open("claims");
    await page.selectOption("header select >> nth=0", "de");
    expect(await page.locator("header nav").textContent()).toContain("Behauptungen");
    expect(await page.getAttribute("html", "lang")).toBe("de");
  });

  test("requests of another host, another origin or another site are refused", async () => {
    const { port } = new URL(served.url);
    const status = async (headers: Record<string, string>): Promise<number> => {
      const { request } = await import("node:http");
      return new Promise((done) => {
        request({ host: "127.0.0.1", port, path: "/api/overview", headers }, (response) =>
          done(response.statusCode ?? 0),
        ).end();
      });
    };
    expect(await status({})).toBe(200);
    expect(await status({ host: `evil.example:${port}` })).toBe(421);
    expect(await status({ origin: "https://evil.example" })).toBe(403);
    expect(await status({ "sec-fetch-site": "cross-site" })).toBe(403);
  });
});
