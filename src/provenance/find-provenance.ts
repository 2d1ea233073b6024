import type { Claim } from "../core/claim.ts";
import type { Finding } from "../core/finding.ts";
import type { Chain, Link } from "../core/link.ts";
import type { Reading } from "../core/reading.ts";
import type { Reuse } from "../core/reuse.ts";
import { overlaps } from "../core/span.ts";
import type { Statement } from "../core/statement.ts";
import { phrase, said } from "../language/english/phrases.ts";
import { findChains } from "./chains/find-chains.ts";
import { findLoops } from "./circular/find-circular.ts";
import { findFanOut } from "./circular/find-fan-out.ts";
import { sameAcross } from "./claims/across.ts";
import type { ClaimDraft, Place } from "./claims/claim-draft.ts";
import { draftClaims } from "./claims/draft-claims.ts";
import { makeUpstream } from "./claims/upstream.ts";
import { wordingOf } from "./claims/wording.ts";
import { findCorrections } from "./corrections/find-corrections.ts";
import { findHopDrift } from "./drift/find-hop-drift.ts";
import { compareHeadline } from "./drift/headline.ts";
import { compareHeadlineNumbers } from "./drift/headline-number.ts";
import { hopsOf } from "./drift/hop.ts";
import { findQuoteChanges } from "./drift/quotations.ts";
import { findRetoldDrift } from "./drift/retold-drift.ts";
import { type Edition, makeEdition } from "./edition/edition.ts";
import { publisherNames } from "./edition/publisher-names.ts";
import { makeVocabulary } from "./edition/vocabulary.ts";
import { type FindingDraft, inBrief } from "./findings/finding-draft.ts";
import { findGaps } from "./gaps/find-gaps.ts";
import type { Counted } from "./independence/count-independent.ts";
import { independenceOf } from "./independence/independence-of.ts";
import { findWays } from "./links/find-ways.ts";
import type { Group } from "./links/groups.ts";
import type { CopyStep, Ways } from "./links/ways.ts";
import { findLint } from "./lint/find-lint.ts";
import { findUnkeptTerms } from "./lint/find-unkept-terms.ts";

/** Through whose hands: links, claims, chains, drift, independence, gaps over a whole set of readings. */
export interface Provenance {
  readonly links: readonly Link[];
  readonly claims: readonly Claim[];
  readonly chains: readonly Chain[];
  readonly findings: readonly Finding[];
}

/**
 * From what each article says by itself, and from the passages that articles share, to how each claim came to each article.
 * One article and a thousand run the same path; the order of the readings does not matter. Cost: about n log n in the text, times the
 * size of the groups that copy each other.
 */
export function findProvenance(readings: readonly Reading[], reuses: readonly Reuse[]): Provenance {
  const vocabulary = makeVocabulary();
  const names = publisherNames(readings.map(({ article }) => article));
  const editions = [...readings]
    .sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0))
    .map((reading) => makeEdition(reading, vocabulary, names));
  const ways = findWays(editions, reuses);
  const { drafts, supports } = draftClaims(editions, sameAcross(editions, ways.groups, reuses, ways));
  const upstream = makeUpstream(ways);
  const sameText = sharedLines(ways.groups, ways);
  const claims: Claim[] = [];
  const chains: Chain[] = [];
  const findings: FindingDraft[] = [];
  const claimIds = new Map<string, string>();
  drafts.forEach((draft, index) => {
    const id = `c${index + 1}`;
    for (const { statement } of draft.places) claimIds.set(statement.id, id);
    const claim = claimOf(id, draft, independenceOf(draft, upstream, sameText));
    claims.push(claim);
    const found = isTraced(draft) ? findChains(id, draft, upstream, ways) : [];
    chains.push(...found.map(({ chain }) => chain));
    for (const { edition, statement } of draft.places) {
      if (!statement.headline) continue;
      const near = supports.get(statement.id) ?? [];
      findings.push(...compareHeadline(edition, statement, near, id));
      findings.push(...compareHeadlineNumbers(edition, statement, near, id));
    }
    if (draft.headline) findings.push(...findGaps(claim, draft, found, ways));
  });
  const claimIdOf = (statement: Statement): string | null => claimIds.get(statement.id) ?? null;
  for (const edition of editions) {
    const changes = ways.copiesInto(edition).flatMap((step) => stepFindings(step, claimIdOf));
    for (const step of citedSteps(edition, ways)) changes.push(...hopsOf(step, claimIdOf).flatMap(findQuoteChanges));
    for (const told of ways.retoldIn(edition))
      changes.push(
        ...findRetoldDrift(told, claimIdOf).filter((one) => !changes.some((known) => tellsSame(known, one))),
      );
    findings.push(...changes);
    findings.push(...findLint(edition, claimIdOf, supports));
  }
  findings.push(...findCorrections(editions, ways, claimIdOf));
  findings.push(...findLoops(editions, ways), ...findFanOut(ways.groups, ways));
  return { links: ways.links.all, claims, chains, findings: numbered(findings) };
}

/** What changed between one copy and the text it was copied from. */
function stepFindings(step: CopyStep, claimOf: (statement: Statement) => string | null): FindingDraft[] {
  const hops = hopsOf(step, claimOf);
  if (!step.link.directed)
    return [...hops.flatMap(findHopDrift), ...hops.flatMap(findQuoteChanges)].flatMap((one) => undirected(one, step));
  return [...hops.flatMap(findHopDrift), ...hops.flatMap(findQuoteChanges), ...findUnkeptTerms(step)];
}

/** Codes of changes that are one whichever text was first. */
const EITHER_WAY: ReadonlySet<string> = new Set(["value-changed", "word-changed"]);

/** A difference of two texts of which nothing tells the first. */
function undirected(finding: FindingDraft, { parent, child }: CopyStep): FindingDraft[] {
  const [a, b] = finding.evidence;
  if (!EITHER_WAY.has(finding.code) || b === undefined || !("span" in a) || !("span" in b)) return [];
  const { axes: _, ...rest } = finding;
  return [{ ...rest, ...said(phrase("drift/differs", { up: inBrief(parent, a.span), down: inBrief(child, b.span) })) }];
}

/** One change of the same words in the copy, told already from the lines side by side. */
function tellsSame(known: FindingDraft, { code, evidence }: FindingDraft): boolean {
  const [a, b] = [known.evidence[1], evidence[1]];
  return (
    known.code === code &&
    a !== undefined &&
    b !== undefined &&
    "span" in a &&
    "span" in b &&
    a.article === b.article &&
    known.evidence[0].article === evidence[0].article &&
    overlaps(a.span, b.span)
  );
}

/** Where an article lays words to another of the run from which it copied nothing: the lines in which both have them. */
function citedSteps(edition: Edition, ways: Ways): CopyStep[] {
  const copied = new Set(ways.copiesInto(edition).map(({ parent }) => parent.id));
  const steps = new Map<
    string,
    { readonly link: Link; readonly parent: Edition; readonly lines: Map<number, number> }
  >();
  for (const statement of edition.statements) {
    const citation = ways.citationOf(statement);
    if (citation?.edition == null || citation.statement === null || copied.has(citation.edition.id)) continue;
    const [line, above] = [edition.lineAt(statement.span), citation.edition.lineAt(citation.statement.span)];
    if (line < 0 || above < 0) continue;
    const step = steps.get(citation.edition.id) ?? { link: citation.link, parent: citation.edition, lines: new Map() };
    steps.set(citation.edition.id, step);
    step.lines.set(line, above);
  }
  return [...steps.values()].map(({ link, parent, lines }) => ({ link, parent, child: edition, lineAbove: lines }));
}

/** One name for a line in all copies of one text that was not read, `null` elsewhere. */
function sharedLines(groups: readonly Group[], ways: Ways): (place: Place) => string | null {
  const lines = new Map<string, string>();
  for (const { editions, loci } of groups)
    editions.forEach((edition, at) => {
      const origin = ways.originKeyOf(edition);
      if (origin === null) return;
      loci.locusOf[at]?.forEach((locus, line) => {
        if (locus >= 0) lines.set(`${edition.id} ${line}`, `${origin} ${locus}`);
      });
    });
  return ({ edition, statement }) => lines.get(`${edition.id} ${edition.lineAt(statement.span)}`) ?? null;
}

/** Somebody speaks, or it is the headline's, or it stands in several articles: such claims are followed up. */
function isTraced({ headline, places }: ClaimDraft): boolean {
  return headline || places.some(({ statement }) => statement.attribution !== null) || severalArticles(places);
}

const severalArticles = (places: ClaimDraft["places"]): boolean =>
  places.some(({ edition }: { edition: Edition }) => edition !== places[0]?.edition);

const claimOf = (id: string, draft: ClaimDraft, { speakers, ...independence }: Counted): Claim => ({
  id,
  wording: wordingOf(draft.fullest),
  statements: draft.places.map(({ statement }) => statement.id),
  speakers,
  independence,
});

const numbered = (drafts: readonly FindingDraft[]): Finding[] =>
  drafts.map((draft, index) => ({ id: `f${index + 1}`, ...draft }));
