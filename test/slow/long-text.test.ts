/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { appInBrowser } from "../e2e/app-in-browser.ts";
import { chromePath, scrollFrames } from "../e2e/browser.ts";
import { generatedText } from "../e2e/generated-articles.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; a text of 2 MB was not added in a browser.");

// 2 MB in `npm run test:slow`, a text that is read in seconds in every run
const CHARACTERS = process.env["MODE"] === "slow" ? 2_000_000 : 150_000;
const PATIENCE_MS = 600_000;

describe.skipIf(path === null)(`a text of ${CHARACTERS / 1_000} kB`, { timeout: 2 * PATIENCE_MS }, () => {
  test("is added in the app, which answers meanwhile; it opens, scrolls, and is read to its end", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-long-"));
    const text = generatedText(CHARACTERS);
    writeFileSync(join(folder, "long.txt"), text);
    const app = await appInBrowser(path as string, []);
    try {
      const { page, faults, open } = await app.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await open("add");
      await page.setInputFiles("input[type=file]", join(folder, "long.txt"));
      await page.locator("progress").waitFor();
      // the reading is a thread's; the server goes on answering
      const begun = performance.now();
      expect((await fetch(`${app.url}/api/log`)).status).toBe(200);
      expect(performance.now() - begun).toBeLessThan(10_000);
      await page.locator(".done-list li", { hasText: "1 article added" }).waitFor();
      await page.goto(`${app.url}/read`);
      await page.waitForSelector(".text.long .row");
      const frames = await scrollFrames(page);
      expect(frames[Math.floor(frames.length / 2)]).toBeLessThan(200);
      expect(await page.locator(".text.long .row").count()).toBeLessThan(80);
      // somebody speaks in the last paragraph too
      const place = text.lastIndexOf(" said that ") + 1;
      await page.goto(`${app.url}/read?span=${place}-${place + 4}`);
      await page.waitForSelector("[data-chosen]");
      expect(await page.textContent("[data-chosen]")).toBe("said");
      await page.waitForFunction(() => document.querySelector("[data-chosen]")?.closest(".is-cue") !== null);
      expect(faults).toEqual([]);
    } finally {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
