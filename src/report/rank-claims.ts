import type { Attribution, Claim, Finding, Statement } from "./format.ts";

/** What a claim's place in every view depends on. */
export interface Rankable {
  readonly claim: Claim;
  readonly statements: readonly Statement[];
  readonly articles: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * What a desk editor looks at first: the headlines' claims, then what somebody stands behind, what more articles carry, what changed on its
 * way, what somebody is blamed for, what is said, believed or known before what is wanted or planned, whole clauses before pieces of one,
 * and what has more findings. The caller breaks ties by reading order. Cost: linear in the statements and findings.
 */
export function weightOf(claim: Rankable, attributions: ReadonlyMap<string, Attribution>): readonly number[] {
  const headlines = claim.statements.filter(({ headline }) => headline).length;
  const of = ({ attribution }: Statement): Attribution | undefined => attributions.get(attribution ?? "");
  return [
    Math.min(1, headlines),
    Number(claim.claim.independence.high > 0),
    headlines,
    claim.articles.length,
    claim.findings.filter(({ kind }) => MOVED.has(kind)).length,
    Number(claim.statements.some((statement) => BLAMES.has(of(statement)?.act ?? "A4"))),
    Number(isToldAsFact(claim, attributions)),
    Number(claim.statements.some(({ fragment, piece }) => fragment !== true && piece !== true)),
    claim.findings.length,
  ];
}

const MOVED: ReadonlySet<Finding["kind"]> = new Set(["drift", "number", "quote-integrity", "circular", "correction"]);
const BLAMES: ReadonlySet<Attribution["act"]> = new Set(["A5", "A6"]);
const TOLD: ReadonlySet<Attribution["attitude"]> = new Set(["says", "believes", "knows", "asks"]);

/** Somebody says, believes or knows it, or the outlet puts it forward: no mere wish, plan, order or support. */
export const isToldAsFact = (
  { statements }: Pick<Rankable, "statements">,
  attributions: ReadonlyMap<string, Attribution>,
): boolean =>
  statements.some(
    ({ attribution }) => attribution === null || TOLD.has(attributions.get(attribution)?.attitude ?? "says"),
  );

/** Negative where `a` comes first. */
export function compareWeights(a: readonly number[], b: readonly number[]): number {
  for (const [place, weight] of a.entries()) {
    const other = b[place] ?? 0;
    if (weight !== other) return other - weight;
  }
  return 0;
}
