import type { Article } from "./format.ts";
import { byFirstAppearance, type NumberedClaim, type ReportIndex } from "./index-report.ts";

/**
 * The earliest dated article that carries a claim, or through which it came to one that does; without a claim the earliest of all. Null where no date
 * tells.
 */
export function firstKnown(index: ReportIndex, claim: NumberedClaim | null): Article | null {
  const all = index.report.articles;
  const known = claim === null ? null : new Set([...claim.articles, ...articlesOnWay(index, claim)]);
  const carrying = known === null ? all : all.filter(({ id }) => known.has(id));
  const [first] = [...(carrying.length === 0 ? all : carrying)].sort(byFirstAppearance);
  return first?.published == null ? null : first;
}

const articlesOnWay = (index: ReportIndex, { chains }: NumberedClaim): string[] =>
  chains
    .flatMap(({ links }) => links.flatMap((id) => index.links.get(id) ?? []))
    .flatMap(({ from, to }) => [from, to].flatMap((node) => (node.kind === "article" ? [node.id] : [])));
