import { isUnnamedClass } from "../core/naming.ts";
import { phrase } from "../language/english/phrases.ts";
import type { Attribution, Independence, Report, Source, Statement } from "../report/format.ts";
import { verdictOf, withReason } from "./ruled-claims.ts";

/**
 * The report without what people rejected: what leaves the case says nothing that its people said no to. A claim without its statements, a
 * statement without its attribution, a chain without one of its links go too; of a rejected source, what it said stays, said by nobody known.
 * An origin that nothing is left of is counted no longer.
 *
 * May mislead: both bounds sink by the origins that are gone, so the range may be too low where two of them had been held for one; never too
 * high.
 */
export function withoutRejected(report: Report): Report {
  const gone = new Set(
    (report.rulings ?? []).flatMap(({ action, target }) => (action === "reject" && target !== null ? [target] : [])),
  );
  if (gone.size === 0) return report;
  const attributions = report.attributions
    .filter(({ id }) => !gone.has(id))
    .map((said) => withoutSpeakers(said, gone))
    .map((said) => (said.parent !== null && gone.has(said.parent) ? { ...said, parent: null } : said));
  const statements = report.statements.filter(
    ({ id, attribution }) => !gone.has(id) && (attribution === null || !gone.has(attribution)),
  );
  const sourceOf = sourcesByStatement(report.statements, report.attributions);
  const stillSaid = sourcesByStatement(statements, attributions);
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const claims = report.claims
    .filter(({ id }) => !gone.has(id))
    .flatMap((claim) => {
      const left = claim.statements.filter((id) => stillSaid.has(id));
      if (left.length === 0) return [];
      const rest = { ...claim, statements: left };
      if (claim.speakers === undefined) return [rest];
      const before = new Set(claim.statements.map((id) => sourceOf.get(id)));
      const after = new Set(left.map((id) => stillSaid.get(id)));
      const lost = claim.speakers.filter((id) => gone.has(id) || (before.has(id) && !after.has(id)));
      if (lost.length === 0) return [rest];
      const speakers = claim.speakers.filter((id) => !lost.includes(id));
      const isSaid = [...after].some((id) => id !== null);
      const independence = countedWithout(
        claim.independence,
        lost.flatMap((id) => sources.get(id) ?? []),
        isSaid,
      );
      return [{ ...rest, speakers, independence }];
    });
  const told = new Set(claims.map(({ id }) => id));
  const links = report.links.filter(
    ({ id, from, to }) => !gone.has(id) && ![from, to].some((end) => end.kind === "source" && gone.has(end.id)),
  );
  const leads = new Set(links.map(({ id }) => id));
  return {
    ...report,
    sources: report.sources.filter(({ id }) => !gone.has(id)),
    attributions,
    statements,
    claims,
    links,
    chains: report.chains.filter((chain) => told.has(chain.claim) && chain.links.every((link) => leads.has(link))),
    findings: report.findings.filter(({ id, claim }) => !gone.has(id) && (claim == null || told.has(claim))),
  };
}

/** The source of each statement, null where it is nobody's. */
function sourcesByStatement(
  statements: readonly Statement[],
  attributions: readonly Attribution[],
): ReadonlyMap<string, string | null> {
  const sources = new Map(attributions.map(({ id, source }) => [id, source]));
  return new Map(statements.map(({ id, attribution }) => [id, sources.get(attribution ?? "") ?? null]));
}

/** `isSaid`: somebody still says it. */
function countedWithout(found: Independence, lost: readonly Source[], isSaid: boolean): Independence {
  const high = Math.min(found.high, Math.max(isSaid ? 1 : 0, found.high - lost.length));
  const low = Math.max(0, Math.min(high, found.low - lost.length));
  const unnamed = lost.filter(({ naming }) => isUnnamedClass(naming)).length;
  const documents = lost.filter(({ kind, naming }) => kind === "document" && !isUnnamedClass(naming)).length;
  return {
    ...found,
    low,
    high,
    named: Math.max(0, found.named - (lost.length - unnamed - documents)),
    unnamed: Math.max(0, found.unnamed - unnamed),
    documents: Math.max(0, found.documents - documents),
    verdict: verdictOf(low, high),
    ...withReason(phrase("reason/rejected", { n: String(lost.length) }), [found]),
  };
}

/** Of several who said it together, those that are left. */
function withoutSpeakers(said: Attribution, gone: ReadonlySet<string>): Attribution {
  const { source, with: others = [], ...rest } = said;
  if (source === null || ![source, ...others].some((id) => gone.has(id))) return said;
  const [first = null, ...more] = [source, ...others].filter((id) => !gone.has(id));
  return { ...rest, source: first, ...(more.length > 0 ? { with: more } : {}) };
}
