import type { Report } from "../report/format.ts";

/**
 * The report without what people rejected: what leaves the case says nothing that its people said no to. A claim without its statements, a
 * statement without its attribution, a chain without one of its links go too; of a rejected source, what it said stays, said by nobody known.
 *
 * May mislead: how many sources stand behind a claim is not counted anew; split or merge for that.
 */
export function withoutRejected(report: Report): Report {
  const gone = new Set(
    (report.rulings ?? []).flatMap(({ action, target }) => (action === "reject" && target !== null ? [target] : [])),
  );
  if (gone.size === 0) return report;
  const attributions = report.attributions
    .filter(({ id }) => !gone.has(id))
    .map((said) => (said.source !== null && gone.has(said.source) ? { ...said, source: null } : said))
    .map((said) => (said.parent !== null && gone.has(said.parent) ? { ...said, parent: null } : said));
  const statements = report.statements.filter(
    ({ id, attribution }) => !gone.has(id) && (attribution === null || !gone.has(attribution)),
  );
  const stays = new Set(statements.map(({ id }) => id));
  const claims = report.claims
    .filter(({ id }) => !gone.has(id))
    .map((claim) => ({ ...claim, statements: claim.statements.filter((id) => stays.has(id)) }))
    .filter((claim) => claim.statements.length > 0)
    .map((claim) =>
      claim.speakers === undefined ? claim : { ...claim, speakers: claim.speakers.filter((id) => !gone.has(id)) },
    );
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
