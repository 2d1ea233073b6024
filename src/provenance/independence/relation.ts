import type { Phrase } from "../../core/phrase.ts";
import { textOf } from "../../core/span.ts";
import { phrase } from "../../language/english/phrases.ts";
import { type Attestation, isSameName, isUnnamed } from "./attestations.ts";
import { speakForOne } from "./same-body.ts";

/** Whether two attestations come from one origin, from two, or the texts do not tell. `because`: the test. */
export interface Relation {
  readonly kind: "same" | "independent" | "unknown";
  readonly because: Phrase;
}

const SPEAKS_FOR = /spokes|press (?:officer|secretary|office)|representative|on behalf/i;
const SHARED_WORDS_AT_LEAST = 0.6;
/** In one article the words have to be nearly the same: two residents may tell much alike. */
const SAID_AGAIN_AT_LEAST = 0.75;

/** The tests I1, I2 and I7 between two who are said to speak; links and shared text (I2–I6) are already joined before. */
export function relate(a: Attestation, b: Attestation): Relation {
  if (a.source.id === b.source.id) return { kind: "same", because: phrase("reason/same-source") };
  const body = speakForOne(a, b);
  if (body === "same") return { kind: "same", because: phrase("reason/body-and-speaker") };
  if (body === "unknown") return { kind: "unknown", because: phrase("reason/could-be-one-body") };
  if (a.name !== null && b.name !== null) return relateNamed(a, b, a.name, b.name);
  const overlap = shareOf(a.words, b.words);
  const sameArticle = a.edition === b.edition;
  const sameDescription = a.description.size > 0 && equal(a.description, b.description);
  if (!sameArticle && sameDescription && overlap >= SHARED_WORDS_AT_LEAST && isUnnamed(a.source) && isUnnamed(b.source))
    return { kind: "same", because: phrase("reason/same-description") };
  if (sameArticle && overlap >= SAID_AGAIN_AT_LEAST && isDescribedAlike(a, b))
    return { kind: "same", because: phrase("reason/same-description") };
  // "the treasurer's report" of two articles is one paper
  if (!sameArticle && sameDescription && a.description.size > 1 && isPaper(a) && isPaper(b))
    return { kind: "same", because: phrase("reason/same-description") };
  if (a.source.kind === "unresolved" || b.source.kind === "unresolved")
    return { kind: "unknown", because: phrase("reason/not-resolved") };
  if (isUnnamed(a.source) && isUnnamed(b.source)) return { kind: "unknown", because: phrase("reason/both-unnamed") };
  const [named, unnamed] = a.name === null ? [b, a] : [a, b];
  if (sameArticle) return { kind: "independent", because: phrase("reason/names-one") };
  if (named.source.kind === "document") return { kind: "independent", because: phrase("reason/document-and-person") };
  return couldBe(unnamed, named)
    ? { kind: "unknown", because: phrase("reason/could-be-named") }
    : { kind: "independent", because: phrase("reason/do-not-fit") };
}

/** "Norland police and medics" twice: one description, and nothing that says another is meant ("another resident", "a second guard"). */
function isDescribedAlike(a: Attestation, b: Attestation): boolean {
  if (!isUnnamed(a.source) || !isUnnamed(b.source) || a.source.kind !== b.source.kind) return false;
  const [x, y] = [wordingsOf(a), wordingsOf(b)];
  return (
    x.some((wording) => !ANOTHER.test(wording) && y.includes(wording)) && ![...x, ...y].some((one) => ANOTHER.test(one))
  );
}

const ANOTHER = /\b(?:an)?other\b|\b(?:second|third|fourth|fifth|different|separate|one)\b/;

/** The words for it, without the article in front. */
const wordingsOf = ({ edition, source }: Attestation): string[] =>
  source.mentions.map((span) =>
    textOf(edition.article.text, span)
      .toLowerCase()
      .replace(/^(?:an?|the)\s+/, "")
      .replace(/\s+/g, " "),
  );

const isPaper = ({ source }: Attestation): boolean => source.kind === "document";

function relateNamed(a: Attestation, b: Attestation, nameA: string, nameB: string): Relation {
  const sameKind = (a.source.kind === "document") === (b.source.kind === "document");
  if (sameKind && isSameName(nameA, nameB))
    return { kind: "same", because: phrase("reason/same-name", { name: a.source.name ?? nameA }) };
  if (a.body !== null && a.body === b.body) {
    const official = (one: Attestation): boolean =>
      one.source.kind === "organisation" || SPEAKS_FOR.test(one.source.role ?? "");
    if (official(a) && official(b)) return { kind: "same", because: phrase("reason/same-body") };
    if (official(a) || official(b)) return { kind: "same", because: phrase("reason/body-and-speaker") };
  }
  return { kind: "independent", because: phrase("reason/two-named") };
}

/** Could a described person be the named one? Only words that say an office or a body and clash can rule it out. */
function couldBe(unnamed: Attestation, named: Attestation): boolean {
  if (unnamed.description.size === 0 || named.description.size === 0) return true;
  for (const word of unnamed.description) if (named.description.has(word)) return true;
  return false;
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
