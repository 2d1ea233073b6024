/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AppInBrowser, appInBrowser, axe, type OpenPage } from "./app-in-browser.ts";
import { chromePath } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; adding articles was not tried in a browser.");

const story = (n: number): string =>
  `Ferry ${n} was late again\n\n"The tide gate was shut on day ${n}," said Petra Lund, the master of Ferry ${n}.\n\nNobody at the pier office answered on day ${n}.\n`;

/** What a person adds in the app: dropped files, chosen ones, a pasted text, an address; progress, failures, and stopping. */
describe.skipIf(path === null)("adding articles in the web app", { timeout: 90_000 }, () => {
  let app: AppInBrowser;
  let tab: OpenPage;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), "hearsay-add-e2e-"));

  beforeAll(async () => {
    writeFileSync(join(folder, "first.txt"), story(1));
    app = await appInBrowser(path as string, [join(folder, "first.txt")]);
  }, 90_000);
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    tab = await app.newPage();
    page = tab.page;
    await tab.open("add");
  });
  afterEach(() => page.close());

  const articles = async (): Promise<number> =>
    ((await (await fetch(`${app.url}/api/overview`)).json()) as { articles: number }).articles;
  /** As files are dropped: an event with a list of files, over the drop area. */
  const drop = (files: readonly { readonly name: string; readonly content: string }[]): Promise<void> =>
    page.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const { name, content } of all) dataTransfer.items.add(new File([content], name));
      const area = document.querySelector(".drop");
      area?.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
      area?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
  const outcome = (name: string) => page.locator(".done-list li", { hasText: name });

  test("files that are dropped are read; one that cannot be is said, and the others are added", async () => {
    const before = await articles();
    await drop([
      { name: "two.txt", content: story(2) },
      { name: "empty.txt", content: "" },
      { name: "noise.bin", content: "\u0000\u0001\u0002\u0003".repeat(400) },
      { name: "three.md", content: `# Ferry 3 was late again\n\n${story(3)}` },
    ]);
    await outcome("three.md").waitFor();
    expect(await outcome("two.txt").textContent()).toContain("1 article added");
    expect(await outcome("empty.txt").textContent()).toContain("is empty");
    expect(await page.locator(".done-list li.failed").count()).toBe(2);
    expect(await articles()).toBe(before + 2);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: /To the claims/ }).click();
    await page.waitForSelector('.claims .row:has-text("Ferry 3 was late again")');
  });

  test("a file that is there already is said to be; the same through the button", async () => {
    const before = await articles();
    await page.setInputFiles("input[type=file]", join(folder, "first.txt"));
    await outcome("first.txt").waitFor();
    expect(await outcome("first.txt").textContent()).toContain("1 already there");
    expect(await articles()).toBe(before);
    // the same file can be chosen once more
    await page.setInputFiles("input[type=file]", []);
    await page.setInputFiles("input[type=file]", join(folder, "first.txt"));
    await page.waitForFunction(() => document.querySelectorAll(".done-list li").length === 2);
  });

  test("a text is pasted with its name and where it was published", async () => {
    await page.fill("textarea[name=text]", story(40));
    await page.fill("input[name=name]", "from-the-pier.txt");
    await page.fill("input[name=url]", "https://pier.example/ferry-40");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await outcome("from-the-pier.txt").waitFor();
    expect(await page.inputValue("textarea[name=text]")).toBe("");
    const { articles: rows } = (await (await fetch(`${app.url}/api/articles`)).json()) as {
      articles: { title: string; url: string | null }[];
    };
    expect(rows.find(({ title }) => title.includes("Ferry 40"))?.url).toBe("https://pier.example/ferry-40");
    expect(tab.faults).toEqual([]);
  });

  test("an address is sent as it was given, and what became of it is said", async () => {
    const asked: unknown[] = [];
    await page.route("**/api/add/address", (route) => {
      asked.push(route.request().postDataJSON());
      return route.fulfill({ json: { added: 1, alreadyThere: 0, notRead: [] } });
    });
    await page.fill("input[name=address]", "https://pier.example/ferry-70");
    await page.getByRole("button", { name: "Fetch and add" }).click();
    await outcome("https://pier.example/ferry-70").waitFor();
    expect(asked).toEqual([{ address: "https://pier.example/ferry-70" }]);
    expect(await outcome("https://pier.example/ferry-70").textContent()).toContain("1 article added");
    // the page itself asked for nothing elsewhere
    expect(tab.faults).toEqual([]);
  });

  test("an address inside this machine is not fetched, and that is said", async () => {
    const inside = `${app.url}/api/report`;
    await page.fill("input[name=address]", inside);
    await page.getByRole("button", { name: "Fetch and add" }).click();
    await outcome(inside).waitFor();
    expect(await outcome(inside).getAttribute("class")).toBe("failed");
    expect(await outcome(inside).textContent()).toContain("not an address of the open web");
  });

  test("progress is told, and stopping keeps what was added and leaves the rest", async () => {
    const before = await articles();
    // each file waits until it is let through
    const held: (() => void)[] = [];
    const letThrough = async (): Promise<void> => {
      await expect.poll(() => held.length).toBe(1);
      held.shift()?.();
    };
    await page.route("**/api/add/file?**", async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await drop(Array.from({ length: 8 }, (_, k) => ({ name: `part-${k}.txt`, content: story(100 + k) })));
    await page.waitForSelector('[role=status]:has-text("1 of 8")');
    await letThrough();
    await outcome("part-0.txt").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await letThrough();
    await page.waitForSelector("progress", { state: "detached" });
    const done = await page.locator(".done-list li").count();
    expect(done).toBe(2);
    expect(await articles()).toBe(before + done);
  });
});
