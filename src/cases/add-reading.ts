import type { Document } from "../core/document.ts";
import { relabel } from "../core/relabel.ts";
import type { CaseStore } from "../store/case-store.ts";
import type { CaseTransaction } from "../store/write.ts";
import { write } from "../store/write.ts";
import { VERSION } from "../version.ts";
import { articleFixes, refreshPage } from "./article-fixes.ts";
import { type KeptReading, keptOf } from "./kept-reading.ts";
import { appendLog } from "./log.ts";
import { pageOf } from "./pages.ts";
import type { Actor } from "./people.ts";
import { foldedPlace } from "./search/folded-words.ts";
import { fillSearch } from "./search/index-reading.ts";
import { unpackReading } from "./stored-reading.ts";

export interface Arrival {
  readonly document: Document;
  readonly reading: KeptReading;
  /** SHA-256 of the kept original. */
  readonly original: string;
}

export interface Added {
  readonly input: string;
  readonly id: string;
  readonly outcome: "new" | "new-version" | "already-there";
  readonly version: number;
}

/** Under which name a page is the same page: its URL without the fragment, else the input's name. */
export const addressOf = (document: Document, reading?: KeptReading): string =>
  (reading?.url ?? document.url)?.replace(/#.*$/, "") ?? `file:${document.input}`;

/** The bytes as they are kept: a JSONL line's text is kept as UTF-8. */
export const bytesOf = (document: Document): Uint8Array =>
  document.original !== undefined
    ? document.original.bytes
    : typeof document.content === "string"
      ? new TextEncoder().encode(document.content)
      : document.content;

/** Ids of the articles this document is already, or [] where it is new: same bytes under the same name. */
export async function knownAs(store: CaseStore, document: Document, original: string): Promise<string[]> {
  const rows = await store.tables
    .selectFrom("articles")
    .innerJoin("addresses", "addresses.article", "articles.id")
    .select("articles.id")
    .where("articles.original", "=", original)
    .where("addresses.address", "in", [addressOf(document), `file:${document.input}`])
    .execute();
  return [...new Set(rows.map((row) => row.id))];
}

/** Puts readings into the case, all in one transaction: on return they are safe, before it none of them is there. */
export async function addReadings(store: CaseStore, arrivals: readonly Arrival[], actor: Actor): Promise<Added[]> {
  if (arrivals.length === 0) return [];
  return write(store, async (transaction) => {
    const added: Added[] = [];
    for (const arrival of arrivals) added.push(await addOne(transaction, arrival, actor));
    return added;
  });
}

async function addOne(transaction: CaseTransaction, arrival: Arrival, actor: Actor): Promise<Added> {
  const { document, original } = arrival;
  const address = addressOf(document, arrival.reading);
  const { textHash } = arrival.reading;
  await keepOriginalRow(transaction, arrival);
  const same = await transaction
    .selectFrom("articles")
    .selectAll()
    .where((row) => row.or([row("original", "=", original), row("address", "=", address)]))
    .where("text_sha256", "=", textHash)
    .where("record", "is", recordOf(document))
    .executeTakeFirst();
  if (same !== undefined) {
    await alsoAt(transaction, same.id, [address, `file:${document.input}`], actor.at);
    return { input: document.input, id: same.id, outcome: "already-there", version: same.version };
  }
  const before = await transaction
    .selectFrom("articles")
    .select(["id", "version"])
    .where("address", "=", address)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  const reading = await underFreeId(transaction, arrival.reading);
  const version = (before?.version ?? 0) + 1;
  await transaction.updateTable("articles").set({ current: 0 }).where("address", "=", address).execute();
  await insertArticle(transaction, { reading, document, original, address, version, at: actor.at });
  await alsoAt(transaction, reading.id, [address, `file:${document.input}`], actor.at);
  const page = await pageOf(transaction, reading.id);
  if (before !== undefined && (await articleFixes(transaction)).some((fix) => fix.page === page))
    await refreshPage(transaction, page);
  const outcome = before === undefined ? "new" : "new-version";
  await appendLog(transaction, {
    ...actor,
    what: outcome === "new" ? "add" : "new-version",
    target: reading.id,
    why: null,
    detail: JSON.stringify({ input: document.input, original, text: textHash, version }),
  });
  return { input: document.input, id: reading.id, outcome, version };
}

const recordOf = (document: Document): string | null =>
  document.record === null ? null : JSON.stringify(document.record);

async function keepOriginalRow(transaction: CaseTransaction, { document, original }: Arrival): Promise<void> {
  await transaction
    .insertInto("originals")
    .values({
      sha256: original,
      length: bytesOf(document).length,
      kind: document.original?.kind ?? document.kind,
      charset: document.charset,
      headers: document.headers === undefined ? null : JSON.stringify(document.headers),
      fetched_at: document.archivedAt,
    })
    .onConflict((conflict) => conflict.column("sha256").doNothing())
    .execute();
}

async function alsoAt(transaction: CaseTransaction, article: string, addresses: string[], at: string): Promise<void> {
  for (const address of new Set(addresses)) {
    await transaction
      .insertInto("addresses")
      .values({ address, article, seen_at: at })
      .onConflict((conflict) => conflict.columns(["address", "article"]).doNothing())
      .execute();
  }
}

/** The reading under an id that is free in this case: a second article of the same id gets "#2", "#3", … */
async function underFreeId(transaction: CaseTransaction, reading: KeptReading): Promise<KeptReading> {
  const { id } = reading;
  for (let count = 1; ; count++) {
    const tried = count === 1 ? id : `${id}#${count}`;
    const taken = await transaction.selectFrom("articles").select("id").where("id", "=", tried).executeTakeFirst();
    if (taken === undefined) return count === 1 ? reading : keptOf(relabel(unpackReading(reading.packed), tried));
  }
}

interface NewArticle {
  readonly reading: KeptReading;
  readonly document: Document;
  readonly original: string;
  readonly address: string;
  readonly version: number;
  readonly at: string;
}

async function insertArticle(transaction: CaseTransaction, article: NewArticle): Promise<void> {
  const { reading, document, original, address, version, at } = article;
  const { id, url, outlet, title, language, published, textHash, packed, search } = reading;
  const { number } = await transaction
    .insertInto("articles")
    .values({
      id,
      address,
      version,
      current: 1,
      input: document.input,
      url,
      outlet,
      title,
      language,
      published,
      original,
      text_sha256: textHash,
      record: recordOf(document),
      read_by: VERSION,
      reading: packed,
      added_at: at,
      folded: foldedPlace(outlet, url),
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  await fillSearch(transaction, number, search, "");
}
