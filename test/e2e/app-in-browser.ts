/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { launch, watch } from "./browser.ts";
import { type ServeOptions, serveCase } from "./served-case.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PATIENCE_MS = 20_000;

/** A case served and a browser to look at it with. */
export interface AppInBrowser {
  readonly url: string;
  readonly folder: string;
  readonly browser: Browser;
  newPage(): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** What the page did that it must not. */
  readonly faults: readonly string[];
  /** Goes to a view and waits until it shows what it has. */
  open(place: string): Promise<void>;
}

export async function appInBrowser(
  path: string,
  inputs: readonly string[],
  options: ServeOptions = {},
): Promise<AppInBrowser> {
  const [served, browser] = await Promise.all([serveCase(inputs, options), launch(path)]);
  return {
    url: served.url,
    folder: served.folder,
    browser,
    newPage: async () => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
      page.setDefaultTimeout(PATIENCE_MS);
      const faults = watch(page, served.url);
      return { page, faults, open: (place) => openPlace(page, `${served.url}/${place}`) };
    },
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

export async function openPlace(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector("main h2, main .empty, main [role=alert]");
  await page.waitForSelector("main .waiting", { state: "detached" });
}

/** What axe finds against WCAG 2.2 AA. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
