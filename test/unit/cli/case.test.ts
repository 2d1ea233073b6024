import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../../../src/cli/run.ts";
import { fakeTerminal } from "./fake-terminal.ts";

// one investigation, told in the order of its days: each test goes on where the one before it left the case
let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-days-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function hearsay(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const code = await run([...argv, "--case", join(root, "case")], terminal);
  return { code, out: terminal.out, err: terminal.err };
}

const page = (title: string, outlet: string, host: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="https://${host}/drums"><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="2031-03-04T08:00:00Z"></head>
<body><article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("")}</article></body></html>`;
const SAID = "“No drum left this yard without a stamped paper,” said Mira Colt, the harbour master.";
const firstVersion = page("Port let 340 drums leave, official says", "Velden Courier", "courier.example", [
  "The port let some 340 drums leave its yard without papers, a senior official at the port authority said on Tuesday.",
  SAID,
]);
const secondVersion = page("Port let 290 drums leave, official says", "Velden Courier", "courier.example", [
  "The port let some 290 drums leave its yard without papers, a senior official at the port authority said on Tuesday.",
  SAID,
]);
const write = (name: string, text: string): string => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const add = (name: string, text: string) => hearsay("add", write(name, text), "--workers", "0");
const cells = (out: string): string[][] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

test("lists have ids short, and what takes an id takes both", async () => {
  const [added = []] = cells((await add("drums.html", firstVersion)).out);
  const short = added[1]?.slice(7, 19) ?? "";
  expect(added[1]).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(cells((await hearsay("list")).out)[0]?.[0]).toBe(short);
  expect(cells((await hearsay("find", "drums")).out)[0]?.[0]).toBe(short);
  for (const id of [short, added[1] ?? ""]) expect((await hearsay("show", id)).out).toContain("[cue: said]");
});

test("claims and sources are listed with the ids that note, fix and grade take", async () => {
  const claims = cells((await hearsay("list", "--claims")).out);
  expect(claims[0]).toEqual(["c1", "-", "1 independent", expect.stringContaining("drums")]);
  expect(
    claims.some(([first, id, place]) => first === "" && /\/t\d+$/.test(id ?? "") && /^\d+-\d+$/.test(place ?? "")),
  ).toBe(true);
  const sources = cells((await hearsay("list", "--sources")).out);
  const colt = sources.find((line) => line[3] === "Mira Colt");
  expect(colt?.slice(1, 3)).toEqual(["-", "N1"]);
  expect((await hearsay("grade", colt?.[0] ?? "", "B", "--reason", "two years of exact figures")).code).toBe(0);
  expect(cells((await hearsay("grade")).out)).toContainEqual([colt?.[0], "B", "N1", "Mira Colt"]);
  expect(cells((await hearsay("list", "--findings")).out)[0]?.slice(2, 5)).toEqual([
    "open",
    expect.stringMatching(/^c\d+$|^-$/),
    expect.stringMatching(/^[0-9a-f]{12}:/),
  ]);
  expect((await hearsay("list", "--claims", "--sources")).code).toBe(2);
});

test("a note stands on an article's words, a claim or a source, and the list says on what", async () => {
  const [[article = ""] = []] = cells((await hearsay("list")).out);
  const source = cells((await hearsay("list", "--sources")).out).find((line) => line[3] === "Mira Colt")?.[0] ?? "";
  for (const [on, at] of [[article, "0-18"], ["c1"], [source]])
    expect((await hearsay("note", "look here", "--on", on ?? "", ...(at === undefined ? [] : ["--at", at]))).code).toBe(
      0,
    );
  expect(cells((await hearsay("note")).out).map((line) => line[2])).toEqual([
    `article ${article}`,
    "claim c1",
    `source ${source}`,
  ]);
  expect((await hearsay("note", "no", "--on", "c99")).err).toContain("no-such-item");
  expect((await hearsay("note", "no", "--on", "c1", "--at", "0-3")).code).toBe(2);
});

test("a new version shows the notes of the old one, with the archived words where they are gone; rulings on words that stand hold", async () => {
  const [[before = ""] = []] = cells((await hearsay("list")).out);
  const [added = []] = cells((await add("drums.html", secondVersion)).out);
  expect(added[0]).toBe("version 2");
  const now = (await hearsay("show", added[1] ?? "")).out;
  expect(now).toContain(`VERSION 2 of 2; v1 ${before}`);
  expect(now).toMatch(/NOTE .* on "Port let 340 drums" \(broken: words gone\): look here/);
  expect(now).toMatch(/RULED .*grade B/);
  expect((await hearsay("show", before)).out).toMatch(/NOTE .* on "Port let 340 drums" \(0-18\): look here/);
});

test("what people rejected leaves no case; their notes do, unless they are redacted", async () => {
  const findings = cells((await hearsay("list", "--findings")).out);
  const [id = "", , , , , says = ""] = findings.find((line) => line[1]?.startsWith("lint:")) ?? [];
  expect(says).not.toBe("");
  expect((await hearsay("export", "--format", "csv")).code).toBe(0);
  expect((await hearsay("fix", id, "--reject", "--reason", "the outlet told us why")).code).toBe(0);
  const exported = async (format: string, ...more: string[]): Promise<string> => {
    const out = join(root, `out.${format}`);
    expect((await hearsay("export", "--format", format, "--out", out, ...more)).code).toBe(0);
    return readFileSync(out, "utf8");
  };
  for (const format of ["annotation", "html", "markdown"])
    expect(await exported(format)).not.toContain(says.slice(0, 40));
  for (const format of ["annotation", "markdown"]) expect(await exported(format)).toContain("look here");
  for (const format of [
    "annotation",
    "prov",
    "schema",
    "stix",
    "gexf",
    "graphml",
    "csv",
    "bibtex",
    "csl",
    "markdown",
    "html",
  ])
    expect(await exported(format, "--redact-notes"), format).not.toMatch(/look here|told us why|two years of exact/);
  expect(await exported("markdown")).toContain(
    "“The port let some 290 drums leave its yard without papers” – a senior official at the port authority, U1 \\(Velden Courier".replace(
      "\\(",
      "(",
    ),
  );
});

test("a ruling taken back says so", async () => {
  const [[id = ""] = []] = cells((await hearsay("list", "--rulings")).out);
  expect((await hearsay("fix", id, "--undo", "--reason", "mistaken")).err).toContain(`taken back: ${id}`);
});
