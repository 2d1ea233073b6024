import type { Attribution, Claim, Independence, Report, Ruling, Source } from "../report/format.ts";
import { stableKeys } from "./keys.ts";
import type { StoredRuling } from "./rulings.ts";

/**
 * The report as people ruled it. Fixes, merges and splits are made, in the order they were given; accepted and rejected findings stay where
 * they are and are told in `rulings`. A ruling on something no longer found stays in the list with `target: null`.
 *
 * May mislead: merged claims take the larger of the lower bounds and the sum of the upper ones; only reading the texts can narrow that.
 */
export function applyRulings(report: Report, stored: readonly StoredRuling[]): Report {
  if (stored.length === 0) return { ...report, rulings: [] };
  let current = report;
  const rulings: Ruling[] = [];
  for (const ruling of stored) {
    const ids = idsByKey(current);
    const target = ids.get(ruling.key) ?? null;
    const {
      report: next,
      before,
      value,
    } = target === null
      ? { report: current, before: null, value: ruling.value }
      : applyOne(current, ruling, target, ids);
    current = next;
    const { key: _, ...told } = ruling;
    rulings.push({ ...told, target, before, value });
  }
  return { ...current, rulings };
}

interface Applied {
  readonly report: Report;
  readonly before: string | null;
  readonly value: string | null;
}

function idsByKey(report: Report): Map<string, string> {
  const ids = new Map<string, string>(report.articles.map((article) => [`article:${article.id}`, article.id]));
  for (const [id, key] of stableKeys(report)) ids.set(key, id);
  return ids;
}

function applyOne(report: Report, ruling: StoredRuling, target: string, ids: ReadonlyMap<string, string>): Applied {
  const others = (): string[] => (JSON.parse(ruling.value ?? "[]") as string[]).flatMap((key) => ids.get(key) ?? []);
  switch (ruling.action) {
    case "accept":
    case "reject":
    case "grade":
      return { report, before: null, value: ruling.value };
    case "fix":
      return fix(report, ruling, target);
    case "merge": {
      const with_ = others().filter((id) => id !== target);
      const merged = ruling.on === "claim" ? mergeClaims(report, target, with_) : mergeSources(report, target, with_);
      return { report: merged, before: null, value: with_.join(" ") };
    }
    case "split": {
      const off = others();
      const split = ruling.on === "claim" ? splitClaim(report, target, off) : splitSource(report, target, off);
      return { report: split, before: null, value: off.join(" ") };
    }
    default:
      return ruling.action satisfies never;
  }
}

function fix(report: Report, ruling: StoredRuling, target: string): Applied {
  const { field, to } = JSON.parse(ruling.value ?? "{}") as { field: string; to: string };
  let before: string | null = null;
  const set = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    items.map((item) => {
      if (item.id !== target) return item;
      before = String((item as Record<string, unknown>)[field] ?? "") || null;
      return { ...item, [field]: to };
    });
  const lists = {
    source: "sources",
    finding: "findings",
    claim: "claims",
    attribution: "attributions",
    article: "articles",
  } as const;
  const list = lists[ruling.on as keyof typeof lists];
  const fixed = list === undefined ? report : { ...report, [list]: set(report[list] as readonly { id: string }[]) };
  return { report: fixed, before, value: `${field}=${to}` };
}

function mergeClaims(report: Report, target: string, others: readonly string[]): Report {
  const gone = new Set(others);
  const merged = report.claims.filter((claim) => gone.has(claim.id));
  const claims = report.claims
    .filter((claim) => !gone.has(claim.id))
    .map((claim) => (claim.id === target ? joinClaims(claim, merged) : claim));
  const chains = report.chains.map((chain) => (gone.has(chain.claim) ? { ...chain, claim: target } : chain));
  const findings = report.findings.map((finding) =>
    finding.claim !== null && gone.has(finding.claim) ? { ...finding, claim: target } : finding,
  );
  return { ...report, claims, chains, findings };
}

function joinClaims(claim: Claim, others: readonly Claim[]): Claim {
  const all = [claim, ...others].map((each) => each.independence);
  const sum = (of: (each: Independence) => number): number => all.reduce((total, each) => total + of(each), 0);
  const low = Math.max(...all.map((each) => each.low));
  const high = sum((each) => each.high);
  const verdict = high === 0 ? "no origin" : low >= 2 ? "independent" : high === 1 ? "one origin" : "not established";
  return {
    ...claim,
    statements: [claim, ...others].flatMap((each) => each.statements),
    independence: {
      low,
      high,
      named: sum((each) => each.named),
      unnamed: sum((each) => each.unnamed),
      documents: sum((each) => each.documents),
      verdict,
      because: [
        "merged by a person: the larger lower bound, the sum of the upper ones",
        ...all.flatMap((each) => each.because),
      ],
    },
  };
}

function splitClaim(report: Report, target: string, statements: readonly string[]): Report {
  const off = new Set(statements);
  const claims = report.claims.flatMap((claim) => {
    if (claim.id !== target) return [claim];
    const kept = claim.statements.filter((id) => !off.has(id));
    const moved = claim.statements.filter((id) => off.has(id));
    if (kept.length === 0 || moved.length === 0) return [claim];
    const told = {
      ...claim.independence,
      low: Math.min(1, claim.independence.low),
      because: ["split by a person", ...claim.independence.because],
    };
    return [
      { ...claim, statements: kept, independence: told },
      { ...claim, id: `${claim.id}.split`, statements: moved, independence: told },
    ];
  });
  return { ...report, claims };
}

function mergeSources(report: Report, target: string, others: readonly string[]): Report {
  const into = report.sources.find((source) => source.id === target);
  // people of different articles stay apart: merging is for one article's mentions, never a profile
  const gone = new Set(
    report.sources
      .filter((source) => others.includes(source.id) && source.article === into?.article)
      .map((source) => source.id),
  );
  const mentions = report.sources.filter((source) => gone.has(source.id)).flatMap((source) => source.mentions);
  const sources: Source[] = report.sources
    .filter((source) => !gone.has(source.id))
    .map((source) => (source.id === target ? { ...source, mentions: [...source.mentions, ...mentions] } : source));
  const moved = (attribution: Attribution): Attribution =>
    attribution.source !== null && gone.has(attribution.source) ? { ...attribution, source: target } : attribution;
  return { ...report, sources, attributions: report.attributions.map(moved) };
}

function splitSource(report: Report, target: string, attributions: readonly string[]): Report {
  const source = report.sources.find((known) => known.id === target);
  const off = new Set(
    report.attributions.filter((a) => attributions.includes(a.id) && a.source === target).map((a) => a.id),
  );
  if (source === undefined || off.size === 0) return report;
  const id = `${target}.split`;
  const own = report.attributions.flatMap((a) => (off.has(a.id) && a.who !== null ? [a.who] : []));
  const isOwn = (start: number): boolean => own.some((span) => span.start === start);
  const rest = { ...source, mentions: source.mentions.filter((span) => !isOwn(span.start)) };
  const sources = report.sources.flatMap((known) =>
    known.id === target ? [rest, { ...source, id, mentions: own }] : [known],
  );
  return {
    ...report,
    sources,
    attributions: report.attributions.map((a) => (off.has(a.id) ? { ...a, source: id } : a)),
  };
}
