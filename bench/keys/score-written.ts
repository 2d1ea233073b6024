/**
 * How readings agree with the keys of the invented articles in bench/written/ (its README says what a key holds). An attribution is found where
 * a reading holds six tenths of its content; of several, the one with the same cue and speaker's words, then the shortest.
 * May mislead: see the README there; a label that holds the other counts as the same speaker.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Attribution } from "../../src/core/attribution.ts";
import type { Reading } from "../../src/core/reading.ts";
import type { Source } from "../../src/core/source.ts";
import type { Span } from "../../src/core/span.ts";
import { readOne } from "../../src/trace.ts";
import { textDocument } from "../text-document.ts";

type KeyType = "person" | "body" | "document" | "outlet" | "unnamed" | "unnamed-plural" | "impersonal";
interface KeyAttribution {
  readonly content: string;
  readonly cue: string | null;
  readonly who: string | null;
  readonly speaker: string | null;
  readonly type: KeyType;
  readonly inside: number | null;
}
interface Key {
  readonly attributions: readonly KeyAttribution[];
  readonly not_attributions: readonly string[];
  readonly reasons: readonly { readonly text: string }[];
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** Where the sets are. */
export const WRITTEN = new URL("../written/", import.meta.url).pathname;
/** What is held against the keys. */
export const ROWS = [
  "found",
  "speaker",
  "type",
  "nested",
  "outer",
  "trap",
  "reason",
  "outlet",
  "authors",
  "date",
] as const;
export type Row = (typeof ROWS)[number];
const LEAST_SHARE = 0.6;

/** The sets that there are, by their letters. */
export const writtenSets = (): string[] =>
  readdirSync(WRITTEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** For each row how many are right, of how many; `tell` is told of each article and each difference. */
export function scoreSet(set: string, tell: (line: string) => void = () => undefined): Map<Row, [number, number]> {
  const folder = join(WRITTEN, set);
  const table = new Map<Row, [number, number]>();
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  for (const name of names.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))) {
    const path = join(folder, name);
    const key = JSON.parse(readFileSync(path.replace(/\.txt$/, ".json"), "utf8")) as Key;
    const content = readFileSync(path, "utf8");
    const read = readOne(textDocument(path, content));
    tell(`\n${path.slice(WRITTEN.length)}`);
    compare(read, key, (row, right, difference) => {
      const counts = table.get(row) ?? [0, 0];
      table.set(row, [counts[0] + (right ? 1 : 0), counts[1] + 1]);
      if (!right) tell(`  ${row}: ${difference}`);
    });
  }
  return table;
}

type Mark = (row: Row, right: boolean, difference: string) => void;

function compare(read: Reading, key: Key, mark: Mark): void {
  const { article, attributions, sources } = read;
  const words = (span: Span | null): string => (span ? article.text.slice(span.start, span.end) : "");
  const matched: (Attribution | null)[] = [];
  for (const wanted of key.attributions) {
    const found = bestReading(read, wanted);
    matched.push(found);
    mark("found", found !== null, `${wanted.who} ~ ${wanted.cue} ~ ${wanted.content}`);
    if (found === null) continue;
    const source = sources.find(({ id }) => id === found.source) ?? null;
    const label = source ? labelOf(source, words) : "nobody";
    const place = `(${words(found.who)} ~ ${words(found.cue)} ~ ${wanted.content})`;
    const joint = sources.filter(({ id }) => found.with?.includes(id));
    const isRight =
      isSpeaker(source, wanted.speaker, words) ||
      (source !== null && joint.length > 0 && areSpeakers([source, ...joint], wanted.speaker, words));
    mark("speaker", isRight, `${label}, not ${wanted.speaker} ${place}`);
    mark("type", isType(source, wanted.type), `${source?.kind ?? "none"}, not ${wanted.type} ${place}`);
    if (wanted.inside === null) mark("outer", found.parent === null, `stands inside ${found.parent} ${place}`);
    else {
      const around = matched[wanted.inside] ?? null;
      mark("nested", around !== null && found.parent === around.id, `not inside attribution ${wanted.inside} ${place}`);
    }
  }
  for (const trap of key.not_attributions) {
    const at = article.text.indexOf(trap);
    if (at < 0) continue;
    const isIn = ({ start, end }: Span): boolean => start >= at - 2 && end <= at + trap.length + 2;
    mark("trap", !attributions.some(({ what }) => what.some(isIn)), `taken for somebody's: ${trap}`);
  }
  const reasons = sources.flatMap(({ reason }) => (reason ? [plain(words(reason))] : []));
  for (const { text } of key.reasons)
    mark(
      "reason",
      reasons.some((reason) => holds(reason, plain(text))),
      `not found: ${text}`,
    );
  const outlet = plain(article.outlet ?? "");
  mark(
    "outlet",
    key.outlet === null || (outlet !== "" && holds(outlet, plain(key.outlet))),
    `${outlet}, not ${key.outlet}`,
  );
  const authors = article.authors.map(({ name }) => plain(name));
  const isWritten = key.authors.every((name) => authors.some((author) => holds(author, plain(name))));
  mark(
    "authors",
    isWritten && authors.length === key.authors.length,
    `${authors.join(", ")}, not ${key.authors.join(", ")}`,
  );
  const dates = JSON.stringify(article.published);
  mark("date", key.date === null || dates.includes(key.date), `${dates}, not ${key.date}`);
}

/** The reading that holds most of the content's words, with the key's cue and speaker where there is a choice. */
function bestReading({ article: { text }, attributions }: Reading, wanted: KeyAttribution): Attribution | null {
  const start = text.indexOf(wanted.content);
  if (start < 0) throw new Error(`A key names words that its text does not hold: ${wanted.content}`);
  const end = start + wanted.content.length;
  const lastOf = (words: string): string => plain(words).split(" ").at(-1) ?? "";
  let best: { readonly found: Attribution; readonly agrees: number; readonly size: number } | null = null;
  for (const found of attributions) {
    let [shared, size] = [0, 0];
    for (const piece of found.what) {
      shared += Math.max(0, Math.min(piece.end, end) - Math.max(piece.start, start));
      size += piece.end - piece.start;
    }
    if (shared < LEAST_SHARE * wanted.content.length) continue;
    const cue = found.cue ? plain(text.slice(found.cue.start, found.cue.end)) : null;
    const who = found.who ? plain(text.slice(found.who.start, found.who.end)) : null;
    const agrees = (cue?.includes(lastOf(wanted.cue ?? "")) ? 1 : 0) + (who === plain(wanted.who ?? "") ? 1 : 0);
    if (best === null || agrees > best.agrees || (agrees === best.agrees && size < best.size))
      best = { found, agrees, size };
  }
  return best?.found ?? null;
}

type Words = (span: Span | null) => string;

const labelOf = ({ name, role, mentions }: Source, words: Words): string => name ?? role ?? words(mentions[0] ?? null);

function isSpeaker(source: Source | null, wanted: string | null, words: Words): boolean {
  if (wanted === null) return source === null || source.naming === "U6" || source.naming === "none";
  if (source === null) return false;
  const speaker = plain(wanted);
  const label = plain(labelOf(source, words));
  if (label !== "" && holds(label, speaker)) return true;
  return source.mentions.some((mention) => {
    const named = plain(words(mention));
    return named.includes(speaker) || (speaker.includes(named) && named.includes(" "));
  });
}

/** "Doric and Lund" in the key: each of those who were read is called there by the last word of the label. */
const areSpeakers = (sources: readonly Source[], wanted: string | null, words: Words): boolean =>
  sources.every((source) =>
    plain(wanted ?? "")
      .split(" ")
      .includes(plain(labelOf(source, words)).split(" ").at(-1) ?? ""),
  );

function isType(source: Source | null, wanted: KeyType): boolean {
  if (source === null || wanted === "impersonal") return wanted === "impersonal";
  if (wanted === "unnamed" || wanted === "unnamed-plural") return source.name === null || source.naming.startsWith("U");
  if (wanted === "person") return source.name !== null && source.kind === "person";
  if (wanted === "body") return source.kind === "organisation" || (source.name !== null && source.kind !== "person");
  return source.kind === wanted;
}

const holds = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** As two who wrote the same name or words would still agree: no case, no article or title in front, one kind of mark. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an|mr|ms|mrs|dr|professor|sir) /, "")
    .trim();
