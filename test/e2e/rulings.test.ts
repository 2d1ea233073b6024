/// <reference lib="dom" />
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, type OpenPage } from "./app-in-browser.ts";
import { chromePath } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; rulings and notes were not tried in a browser.");

/** What a person decides in the app: each with a reason, seen at once, in the log, and taken back. */
describe.skipIf(path === null)("a person's word in the web app", { timeout: 60_000 }, () => {
  let app: AppInBrowser;
  let tab: OpenPage;
  let page: Page;

  beforeAll(async () => {
    app = await appInBrowser(path as string, [resolve(import.meta.dirname, "../../examples/harbour")]);
  }, 90_000);
  afterAll(() => app?.close());
  beforeEach(async () => {
    tab = await app.newPage();
    page = tab.page;
  });
  afterEach(async () => {
    expect(tab.faults.filter((fault) => !refused.test(fault))).toEqual([]);
    await page.close();
  });

  /** What the browser says of an answer that is a refusal. */
  const refused = /status of 403/;
  const card = ".card";
  const choose = async (within: string, kind: string): Promise<void> => {
    await page.locator(`${within} .rulings button.dots`).first().click();
    await page.getByRole("menuitem", { name: kind }).click();
    await page.waitForSelector("dialog[open]");
  };
  const send = async (reason: string): Promise<void> => {
    await page.fill("dialog textarea[name=reason]", reason);
    await page.click("dialog button[type=submit]");
    await page.waitForSelector("dialog[open]", { state: "detached" });
  };
  const undo = async (kind: string): Promise<void> => {
    await page.locator(`.ruling-${kind} button`).first().click();
    await send("on second thoughts");
    await page.waitForSelector(`.ruling-${kind}`, { state: "detached" });
  };

  test("rejects a claim by keyboard alone, sees it said, and takes it back", async () => {
    await tab.open("read?claim=1");
    await page.waitForSelector(card);
    await page.locator(`${card} .rulings button.dots`).first().focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.type("not what the text says");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".ruling-reject");
    expect(await page.locator(".ruling-reject").first().textContent()).toContain("by anna");
    await undo("reject");
    await tab.open("notes");
    await page.waitForSelector("main table tbody tr");
    expect(await page.locator("main table").textContent()).toMatch(/took back[\s\S]*rejected/);
  });

  test("accepts a finding, and sets what one says", async () => {
    await tab.open("read?claim=1");
    await page.waitForSelector(`${card} .finding`);
    await choose(`${card} .finding`, "accept");
    await send("as it says");
    await page.waitForSelector(".finding .ruling-accept");
    await undo("accept");
    await choose(`${card} .finding`, "fix");
    await page.fill("dialog textarea[name=value]", "The headline goes further than the body.");
    await send("shorter");
    await page.waitForSelector('.finding p:has-text("The headline goes further than the body.")');
    await undo("fix");
  });

  test("sets the wording of a claim, and of an article its outlet", async () => {
    await tab.open("read?claim=1");
    await page.waitForSelector(card);
    await choose(`${card} .card-head`, "fix");
    await page.fill("dialog textarea[name=value]", "The hauliers were let through at night");
    await send("plainer");
    await page.waitForSelector(`${card} h2:has-text("The hauliers were let through at night")`);
    await undo("fix");
    await choose(".record", "fix");
    await page.selectOption("dialog select", "outlet");
    await page.fill("dialog textarea[name=value]", "The Courier");
    await send("its own name");
    await page.waitForSelector('.record strong:has-text("The Courier")');
    await undo("fix");
    await page.waitForSelector('.record strong:has-text("Northbank Courier")');
  });

  test("grades a claim; a grade that it cannot have is refused with the reason, and what was typed stays", async () => {
    await tab.open("read?claim=1");
    await page.waitForSelector(card);
    await choose(`${card} .card-head`, "grade");
    await page.fill("dialog input[name=value]", "B1");
    await page.fill("dialog textarea[name=reason]", "two of them");
    await page.click("dialog button[type=submit]");
    expect(await page.locator("dialog [role=alert]").textContent()).toMatch(/2 is the best it can have/);
    expect(await page.inputValue("dialog textarea[name=reason]")).toBe("two of them");
    await page.fill("dialog input[name=value]", "B2");
    await page.click("dialog button[type=submit]");
    await page.waitForSelector('.ruling-grade:has-text("B2")');
    await undo("grade");
  });

  test("merges two claims and parts them again; splits a claim", async () => {
    await tab.open("claims?sort=order");
    await page.waitForSelector(".claims .row");
    const count = async (): Promise<number> =>
      ((await (await fetch(`${app.url}/api/overview`)).json()) as { claims: number }).claims;
    const before = await count();
    await tab.open("read?claim=1");
    await page.waitForSelector(card);
    await choose(`${card} .card-head`, "merge");
    await page.fill("dialog input[type=search]", "an arrangement with the hauliers");
    await page.locator("dialog fieldset input[type=checkbox]").first().check();
    await send("the same said twice");
    await page.waitForSelector(".ruling-merge");
    expect(await count()).toBe(before - 1);
    await undo("merge");
    expect(await count()).toBe(before);
    await choose(`${card} .card-head`, "split");
    await page.locator("dialog fieldset input[type=checkbox]").last().check();
    await send("another matter");
    await page.waitForSelector(".ruling-split");
    expect(await count()).toBe(before + 1);
    await undo("split");
  });

  test("merges two sources of one article", async () => {
    await tab.open("sources");
    await page.waitForSelector(".sources .row");
    // one row for the name, until it is opened
    await page.getByRole("button", { name: "Lena Ortiz" }).click();
    const row = page.locator(".sources .row", { hasText: "Lena Ortiz" }).first();
    await row.locator("button.dots").click();
    await page.getByRole("menuitem", { name: "merge" }).click();
    await page.locator("dialog fieldset input[type=checkbox]").first().check();
    await send("one person");
    await page.waitForSelector(".ruling-merge");
    await undo("merge");
  });

  test("writes a note on the words that are selected, finds it in the notes, and erases it", async () => {
    await tab.open("read?claim=1");
    await page.waitForSelector(".text .words p");
    await page.locator(".text .words p", { hasText: "So where did the barrels go?" }).click({ clickCount: 3 });
    await page.keyboard.press("m");
    expect(await page.locator(".note-form .about").textContent()).toContain("So where did the barrels go?");
    await page.keyboard.type("Asked, and not answered.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForSelector(".is-note");
    expect((await page.locator(".is-note").allTextContents()).join("")).toBe("So where did the barrels go?");
    await tab.open("notes");
    await page.waitForSelector(".written li");
    expect(await page.locator(".written li").first().textContent()).toContain("Asked, and not answered.");
    expect(await page.locator(".written q").first().textContent()).toBe("So where did the barrels go?");
    await page.locator(".written button.dots").first().click();
    await send("asked to");
    await page.waitForSelector('.written em:has-text("erased")');
  });
});
