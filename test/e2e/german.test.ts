/// <reference lib="dom" />
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleView, ClaimView, FindingView } from "../../src/report/format.ts";
import { type AppInBrowser, appInBrowser, axe, openPlace } from "./app-in-browser.ts";
import { chromePath, watch } from "./browser.ts";

const path = chromePath();
if (path === null) console.warn("SKIPPED ALOUD: no Chromium was found; the German screens were not looked at.");

/** Words of the app that no German screen may have. The articles are English: their words stand in quotation marks or in the text. */
const OURS =
  /\b(?:was told by|carries a piece by|republished|which none|Look for|Ask the|is gone|is new|became|inferred|declared|unnamed source|independent source|the headline|no date|edited by|not seen|it departs)\b/i;

describe.skipIf(path === null)("the app in German", { timeout: 120_000 }, () => {
  let app: AppInBrowser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    app = await appInBrowser(path as string, [
      resolve(import.meta.dirname, "../../examples/harbour"),
      resolve(import.meta.dirname, "../../examples/inland-port.txt"),
    ]);
    page = await app.browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "de-DE" });
    faults = watch(page, app.url);
  }, 90_000);
  afterAll(() => app?.close());

  const ask = async <T>(place: string): Promise<T> => (await (await fetch(`${app.url}/api${place}`)).json()) as T;
  /** Everything that is read, seen or heard, without the words of articles. */
  const words = (): Promise<string> =>
    page.evaluate(() => {
      const copy = document.querySelector("main")?.cloneNode(true) as HTMLElement;
      const heard = [...copy.querySelectorAll("*")].flatMap((element) =>
        ["data-says", "aria-label", "aria-description", "title", "placeholder"].flatMap(
          (name) => element.getAttribute(name) ?? [],
        ),
      );
      for (const own of copy.querySelectorAll(".words, q, blockquote, h2, td, .hits")) own.remove();
      return [copy.textContent ?? "", ...heard].join("\n");
    });
  /** What a claim says: its sentences, the steps of its ways and the reasons of its count. */
  const keysOf = ({ row, findings, around, chain }: ClaimView): string[] => [
    ...[...findings, ...around].flatMap(({ finding }) => (finding.phrases ?? []).map(({ key }) => key)),
    ...(row.independence.phrases ?? []).map(({ key }) => key),
    ...chain.links.map(({ kind, basis, directed }) => `${kind} ${basis} ${directed}`),
  ];
  /** What the server says in English: none of it may stand on a screen. */
  const english = (findings: readonly FindingView[]): string[] => findings.map(({ finding }) => finding.says);

  test("no claim, chain or card has a sentence of the server", async () => {
    const { total } = await ask<{ total: number }>("/claims?limit=1");
    expect(total).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (let number = 1; number <= total; number++) {
      const view = await ask<ClaimView>(`/claims/${number}`);
      // each sentence once: claims that say nothing new are not opened
      const keys = keysOf(view).filter((key) => !seen.has(key));
      if (keys.length === 0) continue;
      for (const key of keys) seen.add(key);
      const said = [
        ...english([...view.findings, ...view.around]),
        ...view.chain.sentences,
        ...view.row.independence.because,
      ];
      for (const place of [`read?claim=${number}`, `chain?claim=${number}`]) {
        await openPlace(page, `${app.url}/${place}`);
        await page.waitForSelector(".card, .chain");
        const shown = await words();
        expect(
          said.filter((sentence) => shown.includes(sentence)),
          place,
        ).toEqual([]);
        expect(shown, place).not.toMatch(OURS);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  test("no text has one in its margin or under the pointer", async () => {
    const { articles } = await ask<{ articles: { id: string }[] }>("/articles");
    expect(articles.length).toBeGreaterThan(0);
    for (const { id } of articles) {
      const view = await ask<ArticleView>(`/article?id=${encodeURIComponent(id)}`);
      await openPlace(page, `${app.url}/read?article=${encodeURIComponent(id)}`);
      await page.waitForSelector(".text .part");
      const shown = await words();
      expect(english(view.findings).filter((sentence) => shown.includes(sentence))).toEqual([]);
    }
  });

  test.each(["compare", "claims", "search?q=barrels", "sources", "timeline", "notes", "add"])(
    "%s: no English word of ours, and axe finds nothing",
    async (view) => {
      await openPlace(page, `${app.url}/${view}`);
      expect(await words()).not.toMatch(OURS);
      expect(await axe(page)).toEqual([]);
    },
  );

  test("an error is said in German before the server's own words", async () => {
    await openPlace(page, `${app.url}/read?claim=99999`);
    expect(await page.locator("[role=alert]").first().textContent()).toContain("Das gibt es in diesem Fall nicht.");
  });
});
