import type { Phrase } from "./phrase.ts";

/**
 * How many independent sources stand behind a claim, counted at the person or document quoted, never at the outlet.
 *
 * May mislead: it counts origins that the texts show. It is no measure of truth, and never a confirmation.
 */
export interface Independence {
  readonly low: number;
  readonly high: number;
  readonly named: number;
  /** U1–U8 and N4. */
  readonly unnamed: number;
  /** N3. */
  readonly documents: number;
  readonly verdict: "one origin" | "independent" | "not established" | "no origin";
  readonly because: readonly string[];
  /** The same reasons as phrases. */
  readonly phrases?: readonly Phrase[];
}

/** The statements, in any article, that put forward the same thing. */
export interface Claim {
  readonly id: string;
  readonly wording: string;
  /** Ids of statements. */
  readonly statements: readonly string[];
  /**
   * Ids of the sources that put it forward where it entered the texts that were read, one for each origin, also where copies have
   * dropped them.
   */
  readonly speakers?: readonly string[];
  readonly independence: Independence;
}
