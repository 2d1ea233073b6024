import type { Attribution } from "../../core/attribution.ts";
import type { Naming, Source } from "../../core/source.ts";
import { type Span, textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { GENERIC_SOURCE_NOUNS, INDEFINITE, REPORTER_PRONOUNS, TELLING_VERBS } from "../../language/english/relays.ts";
import type { Edition } from "./edition.ts";
import { isOutletName, publisherKey } from "./publisher.ts";

/** Somebody with words in a statement and the attribution that says so. */
export interface Speaker {
  readonly source: Source;
  readonly attribution: Attribution;
}

/** U5 relays and U6 ("reportedly") put nobody forward; "none" is nobody. */
const EMPTY: ReadonlySet<Naming> = new Set(["U5", "U6", "none"]);

/**
 * Whoever put the statement forward, the innermost first: "X said that Y said Z" → Y, X. What X says that Y wants or believes is X's word
 * alone. Empty: the outlet's own voice.
 */
export function speakersOf(edition: Edition, statement: Statement): Speaker[] {
  const speakers: Speaker[] = [];
  const seen = new Set<string>();
  let id = statement.attribution;
  while (id !== null && !seen.has(id)) {
    seen.add(id);
    const attribution = edition.attributions.get(id);
    if (attribution === undefined) break;
    const source = attribution.source === null ? undefined : edition.sources.get(attribution.source);
    const speaks = attribution.parent === null || attribution.attitude === "says";
    if (source !== undefined && speaks && speakers.at(-1)?.source !== source) speakers.push({ source, attribution });
    id = attribution.parent;
  }
  return speakers;
}

/** The innermost that is a source: a relaying outlet and "reportedly" are none. */
export const originOf = (edition: Edition, statement: Statement): Speaker | null =>
  speakersOf(edition, statement).find(({ source }) => isOrigin(source)) ?? null;

/**
 * Who put a statement forward together with a speaker, "Doric and Lund said", each a source of its own; nobody where they did so in one paper, which is one
 * origin whoever signed it.
 */
export const togetherWith = (edition: Edition, { attribution }: Speaker): Source[] =>
  attribution.evidence.some(({ rule }) => rule === "one-paper")
    ? []
    : (attribution.with ?? []).flatMap((id) => edition.sources.get(id) ?? []).filter(isOrigin);

export const isOrigin = (source: Source): boolean => !EMPTY.has(source.naming) && source.kind !== "outlet";

/** The outlet that relays a statement ("the Herald reports that …"), or `null`. */
export function relayOf(edition: Edition, statement: Statement): Speaker | null {
  return speakersOf(edition, statement).find(isRelay) ?? null;
}

export const isRelay = ({ source }: Speaker): boolean => source.kind === "outlet" || source.naming === "U5";

/** Whom the source spoke to, as far as the clause says: the writer ("told me"), another outlet ("told the Herald"), or nobody named. */
export type Listener =
  | { readonly kind: "writer" }
  | { readonly kind: "outlet"; readonly name: string; readonly start: number; readonly end: number }
  | { readonly kind: "unsaid" };

const LISTENER =
  /^\s+(?:(me|us|reporters|journalists)\b|(?:the\s+)?(\p{Lu}[\p{L}\p{N}.'’-]*(?: +(?:(?:of|and|&|the|de) +)?\p{Lu}[\p{L}\p{N}.'’-]*)*))/u;

export function listenerOf(edition: Edition, { cue }: Attribution, isKnown: (publisher: string) => boolean): Listener {
  if (cue === null) return { kind: "unsaid" };
  const { text } = edition.article;
  const words = textOf(text, cue)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const telling = words.findIndex((word) => TELLING_VERBS.has(word));
  if (telling < 0) return interviewerOf(edition, cue.end, isKnown);
  const last = words.filter((word) => word !== "").at(-1) ?? "";
  if (REPORTER_PRONOUNS.has(last)) return { kind: "writer" };
  const match = LISTENER.exec(text.slice(cue.end, cue.end + 80));
  if (match === null) return interviewerOf(edition, cue.end, isKnown);
  if (match[1] !== undefined) return { kind: "writer" };
  const name = (match[2] ?? "").replace(/[.'’]+$/, "");
  const key = publisherKey(name);
  if (edition.publishers.has(key)) return { kind: "writer" };
  if (!isKnown(key) && !isOutletName(name)) return { kind: "unsaid" };
  const start = cue.end + match[0].lastIndexOf(match[2] ?? "");
  return { kind: "outlet", name, start, end: start + name.length };
}

/** "said in an interview with the newspaper The Torch", "said, speaking to Radio Nine". */
const INTERVIEW =
  /^,?\s+(?:[\p{L}'’]+\s+){0,4}?(?:in (?:an?|his|her|the) (?:\p{L}+ ){0,2}interview (?:with|to)|in (?:comments|remarks|a statement) to|speaking (?:to|with))\s+(?:the\s+)?(?:newspaper\s+|magazine\s+|broadcaster\s+|daily\s+|radio station\s+)?((?:\p{Lu}[\p{L}\d.'’&-]*)(?: +(?:of|the|\p{Lu}[\p{L}\d.'’&-]*)){0,4})/u;

function interviewerOf(edition: Edition, end: number, isKnown: (publisher: string) => boolean): Listener {
  const match = INTERVIEW.exec(edition.article.text.slice(end, end + 120));
  const name = (match?.[1] ?? "").replace(/[.'’]+$/, "");
  const key = publisherKey(name);
  if (match === null || name === "") return { kind: "unsaid" };
  if (edition.publishers.has(key)) return { kind: "writer" };
  if (!isKnown(key) && !isOutletName(name)) return { kind: "unsaid" };
  const start = end + match[0].lastIndexOf(match[1] ?? "");
  return { kind: "outlet", name, start, end: start + name.length };
}

/** "A source", "one official", "sources": somebody new and not named. "The minister" is somebody whom the reader can know. */
export function isIntroduced(edition: Edition, { mentions }: Source, who: Span | null = null): boolean {
  const span = mentions[0] ?? who;
  if (span === null) return false;
  const words = textOf(edition.article.text, span)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  const [first] = words;
  if (INDEFINITE.has(first ?? "")) return true;
  return words.some((word) => GENERIC_SOURCE_NOUNS.has(word) && (first !== "the" || word.startsWith("source")));
}
