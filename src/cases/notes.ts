import { createHash, randomUUID } from "node:crypto";
import { HearsayError } from "../core/errors.ts";
import type { Span } from "../core/span.ts";
import type { CaseStore } from "../store/case-store.ts";
import type { NotesTable } from "../store/tables.ts";
import { write } from "../store/write.ts";
import { type AnchorState, placeAnchor } from "./anchors.ts";
import { readingOf } from "./articles.ts";
import type { TargetKind } from "./keys.ts";
import { appendLog } from "./log.ts";
import type { Actor } from "./people.ts";
import { indexReading } from "./search/index-reading.ts";
import { hashOfText, unpackReading } from "./stored-reading.ts";

export interface CaseNote {
  readonly id: string;
  readonly targetKind: NewNote["targetKind"];
  /** The case, the article's id, or the stable key of what was found. */
  readonly target: string;
  /** The article it was put on. */
  readonly article: string | null;
  /** The newest version of that article's page. */
  readonly current: string | null;
  /** The words it was put on, archived; null for a note on the whole. */
  readonly exact: string | null;
  /** Where those words are in the newest version of the page; null for a note on the whole. */
  readonly anchor: AnchorState | null;
  /** Null once erased. */
  readonly body: string | null;
  readonly author: string;
  readonly at: string;
}

export interface NewNote {
  readonly targetKind: "case" | TargetKind;
  /** "case", the article's id, or the stable key (`keyOfId`) of what was found. */
  readonly target: string;
  readonly article: string | null;
  readonly span: Span | null;
  readonly body: string;
}

/** Writes a note; the log keeps its hash, never its words, so that they can be taken out again. */
export async function addNote(store: CaseStore, note: NewNote, actor: Actor): Promise<string> {
  if (note.body.trim() === "") throw new HearsayError("usage", "A note needs some words.");
  const reading = note.article === null ? null : await readingOf(store, note.article);
  const text = reading?.article.text ?? "";
  if (note.span !== null && (note.span.start < 0 || note.span.end > text.length || note.span.start >= note.span.end)) {
    const says = `The article has ${text.length} characters; ${note.span.start}-${note.span.end} is not a place in it.`;
    throw new HearsayError("usage", says);
  }
  const id = randomUUID();
  // an article may be named by the beginning of its id
  const target = note.targetKind === "article" ? (reading?.article.id ?? note.target) : note.target;
  await write(store, async (transaction) => {
    await transaction
      .insertInto("notes")
      .values({
        id,
        target_kind: note.targetKind,
        target,
        article: reading?.article.id ?? null,
        text_sha256: reading === null ? null : hashOfText(text),
        start: note.span?.start ?? null,
        end: note.span?.end ?? null,
        exact: note.span === null ? null : text.slice(note.span.start, note.span.end),
        body: note.body,
        author: actor.who,
        at: actor.at,
      })
      .execute();
    const detail = JSON.stringify({ note: id, sha256: hashOfBody(note.body) });
    await appendLog(transaction, { ...actor, what: "note", target, why: null, detail });
    if (reading !== null) await indexReading(transaction, reading, await notesText(transaction, reading.article.id));
  });
  return id;
}

/** Takes a note's words out for good; its place, its author and its hash stay in the log. */
export async function eraseNote(store: CaseStore, id: string, why: string, actor: Actor): Promise<void> {
  const note = await store.tables.selectFrom("notes").selectAll().where("id", "=", id).executeTakeFirst();
  if (note === undefined) throw new HearsayError("no-such-item", `There is no note "${id}" in this case.`);
  if (note.body === null) throw new HearsayError("not-allowed", `The note ${id} was erased before.`);
  const reading = note.article === null ? null : await readingOf(store, note.article);
  await write(store, async (transaction) => {
    await transaction.updateTable("notes").set({ body: null, exact: null }).where("id", "=", id).execute();
    const detail = JSON.stringify({ note: id, sha256: hashOfBody(note.body as string) });
    await appendLog(transaction, { ...actor, what: "erase", target: note.target, why, detail });
    if (reading !== null) await indexReading(transaction, reading, await notesText(transaction, reading.article.id));
  });
}

/** All notes, oldest first, each with where its words are now. */
export async function listNotes(store: CaseStore): Promise<CaseNote[]> {
  const rows = await store.tables.selectFrom("notes").selectAll().orderBy("at").orderBy("id").execute();
  const notes: CaseNote[] = [];
  for (const row of rows) {
    const newest = row.article === null ? undefined : await newestOf(store, row.article);
    notes.push({ ...noteOf(row), current: newest?.id ?? row.article, anchor: anchorIn(row, newest ?? null) });
  }
  return notes;
}

const noteOf = (row: NotesTable): Omit<CaseNote, "current" | "anchor"> => ({
  id: row.id,
  targetKind: row.target_kind as NewNote["targetKind"],
  target: row.target,
  article: row.article,
  exact: row.exact,
  body: row.body,
  author: row.author,
  at: row.at,
});

interface AnchoredRow {
  readonly text_sha256: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly exact: string | null;
}

interface Text {
  readonly reading: Uint8Array;
  readonly text_sha256: string;
}

/** Where a note's words are in a version of its page; null for a note on the whole. */
function anchorIn(row: AnchoredRow, version: Text | null): AnchorState | null {
  const { start, end, exact, text_sha256: textSha256 } = row;
  if (start === null || end === null || exact === null || textSha256 === null) return null;
  if (version === null) return { kind: "broken", because: "words gone" };
  const { text } = unpackReading(version.reading).article;
  return placeAnchor({ textSha256, span: { start, end }, exact }, text, version.text_sha256);
}

const newestOf = (store: CaseStore, article: string): Promise<(Text & { readonly id: string }) | undefined> =>
  store.tables
    .selectFrom("articles as old")
    .innerJoin("articles as new", "new.address", "old.address")
    .select(["new.id", "new.reading", "new.text_sha256"])
    .where("old.id", "=", article)
    .where("new.current", "=", 1)
    .executeTakeFirst();

/** Notes on an article or on another version of its page, each with where its words are in this one. */
export async function notesOn(store: CaseStore, article: string): Promise<CaseNote[]> {
  const version = await store.tables
    .selectFrom("articles")
    .select(["address", "reading", "text_sha256"])
    .where("id", "=", article)
    .executeTakeFirst();
  if (version === undefined) return [];
  const rows = await store.tables
    .selectFrom("notes")
    .innerJoin("articles", "articles.id", "notes.article")
    .selectAll("notes")
    .where("articles.address", "=", version.address)
    .orderBy("notes.at")
    .orderBy("notes.id")
    .execute();
  return rows.map((row) => ({
    ...noteOf(row),
    current: article,
    anchor: anchorIn(row, version),
  }));
}

async function notesText(transaction: CaseStore["tables"], article: string): Promise<string> {
  const rows = await transaction.selectFrom("notes").select("body").where("article", "=", article).execute();
  return rows.map((row) => row.body ?? "").join("\n");
}

const hashOfBody = (body: string): string => createHash("sha256").update(body).digest("hex");
