import { bySpan } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import type { Edition } from "../edition/edition.ts";
import type { Support } from "./supports.ts";

/** One statement where it stands. */
export interface Place {
  readonly edition: Edition;
  readonly statement: Statement;
}

/** Statements that put forward the same thing, before they are counted. Places in the order of the articles and of reading. */
export interface ClaimDraft {
  readonly places: readonly Place[];
  /** The place whose words stand for the claim. */
  readonly fullest: Place;
  readonly headline: boolean;
}

/** Which statements of a headline rest on which of the body, by the headline's id. */
export type SupportTable = ReadonlyMap<string, readonly Support[]>;

export const byPlace = (a: Place, b: Place): number =>
  a.edition.id < b.edition.id ? -1 : a.edition.id > b.edition.id ? 1 : bySpan(a.statement.span, b.statement.span);
