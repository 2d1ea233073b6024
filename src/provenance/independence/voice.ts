import type { Source } from "../../core/source.ts";
import { textOf } from "../../core/span.ts";
import {
  APART_FROM_BODIES,
  OFFICES_OF_BODIES,
  PORTFOLIOS,
  STATE_BODIES,
  STATE_OFFICES,
} from "../../language/english/bodies-and-officers.ts";
import { LAND_STEMS } from "../../language/english/lands.ts";
import {
  BODY_LABELS,
  FIRM_ENDINGS,
  LONG_PLACES,
  ORGANISATION_WORDS,
  PLACES,
} from "../../language/english/organisations.ts";
import type { Edition } from "../edition/edition.ts";
import { publisherKey } from "../edition/publisher.ts";

/** For whom a source speaks, as far as the words for it tell. */
export interface Voice {
  /** The keys of the body that it is; empty for a person. */
  readonly is: ReadonlySet<string>;
  /** The keys of the bodies whose officer it is: "Marco Villar, Tidewell's chief executive" → "tidewell". */
  readonly officerOf: ReadonlySet<string>;
  /** "the company's chief executive": an officer of a body that was named before, and what it is called there. */
  readonly someBodys: string | null;
  /** It is a part of a government, or speaks for one. */
  readonly isOfState: boolean;
  /** Words that stand before what it is: of "the Elsing Harbour Ministry", those that may tell a land; what it looks after is none. */
  readonly lands: ReadonlySet<string>;
  /** What a ministry or its minister looks after: "interior". */
  readonly portfolio: string;
  /** Of a land, which the name or the article tells: "Norland". */
  readonly land: string | null;
}

/** So many mentions of one source are looked at; the fullest come first. */
const MOST_MENTIONS = 4;

const CAPITALS = "\\p{Lu}[\\p{L}\\p{N}&.-]*(?:\\s+(?:(?:of|and|&|for|the)\\s+)?\\p{Lu}[\\p{L}\\p{N}&.-]*)*";
/** "Ready Harwick's senior economist"; "of Tidewell"; "a Tidewell spokesman": where the name of a body stands in the words for somebody. */
const OWNER = new RegExp(`(?:^|[\\s,(])(${CAPITALS})['’]s?\\s`, "gu");
const BEHIND = new RegExp(`\\b(?:of|at|for|from|with)\\s+(?:the\\s+)?(${CAPITALS})`, "gu");
const IN_FRONT = new RegExp(`^(?:(?:an?|the)\\s+)?(${CAPITALS})\\s+\\p{Ll}`, "u");
const SOME_BODYS = /\b(?:the|its)\s+(\p{Ll}+)['’]s?\s/u;

export function voiceOf(edition: Edition, source: Source): Voice {
  const mentions = source.mentions.slice(0, MOST_MENTIONS).map((span) => textOf(edition.article.text, span));
  const wordings = [...(source.role === null ? [] : [source.role]), ...mentions];
  const words = wordings
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  const isBody = source.kind === "organisation" || (source.kind === "group" && source.naming === "N2");
  const isApart = words.some((word) => APART_FROM_BODIES.has(word));
  const isOfficer = !isBody && !isApart && words.some((word) => OFFICES_OF_BODIES.has(word));
  const told = wordings.join(" ").toLowerCase();
  const isOfState =
    !isApart && (isBody ? words.some((word) => STATE_BODIES.has(word)) : isOfficer && STATE_OFFICES.test(told));
  const named = source.name ?? (source.role !== null && isBody ? source.role : null);
  return {
    is: new Set(
      isBody ? [...(source.name === null ? [] : [source.name]), ...mentions].map(bodyKey).filter(Boolean) : [],
    ),
    officerOf: new Set(isOfficer ? [...ownersIn(wordings, source), ...affiliationOf(source)] : []),
    someBodys: isOfficer ? someBodyIn(wordings) : null,
    isOfState,
    lands: new Set(isOfState ? wordings.flatMap(landsIn) : []),
    portfolio: isOfState ? [...new Set(words.filter((word) => PORTFOLIOS.has(word)))].sort().join(" ") : "",
    land: isBody && !isOfState && named !== null && isLand(edition, named) ? stemOf(named) : null,
  };
}

const affiliationOf = ({ affiliation }: Source): string[] => (affiliation === null ? [] : [bodyKey(affiliation)]);

/** Without the person's own name, which stands among the capitals: "Tidewell chief executive Bo Lund". */
function ownersIn(wordings: readonly string[], { name }: Source): string[] {
  const own = bodyKey(name ?? "");
  return wordings
    .flatMap((wording) => [
      ...[...wording.matchAll(OWNER), ...wording.matchAll(BEHIND)].map((match) => match[1] ?? ""),
      IN_FRONT.exec(wording)?.[1] ?? "",
    ])
    .map(bodyKey)
    .filter((key) => key !== "" && key !== own);
}

const someBodyIn = (wordings: readonly string[]): string | null =>
  wordings
    .map((wording) => SOME_BODYS.exec(wording)?.[1] ?? "")
    .find((noun) => BODY_LABELS.has(noun) || ORGANISATION_WORDS.has(noun)) ?? null;

/** "the Tidewell Group" → "tidewell": a firm goes by its name without what it is. */
function bodyKey(name: string): string {
  const words = name.replace(/['’]s?$/, "").split(/\s+/);
  while (words.length > 1 && FIRM_ENDINGS.has((words.at(-1) ?? "").toLowerCase().replace(/[.,]/g, ""))) words.pop();
  return /\p{Lu}/u.test(words.join("")) ? publisherKey(words.join(" ")) : "";
}

/** One spelling for a land and what is of it. */
const stemOf = (name: string): string => {
  const word = name.toLowerCase().replace(/^the\s+/, "");
  return LAND_STEMS.get(word) ?? word.slice(0, 3);
};

/** One of the lands that are listed, or one word by which the article calls a government. */
const isLand = (edition: Edition, name: string): boolean =>
  isKnownLand(name) || (/^\p{Lu}[\p{L}.]+$/u.test(name) && landsOf(edition).has(stemOf(name)));

/** The stems of the capital words of "Norland's foreign minister" that are no work of a ministry. */
function landsIn(wording: string): string[] {
  const front =
    /^(.*?)\b(?:government|administration|cabinet|ministry|department|treasury|minister|secretary|premier|ambassador)\b/i.exec(
      wording,
    )?.[1];
  return (front ?? "").split(/\s+/).flatMap((word) => {
    const bare = word.replace(/['’]s?$/, "").replace(/,$/, "");
    return /^\p{Lu}/u.test(bare) && !PORTFOLIOS.has(bare.toLowerCase()) && bare !== "The" ? [stemOf(bare)] : [];
  });
}

/** What tells that a name is a land's: "Norland's foreign minister", "the Norland government". */
const GOVERNED =
  /((?:[\p{L}.]+(?:['’]s?)?\s+){1,3})(?:[Gg]overnment|[Mm]inistry|[Mm]inister|[Pp]arliament|[Ee]mbassy|[Aa]mbassador|[Pp]remier|[Aa]rmy|[Nn]avy)\b/gu;

/** The stems of the lands whose governments the article tells of. */
export function landsOf({ article }: Edition): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [, front = ""] of article.text.matchAll(GOVERNED))
    for (const word of front.trim().split(/\s+/).reverse()) {
      const name = word.replace(/['’]s?$/, "");
      if (PORTFOLIOS.has(name.toLowerCase())) continue;
      if (/^\p{Lu}/u.test(name) && !NO_LANDS.test(name)) stems.add(stemOf(name));
      break;
    }
  return stems;
}
const NO_LANDS = /^(?:the|an?|in|its|his|her|their|our|this|that|but|and|when|as|former|new)$/i;

const isKnownLand = (name: string): boolean => {
  const bare = name.toLowerCase().replace(/^the\s+/, "");
  return PLACES.has(bare) || LONG_PLACES.has(bare) || LAND_STEMS.has(bare);
};
