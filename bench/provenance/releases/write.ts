import type { Chance } from "../chance.ts";
import type { ArticleLine } from "../truth.ts";
import { type Voice, wordsOf } from "./line.ts";
import { addressOf, type Piece } from "./piece.ts";

/** An article as it stands in the run, with where each of its lines stands. */
export interface Written {
  readonly line: ArticleLine;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Headline, credit or byline, note, dateline, body, credit, furniture. A speaker is brought in fully once in each article. */
export function write(piece: Piece, c: Chance): Written {
  const { credit, matter } = piece;
  const at = (where: string): string => (credit?.where === where ? credit.words : "");
  const byline = at("byline") || (c.is(0.7) ? `By ${piece.author}` : "");
  const head = [piece.headline, byline, at("top"), piece.note ?? ""].filter((part) => part !== "");
  const city = c.is(0.4) || credit?.where === "dateline" ? matter.place.toUpperCase() : "";
  const dateline = city === "" ? "" : credit?.where === "dateline" ? `${city} ${credit.words}` : `${city} — `;
  let text = head.map((part) => `${part}\n\n`).join("") + dateline;
  const start = text.length;
  const spans: { start: number; end: number }[] = [];
  const met = new Set<Voice>();
  for (const line of piece.lines) {
    const voice = line.said?.voice;
    const words = wordsOf(line, voice !== undefined && !met.has(voice));
    if (voice !== undefined && words.includes(voice.full)) met.add(voice);
    if (text.length > start) text += line.opens ? "\n\n" : " ";
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  const foot = [at("foot"), piece.foot ?? ""].filter((part) => part !== "");
  text = [text, ...foot].join("\n\n");
  const line: ArticleLine = {
    id: piece.id,
    url: addressOf(piece),
    title: piece.headline,
    outlet: piece.outlet,
    authors: [piece.author],
    text,
    ...publishedOf(piece),
  };
  return { line, spans };
}

function publishedOf({ minute, matter: { times } }: Piece): { published?: string } {
  if (times === "none") return {};
  const date = new Date(Date.UTC(2024, 4, 2) + minute * 60_000).toISOString();
  return { published: times === "date" ? date.slice(0, 10) : `${date.slice(0, 19)}Z` };
}
