import { sql } from "kysely";
import { HearsayError } from "../../core/errors.ts";
import { relabel } from "../../core/relabel.ts";
import { answerFor } from "../../parallel/read-many.ts";
import type { CaseStore } from "../../store/case-store.ts";
import { write } from "../../store/write.ts";
import { articleFixes, refreshPage } from "../article-fixes.ts";
import { documentAgain } from "../document-of.ts";
import { appendLog } from "../log.ts";
import type { Actor } from "../people.ts";
import { indexReading } from "../search/index-reading.ts";
import { hashOfText, packReading } from "../stored-reading.ts";
import { readWacz } from "./read-wacz.ts";

/**
 * Reads an exported case back into an empty one: the same bytes, articles, versions, notes, rulings and log. Readings are made anew from
 * the bytes; an article whose text is no longer the one its anchors stand on is told in `changed`. Where the log was left out of the file, a
 * new one begins that tells how long the old one was and its newest hash.
 *
 * Throws `not-allowed` where the case already holds articles: `add` then takes the pages alone.
 */
export async function restoreWacz(
  store: CaseStore,
  path: string,
  actor: Actor,
): Promise<{ readonly articles: number; readonly changed: readonly string[] }> {
  const { record, originals } = await readWacz(path);
  if (record === null)
    throw new HearsayError(
      "not-supported",
      `${path} holds no Hearsay case. Its pages can be added with "hearsay add".`,
    );
  const there = await store.tables.selectFrom("articles").select("id").limit(1).executeTakeFirst();
  if (there !== undefined)
    throw new HearsayError(
      "not-allowed",
      `The case in ${store.folder} already holds articles; restore into a new folder.`,
    );
  for (const [sha256, bytes] of originals) {
    const kept = store.originals.keep(bytes);
    if (kept !== sha256)
      throw new HearsayError(
        "case-damaged",
        `${path}: the bytes of ${sha256} do not fit their name (they hash to ${kept}). Nothing was restored.`,
      );
  }
  const kinds = new Map(record.originals.map((original) => [original.sha256, original]));
  const changed: string[] = [];
  await write(store, async (transaction) => {
    for (const original of record.originals) await transaction.insertInto("originals").values(original).execute();
    for (const article of record.articles) {
      const bytes = originals.get(article.original) ?? store.originals.read(article.original);
      if (bytes == null)
        throw new HearsayError(
          "case-damaged",
          `${path}: the original of ${article.id} is missing. Nothing was restored.`,
        );
      const original = kinds.get(article.original);
      if (original === undefined)
        throw new HearsayError(
          "case-damaged",
          `${path}: nothing is told of the original of ${article.id}. Nothing was restored.`,
        );
      const answer = answerFor(await documentAgain(article, original, bytes));
      if ("because" in answer)
        throw new HearsayError("case-damaged", `${path}: ${article.id} ${answer.because}. Nothing was restored.`);
      const reading = relabel(answer.value, article.id);
      const textHash = hashOfText(reading.article.text);
      if (textHash !== article.text_sha256) changed.push(article.id);
      await transaction
        .insertInto("articles")
        .values({ ...article, text_sha256: textHash, reading: packReading(reading) })
        .execute();
      const notes = record.notes.filter((note) => note.article === article.id).map((note) => note.body ?? "");
      await indexReading(transaction, reading, notes.join("\n"));
    }
    for (const address of record.addresses) await transaction.insertInto("addresses").values(address).execute();
    for (const note of record.notes) await transaction.insertInto("notes").values(note).execute();
    for (const ruling of record.rulings) await transaction.insertInto("rulings").values(ruling).execute();
    for (const page of new Set((await articleFixes(transaction)).map((fix) => fix.page)))
      await refreshPage(transaction, page);
    for (const { seq, at, who, what, target, why, detail, previous, hash } of record.log) {
      await sql`INSERT INTO log (seq, at, who, what, target, why, detail, previous, hash)
                VALUES (${seq}, ${at}, ${who}, ${what}, ${target}, ${why}, ${detail}, ${previous}, ${hash})`.execute(
        transaction,
      );
    }
    if (record.redacted !== undefined) {
      const detail = JSON.stringify(record.redacted);
      await appendLog(transaction, {
        ...actor,
        what: "restore",
        target: null,
        why: "without what people wrote",
        detail,
      });
    }
  });
  return { articles: record.articles.length, changed };
}
