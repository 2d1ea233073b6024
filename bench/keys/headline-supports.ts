import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Document } from "../../src/core/document.ts";
import type { Span } from "../../src/core/span.ts";
import { type Edition, makeEdition } from "../../src/provenance/edition/edition.ts";
import { publisherNames } from "../../src/provenance/edition/publisher-names.ts";
import { makeVocabulary } from "../../src/provenance/edition/vocabulary.ts";
import { readOne } from "../../src/trace.ts";
import { textDocument } from "../text-document.ts";

/** A headline with the sentences of its body that put the same forward (`bench/gold/guideline.md`). Spans are offsets in `body`. */
export interface LabelledHeadline {
  readonly set: string;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly kind: "statement" | "question" | "label";
  readonly best: readonly Span[];
  /** A part of it, or a near thing: no mistake, and not the answer. */
  readonly also: readonly Span[];
}

const EVAL = resolve(process.env["HEARSAY_EVAL"] ?? "../shared/eval");
const FILES = {
  basil: "reuse/basil.jsonl.gz",
  "buzzfeed-webis": "reuse/buzzfeed-webis.jsonl.gz",
  helsinki: "reuse/helsinki.jsonl.gz",
  scrapinghub: "reading/scrapinghub.jsonl.gz",
  fundus: "reading/fundus.jsonl.gz",
};

/** In the order of the file, whose even lines are for fitting and whose odd ones for measuring; null, said aloud, where a set is missing. */
export function labelledHeadlines(): readonly LabelledHeadline[] | null {
  const texts = new Map<string, { readonly title: string; readonly body: string }>();
  for (const [set, file] of Object.entries(FILES)) {
    const path = join(EVAL, file);
    if (!existsSync(path)) {
      console.log(`SKIPPED: ${path} is missing (set HEARSAY_EVAL; docs/data.md says how to get it).`);
      return null;
    }
    for (const line of gunzipSync(readFileSync(path)).toString("utf8").trim().split("\n")) {
      const { id, title, text, truth } = JSON.parse(line) as {
        id: string;
        title?: string;
        text?: string;
        truth?: { title?: string; body: string };
      };
      texts.set(`${set} ${id}`, { title: truth?.title ?? title ?? "", body: truth?.body ?? text ?? "" });
    }
  }
  const gold = readFileSync(new URL("../gold/headline-supports.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return gold.flatMap((line): LabelledHeadline[] => {
    const { set, id, kind, best, also } = JSON.parse(line) as {
      set: string;
      id: string;
      kind: LabelledHeadline["kind"];
      best: [number, number][];
      also: [number, number][];
    };
    const text = texts.get(`${set} ${id}`);
    const spans = (pairs: readonly [number, number][]): Span[] => pairs.map(([start, end]) => ({ start, end }));
    return text === undefined ? [] : [{ set, id, kind, ...text, best: spans(best), also: spans(also) }];
  });
}

export const headlineDocument = (title: string, body: string): Document =>
  textDocument("article.txt", `${title}\n\n${body.replace(/\n+/g, "\n\n")}`);

/** The article as it is joined with others, and the place in `body` of a place in its text. */
export function editionOf(title: string, body: string): { edition: Edition; placeInBody: (at: number) => number } {
  const reading = readOne(headlineDocument(title, body));
  const edition = makeEdition(reading, makeVocabulary(), publisherNames([reading.article]));
  const { text } = edition.article;
  // both differ in blanks alone
  const places = [...body.matchAll(/\S/gu)].map(({ index }) => index);
  const before = count(text) - places.length;
  return {
    edition,
    placeInBody: (at) => places[Math.max(0, count(text.slice(0, at)) - before)] ?? body.length,
  };
}

const count = (text: string): number => text.match(/\S/gu)?.length ?? 0;

export type Verdict = "right" | "also" | "wrong" | "none";

/** What a place in the body is as an answer; null: nothing was found. */
export function judgeSupport({ best, also }: LabelledHeadline, at: number | null): Verdict {
  if (at === null) return "none";
  const holds = ({ start, end }: Span): boolean => start <= at && at < end;
  return best.some(holds) ? "right" : also.some(holds) ? "also" : "wrong";
}
