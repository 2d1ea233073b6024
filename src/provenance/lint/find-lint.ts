import type { Attribution } from "../../core/attribution.ts";
import { isUnnamedPerson } from "../../core/naming.ts";
import type { Phrase } from "../../core/phrase.ts";
import type { Source } from "../../core/source.ts";
import { contains, overlaps, textOf } from "../../core/span.ts";
import type { Statement } from "../../core/statement.ts";
import { BARE_PLURAL, WRONGS } from "../../language/english/anonymity.ts";
import { phrase, said } from "../../language/english/phrases.ts";
import type { SupportTable } from "../claims/claim-draft.ts";
import { plainTerm } from "../claims/meaning.ts";
import type { Edition } from "../edition/edition.ts";
import { isIntroduced, originOf } from "../edition/speakers.ts";
import { evidenceAt, type FindingDraft, inBrief } from "../findings/finding-draft.ts";
import { speaksAsBody, speaksToReaders } from "./speaks-to-readers.ts";

type GuideCode = "bare-source" | "no-reason-for-anonymity" | "opinion-unnamed" | "unnamed-accusation";

/**
 * One article against the newsroom guides, one finding for each rule and source. `claimOf`: the claim a statement belongs to. A
 * headline that names no speaker speaks for whom its nearest support is laid to.
 */
export function findLint(
  edition: Edition,
  claimOf: (statement: Statement) => string | null,
  supports: SupportTable,
): FindingDraft[] {
  const findings: FindingDraft[] = [];
  const speakerOf = (statement: Statement): Source | null => {
    const own = originOf(edition, statement)?.source ?? null;
    const nearest = own !== null || !statement.headline ? undefined : supports.get(statement.id)?.[0]?.statement;
    return nearest === undefined ? own : (originOf(edition, nearest)?.source ?? null);
  };
  const spoken = spokenBy(edition, speakerOf);
  for (const [source, attributions] of usedSources(edition)) {
    if (!isUnnamedPerson(source.naming)) continue;
    const [first] = attributions;
    const mention = source.mentions[0] ?? first?.who;
    if (mention === undefined || mention === null || first === undefined || !isIntroduced(edition, source, mention))
      continue;
    const { first: own, accusing } = spoken.get(source) ?? NOTHING;
    const claim = own === undefined ? null : claimOf(own);
    const add = (code: GuideCode, values: Phrase["values"], span = mention): void => {
      findings.push({
        kind: "lint",
        code,
        ...said(phrase(`lint/${code}`, values), phrase(`guide/${code}`)),
        claim,
        evidence: [evidenceAt(`lint/${code}`, edition, span)],
      });
    };
    const who = inBrief(edition, mention, 70);
    const asBody = speaksAsBody(edition, source);
    if (isBare(edition, source) && !ONE_OF_SEVERAL.test(who)) add("bare-source", { who });
    // who only declined to comment needs no reason
    if (own !== undefined && source.reason === null && source.naming !== "U3" && !asBody)
      add("no-reason-for-anonymity", { who });
    const opinion = attributions.find(
      (one) => one.attitude === "believes" && isTold(edition, one) && !isReason(source, one),
    );
    if (opinion !== undefined && source.naming !== "U3" && !asBody)
      add("opinion-unnamed", { who }, opinion.what[0] ?? mention);
    const accused = accusing === undefined || asBody ? null : accusedIn(edition, accusing);
    if (accusing !== undefined && accused !== null) add("unnamed-accusation", { who, accused }, accusing.span);
  }
  return findings;
}

/** In the text itself and by the outlet: no headline ("An insider's view of …"), no song in marks (“What a Fool Believes”), nobody's word about a third. */
function isTold({ lines, lineAt, attributions }: Edition, { parent, source, cue, who }: Attribution): boolean {
  const at = cue ?? who;
  const line = at === null ? undefined : lines[lineAt(at)];
  if (at === null || line === undefined) return false;
  // "“I do not think that …,” she said": her own word, marks or none
  if (parent !== null) return !line.title && attributions.get(parent)?.source === source;
  return !line.title && !line.words.some((word) => overlaps(word, at) && word.quoted);
}

/** "because he feared reprisals": why a source is not named is no opinion of its. */
const isReason = ({ reason }: Source, { what }: Attribution): boolean =>
  reason !== null && what.every((span) => contains(reason, span));

/** "a source", and "sources" of whom no mention says more. */
const isBare = ({ article: { text } }: Edition, { naming, mentions }: Source): boolean =>
  naming === "U8" ||
  (naming === "U3" &&
    mentions.every(({ start, end }) => BARE_PLURAL.test(text.slice(start, end).toLowerCase().replace(/^the /, ""))));

/** "Another" of the guests just told of: what he or she is stands with them. */
const ONE_OF_SEVERAL = /^\W*(?:the )?(?:an)?other\W*$|^\W*one\W*$/i;

function usedSources(edition: Edition): Map<Source, Attribution[]> {
  const used = new Map<Source, Attribution[]>();
  for (const attribution of edition.attributions.values()) {
    const source = attribution.source === null ? undefined : edition.sources.get(attribution.source);
    if (source === undefined || attribution.what.length === 0) continue;
    const known = used.get(source);
    if (known === undefined) used.set(source, [attribution]);
    else known.push(attribution);
  }
  return used;
}

/** The first statement that a source puts forward to readers, and the first, a headline's included, in which it accuses somebody. */
interface Spoken {
  first?: Statement;
  accusing?: Statement;
}

const NOTHING: Spoken = {};

function spokenBy(edition: Edition, speakerOf: (statement: Statement) => Source | null): Map<Source, Spoken> {
  const found = new Map<Source, Spoken>();
  const of = (source: Source): Spoken => {
    const known = found.get(source) ?? {};
    found.set(source, known);
    return known;
  };
  for (const statement of edition.statements) {
    const own = originOf(edition, statement);
    if (own !== null && speaksToReaders(edition, own.attribution)) of(own.source).first ??= statement;
    const speaker = speakerOf(statement);
    if (speaker !== null && accusedIn(edition, statement) !== null) of(speaker).accusing ??= statement;
  }
  return found;
}

/** The named party that a statement lays a wrong to, in the text's words, or `null`. Denials and hopes lay nothing. */
export function accusedIn(edition: Edition, statement: Statement): string | null {
  const gist = edition.gists.get(statement.id);
  if (gist === undefined || statement.strength.negated || statement.strength.act === "A0") return null;
  const accuses = statement.strength.act === "A6" || (gist.predicate !== null && WRONGS.has(gist.predicate));
  if (!accuses) return null;
  const agents = new Set(gist.agent.map(plainTerm));
  const named = gist.names.find((name) => name.split(/\s+/).some((word) => agents.has(plainTerm(word))));
  return named === undefined ? accusedBeside(edition, statement) : asWritten(edition, statement, named);
}

/** "velmont lines" → "Velmont Lines", as the statement has it. */
function asWritten({ article: { text } }: Edition, { span }: Statement, name: string): string {
  const words = textOf(text, span);
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? name : words.slice(at, at + name.length);
}

/** "U.S. | accused | of smuggling …": the accused stands in a piece of its own before the cue. */
function accusedBeside(edition: Edition, { strength, attribution, span }: Statement): string | null {
  const laid = strength.act !== "A6" || attribution === null ? undefined : edition.attributions.get(attribution);
  const piece = laid?.what.find((one) => one.end <= span.start && laid.cue !== null && one.end <= laid.cue.start);
  const words = piece === undefined ? "" : textOf(edition.article.text, piece).trim();
  return /^(?:the |The )?\p{Lu}/u.test(words) ? words : null;
}
