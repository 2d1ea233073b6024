import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom, a reason per row. A stage imports core, language and itself, never another stage. */
const ALLOWED: Record<string, { may: readonly string[]; because: string }> = {
  core: { may: [], because: "the nouns stand on nothing" },
  language: { may: ["core"], because: "words as data and the analysis of sentences know only the nouns" },
  read: { may: ["core"], because: "touches the world; knows nothing of what is found" },
  article: { may: ["core", "language"], because: "a stage" },
  sentences: { may: ["core", "language"], because: "a stage" },
  attribution: { may: ["core", "language"], because: "a stage" },
  statements: { may: ["core", "language"], because: "a stage" },
  reuse: { may: ["core", "language"], because: "a stage" },
  provenance: { may: ["core", "language"], because: "a stage" },
  compare: { may: ["core", "language"], because: "aligned sentences of two articles, a stage of its own" },
  corpus: {
    may: ["core", "reuse", "read"],
    because: "reuse over files: segments on disk, streams, worker threads that parse JSON lines; touches the world",
  },
  report: { may: ["core"], because: "lays out what the stages found, adds nothing" },
  "trace.ts": {
    may: [
      "core",
      "language",
      "article",
      "sentences",
      "attribution",
      "statements",
      "reuse",
      "provenance",
      "report",
      "version.ts",
    ],
    because: "the one place that orders the stages",
  },
  "compare-articles.ts": { may: ["core", "compare", "reuse"], because: "orders the stages for two articles" },
  "version.ts": { may: [], because: "a constant" },
  "index.ts": {
    may: ["core", "report", "trace.ts", "read"],
    because: "the library's front door",
  },
  store: { may: ["core"], because: "keeps rows and bytes; touches the disk" },
  cases: {
    may: ["core", "language", "report", "read", "store", "parallel", "trace.ts", "version.ts"],
    because: "the life of a case over the store; what people merged and split is said in the phrases of findings",
  },
  parallel: {
    may: ["core", "trace.ts"],
    because: "worker threads around trace.ts",
  },
  server: {
    may: ["core", "report", "read", "store", "cases", "compare-articles.ts", "trace.ts", "version.ts"],
    because: "serves the Report",
  },
  cli: {
    may: [
      "core",
      "read",
      "report",
      "article",
      "reuse",
      "corpus",
      "compare-articles.ts",
      "store",
      "cases",
      "parallel",
      "server",
      "mcp",
      "trace.ts",
      "version.ts",
    ],
    because: "prints and exits; reads the Report; `reuse` compares articles without the stages between",
  },
  mcp: {
    may: ["core", "report", "server", "compare-articles.ts", "version.ts"],
    because: "serves the Report to programs, from the same session as the web app",
  },
};

const root = resolve(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
const roomOf = (path: string): string => path.split("/")[0] ?? path;

const IMPORT = /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g;

describe("layers", () => {
  test.each(files)("%s imports only what its room may", (file) => {
    const room = roomOf(file);
    const row = ALLOWED[room];
    expect(row, `src/${room} has no row in the table`).toBeDefined();
    const source = readFileSync(join(root, file), "utf8");
    for (const match of source.matchAll(IMPORT)) {
      const target = roomOf(relative(root, resolve(root, dirname(file), match[1] ?? "")));
      if (target === room) continue;
      expect(row?.may, `src/${file} imports ${match[1]}`).toContain(target);
    }
  });

  test.each(Object.keys(ALLOWED))("%s uses every permission that it has", (room) => {
    const used = new Set(
      files
        .filter((file) => roomOf(file) === room)
        .flatMap((file) => {
          const source = readFileSync(join(root, file), "utf8");
          return [...source.matchAll(IMPORT)].map((match) =>
            roomOf(relative(root, resolve(root, dirname(file), match[1] ?? ""))),
          );
        }),
    );
    expect(ALLOWED[room]?.may.filter((target) => !used.has(target))).toEqual([]);
  });

  const PURE = [
    "core",
    "language",
    "article",
    "sentences",
    "attribution",
    "statements",
    "reuse",
    "provenance",
    "compare",
    "report",
    "trace.ts",
    "compare-articles.ts",
  ];
  test("CONTRIBUTING names the rooms that touch the world", () => {
    const [told = ""] =
      /only (`read\/`[\s\S]*?) touch the world/
        .exec(readFileSync(join(root, "../CONTRIBUTING.md"), "utf8"))
        ?.slice(1) ?? [];
    const named = [...told.matchAll(/`([a-z]+)\/`/g)].map(([, room = ""]) => room);
    const rooms = Object.keys(ALLOWED).filter((room) => !room.endsWith(".ts") && !PURE.includes(room));
    expect(named.sort()).toEqual(rooms.sort());
  });

  test.each(files.filter((file) => PURE.includes(roomOf(file))))(
    "%s is pure: no clock, disk, network, chance or log",
    (file) => {
      const source = readFileSync(join(root, file), "utf8");
      const worldly =
        /node:(?:fs|net|http|https|child_process|dns)|Date\.now\(|new Date\(\)|Math\.random\(|console\.|process\.(?:env|stdout|stderr|exit)|\bfetch\(/;
      // the one exception: trained weights are read lazily from a file beside the code
      if (/\/load-[a-z-]+\.ts$/.test(file)) return;
      expect(source).not.toMatch(worldly);
    },
  );
});
