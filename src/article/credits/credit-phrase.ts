import type { Credit } from "../../core/article.ts";
import { AGENCY_HOSTS } from "../../language/press-names.ts";
import type { NameAt } from "../people/agency.ts";
import { bareHost, isSameName, squash } from "../people/squash.ts";

export type CreditLabel = "republished" | "republished-to" | "agency" | "staff" | "own" | "excerpt" | "translation";

export interface CreditAt extends NameAt {
  readonly kind: Credit["kind"];
  /** An agency that gave a part of the text: "with files from X", "additional reporting from X". */
  readonly isPart?: true;
}

/** An agency that gave a part to what the page's own writer wrote has a hand in the text; without a writer, the text is its. */
export const kindOf = ({ kind, isPart }: CreditAt, hasWriter: boolean): Credit["kind"] =>
  isPart && hasWriter ? "contributed" : kind;

/** One phrase of a line that says where the text is from or who had a hand in it. */
export interface CreditPhrase {
  readonly label: CreditLabel;
  readonly start: number;
  readonly end: number;
  readonly credits: readonly CreditAt[];
  /** A mere "Source: X": two of three are pictures' or charts'. It counts at the foot of an article only. */
  readonly isWeak: boolean;
}

export interface CreditContext {
  /** Names and hosts of the outlet that publishes this copy, as far as known. */
  readonly own: readonly string[];
  /** The line is a block by itself, not a sentence of the body or a caption: short labels ("Source:") count. */
  readonly alone: boolean;
}

/** Short labels ("Source:", "with AFP") count only on lines that hold nothing else. */
export const SHORT_LINE = 110;

/** Is it a name or a host of the outlet that publishes this copy? */
export const isOwn = (name: string, { own }: CreditContext): boolean =>
  own.some(
    (ours) => isSameName(ours, name) || AGENCY_HOSTS.some(({ host, names }) => host.test(ours) && names.includes(name)),
  );

export const isExactlyOwn = (name: string, { own }: CreditContext): boolean =>
  own.some((ours) => squash(bareHost(ours)) === squash(bareHost(name)));

export const shifted = (at: NameAt, by: number, kind: Credit["kind"]): CreditAt => ({
  name: at.name,
  start: at.start + by,
  end: at.end + by,
  kind,
});

/** The phrase is the sentence without the space around it. */
export function whole(sentence: string, label: CreditLabel, credits: readonly CreditAt[]): CreditPhrase {
  const start = sentence.length - sentence.trimStart().length;
  return { label, start, end: sentence.trimEnd().length, credits, isWeak: false };
}
