import type { NumberedClaim, ReportIndex } from "../index-report.ts";
import { allTogether } from "../joint-names.ts";
import { labelled } from "../node-names.ts";
import { isToldAsFact } from "../rank-claims.ts";
import { shortText, visibleText } from "../visible-text.ts";
import { cellWidth, cutToWidth } from "./cells.ts";
import { independentSources, NOT_READ_WHO } from "./head-lines.ts";
import { headed, type Line, plain } from "./line.ts";
import type { Page } from "./page.ts";
import { shortName, shortNames } from "./short-name.ts";

const LEAD_CELLS = 9;
/** Columns for whoever stands behind a claim. */
const WHO_CELLS = 30;

/**
 * "CLAIM 2  the barrels were emptied first   Ana Ruiz": the claims after the first that are said, believed or known, each with who
 * stands behind it, pieces of clauses only where there is nothing else. What is only wanted or planned is counted in the last line.
 */
export function otherClaimLines(page: Page, limit: number): Line[] {
  const rest = page.index.claims.slice(1);
  if (rest.length === 0 || limit <= 0) return [];
  const told = rest.filter((claim) => isToldAsFact(claim, page.index.attributions));
  const whole = told.filter((claim) => isWhole(page, claim));
  const listed = whole.length > 0 ? whole : told;
  const shown = listed.slice(0, rest.length <= limit && listed.length === rest.length ? limit : limit - 1);
  const lines = shown.map((claim) => claimLine(page, claim));
  const left = rest.length - shown.length;
  if (left === 0) return lines;
  const wishes = rest.length - told.length;
  const which = wishes === 0 ? "" : `, ${wishes} of them wished or planned`;
  return [
    ...lines,
    [plain(`… ${left} more claim${left === 1 ? "" : "s"}${left === wishes ? ", wished or planned" : which}: --all`)],
  ];
}

/** A row reads as a sentence: a clause with its subject, or whoever speaks with the verb of saying. Pieces of clauses stand in `--all`. */
const isWhole = (page: Page, { claim, statements }: NumberedClaim): boolean =>
  statements.some(({ fragment, piece }) => fragment !== true && piece !== true) ||
  statements.some(({ article, attribution }) => {
    const who = page.index.attributions.get(attribution ?? "")?.who ?? null;
    return who !== null && startsWith(claim.wording, visibleText(page.index.wordsAt(article, who)));
  });

const startsWith = (wording: string, words: string): boolean =>
  words !== "" && wording.toLowerCase().startsWith(words.toLowerCase());

function claimLine(page: Page, claim: NumberedClaim): Line {
  const wording = visibleText(claim.claim.wording);
  const tail = `${shownBehind(wording, behind(page, claim))}${drifted(claim)}`;
  const heading = `CLAIM ${claim.number}`;
  const lead = heading.padEnd(LEAD_CELLS);
  return headed(heading, lead + cutToWidth(wording, page.columns - lead.length - cellWidth(tail)) + tail);
}

/** "The board urged drivers to turn back   the board": a row that begins with whoever speaks says so once. */
function shownBehind(wording: string, { text, unnamed }: Behind): string {
  if (!startsWith(wording, unnamed ?? text)) return `   ${text}`;
  return unnamed === undefined ? "" : "   UNNAMED";
}

/** Who stands behind a claim, in few columns. */
interface Behind {
  readonly text: string;
  /** Where it is one unnamed source alone: the words it is mentioned by, as far as `text` has them. */
  readonly unnamed?: string;
}

/** The one source by name or description; of several the first, behind how many they are; where nobody speaks, the outlet itself. */
function behind({ index }: Page, { claim, articles, statements }: NumberedClaim): Behind {
  const { independence, speakers = [] } = claim;
  const { low, high } = independence;
  if (high === 0) {
    if (statements.some(({ attribution }) => attribution !== null)) return { text: "nobody is named" };
    return { text: articles.length > 1 ? `no source, ${articles.length} articles` : "the outlet itself" };
  }
  const [first] = speakers;
  if (first === undefined) return cutBehind(high === 1 ? unread(index, statements) : independentSources(independence));
  const together = allTogether(index, { statements }, first);
  if (together.length > 1 && speakers.every((id) => together.includes(id)))
    return cutBehind(shortNames(index, together, WHO_CELLS));
  if (speakers.length === 1 && high === 1) {
    const one = shortName(index, first, WHO_CELLS);
    return { text: labelled(one), ...(one.standing === "unnamed" ? { unnamed: one.name.replace(/…$/, "") } : {}) };
  }
  const count = `${low === high ? low : `${low}–${high}`} source${high === 1 ? "" : "s"}: `;
  return cutBehind(`${count}${labelled(shortName(index, first, WHO_CELLS - count.length - 3))}, …`);
}

const cutBehind = (text: string): Behind => ({ text: cutToWidth(text, WHO_CELLS) });

/** 'NOT RESOLVED "the mayor"': the words it is laid to, where those do not tell whom they mean. */
function unread(index: ReportIndex, statements: NumberedClaim["statements"]): string {
  for (const { article, attribution } of statements) {
    const who = index.attributions.get(attribution ?? "")?.who ?? null;
    if (who !== null) return `NOT RESOLVED "${shortText(index.wordsAt(article, who), WHO_CELLS - 15)}"`;
  }
  return NOT_READ_WHO;
}

const drifted = (claim: NumberedClaim): string => {
  const stronger = claim.findings.some(
    (finding) => finding.kind === "drift" && Object.values(finding.axes ?? {}).includes("up"),
  );
  return stronger ? ", STRONGER" : "";
};
