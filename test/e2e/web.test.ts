/// <reference lib="dom" />
import { mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, axe, type OpenPage } from "./app-in-browser.ts";
import { chromePath } from "./browser.ts";

const path = chromePath();
if (path === null)
  console.warn("SKIPPED ALOUD: no Chromium was found (set CHROME_PATH); the web app's browser tests did not run.");

const VIEWS = ["read", "chain", "compare", "claims", "search?q=barrels", "sources", "timeline", "notes", "add"];
/** The view's own words that say that it is there. */
const HOSTILE = `<script>alert(1)</script> <img src=x onerror=alert(2)> \u202Etxet desrever\u202C

A senior official at the <svg onload=alert(3)> Harbour Board said: "The barrels ‮left‬ <b>at night</b> https://xn--80ak6aa92e.example/." {{constructor.constructor('alert(4)')()}}
<style>body{display:none}</style> </style></script><iframe src="https://evil.example/"></iframe> javascript:alert(5)
`;
const HOSTILE_HTML = `<!doctype html><html><head><title>${"A headline without an end ".repeat(40_000)}</title>
<meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css"></head>
<body onload="alert(6)"><article><h1>Barrels &lt;script&gt;alert(7)&lt;/script&gt; seen</h1><p>The clerk said: "<a href="javascript:alert(8)">The yard</a> was empty at night."</p>
<p><img src="https://evil.example/pixel.gif">Nobody answered the letter that the office had sent in March, the clerk said on Tuesday.</p></article></body></html>`;

describe.skipIf(path === null)("the web app", () => {
  let app: AppInBrowser;
  let tab: OpenPage;
  let page: Page;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
    writeFileSync(join(folder, "hostile.txt"), HOSTILE);
    writeFileSync(join(folder, "hostile.html"), HOSTILE_HTML);
    writeFileSync(
      join(folder, "arabic.txt"),
      "ميناء المدينة\n\nقال مسؤول كبير إن البراميل غادرت ليلا. The board said nothing.\n",
    );
    app = await appInBrowser(path as string, [resolve(import.meta.dirname, "../../examples/harbour"), folder]);
  }, 90_000);
  afterAll(() => app?.close());
  beforeEach(async () => {
    tab = await app.newPage();
    page = tab.page;
  });
  afterEach(() => page.close());

  test.each(VIEWS)("%s: shows itself, asks for nothing elsewhere, and axe finds nothing", async (view) => {
    await tab.open(view);
    expect(await axe(page)).toEqual([]);
    expect(tab.faults).toEqual([]);
  });

  test("dark, and on a phone: still nothing for axe, and no sideways scrolling", { timeout: 90_000 }, async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 380, height: 740 });
    for (const view of VIEWS) {
      await tab.open(view);
      expect(await axe(page), view).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(380);
    }
  });

  test("the keyboard alone: claims, findings, witnesses, views, notes, search and help", {
    timeout: 60_000,
  }, async () => {
    await tab.open("read");
    await page.waitForSelector(".card");
    await page.keyboard.press("j");
    await page.waitForURL(/claim=2/);
    await page.keyboard.press("k");
    await page.waitForURL(/claim=1/);
    await page.waitForSelector('.card[aria-label$=" 1"][aria-busy=false] .finding');
    await page.keyboard.press("n");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-finding"));
    const first = await focused();
    expect(first).toBeTruthy();
    await page.keyboard.press("n");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("p");
    expect(await focused()).toBe(first);
    await page.keyboard.press("2");
    await page.waitForURL(/span=/);
    await page.waitForSelector("[data-chosen]");
    await page.keyboard.press("m");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("body");
    await page.keyboard.press("Shift+Tab");
    for (const [key, view] of Object.entries({ c: "chain", t: "read", d: "compare", w: "sources", e: "claims" })) {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`/${view}`));
    }
    await page.keyboard.press("?");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog[open]", { state: "hidden" });
    await page.keyboard.press("/");
    await page.waitForSelector("input[type=search]:focus");
    await page.keyboard.type("barrels");
    await page.waitForSelector(".hits li");
    expect(page.url()).toContain("q=barrels");
    expect(tab.faults).toEqual([]);
  });

  test("an article is chosen by typing words of its title, with the keyboard", async () => {
    await tab.open("read");
    await page.getByRole("combobox").fill("lantern gate");
    await page.waitForSelector("[role=option]");
    expect(await page.locator("[role=option]").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector('.record strong:has-text("Lantern Wire")');
    expect(tab.faults).toEqual([]);
  });

  test("an article that is asked for alone is read with a claim of its own", async () => {
    await tab.open("timeline");
    await page.locator(".timeline a").last().click();
    await page.waitForSelector(".card[aria-busy=false]");
    expect(new URL(page.url()).searchParams.get("claim")).toMatch(/^\d+$/);
    expect(await page.getByText("does not stand in this article").count()).toBe(0);
    const claim = new URL(page.url()).searchParams.get("claim");
    await page.getByRole("link", { name: "← earlier" }).click();
    await page.waitForFunction((before) => {
      const now = new URL(location.href).searchParams.get("claim");
      return now !== null && now !== before && document.querySelector(".card[aria-busy=false]") !== null;
    }, claim);
    expect(await page.getByText("does not stand in this article").count()).toBe(0);
  });

  test("the chain is told as a sentence for words under the pointer and with the focus", async () => {
    await tab.open("read?claim=1");
    await page.locator(".text a.of-claim").first().hover();
    const told = await page.locator(".hint").textContent();
    expect(told).toMatch(/Ida Marlowe \(edited by Tomas Reyl\), who was told by/);
    await page.mouse.move(2, 2);
    await page.waitForSelector(".hint", { state: "detached" });
    await page.locator(".text a.of-claim").first().focus();
    expect(await page.locator(".hint").textContent()).toBe(told);
    expect(await page.locator(".text a.of-claim").first().getAttribute("aria-description")).toBe(told);
    await page.keyboard.press("Escape");
    await page.waitForSelector(".hint", { state: "detached" });
  });

  test("links to a claim, a place and every view survive a reload", { timeout: 60_000 }, async () => {
    await tab.open("search?q=barrels");
    await page.click(".hits li a");
    await page.waitForSelector("[data-chosen]");
    const words = await page.locator("[data-chosen]").first().textContent();
    await page.reload();
    await page.waitForSelector("[data-chosen]");
    expect(await page.locator("[data-chosen]").first().textContent()).toBe(words);
    for (const view of ["read?claim=3", "chain?claim=7", "claims?sort=copies", "search?q=lorries"]) {
      await tab.open(view);
      const before = await page.locator("main").textContent();
      await page.reload();
      await page.waitForFunction((text) => document.querySelector("main")?.textContent === text, before);
    }
  });

  test("hostile words stay words, whatever direction they run in", { timeout: 60_000 }, async () => {
    await tab.open("search?q=desrever");
    await page.click(".hits li a");
    await page.waitForSelector(".text");
    const text = await page.locator(".text").textContent();
    expect(text).toContain("<script>alert(1)</script>");
    expect(text).toContain("<svg onload=alert(3)>");
    expect(text).toContain('<iframe src="https://evil.example/">');
    expect(await page.locator(".text script, .text img, .text svg, .text iframe, .text style").count()).toBe(0);
    await tab.open("search?q=clerk");
    await page.click(".hits li a");
    await page.waitForSelector(".text");
    expect(await page.locator(".text").textContent()).toContain("The yard");
    expect(await page.locator('a[href^="javascript:"], a[href*="evil"]').count()).toBe(0);
    for (const view of ["timeline", "sources", "compare", "claims"]) {
      await tab.open(view);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(1280);
    }
    expect(tab.faults).toEqual([]);
  });

  test("a page with a title of 10 MB is refused in words, and one of 1 MB is cut where it is shown", {
    timeout: 60_000,
  }, async () => {
    await tab.open("add");
    const huge = HOSTILE_HTML.replace("A headline without an end ", "A headline without an end ".repeat(360_000));
    await page.setInputFiles("input[type=file]", {
      name: "huge.html",
      mimeType: "text/html",
      buffer: Buffer.from(huge),
    });
    await page.waitForSelector('.done-list li.failed:has-text("huge.html")');
    const { articles } = (await (await fetch(`${app.url}/api/articles`)).json()) as {
      articles: { id: string; title: string | null }[];
    };
    for (const { title } of articles) expect((title ?? "").length).toBeLessThan(500);
    for (const view of ["read", "timeline", "claims", "sources", "search?q=clerk", "compare"]) {
      await tab.open(view);
      expect(await page.evaluate(() => document.documentElement.outerHTML.length), view).toBeLessThan(1_000_000);
    }
    expect(tab.faults).toEqual([]);
  });

  test("marks that turn the direction of words do not reach beyond the words", async () => {
    await tab.open("timeline");
    const item = page.locator(".days li li", { hasText: "desrever" }).first();
    await item.waitFor();
    // what stands after the turned title is still where it belongs: to the right of what stands before it, on lines of their own
    const edges = await item.evaluate((element) => {
      const boxes = [...element.querySelectorAll("*")].filter(({ children }) => children.length === 0);
      return boxes.map((box) => getComputedStyle(box).direction);
    });
    expect(new Set(edges)).toEqual(new Set(["ltr"]));
    for (const view of ["claims", "sources", "search?q=desrever", "notes"]) {
      await tab.open(view);
      const open = await page.evaluate(() =>
        [...document.querySelectorAll("main *")].flatMap((element) => {
          const own = [...element.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => node.textContent ?? "");
          const isTurned = own.some((words) => /[\u202A-\u202E\u2066-\u2069]/.test(words));
          const isKept = element.closest("[dir=auto], bdi") !== null;
          return isTurned && !isKept ? element.outerHTML.slice(0, 120) : [];
        }),
      );
      expect(open, view).toEqual([]);
    }
  });

  test("an address that looks like another is shown as the machine reads it, and leads nowhere", async () => {
    await tab.open("search?q=xn");
    await page.locator(".hits li a").first().click();
    await page.waitForSelector(".text .part");
    const text = (await page.locator(".text").textContent()) ?? "";
    expect(text).toContain("xn--80ak6aa92e.example");
    // no link of the app leads out of it, whatever an article says
    for (const view of ["read", "claims", "sources", "timeline", "compare", "search?q=example"]) {
      await tab.open(view);
      const out = await page.evaluate(() =>
        [...document.querySelectorAll("a[href]")]
          .map((link) => link.getAttribute("href") ?? "")
          .filter((address) => new URL(address, location.href).origin !== location.origin),
      );
      expect(out, view).toEqual([]);
    }
  });

  test("a text that runs from right to left keeps its brackets at the side where its lines begin", async () => {
    await tab.open("search?q=board+said+nothing");
    await page.locator(".hits li a", { hasText: "ميناء" }).click();
    await page.waitForSelector(".text .part");
    expect(await page.locator(".text").evaluate((text) => getComputedStyle(text).direction)).toBe("rtl");
    const [brackets, words] = await Promise.all(
      [".brackets", ".words"].map((part) => page.locator(part).first().boundingBox()),
    );
    expect(brackets?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) - 1);
  });

  test("an error of the server is said, and tried again", async () => {
    await page.route("**/api/claims?**", (route) =>
      route.fulfill({ status: 500, json: { error: { code: "fault", message: "The disk is full." } } }),
    );
    await tab.open("claims");
    expect(await page.locator("[role=alert]").textContent()).toContain("The disk is full.");
    await page.unroute("**/api/claims?**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector(".claims .row");
    await tab.open("read?claim=99999");
    expect(await page.locator("[role=alert]").first().textContent()).toContain("There is no claim 99999");
  });

  test("the app speaks German, its widgets too, and keeps the choice", async () => {
    await tab.open("claims");
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("menuitemradio", { name: "Deutsch" }).click();
    await page.waitForSelector('html[lang="de"]');
    await page.reload();
    await page.waitForSelector(".claims .row");
    expect(await page.locator("header nav").textContent()).toContain("Behauptungen");
    expect(await page.locator(".claims .facts").first().textContent()).toMatch(/Artikel/);
  });

  test("requests of another host, another origin or another site are refused; the policy allows nothing else", async () => {
    const { port } = new URL(app.url);
    const ask = (headers: Record<string, string>, place = "/api/overview") =>
      new Promise<{ status: number; policy: string }>((done) => {
        request({ host: "127.0.0.1", port, path: place, headers }, ({ statusCode, headers: got }) =>
          done({ status: statusCode ?? 0, policy: String(got["content-security-policy"]) }),
        ).end();
      });
    expect((await ask({})).status).toBe(200);
    expect((await ask({ host: `evil.example:${port}` })).status).toBe(421);
    expect((await ask({ origin: "https://evil.example" })).status).toBe(403);
    expect((await ask({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    const { policy } = await ask({}, "/read");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });
});
