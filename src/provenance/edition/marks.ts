import type { Span } from "../../core/span.ts";

/** Which marks may close what each one opens; »…« and „…“ are turned round in some languages. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  "“": '”"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "「": "」",
  "『": "』",
  "‘": "’'",
  "‚": "‘’'",
  "'": "'’",
};
const SINGLE = "‘‚'’";
/** Marks that close, and open only directly before a word. */
const MOSTLY_CLOSING = "»›";

/** Every quotation mark, opening or closing. */
export const MARKS: ReadonlySet<string> = new Set([..."\"“”„«»‹›「」『』‘’‚'"]);

/** The quotation marks that are open while a range is read from its beginning to its end. */
export class OpenMarks {
  readonly #text: string;
  readonly #range: Span;
  readonly #open: string[] = [];
  /** Where an open single mark is closed: an apostrophe before that closes nothing. */
  #singleEnd = -1;

  constructor(text: string, range: Span) {
    this.#text = text;
    this.#range = range;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  meet(mark: string, at: number): void {
    const open = this.#open.at(-1);
    const isSingle = SINGLE.includes(mark);
    if (open !== undefined && CLOSED_BY[open]?.includes(mark) === true && (!isSingle || at === this.#singleEnd))
      this.#open.pop();
    else if (mark === "”") this.#open.length = 0;
    else if (CLOSED_BY[mark] !== undefined && this.#opens(mark, at)) this.#open.push(mark);
  }

  #opens(mark: string, at: number): boolean {
    const isSingle = SINGLE.includes(mark);
    if (!isSingle && !MOSTLY_CLOSING.includes(mark)) return true;
    const before = at > this.#range.start ? (this.#text[at - 1] ?? " ") : " ";
    if (!/[\s([—–"“„«:]/u.test(before) || !/[\p{L}\p{N}…[]/u.test(this.#text[at + 1] ?? "")) return false;
    if (!isSingle) return true;
    // inside double marks a single one changes nothing
    if (this.isOpen) return false;
    this.#singleEnd = this.#endOfSingle(CLOSED_BY[mark] ?? "", at + 1);
    return this.#singleEnd > 0;
  }

  /** The nearest mark that closes behind a word; behind an "s" rather the nearest that closes behind a mark of its own: "the owners’ club is shut,’". */
  #endOfSingle(closing: string, from: number): number {
    const rest = this.#text.slice(from, this.#range.end);
    const found = [...rest.matchAll(new RegExp(`(?<=\\S)[${closing}](?![\\p{L}\\p{N}])`, "gu"))].map(
      ({ index }) => index,
    );
    const [nearest] = found;
    if (nearest === undefined) return -1;
    const isOwner = rest[nearest - 1] === "s";
    const closed = isOwner ? found.find((at) => /[.,!?…]/u.test(rest[at - 1] ?? "")) : undefined;
    return from + (closed ?? nearest);
  }
}
