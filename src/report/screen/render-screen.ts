import type { Report } from "../format.ts";
import { indexReport, type NumberedClaim } from "../index-report.ts";
import { sayNoClaim } from "../say-no-claim.ts";
import { visibleText } from "../visible-text.ts";
import { allSourcesLine } from "./all-sources-line.ts";
import { wrapToWidth } from "./cells.ts";
import { pairLines, sureLines } from "./change-lines.ts";
import { otherClaimLines } from "./claim-lines.ts";
import { alsoLines, CLOSING, gapLines, nextLine } from "./end-lines.ts";
import { headlineLine, sourcesLine, titleLines } from "./head-lines.ts";
import { asciiLine, faint, headed, type Line, lineText, plain, trimLine } from "./line.ts";
import { openPage, type Page } from "./page.ts";
import { wayLines } from "./way-lines.ts";

export interface ScreenOptions {
  /** Columns of the terminal; used between 44 and 120. */
  readonly columns: number;
  /** Nothing but ASCII. */
  readonly ascii?: boolean;
}

const MAX_LINES = 24;

/** Lines each block may take; given up from the top of the list downwards until the screen holds. */
interface Budget {
  claims: number;
  also: number;
  way: number;
  pairs: number;
  gaps: number;
  title: number;
  wording: number;
}

/**
 * The answer for one article or a thousand: at most 24 lines, none wider than the terminal, ending in a line break. Reads the
 * Report and adds nothing to it. Cost: linear in the Report.
 */
export const renderScreen = (report: Report, options: ScreenOptions): string =>
  screenLines(report, options)
    .map((line) => `${lineText(line)}\n`)
    .join("");

/** The lines of `renderScreen`, in pieces that know their weight. */
export function screenLines(report: Report, options: ScreenOptions): Line[] {
  const columns = Math.max(44, Math.min(120, options.columns));
  const page = openPage(indexReport(report), columns);
  const claim = page.index.claims[0] ?? null;
  const budget: Budget = { claims: 4, also: 4, way: 8, pairs: 4, gaps: 2, title: 3, wording: 2 };
  const steps: readonly (readonly [keyof Budget, number])[] = [
    ["claims", 1],
    ["pairs", 2],
    ["way", 7],
    ["also", 2],
    ["gaps", 1],
    ["way", 5],
    ["claims", 0],
    ["title", 2],
    ["also", 1],
    ["wording", 1],
    ["way", 3],
    ["also", 0],
    ["pairs", 0],
  ];
  let lines = layOut(page, claim, budget);
  for (const [block, limit] of steps) {
    while (lines.length > MAX_LINES && budget[block] > limit) {
      budget[block]--;
      lines = layOut(page, claim, budget);
    }
  }
  return lines.map((line) => trimLine(options.ascii === true ? asciiLine(line, columns) : line));
}

function layOut(page: Page, claim: NumberedClaim | null, budget: Readonly<Budget>): Line[] {
  const end = [...gapLines(page, claim, budget.gaps), nextLine(page), [faint(CLOSING)]];
  if (claim === null) {
    const nothing = noClaimLines(page);
    return [...titleLines(page, null, budget.title), ...nothing, ...alsoLines(page, null, budget.also), ...end];
  }
  return [
    ...titleLines(page, claim, budget.title),
    sourcesLine(page, claim),
    headlineLine(page, claim),
    [],
    ...wordingLines(page, claim, budget.wording),
    ...wayLines(page, claim, budget.way),
    ...sureLines(page, claim),
    ...pairLines(page, claim, budget.pairs),
    ...alsoLines(page, claim, budget.also),
    ...otherClaimLines(page, budget.claims),
    ...allSourcesLine(page, claim),
    ...end,
  ];
}

function wordingLines({ columns }: Page, { number, claim }: NumberedClaim, limit: number): Line[] {
  const heading = `CLAIM ${number}`;
  return wrapToWidth(`${heading}  ${visibleText(claim.wording)}`, columns, limit, " ".repeat(9)).map((line) =>
    headed(heading, line),
  );
}

function noClaimLines({ index: { report }, columns }: Page): Line[] {
  return report.articles.length === 0 ? [] : wrapToWidth(sayNoClaim(report), columns, 4).map((line) => [plain(line)]);
}
