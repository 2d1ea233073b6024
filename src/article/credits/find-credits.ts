import type { Credit } from "../../core/article.ts";
import { AGENCY_HOSTS } from "../../language/press-names.ts";
import { findAgencies, type NameAt } from "../people/agency.ts";
import { isPersonName } from "../people/person-name.ts";
import { readNames } from "../people/read-names.ts";
import { type Role, readRoles } from "../people/read-roles.ts";
import { bareHost, isSameName, squash } from "../people/squash.ts";
import { phrasePattern } from "./lexicon.ts";
import { readOutletName, readPlace } from "./place-of-publication.ts";
import { sentencesOf } from "./sentences-of.ts";

export type CreditLabel = "republished" | "republished-to" | "agency" | "staff" | "own" | "excerpt" | "translation";

export interface CreditAt extends NameAt {
  readonly kind: Credit["kind"];
}

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

/** Cheap stems: a line without any of them holds no credit. */
const TRIGGER =
  /publi|appear|print|post|source|quelle|fuente|fonte|bron|origin|report|contribut|edit|writ|transl|tradu|übers|vertal|overs|files|input|material|with|avec|con |com |mit |med |courtesy|via|syndic|permission|©|copyright|redak|bearb|först|först|først|ursprung|zuerst|erschien|veröff|initial|d['’]abord|par |von |por |от|по матер|источник|оригинал|転載|出典|原文|来源|转载|제공|출처|기사|hat tip|h\/t|reprodu|adapt|excerpt|kaynak|źród|zdroj|kilde|källa|lähde|forrás|[’']s\b|агент/i;
/** No "originally published" or "republished from" without one of these stems. */
const FIRST_STEM =
  /first|origin|initial|previous|earlier|simult|recent|zuerst|ursprüng|zunächst|erst|abord|primera|primeir|previamente|inicial|prima|eerst|eerder|oorspronk|först|tidigare|urspr|oppr|oprind|tidligere|pierw|впервые|первонач|изначаль|alun perin|\bilk\b/i;
const AGAIN_STEM =
  /re-?p|cross|syndic|courtesy|permiss|adapt|excerpt|abridg|taken|sourced|licens|provided|supplied|shared|brought|produced|com(?:es|e) |copied|reblog|übernomm|gedruckt|genehm|autori|tomad|publicad|tratt|ripr|concession|overgen|retirad/i;
const OPENER =
  '^[\\s("“”\'‘*_\\[{—–\\-•>|/]*(?:(?:{noteLabel}|{correctionLabel}|{clarificationLabel}|{updateLabel})\\s*[:.–—-]\\s*|note:\\s*)?[\\s"“*_(]*';

/** The credit phrases of one line, in order. Cost: some tens of patterns a sentence, none where no stem occurs. */
export function findCredits(line: string, context: CreditContext): CreditPhrase[] {
  if (line.length > 20_000 || !TRIGGER.test(line)) return [];
  const found: CreditPhrase[] = [];
  for (const { start, end } of sentencesOf(line)) {
    const sentence = line.slice(start, end);
    const opener = phrasePattern(OPENER).exec(sentence)?.[0].length ?? 0;
    const phrase =
      readHands(sentence, opener, context) ??
      readContributors(sentence, opener, context) ??
      readMaterial(sentence, opener, context, line.length) ??
      readSpecial(sentence, opener) ??
      readRepublication(sentence, opener, context, line.length);
    if (phrase !== null)
      found.push({
        label: phrase.label,
        isWeak: phrase.isWeak,
        start: start + phrase.start,
        end: start + phrase.end,
        credits: phrase.credits.map((credit) => ({ ...credit, start: start + credit.start, end: start + credit.end })),
      });
  }
  return found;
}

const KIND_OF_ROLE: Readonly<Record<Role, Credit["kind"] | null>> = {
  written: null,
  edited: "edited-by",
  translated: "translated-by",
  contributed: "contributed",
  picture: null,
};

/** "Reporting by A; additional reporting by B; editing by C". A byline alone ("By A") is no credit. */
function readHands(sentence: string, opener: number, context: CreditContext): CreditPhrase | null {
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
    ...hand.agencies.filter((at) => !isOwn(at.name, context)).map((at) => shifted(at, opener, "wire")),
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
  if (!phrasePattern("\\s(?:{withAgency})\\s").test(body)) return null;
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
function readContributors(sentence: string, opener: number, context: CreditContext): CreditPhrase | null {
  const verb = phrasePattern("(?<![\\p{L}])(?:{contributedAfter})(?![\\p{L}])").exec(sentence);
  if (verb === null || verb.index > 400) return null;
  const before = sentence.slice(opener, verb.index);
  const { persons, agencies, others } = readNames(before, opener);
  const foreign = [
    ...agencies,
    ...findAgencies(before).map((at) => ({ ...at, start: at.start + opener, end: at.end + opener })),
  ].filter((at) => !isOwn(at.name, context));
  if (persons.length + agencies.length + others.length === 0) return null;
  const credits = [
    ...persons.map((at) => ({ ...at, kind: "contributed" as const })),
    ...unique(foreign).map((at) => ({ ...at, kind: "wire" as const })),
    ...(persons.length + foreign.length > 0
      ? []
      : others.slice(0, 3).map((at) => ({ ...at, kind: "contributed" as const }))),
  ];
  return whole(sentence, foreign.length > 0 ? "agency" : "staff", credits);
}

/** "With files from Wire Service", "mit dpa". */
function readMaterial(
  sentence: string,
  opener: number,
  context: CreditContext,
  lineLength: number,
): CreditPhrase | null {
  const body = sentence.slice(opener);
  const label = phrasePattern("^(?:{withMaterialFrom})(?![\\p{L}])\\s*:?\\s*").exec(body);
  if (label !== null) {
    const names = readNames(body.slice(label[0].length), opener + label[0].length);
    const foreign = names.agencies.filter((at) => !isOwn(at.name, context));
    if (names.restWords > 10) return null;
    const outlets = names.others.filter((at) => !isOwn(at.name, context)).slice(0, 3);
    if (foreign.length + outlets.length > 0 && (context.alone || foreign.length > 0))
      return whole(
        sentence,
        "agency",
        [...foreign, ...outlets].map((at) => ({ ...at, kind: "wire" as const })),
      );
    return names.persons.length > 0
      ? whole(
          sentence,
          "staff",
          names.persons.map((at) => ({ ...at, kind: "contributed" as const })),
        )
      : null;
  }
  if (!context.alone || lineLength > SHORT_LINE || body.length > 70) return null;
  const joined = phrasePattern(
    "^(?:[\\p{L}\\p{N} .,&’'-]{0,40}[\\s,/(])?(?:{withAgency})\\s+(?<list>[^.]+?)[)\\].\\s]*$",
  ).exec(body);
  if (joined === null) return null;
  const list = joined.groups?.["list"] ?? "";
  const from = joined.index + joined[0].lastIndexOf(list);
  const names = readNames(body.slice(from, from + list.length), opener + from);
  const foreign = names.agencies.filter((at) => !isOwn(at.name, context));
  if (foreign.length === 0 || names.restWords > 2) return null;
  return whole(
    sentence,
    "agency",
    foreign.map((at) => ({ ...at, kind: "wire" as const })),
  );
}

const BOOKISH = /\b(?:books?|novel|press|publishers?|publishing|penguin|random house|harper\w*|imprint|author of)\b/iu;
/** Short labels ("Source:", "with AFP") count only on lines that hold nothing else. */
const SHORT_LINE = 110;
/** In longer paragraphs "the original version appeared in …" speaks of something else than this article. */
const LONG_LINE = 350;

/** "This article has been translated", "Excerpted from …": nobody is credited, but the text is not the outlet's own. */
function readSpecial(sentence: string, opener: number): CreditPhrase | null {
  const body = sentence.slice(opener);
  if (phrasePattern("^(?:{excerpt})").test(body)) return whole(sentence, "excerpt", []);
  if (phrasePattern("^(?:{translated})").test(body)) return whole(sentence, "translation", []);
  return null;
}

const CUT_FROM = /excerpt|adapt|abridg/iu;

/** "This article first appeared in the Example", "Republished from …", "Source: …". */
function readRepublication(
  sentence: string,
  opener: number,
  context: CreditContext,
  lineLength: number,
): CreditPhrase | null {
  const body = sentence.slice(opener);
  const published = !FIRST_STEM.test(body)
    ? null
    : phrasePattern(
        "^(?:(?:{thisArticle})(?![\\p{L}])(?<between>[^.!?]{0,220}?(?:[.!?](?=\\S)[^.!?]{0,80}?){0,3}?)(?<![\\p{L}]))?(?<verb>{firstPublished})(?![\\p{L}])",
      ).exec(body);
  if (published !== null && !/^it\b[^.]*appear/iu.test(published[0])) {
    const from = published[0].length;
    const place = readPlace(body.slice(from), opener + from);
    if (place?.kind === "outlet") {
      if (isOwn(place.at.name, context))
        return whole(sentence, isExactlyOwn(place.at.name, context) ? "republished" : "own", []);
      if (isPersonName(place.at.name) && /writ|report|conduct|creat|compil/iu.test(published.groups?.["verb"] ?? ""))
        return whole(sentence, "staff", []);
      return whole(
        sentence,
        BOOKISH.test(body) && /reprint|excerpt|the book/iu.test(body) ? "excerpt" : "republished",
        [{ ...place.at, kind: "original" }],
      );
    }
    return place === null ? null : whole(sentence, "own", []);
  }
  const republished = !AGAIN_STEM.test(body)
    ? null
    : phrasePattern(
        "^(?:(?:{thisArticle})(?![\\p{L}])[^.!?]{0,140}?(?<![\\p{L}]))?(?<verb>{republishedFrom})(?![\\p{L}])\\s*:?\\s*",
      ).exec(body);
  const original =
    republished ??
    (lineLength <= LONG_LINE ? phrasePattern("^(?:{originalAt})(?![\\p{L}])\\s*:?\\s*").exec(body) : null);
  const labelled =
    original ?? (context.alone && lineLength <= SHORT_LINE ? phrasePattern("^(?:{sourceLabel})\\s*").exec(body) : null);
  if (labelled === null) return null;
  const from = labelled[0].length;
  const place = readPlace(`${body.slice(from)}`, opener + from);
  const name =
    place?.kind === "outlet"
      ? place.at
      : original === null
        ? null
        : readOutletName(body.slice(from).replace(/^the\s/iu, ""), 0, opener + from);
  if (name === null || place?.kind === "own") return null;
  if (isOwn(name.name, context)) return whole(sentence, "own", []);
  if (republished !== null && (CUT_FROM.test(republished.groups?.["verb"] ?? "") || BOOKISH.test(body)))
    return whole(sentence, "excerpt", []);
  if (labelled !== original && (isPicture(name.name) || name.name.split(/\s+/).length > 8)) return null;
  if (labelled !== original) {
    const agencies = findAgencies(name.name).map((at) => ({
      ...at,
      start: at.start + name.start,
      end: at.end + name.start,
      kind: "wire" as const,
    }));
    if (agencies.length > 0) return { ...whole(sentence, "agency", agencies), isWeak: true };
  }
  const kind = labelled === original || !/^\W*(?:via|from)/iu.test(labelled[0]) ? "original" : "via";
  return { ...whole(sentence, "republished", [{ ...name, kind }]), isWeak: labelled !== original };
}

const isPicture = (name: string): boolean =>
  /getty|shutterstock|alamy|istock|unsplash|pexels|pixabay|wikimedia|instagram|photo|image|flickr|depositphotos|imago|epa\b/iu.test(
    name,
  );
const isExactlyOwn = (name: string, { own }: CreditContext): boolean =>
  own.some((ours) => squash(bareHost(ours)) === squash(bareHost(name)));
const isOwn = (name: string, { own }: CreditContext): boolean =>
  own.some(
    (ours) => isSameName(ours, name) || AGENCY_HOSTS.some(({ host, names }) => host.test(ours) && names.includes(name)),
  );
const shifted = (at: NameAt, by: number, kind: Credit["kind"]): CreditAt => ({
  name: at.name,
  start: at.start + by,
  end: at.end + by,
  kind,
});
const unique = (names: readonly NameAt[]): NameAt[] =>
  names.filter((at, index) => names.findIndex(({ start }) => start === at.start) === index);

/** The phrase is the sentence without the space around it. */
function whole(sentence: string, label: CreditLabel, credits: readonly CreditAt[]): CreditPhrase {
  const start = sentence.length - sentence.trimStart().length;
  return { label, start, end: sentence.trimEnd().length, credits, isWeak: false };
}
