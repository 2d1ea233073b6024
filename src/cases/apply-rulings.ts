import type { Report, Ruling } from "../report/format.ts";
import { type KeyResolver, resolverOf } from "./keys.ts";
import { mergeClaims, splitClaim } from "./ruled-claims.ts";
import { mergeSources, splitSource } from "./ruled-sources.ts";
import type { StoredRuling } from "./rulings.ts";

/** What the machine found, the pages it was found on, and what each fix of an article's record replaced, by ruling. */
export interface FoundReport {
  readonly found: Report;
  readonly pages: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string | null>;
}

/**
 * The report as people ruled it. Fixes of articles are made already, before anything was found in them; other fixes, merges and splits are made, in the order they were given; accepted and rejected findings stay where
 * they are and are told in `rulings`. A ruling on something no longer found stays in the list with `target: null`.
 */
export function applyRulings({ found, pages, before: replaced }: FoundReport, stored: readonly StoredRuling[]): Report {
  if (stored.length === 0) return { ...found, rulings: [] };
  const resolve = resolverOf({ found, pages });
  let current = found;
  const rulings: Ruling[] = [];
  for (const ruling of stored) {
    const target = resolve(current, ruling.key);
    const {
      report: next,
      before,
      value,
    } = target === null
      ? { report: current, before: null, value: plainValue(ruling) }
      : applyOne(current, { ruling, target, resolve, replaced: replaced.get(ruling.id) ?? null });
    current = next;
    const { key: _, ...told } = ruling;
    rulings.push({ ...told, target, before, value });
  }
  return { ...current, rulings };
}

/** What a ruling on something that is no longer found says, without its keys. */
function plainValue({ action, value }: StoredRuling): string | null {
  if (action !== "fix") return action === "merge" || action === "split" ? null : value;
  const { field, to } = JSON.parse(value ?? "{}") as { field: string; to: string | null };
  return `${field}=${to ?? ""}`;
}

interface Applied {
  readonly report: Report;
  readonly before: string | null;
  readonly value: string | null;
}

/** A ruling, and what of the report it is on. */
interface Aimed {
  readonly ruling: StoredRuling;
  /** An id of this report. */
  readonly target: string;
  readonly resolve: KeyResolver;
  /** What stood in an article's record before it was fixed. */
  readonly replaced: string | null;
}

function applyOne(report: Report, aimed: Aimed): Applied {
  const { ruling, target, resolve } = aimed;
  const others = (): string[] =>
    (JSON.parse(ruling.value ?? "[]") as string[])
      .flatMap((key) => resolve(report, key) ?? [])
      .filter((id) => id !== target);
  switch (ruling.action) {
    case "accept":
    case "reject":
    case "grade":
      return { report, before: null, value: ruling.value };
    case "fix":
      return fix(report, aimed);
    case "merge": {
      const ids = others();
      const merged = ruling.on === "claim" ? mergeClaims(report, target, ids) : mergeSources(report, target, ids);
      return { report: merged, before: null, value: ids.join(" ") };
    }
    case "split": {
      const ids = others();
      const split = ruling.on === "claim" ? splitClaim(report, target, ids) : splitSource(report, target, ids);
      return { report: split, before: null, value: ids.join(" ") };
    }
    default:
      return ruling.action satisfies never;
  }
}

function fix(report: Report, { ruling, target, resolve, replaced }: Aimed): Applied {
  const { field, to: kept } = JSON.parse(ruling.value ?? "{}") as { field: string; to: string | null };
  // a source is kept by its key, since its id is of one report
  const to = field === "source" && kept !== null ? resolve(report, kept) : kept;
  if (field === "source" && kept !== null && to === null) return { report, before: null, value: `${field}=${kept}` };
  let before: string | null = null;
  const set = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
    items.map((item) => {
      if (item.id !== target) return item;
      before = String((item as Record<string, unknown>)[field] ?? "") || null;
      // what a person says is not made of phrases
      return { ...item, ...(field === "says" ? { phrases: undefined } : {}), [field]: to };
    });
  const told = (fixed: Report): Applied => ({ report: fixed, before, value: `${field}=${to ?? ""}` });
  switch (ruling.on) {
    case "source":
      return told({ ...report, sources: set(report.sources) });
    case "finding":
      return told({ ...report, findings: set(report.findings) });
    case "claim":
      return told({ ...report, claims: set(report.claims) });
    case "attribution":
      return told({ ...report, attributions: set(report.attributions) });
    case "article":
      return { report, before: replaced, value: `${field}=${to ?? ""}` };
    case "statement":
    case "link":
      return { report, before: null, value: ruling.value };
    default:
      return ruling.on satisfies never;
  }
}
