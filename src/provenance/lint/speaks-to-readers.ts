import type { Attitude, Attribution } from "../../core/attribution.ts";
import type { Source } from "../../core/source.ts";
import { textOf } from "../../core/span.ts";
import { PUBLIC_GROUPS, SPOKESPERSON } from "../../language/english/anonymity.ts";
import { ANONYMITY_CUES } from "../../language/english/unnamed.ts";
import type { Edition } from "../edition/edition.ts";

/** What somebody notices, knows, orders or asks is part of the story, and no testimony. */
const NO_TESTIMONY: ReadonlySet<Attitude> = new Set(["knows", "perceives", "orders", "asks"]);

/** "told the dispatcher", "told her", "shouted to the crew": to somebody in the story. */
const TO_SOMEBODY =
  /^\s+(?:to\s+)?(?:him|her|them|(?:the|a|an|his|her|their|its)\s+(?!(?:\p{L}+\s+)?(?:paper|newspaper|agency|broadcaster|station|channel|website|site|magazine|outlet|reporters?|journalists?|media|press|news|programme|program|podcast|\p{Lu}))\p{Ll}+|police|officers|jurors|investigators|detectives|lawmakers|dispatchers|911)\b/u;
const ADDRESSING = /\b(?:told|tells|shout(?:ed|s)|yell(?:ed|s)|scream(?:ed|s)|call(?:ed|s) out)$/i;
const SHOUTED = /!["”’']?\s*$|!\s/;

/**
 * Does an attribution tell what somebody said for the public to read? A caller's words to the dispatcher, an officer's “Hands up!” and what a
 * nurse noticed are the story itself: nobody asks why the caller is not named.
 *
 * May mislead: a source whose only words are an exclamation.
 */
export function speaksToReaders({ article: { text } }: Edition, { attitude, cue, what }: Attribution): boolean {
  if (NO_TESTIMONY.has(attitude)) return false;
  if (cue !== null && ADDRESSING.test(textOf(text, cue)) && TO_SOMEBODY.test(text.slice(cue.end, cue.end + 60)))
    return false;
  const words = what.map((span) => textOf(text, span));
  return !(words.some((one) => SHOUTED.test(one)) && words.every((one) => /^["“‘']/.test(one)));
}

/**
 * "Port authorities", "prosecutors": nobody in particular, and yet no secret who that is. "A spokesperson for the Foreign Office" speaks for it on
 * the record; not one who asks not to be named.
 */
export function speaksAsBody({ article: { text } }: Edition, { naming, role, mentions }: Source): boolean {
  const words = role?.toLowerCase() ?? "";
  if (naming === "U3" && PUBLIC_GROUPS.has(words.split(/\s+/).at(-1) ?? "")) return true;
  if (!SPOKESPERSON.test(words)) return false;
  return !mentions.some(({ start, end }) =>
    ANONYMITY_CUES.test(text.slice(start, end + BESIDE_CHARACTERS).split("\n")[0] ?? ""),
  );
}

/** "a spokesman said on condition of anonymity": the words of anonymity stand no farther behind the mention. */
const BESIDE_CHARACTERS = 80;
