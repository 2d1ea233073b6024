import type { Document } from "../core/document.ts";
import { refusalIn } from "../core/input-notes.ts";
import type { Reading } from "../core/reading.ts";
import { answerFor } from "../parallel/read-many.ts";
import { type Answer, builtProgram, type Work } from "../parallel/work.ts";
import { type SearchRows, searchRows } from "./search/search-rows.ts";
import { hashOfText, packReading } from "./stored-reading.ts";

/**
 * A reading as the case's tables take it: packed, hashed and folded by the thread that read it, so that the one that writes only writes.
 * Plain data.
 */
export interface KeptReading {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly textHash: string;
  /** See `unpackReading`. */
  readonly packed: Uint8Array;
  readonly search: SearchRows;
}

export function keptOf(reading: Reading): KeptReading {
  const { id, url, outlet, title, language, published, text } = reading.article;
  return {
    id,
    url,
    outlet,
    title,
    language,
    published: published?.value ?? null,
    textHash: hashOfText(text),
    packed: packReading(reading),
    search: searchRows(reading),
  };
}

/** A document read for a case; one that is no article has no place in it. */
export function keepOne(document: Document): Answer<KeptReading> {
  const answer = answerFor(document);
  if ("because" in answer) return answer;
  const refusal = refusalIn(answer.value.notes);
  return refusal === null ? { value: keptOf(answer.value) } : { because: refusal };
}

/** What `add` does with each document. */
export const KEEP: Work<KeptReading> = { answer: keepOne, program: builtProgram("keep-worker") };
