import type { ArticleTruth } from "../truth.ts";
import type { Line, Voice } from "./line.ts";

/** What a run makes articles of: a real text, invented speakers, an invented place. */
export interface Matter {
  readonly headline: string;
  readonly place: string;
  readonly voices: readonly Voice[];
  readonly lines: readonly Line[];
  /** The same facts in other words, by the number of the line. */
  readonly twins: ReadonlyMap<number, string>;
  readonly times: ArticleTruth["times"];
}

export interface Credit {
  readonly where: "top" | "foot" | "byline" | "dateline";
  readonly words: string;
}

/** An article before it is written. */
export interface Piece {
  readonly id: string;
  readonly outlet: string;
  readonly headline: string;
  readonly author: string;
  readonly minute: number;
  readonly parents: readonly Piece[];
  readonly lines: readonly Line[];
  readonly credit: Credit | null;
  readonly note: string | null;
  readonly foot: string | null;
  readonly how: string;
  readonly matter: Matter;
  readonly unseen: boolean;
}

export const MINUTES_PER_DAY = 1440;

export const addressOf = ({ outlet, id }: Pick<Piece, "outlet" | "id">): string =>
  `https://www.${outlet.toLowerCase().replace(/[^a-z0-9]+/g, "")}.example/news/${id}`;
