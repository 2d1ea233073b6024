/** A stretch of words that both have, or only one. */
export interface Piece {
  readonly text: string;
  readonly in: "both" | "a" | "b";
}
