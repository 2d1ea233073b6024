/** A piece of a sentence as numbers are read: a run of digits, a word, or one mark. */
export interface Atom {
  readonly kind: "digits" | "word" | "mark";
  /** Lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No white space between this and the atom before it. */
  readonly isGlued: boolean;
}

const ATOM = /(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(\p{L}+(?:['’.]\p{L}+)*\.?)|(\S)/gu;

/** Offsets in the ruler of `text`. Cost: linear. */
export function readAtoms(text: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  const piece = text.slice(start, end);
  let before = -1;
  for (const match of piece.matchAll(ATOM)) {
    const at = match.index;
    const [whole, digits, word] = match;
    const kind = digits !== undefined ? "digits" : word !== undefined ? "word" : "mark";
    const isAbbreviation = kind === "word" && whole.endsWith(".");
    // the full stop of "boats." is a mark, that of "a.m." is not
    const kept =
      isAbbreviation && !whole.slice(0, -1).includes(".") && !/^(?:no|nos|approx|vol|fig|[a-z]{3})\.$/i.test(whole)
        ? whole.slice(0, -1)
        : whole;
    atoms.push({
      kind,
      text: kept.toLowerCase(),
      start: start + at,
      end: start + at + kept.length,
      isGlued: at === before,
    });
    before = at + kept.length;
    if (kept.length < whole.length) {
      atoms.push({ kind: "mark", text: ".", start: start + before, end: start + before + 1, isGlued: true });
      before += 1;
    }
  }
  return atoms;
}
