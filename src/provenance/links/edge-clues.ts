import type { Evidence } from "../../core/evidence.ts";
import type { Span } from "../../core/span.ts";
import { CREDITING } from "../../language/english/relays.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { isWireHouse, publisherKey } from "../edition/publisher.ts";
import type { KnownNames } from "./known-names.ts";
import { isPictureLine } from "./picture-line.ts";

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
  const sure = [...surelyNamed(edition, known), ...openingHouses(edition, known)];
  return [...sure, ...passinglyNamed(edition, known, new Set(sure.map(({ name }) => name)))];
}

/** Publishers whom words name, but for the article's own: "NBC" is part of NBC 5 Vale, "Mail" of The Vale Mail. */
function othersIn(edition: Edition, known: KnownNames, words: string): string[] {
  const { outlet } = edition.article;
  const short = outlet?.split(" ").length === 1 ? null : outlet?.split(" ")[0];
  return known
    .namesIn(outlet === null ? words : words.replaceAll(outlet, " "))
    .filter(
      (one) => !isPublishedBy(edition, publisherKey(one)) && (!short || publisherKey(short) !== publisherKey(one)),
    );
}

/** "“We talked all along,” Orr said, via the Herald": who told it there, and no word of whose the text is. */
const SPOKEN = /[“"][^“”"]{12,}[”"].*\b(?:said|says|told|writes|wrote)\b/;

/** "The Herald set out what is known." */
const PASSING_WORDS_AT_MOST = 13;
const LAID_WORDS_AT_MOST = 60;
const ADDRESS = /\(?https?:\/\/\S+/g;
const PASSING = 0.3;
/** A line in which somebody tells something is news, and credits nothing. */
const TELLS = /["“”«»‘]|\btold\b|\d/;

/**
 * A short line anywhere in the body that does no more than name another publisher of the run: weak, and of use only where text is shared with an
 * article of that house.
 */
function passinglyNamed(edition: Edition, known: KnownNames, sure: ReadonlySet<string>): Clue[] {
  const seen = new Set(sure);
  return edition.lines.flatMap(({ span, title, words }): Clue[] => {
    if (title || words.length > LAID_WORDS_AT_MOST) return [];
    const text = edition.article.text.slice(span.start, span.end).replace(ADDRESS, "");
    const name = othersIn(edition, known, text)[0];
    if (name === undefined || seen.has(name) || isPictureLine(text, name)) return [];
    const isLaidTo = isLaidToHouse(text, name);
    if (
      (words.length > PASSING_WORDS_AT_MOST && !isLaidTo) ||
      (TELLS.test(text.replace(bareName(name), "")) && !isLaidTo)
    )
      return [];
    // named twice in passing is named in passing
    seen.add(name);
    const at = isLaidTo ? edition.article.text.indexOf(bareName(name), span.start) : -1;
    const evidence: Evidence = {
      rule: "link/credit-line",
      article: edition.id,
      span: at < 0 ? span : { start: at, end: at + bareName(name).length },
    };
    return [{ name, role: "original", confidence: PASSING, href: null, evidence }];
  });
}

/** "…, she told the Herald", "the Herald has learned that …", "according to the Herald": whoever tells it had it from that house. */
function isLaidToHouse(text: string, name: string): boolean {
  const bare = bareName(name);
  const at = text.indexOf(bare);
  if (at < 0) return false;
  return LAID_BEFORE.test(text.slice(0, at)) || LAID_BEHIND.test(text.slice(at + bare.length));
}

/** "told the Herald" names The Herald. */
const bareName = (name: string): string => name.replace(/^the /i, "");

const LAID_BEFORE =
  /\b(?:told|tells|according to|(?:told|given|gathered|reported|written|published)(?: at length| in full)? by|emerged in|(?:came|comes|reached us) (?:through|by way of|via)|(?:rel(?:y|ies|ied)|rests?|leans?|draws?) (?:up)?on (?:that|those|the account|an account|a report|reports) (?:of|by|in|from)|, reports?|, reported)(?: the)? $/i;
const LAID_BEHIND =
  /^ (?:(?:has|have|can) (?:learn(?:ed|t)|reveal(?:ed)?|report(?:ed)?|disclosed?)|understands|revealed|reveals|reported|reports|first reported|tells it|told it|had it first)\b/;

/** Lines of the body in which a house may stand in front of the news. */
const OPENING_LINES = 3;
const OPENING_CHARACTERS = 70;

/** "VALE [Herald] The mayor …", "(The Herald) – …", "Vale — Herald — …", "Herald — …", "VALE, 3 May – Herald: …": the house that sent it, in front of the first words. */
function openingHouses(edition: Edition, known: KnownNames): Clue[] {
  const { text } = edition.article;
  const body = edition.lines.filter(({ title }) => !title).slice(0, OPENING_LINES);
  return body.flatMap(({ span }): Clue[] => {
    const opening = text.slice(span.start, Math.min(span.end, span.start + OPENING_CHARACTERS));
    const house = HOUSES_IN_FRONT.map((form) => form.exec(opening)?.groups?.["house"]).find((one) => one !== undefined);
    const name = house === undefined ? undefined : known.namesIn(house)[0];
    if (
      house === undefined ||
      name === undefined ||
      wordsApart(house).length > lengthOfName(wordsApart(house), name) + 1
    )
      return [];
    if (isPublishedBy(edition, publisherKey(name))) return [];
    const start = span.start + opening.indexOf(house);
    const evidence: Evidence = {
      rule: "link/credit-line",
      article: edition.id,
      span: { start, end: start + house.length },
    };
    const role = isWireHouse(name) ? "wire" : "original";
    return [{ name, role, confidence: 0.85, href: null, evidence }];
  });
}
const HOUSES_IN_FRONT = [
  /^(?:\p{Lu}[\p{L}'’., -]{1,30} )?[([](?<house>[^()[\]]{3,40})[)\]]\s*(?:[—–:-]\s*)?(?=[\p{Lu}“"‘])/u,
  /^\p{Lu}[\p{L}'’. -]{1,30}(?:,| [—–-]) (?<house>[^—–,]{3,40}?) [—–-] /u,
  /^(?:\p{Lu}[\p{L}'’., -]{1,30}(?:,? \d{1,2}(?: \p{L}+)?)? [—–-] )?(?<house>\p{Lu}[^—–,:.!?“”"]{2,40}?)(?: [—–-]|:) (?=[\p{Lu}“"‘'])/u,
];

function surelyNamed(edition: Edition, known: KnownNames): Clue[] {
  return edgesOf(edition).flatMap(({ span, isByline }): Clue[] => {
    const words = edition.article.text.slice(span.start, span.end);
    const apart = wordsApart(words);
    if (apart.length > EDGE_WORDS_AT_MOST) return [];
    const inRun = othersIn(edition, known, words);
    const names = inRun.length > 0 ? inRun : aloneHouses(edition, words);
    const [name] = names;
    // "— The Herald (@herald), 3 May": a post that the text shows
    if (name === undefined || POSTED.test(words) || isPictureLine(words, name) || SPOKEN.test(words)) return [];
    const besides = apart.filter((word) => !BESIDE_A_NAME.has(word)).length - lengthOfName(apart, name);
    const isAlone = besides <= WORDS_BESIDE_AT_MOST || WRITER_AND_HOUSE.test(words);
    if (!isByline && !isAlone && !apart.some((word) => CREDITING.has(word))) return [];
    const href = /https?:\/\/[^\s)\]>"]+/.exec(words)?.[0] ?? null;
    const evidence: Evidence = { rule: "link/credit-line", article: edition.id, span };
    return (/ and |,/.test(words) ? names : [name]).map((one) => ({
      name: one,
      role: "original",
      confidence: 0.85,
      href,
      evidence,
    }));
  });
}

/** "– Meridian News Service": nothing on the line but a name that says it sells copy, of a house that nobody else names. */
function aloneHouses(edition: Edition, words: string): string[] {
  const name = ALONE.exec(words.trim())?.groups?.["name"];
  return name !== undefined && isWireHouse(name) && !isPublishedBy(edition, publisherKey(name)) ? [name] : [];
}
const ALONE = /^[–—(*-]?\s*(?<name>\p{Lu}[\p{L}'’.&-]*(?: \p{Lu}[\p{L}'’.&-]*){1,4})[).*]?$/u;

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

/** "Ada Marsh | The Herald", "The Herald — Ada Marsh", "Ada Marsh (The Herald)": a writer beside a house. */
const WRITER_AND_HOUSE =
  /^\p{Lu}[\p{L}\p{N}'’.&-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}'’.&-]*){0,5} ?(?:[|/(]|[—–](?= )) ?\p{Lu}[\p{L}\p{N}'’.&-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}'’.&-]*){0,5}\)?$/u;

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
/** "By the Herald", "By Herald staff", "Staff and agencies (Herald)", "Compiled from Herald reports". */
const BESIDE_A_NAME: ReadonlySet<string> = new Set("by the from staff agencies compiled reports wire".split(" "));
