import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDocuments } from "../../../src/cases/add-documents.ts";
import { caseReport, ruledReport } from "../../../src/cases/case-report.ts";
import { checkLog, readLog } from "../../../src/cases/log.ts";
import { addNote, listNotes } from "../../../src/cases/notes.ts";
import { rule } from "../../../src/cases/rulings.ts";
import { verifyCase } from "../../../src/cases/verify-case.ts";
import { exportWacz } from "../../../src/cases/wacz/export-wacz.ts";
import { readWacz } from "../../../src/cases/wacz/read-wacz.ts";
import { restoreWacz } from "../../../src/cases/wacz/restore-wacz.ts";
import type { Document } from "../../../src/core/document.ts";
import { readWaczPages } from "../../../src/read/containers/read-wacz-pages.ts";
import { keptHeaders } from "../../../src/read/kept-headers.ts";
import { readDocuments } from "../../../src/read/read-documents.ts";
import { openCase } from "../../../src/store/case-store.ts";
import { askPython, hasPython } from "../../readers/python.ts";

const ANNA = { who: "anna", at: "2026-03-01T10:00:00.000Z" };
const page = (body: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html><head><title>Bridge</title></head><body><article><h1>Bridge will close</h1><p>${body}</p></article></body></html>`,
  );
const document = (input: string, content: Uint8Array | string, url: string | null): Document => ({
  input,
  sha256: "",
  kind: url === null ? "text" : "html",
  content,
  charset: null,
  url,
  archivedAt: null,
  record: null,
});

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hearsay-wacz-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a case goes out as one WACZ and comes back the same, its log included", async () => {
  const first = openCase(join(root, "a"), { create: true });
  const url = "https://courier.example/bridge";
  await addDocuments(
    first,
    [
      document(
        "one.txt",
        new TextEncoder().encode("Bridge will close\n\nThe mayor said it would rain on Monday."),
        null,
      ),
      document(
        "two.html",
        page(
          "The mayor, Lena Dorn, said that the bridge would close in May because of the repairs that the city council had agreed on.",
        ),
        url,
      ),
    ],
    ANNA,
    { workers: 0 },
  );
  await addDocuments(
    first,
    [
      document(
        "two.html",
        page(
          "The mayor, Lena Dorn, said that the bridge may close in May because of the repairs that the city council had agreed on.",
        ),
        url,
      ),
    ],
    ANNA,
    { workers: 0 },
  );
  const report = await ruledReport(first);
  const article = report.ruled.articles[0]?.id ?? "";
  await rule(
    first,
    report,
    { action: "fix", target: article, field: "outlet", value: "The Bay Courier", reason: "masthead" },
    ANNA,
  );
  await addNote(
    first,
    { targetKind: "article", target: article, article, span: { start: 0, end: 6 }, body: "which bridge?" },
    ANNA,
  );
  const file = join(root, "case.wacz");
  const { records } = await exportWacz(first, file, { redactNotes: false, madeAt: ANNA.at });
  expect(records).toBe(3);
  const second = openCase(join(root, "b"), { create: true });
  expect(await restoreWacz(second, await readWacz(file), ANNA)).toEqual({ articles: 3, changed: [] });
  expect(await caseReport(second)).toEqual(await caseReport(first));
  expect(await listNotes(second)).toEqual(await listNotes(first));
  expect(await readLog(second)).toEqual(await readLog(first));
  expect((await checkLog(second)).broken).toBeNull();
  expect((await verifyCase(second)).faults).toEqual([]);
  await expect(restoreWacz(second, await readWacz(file), ANNA)).rejects.toThrow("already holds articles");
  first.close();
  second.close();
  const pages: string[] = [];
  for await (const result of readDocuments([file]))
    if ("document" in result) pages.push(result.document.url ?? result.document.kind);
  expect(pages.sort()).toEqual([url, url, "text"].sort());
});

test("a redacted WACZ holds no word, reason or name of a person, and what people ruled holds all the same", async () => {
  const first = openCase(join(root, "first"), { create: true });
  const by = { who: "anna-the-editor", at: ANNA.at };
  const text = page(
    "The mayor, Lena Dorn, said the bridge would close on Monday because of repairs that the council had agreed on.",
  );
  await addDocuments(first, [document("page.html", text, "https://courier.example/bridge")], ANNA, { workers: 0 });
  const report = await ruledReport(first);
  const target = report.ruled.articles[0]?.id ?? "";
  const ruling = {
    action: "fix",
    target,
    field: "outlet",
    value: "The Bay Courier",
    reason: "seen on the masthead",
  } as const;
  await rule(first, report, ruling, by);
  await addNote(first, { targetKind: "article", target, article: target, span: null, body: "ask the clerk" }, by);
  const file = join(root, "redacted.wacz");
  await exportWacz(first, file, { redactNotes: true, madeAt: ANNA.at });
  const { record } = await readWacz(file);
  expect(JSON.stringify(record)).not.toMatch(/anna-the-editor|masthead|ask the clerk/);
  const second = openCase(join(root, "second"), { create: true });
  await restoreWacz(second, await readWacz(file), ANNA);
  expect((await caseReport(second)).articles[0]?.outlet).toBe("The Bay Courier");
  const [restored, ...others] = await readLog(second);
  expect(others).toEqual([]);
  expect(JSON.parse(restored?.detail ?? "{}")).toEqual({ entries: 3, head: (await readLog(first)).at(-1)?.hash });
  first.close();
  second.close();
});

test("headers of a page are kept without cookies, and come back from a WACZ", async () => {
  const url = "https://courier.example/bridge";
  const body = page(
    "The mayor, Lena Dorn, said the bridge would close on Monday because of repairs that the council had agreed on.",
  );
  const headers = keptHeaders([
    ["Server", "quill/1"],
    ["Last-Modified", "Sun, 01 Mar 2026 09:00:00 GMT"],
    ["Set-Cookie", "who=anna"],
    ["Content-Type", "text/html"],
  ]);
  expect(Object.keys(headers)).toEqual(["content-type", "last-modified", "server"]);
  const store = openCase(join(root, "headers"), { create: true });
  await addDocuments(store, [{ ...document(url, body, url), archivedAt: "2026-03-01T10:00:00Z", headers }], ANNA, {
    workers: 0,
  });
  const kept = await store.tables.selectFrom("originals").select("headers").executeTakeFirstOrThrow();
  expect(JSON.parse(kept.headers ?? "null")).toEqual(headers);
  const path = join(root, "headers.wacz");
  await exportWacz(store, path, { redactNotes: false, madeAt: "2026-03-02T00:00:00Z" });
  store.close();
  const pages = [];
  for await (const result of readWaczPages(path)) if ("document" in result) pages.push(result.document);
  expect(pages.map((found) => found.headers?.["last-modified"])).toEqual(["Sun, 01 Mar 2026 09:00:00 GMT"]);
});

describe.skipIf(!hasPython("wacz", "warcio"))("a WACZ, read by the tools of web archives", () => {
  test("wacz finds every hash right, and warcio every digest; each page is found by its address", async () => {
    const store = openCase(join(root, "case"), { create: true });
    const url = "https://courier.example/bridge";
    await addDocuments(
      store,
      [document("page.html", page("The mayor said that the bridge would close in May because of the repairs."), url)],
      ANNA,
      { workers: 0 },
    );
    const path = join(root, "case.wacz");
    await exportWacz(store, path, { redactNotes: false, madeAt: "2026-03-02T00:00:00.000Z" });
    store.close();
    const program = `import sys, json, io, zipfile, contextlib
from wacz.main import main
from warcio.archiveiterator import ArchiveIterator
with contextlib.redirect_stdout(io.StringIO()) as told:
    code = main(["validate", "-f", sys.argv[1]])
pages = []
with zipfile.ZipFile(sys.argv[1]) as wacz:
    with wacz.open("archive/data.warc.gz") as warc:
        for record in ArchiveIterator(warc, check_digests="raise"):
            pages.append([record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), len(record.content_stream().read())])
print(json.dumps({"code": code, "told": told.getvalue(), "pages": pages}))`;
    const told = askPython(program, "", path) as { code: number; told: string; pages: [string, string, number][] };
    expect(told.told).toContain("Validation succeeded");
    expect(told.code).toBe(0);
    const length = page("The mayor said that the bridge would close in May because of the repairs.").length;
    expect(told.pages).toContainEqual([expect.stringMatching(/response|resource/), url, length]);
  });
});
