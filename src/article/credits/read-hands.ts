import type { Credit } from "../../core/article.ts";
import { OUTLET_WORDS } from "../../language/press-names.ts";
import { findAgencies, type NameAt } from "../people/agency.ts";
import { readNames } from "../people/read-names.ts";
import { type Role, readRoles } from "../people/read-roles.ts";
import { type CreditContext, type CreditPhrase, isOwn, shifted, whole } from "./credit-phrase.ts";
import { phrasePattern } from "./lexicon.ts";

const KIND_OF_ROLE: Readonly<Record<Role, Credit["kind"] | null>> = {
  written: null,
  edited: "edited-by",
  translated: "translated-by",
  contributed: "contributed",
  picture: null,
};

/** "Reporting by A; additional reporting by B; editing by C". A byline alone ("By A") is no credit. */
export function readHands(sentence: string, start: number, context: CreditContext): CreditPhrase | null {
  const lead = phrasePattern(
    "^(?:{thisArticle}) (?:was|is|has been|were|wurde|a été|fue|foi|è stato|blev|ble) (?=\\p{L})",
  ).exec(sentence.slice(start));
  const opener = start + (lead?.[0].length ?? 0);
  const body = sentence.slice(opener);
  const roles = readRoles(body);
  if (roles === null || roles.every(({ role }) => role === "picture")) return null;
  const hands = roles.filter(({ role }) => KIND_OF_ROLE[role] !== null);
  if (hands.length === 0) return readBylineWithAgency(body, opener, roles, context);
  const names = hands.flatMap(({ persons }) => persons).length;
  const agencies = hands.flatMap((hand) => hand.agencies);
  if (names + agencies.length === 0 && !hands.some(({ others }) => others.length > 0)) return null;
  const restWords = roles.reduce((sum, role) => sum + role.restWords, 0);
  if (restWords > 12 + 2 * names) return null;
  const credits = hands.flatMap((hand) => [
    ...hand.persons.map((at) => shifted(at, opener, KIND_OF_ROLE[hand.role] ?? "contributed")),
    ...hand.agencies
      .filter((at) => !isOwn(at.name, context))
      .map((at) => ({ ...shifted(at, opener, "wire"), ...(hand.role === "contributed" && { isPart: true as const }) })),
    ...(hand.persons.length + hand.agencies.length > 0
      ? []
      : hand.others.slice(0, 2).map((at) => shifted(at, opener, KIND_OF_ROLE[hand.role] ?? "contributed"))),
  ]);
  const foreign = agencies.filter((at) => !isOwn(at.name, context));
  const named = hands.some(({ start, end }) =>
    findAgencies(body.slice(start, end)).some(({ name }) => !isOwn(name, context)),
  );
  const label = hands.every(({ role }) => role === "translated")
    ? "translation"
    : (foreign.length > 0 || named) && hands.every(({ role }) => role !== "edited")
      ? "agency"
      : foreign.length > names
        ? "agency"
        : "staff";
  return whole(sentence, label, credits);
}

function readBylineWithAgency(
  body: string,
  opener: number,
  roles: NonNullable<ReturnType<typeof readRoles>>,
  context: CreditContext,
): CreditPhrase | null {
  if (!context.alone || body.length > 90) return null;
  const isAlone = roles.every((role) => role.persons.length + role.others.length + role.restWords === 0);
  if (!isAlone && !phrasePattern("\\s(?:{withAgency})\\s").test(body)) return null;
  const agencies = roles.flatMap((role) => role.agencies).filter((at) => !isOwn(at.name, context));
  return agencies.length === 0
    ? null
    : whole(
        " ".repeat(opener) + body,
        "agency",
        agencies.map((at) => shifted(at, opener, "wire")),
      );
}

/** "Jane Doe and John Roe contributed to this report." */
export function readContributors(sentence: string, opener: number, context: CreditContext): CreditPhrase | null {
  const verb = phrasePattern("(?<![\\p{L}])(?:{contributedAfter})(?![\\p{L}])").exec(sentence);
  if (verb === null || verb.index > 400) return null;
  const before = sentence.slice(opener, verb.index);
  const { persons, agencies, others } = readNames(before, opener);
  const foreign = [
    ...agencies,
    ...findAgencies(before).map((at) => ({ ...at, start: at.start + opener, end: at.end + opener })),
  ].filter((at) => !isOwn(at.name, context));
  const groups = others.filter(({ name }) => name.includes(" ") || OUTLET_WORDS.test(name));
  if (persons.length + agencies.length + groups.length === 0) return null;
  const credits = [
    ...persons.map((at) => ({ ...at, kind: "contributed" as const })),
    ...unique(foreign).map((at) => ({ ...at, kind: "wire" as const })),
    ...(persons.length + foreign.length > 0
      ? []
      : groups.slice(0, 3).map((at) => ({ ...at, kind: "contributed" as const }))),
  ];
  return whole(sentence, foreign.length > 0 ? "agency" : "staff", credits);
}

const unique = (names: readonly NameAt[]): NameAt[] =>
  names.filter((at, index) => names.findIndex(({ start }) => start === at.start) === index);
