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
import type { ExportedCase } from "./read-wacz.ts";

/**
 * Puts an exported case (`readWacz`) into an empty one: the same bytes, articles, versions, notes, rulings and log. Readings are made anew from
 * the bytes; an article whose text is no longer the one its anchors stand on is told in `changed`. Where the log was left out of the file, a
 * new one begins that tells how long the old one was and its newest hash.
 *
 * Throws `not-allowed` where the case already holds articles: `add` then takes the pages alone.
 */
export async function restoreWacz(
  store: CaseStore,
  { path, record, originals }: ExportedCase,
  actor: Actor,
): Promise<{ readonly articles: number; readonly changed: readonly string[] }> {
  const there = await store.tables.selectFrom("articles").select("id").limit(1).executeTakeFirst();
  if (there !== undefined)
    throw new HearsayError(
      "not-allowed",
      `The case in ${store.folder} already holds articles; restore into a new folder.`,
    );
  const kinds = new Map(record.originals.map((original) => [original.sha256, original]));
  const changed: string[] = [];
  await write(store, async (transaction) => {
    for (const original of record.originals) await transaction.insertInto("originals").values(original).execute();
    for (const article of record.articles) {
      // both are there: the file was refused otherwise
      const bytes = originals.get(article.original) as Uint8Array;
      const original = kinds.get(article.original) as (typeof record.originals)[number];
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
    // last, when all has been read: a file that is refused leaves nothing behind
    for (const bytes of originals.values()) store.originals.keep(bytes);
  });
  return { articles: record.articles.length, changed };
}
