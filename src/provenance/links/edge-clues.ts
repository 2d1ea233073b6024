import type { Evidence } from "../../core/evidence.ts";
import type { Span } from "../../core/span.ts";
import { CREDITING } from "../../language/english/relays.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { publisherKey } from "../edition/publisher.ts";
import type { KnownNames } from "./known-names.ts";

/** One thing on a page that says where its text is from. */
export interface Clue {
  readonly name: string;
  readonly role: "original" | "wire" | "via" | "contributed";
  readonly confidence: number;
  readonly href: string | null;
  readonly evidence: Evidence;
}

/**
 * Short lines at the top and the end of the body, and whatever frames it, that name another publisher of the run beside a word of crediting: credits in a
 * phrasing that is not in the lists, or a name that stands there alone.
 */
export function edgeClues(edition: Edition, known: KnownNames): Clue[] {
  const sure = surelyNamed(edition, known);
  return [...sure, ...passinglyNamed(edition, known, new Set(sure.map(({ name }) => name)))];
}

/** "The Herald set out what is known." */
const PASSING_WORDS_AT_MOST = 13;
const PASSING = 0.3;
/** A line in which somebody tells something is news, and credits nothing. */
const TELLS = /["“”«»‘]|\btold\b|\d/;

/**
 * A short line anywhere in the body that does no more than name another publisher of the run: weak, and of use only where text is shared with an
 * article of that house.
 */
function passinglyNamed(edition: Edition, known: KnownNames, sure: ReadonlySet<string>): Clue[] {
  return edition.lines.flatMap(({ span, title, words }): Clue[] => {
    if (title || words.length > PASSING_WORDS_AT_MOST) return [];
    const text = edition.article.text.slice(span.start, span.end);
    if (TELLS.test(text)) return [];
    const name = known.namesIn(text).find((one) => !isPublishedBy(edition, publisherKey(one)));
    if (name === undefined || sure.has(name)) return [];
    const evidence: Evidence = { rule: "link/credit-line", article: edition.id, span };
    return [{ name, role: "original", confidence: PASSING, href: null, evidence }];
  });
}

function surelyNamed(edition: Edition, known: KnownNames): Clue[] {
  return edgesOf(edition).flatMap(({ span, isByline }): Clue[] => {
    const words = edition.article.text.slice(span.start, span.end);
    const apart = wordsApart(words);
    if (apart.length > EDGE_WORDS_AT_MOST) return [];
    const name = known.namesIn(words).find((one) => !isPublishedBy(edition, publisherKey(one)));
    if (name === undefined) return [];
    // "— The Herald (@herald), 3 May": a post that the text shows
    if (POSTED.test(words)) return [];
    const besides = apart.length - lengthOfName(apart, name);
    if (!isByline && besides > WORDS_BESIDE_AT_MOST && !apart.some((word) => CREDITING.has(word))) return [];
    const href = /https?:\/\/[^\s)\]>"]+/.exec(words)?.[0] ?? null;
    return [
      {
        name,
        role: "original",
        confidence: 0.85,
        href,
        evidence: { rule: "link/credit-line", article: edition.id, span },
      },
    ];
  });
}

/** Lines of the first and last paragraphs, credits, terms and furniture; of these the sentences one by one. */
function edgesOf({ article, lines, edgeLines }: Edition): Edge[] {
  const framing = article.parts
    .filter(({ kind, span }) => FRAMING.has(kind) && span.end - span.start < FRAMING_CHARACTERS_AT_MOST)
    .map(({ kind, span }) => ({ span, isByline: kind === "byline" || kind === "dateline" }));
  return [
    ...edgeLines.flatMap((index) => lines[index]?.span ?? []).map((span) => ({ span, isByline: false })),
    ...framing,
  ];
}

interface Edge {
  readonly span: Span;
  /** "By A. Writer, The Herald", "VALE (Herald) –": a publisher's name needs no word of crediting there. */
  readonly isByline: boolean;
}

const POSTED = /\(@\w{2,}\)/;

/** In how many words a name stands there: "AP" in one, though the agency's whole name has two. */
function lengthOfName(words: readonly string[], name: string): number {
  const key = publisherKey(name);
  const starts = words.map((_, from) => from);
  const lengths = [1, 2, 3, 4, 5];
  const found = lengths.find((length) =>
    starts.some((from) => publisherKey(words.slice(from, from + length).join(" ")) === key),
  );
  return found ?? wordsApart(name).length;
}

const wordsApart = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== "");

const FRAMING: ReadonlySet<string> = new Set(["byline", "dateline", "note", "credit", "terms", "furniture"]);
const FRAMING_CHARACTERS_AT_MOST = 240;
const EDGE_WORDS_AT_MOST = 32;
/** "— The Herald", "(Herald)", "h/t Herald": a line that is hardly more than a name needs no word of crediting. */
const WORDS_BESIDE_AT_MOST = 1;
