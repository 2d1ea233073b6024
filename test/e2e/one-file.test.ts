/// <reference lib="dom" />
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromePath, launch } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; the one-file page was not looked at.");

const ROOT = resolve(import.meta.dirname, "../..");

describe.skipIf(path === null)("the one-file page", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-file-"));
  const file = join(folder, "harbour.html");
  let browser: Browser;
  beforeAll(async () => {
    execFileSync(
      process.execPath,
      [join(ROOT, "dist/cli.js"), "trace", join(ROOT, "examples/harbour"), "--html", file],
      {
        stdio: "ignore",
      },
    );
    browser = await launch(path as string);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test("on paper the table of steps is there, and no word of it is broken in two", async () => {
    const page = await browser.newPage({ viewport: { width: 718, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    await page.goto(`file://${file}`);
    const cell = page.locator("details table td", { hasText: /^republished$/ }).first();
    expect(await cell.isVisible()).toBe(true);
    const lines = await cell.evaluate((td) => {
      const range = document.createRange();
      range.selectNodeContents(td);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
    await page.close();
  });

  test("on a phone every hand of the picture can be read without moving it sideways", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
    await page.goto(`file://${file}`);
    const rights = await page
      .locator("svg text:not(.step)")
      .evaluateAll((texts) => texts.map((text) => Math.round(text.getBoundingClientRect().right)));
    expect(Math.max(...rights)).toBeLessThanOrEqual(390);
    await page.close();
  });
});
