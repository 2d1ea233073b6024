import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromePath, launch } from "./browser.ts";
import { type Answers, difference, paintedBy, takeScreens } from "./screens.ts";
import { serveCase } from "./served-case.ts";

/** Anti-aliasing and a caret may differ; a line of text that moved is far more than this. */
const TOLERANCE = 0.005;

const folder = resolve(import.meta.dirname, "screens");
const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; the web app's pictures were not compared.");

describe.skipIf(path === null)("the web app's pictures", () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveCase>>;
  beforeAll(async () => {
    served = await serveCase([resolve(import.meta.dirname, "../../examples/harbour")]);
    browser = await launch(path as string);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });

  test("look as they were looked at (npm run golden:screens)", { timeout: 120_000 }, async ({ skip }) => {
    const kept = JSON.parse(readFileSync(join(folder, "painted-by.json"), "utf8")) as unknown;
    const here = await paintedBy(browser);
    if (JSON.stringify(kept) !== JSON.stringify(here)) {
      console.warn(
        `SKIPPED ALOUD: the pictures were taken with ${JSON.stringify(kept)}, here are ${JSON.stringify(here)}; another browser or other fonts draw other pixels.`,
      );
      skip();
    }
    const answers = JSON.parse(readFileSync(join(folder, "answers.json"), "utf8")) as Answers;
    const changed: string[] = [];
    for (const [name, picture] of await takeScreens(browser, served.url, answers)) {
      const share = await difference(browser, readFileSync(join(folder, `${name}.png`)), picture);
      if (share <= TOLERANCE) continue;
      writeFileSync(join(folder, `${name}.png.changed`), picture);
      changed.push(`${name}: ${(share * 100).toFixed(1)} % of the pixels`);
    }
    expect(changed).toEqual([]);
  });
});
