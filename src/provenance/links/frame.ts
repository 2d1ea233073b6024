import type { Credit, Person } from "../../core/article.ts";
import type { Evidence } from "../../core/evidence.ts";
import { overlaps } from "../../core/span.ts";
import { AGENCIES } from "../../language/english/agencies.ts";
import { TAKEN_OVER } from "../../language/english/relays.ts";
import { type Edition, isPublishedBy } from "../edition/edition.ts";
import { addressKey, domainOf, isOutletName, isWireHouse, publisherKey } from "../edition/publisher.ts";
import { type Clue, edgeClues } from "./edge-clues.ts";
import { handsOf } from "./hands-of.ts";
import type { KnownNames } from "./known-names.ts";
import { isToldToOwnHouse } from "./own-house.ts";

/** Another publisher that an article says its text is from. */
export interface Origin {
  readonly publisher: string;
  readonly name: string;
  /** As it is known: "first published in", the agency, "via", a part of the text only. */
  readonly role: "original" | "wire" | "via" | "contributed";
  readonly hrefs: readonly string[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What stands around an article's text: whose text it says it is, who wrote it, who edited it. */
export interface Frame {
  /** The surest first. */
  readonly origins: readonly Origin[];
  readonly reporters: readonly Person[];
  readonly editors: readonly Person[];
  /** Who had a hand in it beside the reporters. */
  readonly contributors: readonly Person[];
  /** Somebody speaks in it to the house that publishes it. */
  readonly isToldHere: boolean;
}

const AGENCY_KEYS = new Set(AGENCIES.map(({ names }) => publisherKey(names[0] ?? "")));
const ROLE_OF: Record<Credit["kind"], Origin["role"] | null> = {
  original: "original",
  copyright: "original",
  wire: "wire",
  via: "via",
  contributed: "contributed",
  "edited-by": null,
  "translated-by": null,
};
const CONFIDENCE_OF: Record<Credit["kind"], number> = {
  original: 0.95,
  wire: 0.92,
  via: 0.9,
  copyright: 0.45,
  contributed: 0.6,
  "edited-by": 0,
  "translated-by": 0,
};
const LICENSED = 0.8;
const SURE_AT_LEAST = 0.5;
const SURE = 0.9;
const OWN_DESK = /\b(?:staff|newsroom|desk|team|bureau)$/i;
/** A publisher that a text names in passing, and no more, is no origin by that alone. */
export const TELLING = 0.7;

/**
 * Reads credits, bylines and metadata for other publishers. One clue of a weak kind (a copyright line of another name) is not
 * enough by itself; two clues are. `known`: the publishers whose articles stand in the run.
 *
 * May mislead: a credit can be false; it says what the page says.
 */
export function readFrame(edition: Edition, known: KnownNames): Frame {
  const isKnown = known.has;
  const { article } = edition;
  const persons = new Set(article.authors.map(({ name }) => publisherKey(name)));
  const creditKeys = new Set(
    article.credits
      .filter(({ kind }) => ROLE_OF[kind] !== null && kind !== "contributed")
      .map(({ name }) => publisherKey(name)),
  );
  const isOutlet = (name: string): boolean => {
    const key = publisherKey(name);
    return AGENCY_KEYS.has(key) || isPublishedBy(edition, key) || isKnown(key) || creditKeys.has(key);
  };
  const clues: Clue[] = [];
  for (const credit of article.credits) {
    const role = ROLE_OF[credit.kind];
    if (role === null || credit.name.trim() === "") continue;
    // who had a hand in a text is a person, unless the name is an outlet's
    if (role === "contributed" && !isKnown(publisherKey(credit.name)) && !isOutletName(credit.name)) continue;
    if (credit.kind === "copyright" && persons.has(publisherKey(credit.name)) && !isOutlet(credit.name)) continue;
    const name = fullName(edition, credit, known);
    const licensed = credit.kind === "copyright" && isLicensed(edition, credit);
    clues.push({
      name,
      // another paper's name in a dateline is a credit; only copy that is sold goes to many houses at once
      role: role === "wire" && !isWireHouse(name) && !holdsCopyright(article.credits, name) ? "original" : role,
      confidence: licensed ? LICENSED : CONFIDENCE_OF[credit.kind],
      href: credit.href,
      evidence: evidenceOf(edition, credit),
    });
  }
  for (const author of article.authors)
    if (isOutlet(author.name))
      clues.push({
        name: author.name,
        // beside a person who wrote the text the house gave a part
        role: article.authors.some(({ name }) => !isOutlet(name)) ? "contributed" : "original",
        confidence: 0.7,
        href: null,
        evidence: personEvidence(edition, author),
      });
  clues.push(...metadataClues(edition), ...edgeClues(edition, known));
  const origins = gather(edition, clues, isKnown);
  const isTakenOver = origins.some(({ role, confidence }) => role !== "contributed" && confidence >= SURE);
  // the outlet's own desk, told by the metadata alone, put the text on the page and did not write it for the other house
  const isDesk = ({ name, span }: Person): boolean => isTakenOver && span === null && OWN_DESK.test(name);
  const writers = distinctPersons(article.authors.filter((author) => !isOutlet(author.name) && !isDesk(author)));
  const { reporting, beside } = handsOf(edition, (name) => isOutlet(name) || isOutletName(name));
  return {
    origins,
    reporters: writers.length > 0 ? writers : reporting,
    editors: distinctPersons(article.editors.filter(({ name }) => !isOutlet(name))),
    isToldHere: isToldToOwnHouse(edition),
    contributors: writers.length > 0 ? without([...reporting, ...beside], writers) : without(beside, reporting),
  };
}

/** "© The Herald. Reprinted with permission.": the copyright line itself says that the text was taken over. */
function isLicensed({ article }: Edition, { span }: Credit): boolean {
  const part = span === null ? undefined : article.parts.find((one) => overlaps(one.span, span));
  return part !== undefined && TAKEN_OVER.test(article.text.slice(part.span.start, part.span.end));
}

/** Does the page lay its copyright to this house, or to its arm that sells copy ("Copyright Meridian NewSource")? Then the text was bought. */
const holdsCopyright = (credits: readonly Credit[], name: string): boolean =>
  credits.some(({ kind, name: other }) => kind === "copyright" && publisherKey(other).startsWith(publisherKey(name)));

/** Is the copyright the house's arm's that sells copy? However the page names the house ("By A. Writer, Meridian"), the text came over its wire. */
const holdsWireCopyright = (credits: readonly Credit[], name: string): boolean =>
  credits.some(
    ({ kind, name: other }) =>
      kind === "copyright" && isWireHouse(other) && publisherKey(other).startsWith(publisherKey(name)),
  );

function gather(edition: Edition, clues: readonly Clue[], isKnown: (publisher: string) => boolean): Origin[] {
  const groups = new Map<string, Clue[]>();
  for (const clue of clues) {
    const key = publisherKey(clue.name);
    if (key === "" || isPublishedBy(edition, key)) continue;
    groups.set(key, [...(groups.get(key) ?? []), clue]);
  }
  const origins = [...groups].map(([publisher, group]): Origin => {
    const doubt = group.reduce((product, { confidence }) => product * (1 - confidence), 1);
    const raised = isKnown(publisher) || AGENCY_KEYS.has(publisher) ? 0.5 : 1;
    const best = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const wired = best.role !== "contributed" && holdsWireCopyright(edition.article.credits, best.name);
    const hrefs = [...new Set(group.flatMap(({ href }) => (href === null ? [] : [href])))];
    return {
      publisher,
      name: best.name,
      role: wired ? "wire" : best.role,
      hrefs,
      confidence: Math.min(0.99, 1 - doubt * raised),
      evidence: group.map(({ evidence }) => evidence),
    };
  });
  return origins
    .filter(({ confidence }) => confidence >= SURE_AT_LEAST)
    .sort((a, b) => b.confidence - a.confidence || (a.publisher < b.publisher ? -1 : 1));
}

/** "Herald reports", of "Compiled from Herald reports". */
const COPY_OF = /^ (?:reports?|copy|dispatches|staff)\b/;

/** "Gazette" of "Vale Gazette and Herald", where the phrase of the credit has the whole name of a publisher of the run. */
function fullName({ article }: Edition, { name, span }: Credit, known: KnownNames): string {
  if (span === null || known.has(publisherKey(name))) return name;
  const inside = known.namesIn(name).find((one) => name.startsWith(one) && COPY_OF.test(name.slice(one.length)));
  if (inside !== undefined) return inside;
  const whole = known.namesIn(article.text.slice(span.start, span.end));
  return whole.find((one) => one.toLowerCase().includes(name.toLowerCase())) ?? name;
}

/** `isBasedOn` and a canonical address of another registrable domain. */
function metadataClues(edition: Edition): Clue[] {
  const { article } = edition;
  const own = domainOf(article.url);
  return article.metadata.flatMap(({ field, value }): Clue[] => {
    const based = /isBasedOn/i.test(field);
    if (!based && !/canonical/i.test(field)) return [];
    const domain = domainOf(value);
    const name = domain ?? (based ? value : null);
    if (name === null || (!based && own === null) || domain === own) return [];
    if (article.url !== null && addressKey(article.url) === addressKey(value)) return [];
    const evidence: Evidence = {
      rule: based ? "link/is-based-on" : "link/canonical-elsewhere",
      article: edition.id,
      field,
      value,
    };
    return [{ name, role: "original", confidence: based ? 0.9 : 0.8, href: domain === null ? null : value, evidence }];
  });
}

const evidenceOf = (edition: Edition, { kind, name, span }: Credit): Evidence =>
  span === null
    ? { rule: `link/credit-${kind}`, article: edition.id, field: `credit.${kind}`, value: name }
    : { rule: `link/credit-${kind}`, article: edition.id, span };

/** Where a person's name was read: in the text, or in the metadata alone. */
export const personEvidence = (edition: Edition, { name, span }: Person, rule = "link/byline"): Evidence =>
  span === null ? { rule, article: edition.id, field: "author", value: name } : { rule, article: edition.id, span };

const without = (persons: readonly Person[], others: readonly Person[]): Person[] => {
  const known = new Set(others.map(({ name }) => publisherKey(name)));
  return distinctPersons(persons).filter(({ name }) => !known.has(publisherKey(name)));
};

function distinctPersons(persons: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return persons.filter(({ name }) => {
    const key = publisherKey(name);
    return key !== "" && !seen.has(key) && seen.add(key) !== undefined;
  });
}
