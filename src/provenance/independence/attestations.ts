import type { Naming, Source } from "../../core/source.ts";
import { textOf } from "../../core/span.ts";
import { GENERIC_SOURCE_NOUNS } from "../../language/english/relays.ts";
import { plainTerm } from "../claims/meaning.ts";
import type { Edition } from "../edition/edition.ts";
import { publisherKey } from "../edition/publisher.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** One who is said to have put a claim forward, in one article. */
export interface Attestation {
  readonly edition: Edition;
  readonly source: Source;
  /** Normalised name; `null` where unnamed. */
  readonly name: string | null;
  /** Words of the description that say who: office, body. Generic nouns ("source", "official") are left out. */
  readonly description: ReadonlySet<string>;
  readonly body: string | null;
  /** Words that the article attributes to this source for this claim. */
  readonly words: ReadonlySet<string>;
  /** For whom it speaks; read when it is first asked for, since one alone is compared with nobody. */
  readonly voice: () => Voice;
}

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|gen|general|col|colonel|maj|major|capt|captain|lt|sgt|president|minister|mayor|judge|sen|senator|rep|chief|prime|king|queen|pope|rev|father|sheikh|ayatollah|governor|secretary|ambassador|inspector|detective|commissioner)\.?\s+/i;
const SMALL = new Set(
  "a an the of in on at for from by with within who whom that which and or to is was his her their its not be two three several one some other another".split(
    " ",
  ),
);

export function attestationOf(edition: Edition, source: Source, words: ReadonlySet<string>): Attestation {
  const mention = source.mentions[0];
  const described = [
    source.role ?? "",
    source.affiliation ?? "",
    mention === undefined ? "" : textOf(edition.article.text, mention),
  ].join(" ");
  const isUnnamed = source.name === null;
  return {
    edition,
    source,
    name: source.name === null ? null : nameKey(source.name),
    description: isUnnamed
      ? describing(described)
      : describing([source.role ?? "", source.affiliation ?? ""].join(" ")),
    body: bodyOf(source),
    words,
    voice: once(() => voiceOf(edition, source)),
  };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

const describing = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word.length > 1 && !SMALL.has(word) && !GENERIC_SOURCE_NOUNS.has(word))
      .map(plainTerm),
  );

function bodyOf({ kind, name, affiliation }: Source): string | null {
  if (kind === "organisation" || kind === "group")
    return name === null ? (affiliation === null ? null : publisherKey(affiliation)) : publisherKey(name);
  return affiliation === null ? null : publisherKey(affiliation);
}

/** A person's name without titles, for comparing within the run: "Dr. Ana Ruiz" → "ana ruiz". */
export function nameKey(name: string): string {
  let bare = name.trim();
  for (let shorter = bare.replace(TITLES, ""); shorter !== bare && shorter !== ""; shorter = bare.replace(TITLES, ""))
    bare = shorter;
  return bare
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** One name and the same: equal, or the surname alone, or an initial for the given name. */
export function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(" "), b.split(" ")];
  if (x.at(-1) !== y.at(-1)) return false;
  if (x.length === 1 || y.length === 1) return true;
  const [p, q] = [x[0] ?? "", y[0] ?? ""];
  return p === q || (p.length === 1 && q.startsWith(p)) || (q.length === 1 && p.startsWith(q));
}

/** Whoever could be the same as another unnamed one: not "other media" and "it is said", which are no witness. */
const UNNAMED: ReadonlySet<Naming> = new Set(["U1", "U2", "U3", "U4", "U7", "U8", "N4", "none"]);
export const isUnnamed = ({ naming }: Source): boolean => UNNAMED.has(naming);
