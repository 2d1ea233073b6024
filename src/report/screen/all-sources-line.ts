import { isUnnamedSource } from "../../core/naming.ts";
import type { Source } from "../format.ts";
import type { NumberedClaim, ReportIndex } from "../index-report.ts";
import { speakersIn } from "../joint-names.ts";
import { shortText } from "../visible-text.ts";
import { cellWidth, cutToWidth } from "./cells.ts";
import { headed, type Line } from "./line.ts";
import type { Page } from "./page.ts";

const HEADING = "SOURCES";
const WORDS_CELLS = 24;

/**
 * "SOURCES  in all 4 named, 2 unnamed ("officials", "a person briefed on…"), 1 document": who speaks anywhere in the texts, where that is more
 * than stands behind the first claim, also through another outlet; not whom they in turn say to have spoken. The named are counted once each by name; the unnamed once in each article, since nothing tells whether
 * two of them are one, and a document that is not shown is one of them, as in the count of the claim.
 */
export function allSourcesLine(page: Page, first: NumberedClaim): Line[] {
  const { named, unnamed, documents } = speakersOf(page);
  const { independence } = first.claim;
  if (named.size <= independence.named && unnamed.length <= independence.unnamed) return [];
  const head = `${HEADING}  in all ${named.size} named, ${unnamed.length} unnamed`;
  const tail = documents === 0 ? "" : `, ${documents} document${documents === 1 ? "" : "s"}`;
  const kinds = [...new Set(unnamed.map((source) => wordsOf(page, source)))];
  for (let shown = Math.min(kinds.length, 4); shown > 0; shown--) {
    const more = kinds.length > shown ? ", …" : "";
    const line = `${head} (${kinds.slice(0, shown).join(", ")}${more})${tail}`;
    if (cellWidth(line) <= page.columns) return [headed(HEADING, line)];
  }
  return [headed(HEADING, cutToWidth(head + tail, page.columns))];
}

interface Speakers {
  /** Names in lower case. */
  readonly named: ReadonlySet<string>;
  readonly unnamed: readonly Source[];
  readonly documents: number;
}

function speakersOf({ index }: Page): Speakers {
  const speaking = new Set<string>();
  for (const attribution of index.attributions.values()) {
    const { attitude, parent } = attribution;
    if (attitude !== "says" || (parent !== null && !isRelay(index, parent))) continue;
    for (const source of speakersIn(attribution)) speaking.add(source);
  }
  const named = new Set<string>();
  const unnamed: Source[] = [];
  let documents = 0;
  for (const source of index.sources.values()) {
    if (!speaking.has(source.id)) continue;
    if (source.naming === "N3") documents++;
    else if (source.naming === "N1" || source.naming === "N2") named.add((source.name ?? source.id).toLowerCase());
    else if (isUnnamedSource(source.naming)) unnamed.push(source);
  }
  return { named, unnamed, documents };
}

/** Does another outlet hand on what stands in this attribution? */
function isRelay({ attributions, sources }: ReportIndex, id: string): boolean {
  const source = attributions.get(id)?.source ?? null;
  return source !== null && sources.get(source)?.naming === "U5";
}

const wordsOf = ({ index }: Page, { article, mentions }: Source): string => {
  const [fullest] = mentions;
  return fullest === undefined ? "" : `"${shortText(index.wordsAt(article, fullest), WORDS_CELLS)}"`;
};
