import type { Naming, SourceKind } from "../../core/source.ts";
import { KNOWN_BY_ARTICLE, SEEN_BY } from "../../language/english/documents.ts";
import { leaningOf } from "../../language/english/given-names.ts";
import { GROUP_NOUNS } from "../../language/english/organisations.ts";
import { isOutletName } from "../../language/english/outlets.ts";
import {
  ACCESS_PHRASES,
  BARE_SOURCES,
  HANDLE,
  MEDIA_MENTIONS,
  MEDIA_ROLES,
  OWNED_BODIES,
  RANK_NOUNS,
  RANK_WORDS,
  SIDES,
} from "../../language/english/unnamed.ts";
import type { Entity } from "../resolve/entity.ts";
import { roleOf } from "../resolve/role-of.ts";

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
      if (MEDIA_MENTIONS.test(words) || isPieceOfMedium(mention)) return { kind: "outlet", naming: "U5" };
      return { kind: "document", naming: entity.name.length > 0 || isShown(mention) || isKnown(words) ? "N3" : "N4" };
    case "organisation":
    case "place":
      return { kind: "organisation", naming: entity.name.length > 0 || /\p{Lu}/u.test(mention.slice(1)) ? "N2" : "N2" };
    case "person":
      return { kind: "person", naming: "N1" };
    case "unknown":
      if (isLoneName(entity, mention)) return { kind: "organisation", naming: "N2" };
      return { kind: entity.name.length > 0 ? "person" : "unnamed", naming: entity.name.length > 0 ? "N1" : "U2" };
    case "group":
      return OWNED_BODIES.test(mention.replace(/^(?:The|His|Her|Their)\b/, (word) => word.toLowerCase()))
        ? { kind: "organisation", naming: "N2" }
        : namingOfGroup(words);
    case "role":
      return { kind: "unnamed", naming: namingOfRole(entity, mention) };
  }
}

/** "Apple", "Lexus": one word that no given name, title, role or "he" makes a person of. A report gives a person's whole name once. */
const isLoneName = ({ name: [only = "", ...rest] }: Entity, mention: string): boolean =>
  rest.length === 0 &&
  only.length > 0 &&
  !mention.split(/\s+/).some((word) => /^\p{Lu}/u.test(word) && leaningOf(word.toLowerCase()) !== null) &&
  !/^(?:[OD]['’]|Mc|Mac)\p{Lu}/u.test(only);

/** A paper of a court or a state that the text has told of. */
const isKnown = (words: string): boolean => {
  const [first = "", ...rest] = words.split(/\s+/);
  return /^(?:the|this|that|its)$/.test(first) && KNOWN_BY_ARTICLE.has(rest.at(-1) ?? "");
};

/** "a Harbour Post article": the medium speaks. */
const isPieceOfMedium = (mention: string): boolean => {
  const words = mention
    .replace(/^(?:an?|the|this|one|another)\s+/i, "")
    .replace(/['’]s\b/g, "")
    .split(/\s+/);
  const piece = words.findIndex((word) =>
    /^(?:article|report|story|editorial|column|piece|op-ed|interview|podcast)$/i.test(word),
  );
  const name = words.slice(0, piece).map((word) => word.toLowerCase());
  return piece > 0 && /^\p{Lu}/u.test(words[piece - 1] ?? "") && isOutletName(name, true);
};

/** "a memo [dated March 4]": when it was written names nobody. */
const DATED =
  /,?\s+(?:dated|of|from|on|in)\s+(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?:\s+\d{1,4})?(?:,\s+\d{4})?/gu;

/** "a [March 2024] memo": the same in front of it. */
const DATED_IN_FRONT =
  /^((?:an?|the|this|that)\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,4}(?:,\s+\d{4})?,?\s+/iu;

/** Named by its issuer, its owner or its title: "a report by the Harbour Board", "her submission", "the Census"; not by who saw it. */
const isShown = (whole: string): boolean => {
  const seen = SEEN_BY.exec(whole.toLowerCase());
  const mention = (seen ? whole.slice(0, seen.index).trimEnd() : whole)
    .replace(DATED, "")
    .replace(DATED_IN_FRONT, "$1");
  return (
    /^(?:his|her|its|their)\b|^\S+(?:\s\S+){0,4}['’]s?\s\S/i.test(mention) ||
    /\s\p{Lu}\p{L}+/u.test(mention) ||
    /\b(?:titled|entitled|called)\b|[“"«]/.test(mention)
  );
};

function namingOfGroup(words: string): NamingAnswer {
  if (/^those\b/.test(words) && ACCESS_PHRASES.test(words)) return { kind: "unnamed", naming: "U4" };
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

function namingOfRole(entity: Entity, mention: string): Naming {
  const words = mention.toLowerCase();
  if (HANDLE.test(words)) return "U7";
  if (
    [...entity.roles].some((role) => MEDIA_ROLES.has(role)) &&
    isOutletName((entity.affiliation ?? "").toLowerCase().split(/\s+/), true)
  )
    return "U5";
  const nouns = [...entity.roles];
  const bare = nouns.every((noun) => BARE_SOURCES.has(noun));
  if (ACCESS_PHRASES.test(words) && (bare || !hasRank(words, nouns))) return "U4";
  const body = entity.affiliation !== null || hasBody(words) || namesBody(mention);
  const rank = hasRank(words, nouns);
  if (body && rank) return "U1";
  if (bare && !body && !rank && !words.split(/\s+/).some((word) => SIDES.has(word))) return "U8";
  return "U2";
}

const hasRank = (words: string, nouns: readonly string[]): boolean =>
  words.split(/[\s,]+/).some((word) => RANK_WORDS.has(word)) || nouns.some((noun) => RANK_NOUNS.has(noun));

/** A name in front of the role or behind it: "a West Marl official", "a spokeswoman for Ada Marsh". Not a side alone. */
const namesBody = (mention: string): boolean =>
  mention
    .split(/\s+/)
    .slice(1)
    .some((word) => /^\p{Lu}/u.test(word) && !SIDES.has(word.toLowerCase()) && !roleOf(word.toLowerCase()));

/** A body in front of the role: "an interior ministry official", "a U.S. official", "a White House aide". */
const hasBody = (words: string): boolean =>
  /\b(?:ministry|department|government|administration|council|party|army|navy|police|palace|court|company|firm|bank|campaign|embassy|agency|office|union|board|security|intelligence|defen[cs]e|military|u\.s\.|us|un|eu|nato|state|federal|house|senate|congressional|white)\b/.test(
    words,
  );
