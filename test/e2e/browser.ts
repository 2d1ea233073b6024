import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const PLACES = [
  process.env["CHROME_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** An installed Chromium or Chrome; null where this machine has none. */
export const chromePath = (): string | null => PLACES.find((path) => path !== undefined && existsSync(path)) ?? null;

export const launch = (path: string): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/** What a page did that it must not: requests elsewhere, errors, breaches of its own policy. */
export function watch(page: Page, base: string): string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:"))
      faults.push(`asked for ${request.url()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return faults;
}

/** Scrolls by most of a screen with every frame, and gives how long each of 100 frames took, in milliseconds, the shortest first. */
export async function scrollFrames(page: Page): Promise<readonly number[]> {
  const frames = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const waits: number[] = [];
        let last = performance.now();
        const step = (): void => {
          const now = performance.now();
          waits.push(now - last);
          last = now;
          scrollBy(0, 600);
          if (waits.length > 100) done(waits.slice(1));
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );
  return frames.sort((a, b) => a - b);
}
