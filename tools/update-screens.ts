/** `npm run golden:screens`: takes the web app's pictures anew. Look at every one that changed before it is committed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromePath, launch } from "../test/e2e/browser.ts";
import { type Answers, paintedBy, takeScreens } from "../test/e2e/screens.ts";
import { serveCase } from "../test/e2e/served-case.ts";

const root = resolve(import.meta.dirname, "..");
const folder = join(root, "test/e2e/screens");
const path = chromePath();
if (path === null) {
  console.error("golden:screens: no Chromium was found; set CHROME_PATH.");
  process.exit(1);
}
const served = await serveCase([join(root, "examples/harbour")]);
const browser = await launch(path);
const answers: Answers = {};
try {
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of await takeScreens(browser, served.url, answers))
    writeFileSync(join(folder, `${name}.png`), picture);
  // no path of the machine that took them
  const kept = JSON.stringify(answers, null, 2)
    .replaceAll(`${root}/`, "")
    .replace(/"[^"]*\/hearsay-e2e-[^/"]*\//g, '"');
  writeFileSync(join(folder, "answers.json"), `${kept}\n`);
  writeFileSync(join(folder, "painted-by.json"), `${JSON.stringify(await paintedBy(browser), null, 2)}\n`);
} finally {
  await browser.close();
  served.close();
}
