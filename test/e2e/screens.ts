/// <reference lib="dom" />
import { createHash } from "node:crypto";
import type { Browser } from "playwright-core";

const VIEWS = ["read", "chain?claim=7", "compare", "claims", "sources", "timeline"];
const SIZES = {
  desktop: { width: 1100, height: 760 },
  phone: { width: 390, height: 780 },
} as const;

/** What the server answered, by path and query: kept beside the pictures, so that they show the app and not what is read from a text. */
export type Answers = Record<string, unknown>;

/** The views that are kept as pictures, at two sizes, the phone in the dark; by name. Answers that are not kept yet are asked for and kept. */
export async function takeScreens(browser: Browser, url: string, answers: Answers): Promise<Map<string, Buffer>> {
  const screens = new Map<string, Buffer>();
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await browser.newPage({
      viewport,
      locale: "en-GB",
      timezoneId: "UTC",
      reducedMotion: "reduce",
      colorScheme: size === "phone" ? "dark" : "light",
    });
    await page.route("**/api/**", async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const known = answers[pathname + search] ?? (await (await route.fetch()).json());
      answers[pathname + search] = known;
      await route.fulfill({ json: known });
    });
    for (const view of VIEWS) {
      await page.goto(`${url}/${view}`);
      await page.waitForSelector("main .card, main table, main .row, main .days li", { timeout: 30_000 });
      await page.waitForSelector("main .waiting", { state: "detached", timeout: 30_000 });
      await page.waitForLoadState("networkidle");
      screens.set(
        `${view.replace(/\W.*/, "")}-${size}`,
        await page.screenshot({ animations: "disabled", caret: "hide" }),
      );
    }
    await page.close();
  }
  return screens;
}

/** What a picture depends on beside the app: the browser's version, and the fonts as the widths they give to the same words. */
export async function paintedBy(browser: Browser): Promise<{ readonly browser: string; readonly fonts: string }> {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    return [
      'Charter, Georgia, "Noto Serif", "Liberation Serif", serif',
      '"Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif',
      "ui-monospace, monospace",
    ].map((family) => {
      if (context === null) return 0;
      context.font = `bold 40px ${family}`;
      return context.measureText("Where it came from ▲ ❝ ∅ ↻ ⟳ № ✎").width;
    });
  });
  await page.close();
  const fonts = createHash("sha256").update(JSON.stringify(widths)).digest("hex").slice(0, 16);
  return { browser: browser.version(), fonts };
}

/** The share of pixels, 0 to 1, that differ by more than a shade; 1 where the sizes differ. Compared in the browser, which can read PNG. */
export async function difference(browser: Browser, before: Buffer, after: Buffer): Promise<number> {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const shades = [0, 1, 2].map((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)));
        if (Math.max(...shades) > 32) different++;
      }
      return different / (a.data.length / 4);
    },
    [before, after].map((picture) => picture.toString("base64")),
  );
  await page.close();
  return share;
}
