import type { Naming, SourceKind } from "../../core/source.ts";
import { GROUP_NOUNS } from "../../language/english/organisations.ts";
import {
  ACCESS_PHRASES,
  BARE_SOURCES,
  HANDLE,
  MEDIA_MENTIONS,
  RANK_NOUNS,
  RANK_WORDS,
} from "../../language/english/unnamed.ts";
import type { Entity } from "../resolve/entity.ts";

export interface NamingAnswer {
  readonly kind: SourceKind;
  readonly naming: Naming;
}

/** How far a source is named (docs/method.md, W), from what it is and the words of its fullest mention. */
export function namingOf(entity: Entity, mention: string): NamingAnswer {
  const words = mention.toLowerCase();
  switch (entity.kind) {
    case "outlet":
      return { kind: "outlet", naming: "U5" };
    case "document":
      if (MEDIA_MENTIONS.test(words)) return { kind: "outlet", naming: "U5" };
      return { kind: "document", naming: isShown(mention) ? "N3" : "N4" };
    case "organisation":
    case "place":
      return { kind: "organisation", naming: entity.name.length > 0 || /\p{Lu}/u.test(mention.slice(1)) ? "N2" : "N2" };
    case "person":
      return { kind: "person", naming: "N1" };
    case "unknown":
      return { kind: entity.name.length > 0 ? "person" : "unnamed", naming: entity.name.length > 0 ? "N1" : "U2" };
    case "group":
      return namingOfGroup(words);
    case "role":
      return { kind: "unnamed", naming: namingOfRole(entity, words) };
  }
}

/** Named by its issuer or its title: "a report by the Harbour Board", "the Census". */
const isShown = (mention: string): boolean =>
  /\s\p{Lu}\p{L}+/u.test(mention) || /\b(?:titled|entitled|called)\b|[“"«]/.test(mention);

function namingOfGroup(words: string): NamingAnswer {
  if (MEDIA_MENTIONS.test(words)) return { kind: "outlet", naming: "U5" };
  if (HANDLE.test(words)) return { kind: "group", naming: "U7" };
  const head = words.split(/[\s,]+/).find((word) => GROUP_NOUNS.has(word) || BARE_SOURCES.has(word)) ?? "";
  const isSources =
    BARE_SOURCES.has(head) ||
    /\b(?:officials|aides|advisers|advisors|diplomats|officers|commanders|lawmakers|executives|witnesses|investigators|operatives|strategists|insiders|sources)\b/.test(
      words,
    );
  return { kind: isSources ? "unnamed" : "group", naming: "U3" };
}

function namingOfRole(entity: Entity, words: string): Naming {
  if (HANDLE.test(words)) return "U7";
  const nouns = [...entity.roles];
  const bare = nouns.every((noun) => BARE_SOURCES.has(noun));
  if (ACCESS_PHRASES.test(words) && (bare || !hasRank(words, nouns))) return "U4";
  const body = entity.affiliation !== null || hasBody(words);
  const rank = hasRank(words, nouns);
  if (body && rank) return "U1";
  if (bare && !body && !rank) return "U8";
  return "U2";
}

const hasRank = (words: string, nouns: readonly string[]): boolean =>
  words.split(/[\s,]+/).some((word) => RANK_WORDS.has(word)) || nouns.some((noun) => RANK_NOUNS.has(noun));

/** A body in front of the role: "an interior ministry official", "a U.S. official", "a White House aide". */
const hasBody = (words: string): boolean =>
  /\b(?:ministry|department|government|administration|council|party|army|navy|police|palace|court|company|firm|bank|campaign|embassy|agency|office|union|board|security|intelligence|defen[cs]e|military|u\.s\.|us|un|eu|nato|state|federal|house|senate|congressional|white)\b/.test(
    words,
  );
