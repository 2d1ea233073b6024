import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generatedArticles } from "./generated-articles.ts";

const BIN = "dist/cli.js";
const built = existsSync(BIN);
if (!built) console.warn("skipped: dist/cli.js is not built (npm run build)");

const folder = mkdtempSync(join(tmpdir(), "hearsay-many-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Enough for worker threads, and for longer than the second after which progress is told. */
const ARTICLES = 300;
const lines = generatedArticles(ARTICLES).trimEnd().split("\n");

interface Ended {
  readonly code: number | NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** `interrupt`: Ctrl-C as soon as stderr says something. */
function hearsay(words: readonly string[], interrupt = false): Promise<Ended> {
  const child = spawn("node", [BIN, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (bytes: Buffer) => {
    out += bytes.toString();
  });
  child.stderr.on("data", (bytes: Buffer) => {
    err += bytes.toString();
    if (interrupt) child.kill("SIGINT");
  });
  return new Promise((resolve) => child.once("close", (code, signal) => resolve({ code: code ?? signal, out, err })));
}

const isProgress = (line: string): boolean => /^\d+ articles, [\d.]+ a second$/.test(line);

describe.skipIf(!built)("many articles at once", { timeout: 240_000 }, () => {
  const files = join(folder, "articles.jsonl");
  writeFileSync(files, `${lines.join("\n")}\n`);

  test("progress is told on stderr, and a bad input among them is one line: all others are answered", async () => {
    const bad = join(folder, "picture.txt");
    writeFileSync(
      bad,
      Uint8Array.from({ length: 3_000 }, (_, at) => (at * 37) % 256),
    );
    const { code, out, err } = await hearsay(["trace", files, bad, "examples/inland-port.txt", "--json"]);
    expect(code).toBe(1);
    const report = JSON.parse(out) as { inputs: { input: string; read: boolean }[]; articles: unknown[] };
    expect(report.articles).toHaveLength(ARTICLES + 1);
    expect(report.inputs.filter(({ read }) => !read).map(({ input }) => input)).toEqual([bad]);
    const said = err.trimEnd().split("\n");
    expect(said.filter(isProgress).length).toBeGreaterThan(0);
    const rest = said.filter((line) => !isProgress(line));
    expect(rest).toHaveLength(1);
    expect(rest[0]).toContain(bad);
  });

  test("Ctrl-C in the middle ends it with 130, without a word more and without a file", async () => {
    const page = join(folder, "page.html");
    const { code, out, err } = await hearsay(["trace", files, "--html", page], true);
    expect([130, "SIGINT"]).toContain(code);
    expect(out).toBe("");
    expect(
      err
        .trimEnd()
        .split("\n")
        .filter((line) => !isProgress(line)),
    ).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith("page.html"))).toEqual([]);
  });
});
