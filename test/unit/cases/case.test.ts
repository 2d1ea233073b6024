import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDocuments } from "../../../src/cases/add-documents.ts";
import { listArticles } from "../../../src/cases/articles.ts";
import { caseReport, ruledReport } from "../../../src/cases/case-report.ts";
import { checkLog, readLog } from "../../../src/cases/log.ts";
import { addNote, eraseNote, listNotes } from "../../../src/cases/notes.ts";
import { listRulings, rule, undoRuling } from "../../../src/cases/rulings.ts";
import { findInCase } from "../../../src/cases/search/find-in-case.ts";
import { shownLog } from "../../../src/cases/shown-log.ts";
import { verifyCase } from "../../../src/cases/verify-case.ts";
import type { Document } from "../../../src/core/document.ts";
import { type CaseStore, openCase } from "../../../src/store/case-store.ts";

const ANNA = { who: "anna", at: "2026-03-01T10:00:00.000Z" };
const BRIDGE =
  'Bridge will close\n\nThe mayor of Ostrava Bay, Lena Dorn, said: "The bridge will close on Monday." She gave no reason.';
const HARBOUR = "Harbour fees rise\n\nA person familiar with the harbour board said that fees may rise by 12 percent.";

const document = (input: string, content: string, url: string | null = null): Document => ({
  input,
  sha256: "",
  kind: "text",
  content,
  charset: null,
  url,
  archivedAt: null,
  record: { id: input.replace(/\.txt$/, ""), title: null, outlet: null, published: null, authors: [] },
});

let folder: string;
let store: CaseStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-case-"));
  store = openCase(folder, { create: true });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (...documents: Document[]) => addDocuments(store, documents, ANNA, { workers: 0 });

describe("a case", () => {
  test("keeps the bytes, the article and a log entry, and the same page once", async () => {
    expect(await add(document("bridge.txt", BRIDGE), document("harbour.txt", HARBOUR))).toEqual({
      new: 2,
      newVersions: 0,
      alreadyThere: 0,
      notRead: 0,
    });
    expect(await add(document("bridge.txt", BRIDGE))).toEqual({ new: 0, newVersions: 0, alreadyThere: 1, notRead: 0 });
    expect((await listArticles(store)).map((article) => article.id)).toEqual(["bridge", "harbour"]);
    expect((await readLog(store)).map((entry) => entry.what)).toEqual(["add", "add"]);
    expect((await verifyCase(store)).faults).toEqual([]);
  });

  test("the log tells which article came, whatever shape its id has", async () => {
    await add(document("bridge.txt", BRIDGE));
    const shown = await shownLog(store, () => Promise.reject(new Error("no report is needed for it")));
    expect(shown.map(({ what, on }) => [what, on])).toEqual([["add", "bridge"]]);
  });

  test("a second article of the same id gets one of its own, which its statements follow", async () => {
    await add(document("bridge.txt", BRIDGE), { ...document("bridge.txt", HARBOUR), input: "other.txt" });
    expect((await listArticles(store)).map((article) => article.id)).toEqual(["bridge", "bridge#2"]);
    const rows = await store.tables
      .selectFrom("facets")
      .innerJoin("articles", "articles.number", "facets.number")
      .select(["articles.id", "facets.statement"])
      .execute();
    expect(rows.length).toBeGreaterThan(1);
    for (const { id, statement } of rows) expect(statement.startsWith(`${id}/`), statement).toBe(true);
    const { hits } = await findInCase(store, 'source:"person familiar"');
    expect(hits.map(({ id }) => id)).toEqual(["bridge#2"]);
  });

  test("a page that changed becomes a new version; a note on words that are gone is broken and keeps them", async () => {
    const url = "https://courier.example/bridge";
    await add(document("bridge.txt", BRIDGE, url));
    const start = BRIDGE.indexOf("on Monday");
    await addNote(
      store,
      {
        targetKind: "article",
        target: "bridge",
        article: "bridge",
        span: { start, end: start + 9 },
        body: "which Monday?",
      },
      ANNA,
    );
    expect((await listNotes(store))[0]?.anchor).toEqual({ kind: "fits", span: { start, end: start + 9 } });
    await add({ ...document("later.txt", `UPDATED\n\n${BRIDGE}`, url) });
    expect((await listNotes(store))[0]?.anchor).toEqual({ kind: "moved", span: { start: start + 9, end: start + 18 } });
    await add({ ...document("last.txt", BRIDGE.replace("on Monday", "in May"), url) });
    expect((await listNotes(store))[0]).toMatchObject({
      exact: "on Monday",
      anchor: { kind: "broken", because: "words gone" },
    });
    expect((await listArticles(store, { allVersions: true })).map((article) => article.version)).toEqual([1, 2, 3]);
    expect(await listArticles(store)).toHaveLength(1);
  });

  test("an erased note leaves its hash in a log that still fits", async () => {
    await add(document("bridge.txt", BRIDGE));
    const id = await addNote(
      store,
      { targetKind: "case", target: "case", article: null, span: null, body: "call the mayor" },
      ANNA,
    );
    await eraseNote(store, id, "asked to", ANNA);
    await expect(eraseNote(store, id, "again", ANNA)).rejects.toMatchObject({ code: "not-allowed" });
    expect((await listNotes(store))[0]?.body).toBeNull();
    const log = await readLog(store);
    expect(log.map((entry) => entry.what)).toEqual(["add", "note", "erase"]);
    expect(JSON.stringify(log)).not.toContain("call the mayor");
    expect((await checkLog(store)).broken).toBeNull();
  });

  test("the log cannot be rewritten through the store, and a changed file is noticed", async () => {
    await add(document("bridge.txt", BRIDGE));
    await expect(store.tables.updateTable("log").set({ who: "bob" }).execute()).rejects.toThrow("append-only");
    await expect(store.tables.deleteFrom("log").execute()).rejects.toThrow("append-only");
    const [shard = ""] = readdirSync(join(folder, "originals"));
    const [name = ""] = readdirSync(join(folder, "originals", shard));
    writeFileSync(join(folder, "originals", shard, name), "other bytes");
    expect((await verifyCase(store)).faults.map((fault) => fault.says)).toEqual([
      expect.stringContaining("not those that were kept"),
    ]);
  });

  test("is found again by words, phrases, prefixes and fields", async () => {
    await add(document("bridge.txt", BRIDGE), document("harbour.txt", HARBOUR));
    const ids = async (query: string) => (await findInCase(store, query)).hits.map((hit) => hit.id);
    expect(await ids("bridge")).toEqual(["bridge"]);
    expect(await ids('"harbour board" OR mayor')).toEqual(expect.arrayContaining(["bridge", "harbour"]));
    expect(await ids("harb* -monday")).toEqual(["harbour"]);
    expect(await ids("id:bridge")).toEqual(["bridge"]);
    const [hit] = (await findInCase(store, '"harbour board"')).hits;
    expect(HARBOUR.slice(hit?.snippet?.span.start, hit?.snippet?.span.end)).toBe("harbour board");
    await expect(ids("(bridge")).rejects.toThrow('a ")" is missing');
    await expect(ids("colour:red")).rejects.toThrow('no field "colour"');
  });

  test("refuses a case of a newer version and leaves it alone", async () => {
    store.close();
    store = openCase(folder);
    const { sql } = await import("kysely");
    await sql`PRAGMA user_version = 99`.execute(store.tables);
    store.close();
    expect(() => openCase(folder)).toThrow("newer Hearsay");
    store = openCase(mkdtempSync(join(tmpdir(), "hearsay-case-")), { create: true });
  });

  test("refuses a folder with other files in it, and a missing case", () => {
    const other = mkdtempSync(join(tmpdir(), "hearsay-other-"));
    writeFileSync(join(other, "letters.txt"), "dear");
    expect(() => openCase(other, { create: true })).toThrow("holds other files");
    expect(() => openCase(join(other, "none"))).toThrow("There is no case");
    expect(readdirSync(other)).toEqual(["letters.txt"]);
  });

  test("what people ruled holds on the next run, and can be taken back", async () => {
    await add(document("bridge.txt", BRIDGE));
    const report = await ruledReport(store);
    const id = await rule(
      store,
      report,
      { action: "fix", target: "bridge", field: "outlet", value: "The Bay Courier", reason: "masthead" },
      ANNA,
    );
    expect((await caseReport(store)).articles[0]?.outlet).toBe("The Bay Courier");
    await add(document("harbour.txt", HARBOUR));
    const again = await caseReport(store);
    expect(again.articles.find((article) => article.id === "bridge")?.outlet).toBe("The Bay Courier");
    expect(again.rulings).toMatchObject([{ action: "fix", target: "bridge", by: "anna", reason: "masthead" }]);
    await undoRuling(store, id, "wrong masthead", ANNA);
    expect(await listRulings(store)).toEqual([]);
    await expect(rule(store, report, { action: "accept", target: "bridge", reason: "" }, ANNA)).rejects.toThrow(
      "needs a reason",
    );
  });

  test("an outlet set right is what links are made from, and what lists and search know", async () => {
    const wire =
      'Bridge will close\n\nThe mayor, Lena Dorn, said: "The bridge will close on Monday." She gave no reason. The council agreed on it.';
    const copy = `${wire}\n\nThis article was first published by the Bay Courier.`;
    await add(
      document("first.txt", wire, "https://one.example/bridge"),
      document("copy.txt", copy, "https://two.example/bridge"),
    );
    const into = (report: Awaited<ReturnType<typeof caseReport>>) =>
      report.links.filter(({ to }) => to.kind === "article" && to.id === "copy").map(({ from }) => from);
    const before = await caseReport(store);
    expect(into(before)).toEqual([{ kind: "outlet", name: "Bay Courier" }]);
    const fix = { action: "fix", target: "first", field: "outlet", value: "Bay Courier", reason: "masthead" } as const;
    const id = await rule(store, await ruledReport(store), fix, ANNA);
    const after = await caseReport(store);
    expect(into(after)).toEqual([{ kind: "article", id: "first" }]);
    expect(after.rulings).toMatchObject([
      { target: "first", before: before.articles.find((known) => known.id === "first")?.outlet ?? null },
    ]);
    expect((await listArticles(store)).find((known) => known.id === "first")?.outlet).toBe("Bay Courier");
    expect((await findInCase(store, 'outlet:"bay courier"')).hits.map((hit) => hit.id)).toEqual(["first"]);
    await addNote(
      store,
      { targetKind: "article", target: "first", article: "first", span: null, body: "call them" },
      ANNA,
    );
    expect((await findInCase(store, 'outlet:"bay courier" note:call')).total).toBe(1);
    await undoRuling(store, id, "wrong", ANNA);
    expect(await caseReport(store)).toEqual({ ...before, rulings: [] });
    expect((await findInCase(store, 'outlet:"bay courier"')).total).toBe(0);
  });

  test("what people ruled on words of a page holds in its next version, as long as the words stand there", async () => {
    const url = "https://courier.example/bridge";
    const text = (day: string) =>
      `Bridge will close\n\nThe mayor, Lena Dorn, said: "The bridge will close on ${day}." A person familiar with the matter said that fees may rise.`;
    await add(document("one.txt", text("Monday"), url));
    const first = await ruledReport(store);
    const source = first.ruled.sources.find(({ name }) => name?.includes("Dorn"))?.id ?? "";
    const said = first.ruled.attributions.find(({ source: by }) => by === source)?.id ?? "";
    await rule(
      store,
      first,
      { action: "fix", target: source, field: "name", value: "Lena Dorne", reason: "spelling" },
      ANNA,
    );
    await rule(store, first, { action: "reject", target: said, reason: "not her words" }, ANNA);
    await rule(
      store,
      first,
      { action: "fix", target: "one", field: "outlet", value: "Bay Courier", reason: "masthead" },
      ANNA,
    );
    await add(document("two.txt", text("Tuesday"), url));
    const { articles, sources, rulings } = await caseReport(store);
    expect(articles.map(({ id, outlet }) => [id, outlet])).toEqual([["two", "Bay Courier"]]);
    expect(sources.map(({ name }) => name)).toContain("Lena Dorne");
    // the name stands there still, the quotation reads otherwise
    expect(rulings?.map(({ on, target }) => [on, target === null])).toEqual([
      ["source", false],
      ["attribution", true],
      ["article", false],
    ]);
    expect((await findInCase(store, 'outlet:"bay courier"')).hits.map((hit) => hit.id)).toEqual(["two"]);
  });
});
