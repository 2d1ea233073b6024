import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { generateArticles } from "../speed/generate-articles.ts";
import { generatePage } from "./generate-page.ts";
import { readProfiles } from "./read-profiles.ts";
import { runMeasured, type Usage } from "./run-measured.ts";

const CLI = resolve(import.meta.dirname, "../../dist/cli.js");
/** What a worker does with a page: extraction and analysis. */
const ANALYSIS = new Set(["readOne", "answerFor"]);
const TEASERS = 24;

/**
 * Adds so many generated HTML pages to a case (`--articles 10000 --workers 2`) with the built program under a profiler, stops it half-way, goes
 * on, and adds all of them again (`--stops 0`: only the first). Wants `npm run build`.
 */
export async function benchAdd(option: (name: string, otherwise: number) => number): Promise<void> {
  const [count, workers] = [option("articles", 10_000), option("workers", 2)];
  const root = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const bytes = writePages(join(root, "pages"), count);
    console.log(
      `${count} HTML pages, ${(bytes / count / 1000).toFixed(0)} kB each; ${workers} workers; node ${process.versions.node}`,
    );
    const add = (folder: string): string[] => [
      CLI,
      "add",
      join(root, "pages"),
      "--case",
      join(root, folder),
      "--workers",
      String(workers),
    ];
    const profiles = join(root, "profiles");
    mkdirSync(profiles);
    const profiling = ["--cpu-prof", `--cpu-prof-dir=${profiles}`, "--cpu-prof-interval=5000"];
    const whole = await runMeasured(add("whole"), { nodeOptions: profiling });
    tell("all, in one go", whole, count);
    const { busy, inside, insideOfThreads, insideFirst, outside } = readProfiles(profiles, ANALYSIS);
    console.log(
      `profile: ${((100 * inside) / busy).toFixed(1)} % of ${busy.toFixed(1)} busy seconds in extraction and analysis`,
    );
    // the profile counts by the clock, also what SQLite waits for at a commit; processor time does not
    const main = whole.mainThreadSeconds;
    if (main !== null) {
      const threads = 1 - main / whole.cpuSeconds;
      const percent = (share: number): string => (100 * share).toFixed(1);
      const inside = threads * insideOfThreads + insideFirst / whole.cpuSeconds;
      console.log(
        `processor time: ${percent(inside)} % in extraction and analysis. The reading threads used ${percent(threads)} %, of which ${percent(insideOfThreads)} % for that and the rest to pack it for the store; the main thread ${main.toFixed(1)} s of ${whole.cpuSeconds.toFixed(1)}, ${insideFirst.toFixed(1)} of them for the first pages`,
      );
    }
    console.log("outside of extraction and analysis, by the clock:");
    for (const [name, seconds] of outside) console.log(`  ${name.padEnd(40)}${seconds.toFixed(2).padStart(9)} s`);
    if (option("stops", 1) === 0) return;
    let told = 0;
    const half = await runMeasured(add("halves"), {
      onOutput: (text, stop) => {
        told += text.split("\n").length - 1;
        if (told >= count / 2) stop();
      },
    });
    tell(`Ctrl-C after ${told} (exit ${half.exitCode})`, half, told);
    const rest = await runMeasured(add("halves"));
    tell("the rest", rest, count - told);
    console.log(`  ${lastLine(rest)}`);
    const again = await runMeasured(add("whole"));
    tell("all of them again", again, count);
    console.log(`  ${lastLine(again)}`);
    const alone = (whole.cpuSeconds > 0 ? again.cpuSeconds / whole.cpuSeconds : 0) * 100;
    console.log(
      `again: ${alone.toFixed(1)} % of the processor time, ${((100 * again.seconds) / whole.seconds).toFixed(1)} % by the clock`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function writePages(folder: string, count: number): number {
  mkdirSync(folder);
  let bytes = 0;
  const articles = generateArticles(count, 20_310_301);
  for (const [at, article] of articles.entries()) {
    const teasers = Array.from({ length: TEASERS }, (_, k) => articles[(at + k * 17) % count]?.title ?? "");
    const page = generatePage(article, teasers);
    bytes += page.length;
    writeFileSync(join(folder, `page-${String(at).padStart(6, "0")}.html`), page);
  }
  return bytes;
}

const tell = (what: string, { seconds, cpuSeconds, peakMegabytes }: Usage, pages: number): void =>
  console.log(
    `${what.padEnd(30)}${seconds.toFixed(1).padStart(8)} s${cpuSeconds.toFixed(1).padStart(8)} processor s${(pages / cpuSeconds).toFixed(1).padStart(8)} pages a processor s${peakMegabytes.toFixed(0).padStart(7)} MB`,
  );

const lastLine = ({ errors }: Usage): string => errors.trim().split("\n").at(-1) ?? "";
