import { axisArrows } from "../axis-arrows.ts";
import type { Finding } from "../format.ts";
import type { NumberedClaim } from "../index-report.ts";
import { phraseOf } from "../phrases.ts";
import { visibleText } from "../visible-text.ts";
import { cutToWidth, wrapToWidth } from "./cells.ts";
import { headed, type Line } from "./line.ts";
import type { Page } from "./page.ts";

const labelCells = (label: string): string => `${label} `.padEnd(9);

/** "GAPS     no second source · why he is not named": what the texts do not tell, for the first claim and for all. */
export function gapLines(page: Page, claim: NumberedClaim | null, limit: number): Line[] {
  const gaps = [...(claim?.findings ?? []), ...page.index.loose].filter((finding) => finding.kind === "gap");
  return listed(page, "GAPS", gaps, limit);
}

/** One line each for what else a reader should see: loops, corrections, terms, sourcing, drift between outlets. */
export function alsoLines(page: Page, claim: NumberedClaim | null, limit: number): Line[] {
  const shownElsewhere = /^(?:headline-stronger|headline-weaker|attribution-dropped)$/;
  const findings = [...(claim?.findings ?? []), ...page.index.loose];
  const kinds: readonly (readonly [string, (finding: Finding) => boolean])[] = [
    ["CIRCULAR", (finding) => finding.kind === "circular"],
    ["CORRECTED", (finding) => finding.kind === "correction"],
    ["TERMS", (finding) => finding.kind === "terms"],
    ["CHANGED", (finding) => finding.kind === "drift" && !shownElsewhere.test(finding.code)],
    ["SOURCING", (finding) => finding.kind === "lint"],
  ];
  return kinds
    .flatMap(([label, belongs]) => {
      return listed(page, label, findings.filter(belongs), label === "CIRCULAR" && limit > 1 ? 2 : 1);
    })
    .slice(0, limit);
}

/** Each code once, most frequent first, with how often and which way it moved. */
function listed(page: Page, label: string, findings: readonly Finding[], limit: number): Line[] {
  if (findings.length === 0 || limit <= 0) return [];
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  const words = [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const first = group[0] as Finding;
      const times = group.length > 1 ? ` ×${group.length}` : "";
      const way = axisArrows(first);
      return visibleText(phraseOf(first)) + times + (way === "" ? "" : ` ${way}`);
    });
  return wrapToWidth(labelCells(label) + words.join(" · "), page.columns, limit, " ".repeat(9)).map((line) =>
    headed(label, line),
  );
}

/** What can be asked next, with inputs that exist. */
export function nextLine(page: Page): Line {
  const [a, b] = page.index.report.articles;
  const asks = [
    page.index.claims.length > 0 ? "hearsay trace --why 1" : "hearsay trace --all",
    ...(a !== undefined && b !== undefined ? ["hearsay compare A B"] : []),
    "--html FILE",
    "--json",
  ];
  return headed("NEXT", cutToWidth(labelCells("NEXT") + asks.join(" · "), page.columns));
}

export const CLOSING = "Where it came from, not whether it is true.";
