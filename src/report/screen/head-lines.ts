import { isUnnamedSource } from "../../core/naming.ts";
import { firstKnown } from "../first-known.ts";
import type { Independence } from "../format.ts";
import { type HeadlineVerdict, headlineVerdict } from "../headline-verdict.ts";
import type { NumberedClaim } from "../index-report.ts";
import { speakersIn } from "../joint-names.ts";
import { outletName } from "../node-names.ts";
import { NAMING_PHRASES } from "../phrases.ts";
import { visibleText } from "../visible-text.ts";
import { countHands, countLoops } from "../way-counts.ts";
import { cellWidth, cutToWidth, wrapToWidth } from "./cells.ts";
import { cutLine, headed, type Line, plain, strong } from "./line.ts";
import type { Page } from "./page.ts";

/** One article: its title, outlet, date and credit. Several: how many, of whom, and the first known appearance. */
export function titleLines(page: Page, claim: NumberedClaim | null, limit: number): Line[] {
  return titleTexts(page, claim, limit).map((text) => [plain(text)]);
}

function titleTexts(page: Page, claim: NumberedClaim | null, limit: number): string[] {
  const { report } = page.index;
  const [only] = report.articles;
  if (only === undefined) return ["No article was read."];
  if (report.articles.length === 1) {
    const original = only.credits.find((credit) => credit.kind === "original" && credit.name !== only.outlet);
    const wire = only.credits.find((credit) => credit.kind === "wire" && credit.name !== only.outlet);
    const facts = [
      outletName(only),
      only.published?.value.slice(0, 10) ?? "no date",
      ...(original !== undefined
        ? [`republished from ${visibleText(original.name)}`]
        : wire !== undefined
          ? [`from ${visibleText(wire.name)}`]
          : []),
    ];
    return wrapTitle(page, { title: only.title, facts: facts.join(", ") }, limit);
  }
  const dates = report.articles.flatMap((article) => article.published?.value.slice(0, 10) ?? []).sort();
  const outlets = new Set(report.articles.map(outletName));
  const span =
    dates.length === 0 ? "no dates" : dates[0] === dates.at(-1) ? dates[0] : `${dates[0]} to ${dates.at(-1)}`;
  const first = firstKnown(page.index, claim);
  return [
    cutToWidth(
      `${count(report.articles.length, "article")} of ${count(outlets.size, "outlet")}, ${span}`,
      page.columns,
    ),
    ...(first === null
      ? ["first known appearance not established: no dates"]
      : wrapTitle(
          page,
          {
            lead: "first known: ",
            title: first.title,
            facts: `${outletName(first)}, ${first.published?.value.slice(0, 10)}`,
          },
          limit - 1,
        )),
  ];
}

interface Title {
  readonly lead?: string;
  readonly title: string | null;
  readonly facts: string;
}

/** The title is cut before its facts are. */
function wrapTitle(page: Page, { lead = "", title, facts }: Title, limit: number): string[] {
  const room = page.columns * limit - facts.length - lead.length - 12;
  const shown = title === null ? "(no title)" : `"${cutToWidth(visibleText(title), Math.max(20, room))}"`;
  return wrapToWidth(`${lead}${shown}   ${facts}`, page.columns, limit);
}

/** 12345 → "12,345"; the locale tables would cost a cold start more than they are worth here. */
const grouped = (value: number): string => `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ",");

const count = (value: number, noun: string): string => `${grouped(value)} ${noun}${value === 1 ? "" : "s"}`;

export const independentSources = ({ low, high }: Independence): string =>
  `${low === high ? low : `${low}–${high}`} independent source${low === 1 && high === 1 ? "" : "s"}`;

/** "0 named, 1 unnamed (body and rank), 1 document" */
export const sourceKinds = ({ named, unnamed, documents }: Independence, kinds = ""): string =>
  `${named} named, ${unnamed} unnamed${kinds}${documents > 0 ? `, ${count(documents, "document")}` : ""}`;

/** For a claim that somebody puts forward whose words do not tell who. */
export const NOT_READ_WHO = "NOT READ WHO";

/** Somebody is counted, and no link leads there. */
export const isUnread = ({ claim: { independence, speakers } }: NumberedClaim): boolean =>
  independence.high > 0 && speakers?.length === 0;

/** "1 INDEPENDENT SOURCE   0 named, 1 unnamed (body and rank)   4 hands, 0 loops" */
export function sourcesLine(page: Page, claim: NumberedClaim): Line {
  const { independence } = claim.claim;
  const loops = countLoops(page.index, claim);
  const way = `${count(countHands(page.index, claim), "hand")}, ${count(loops, "loop")}`;
  const heading = independentSources(independence).toUpperCase();
  const line = (kinds: string): string =>
    [heading, isUnread(claim) ? "the text lays it to somebody" : sourceKinds(independence, kinds), way].join("   ");
  const full = line(independence.unnamed > 0 ? unnamedKinds(page, claim) : "");
  return headed(heading, cellWidth(full) <= page.columns ? full : cutToWidth(line(""), page.columns));
}

function unnamedKinds(page: Page, claim: NumberedClaim): string {
  const kinds = new Set<string>();
  for (const statement of claim.statements) {
    const attribution = page.index.attributions.get(statement.attribution ?? "");
    for (const id of attribution === undefined ? [] : speakersIn(attribution)) {
      const source = page.index.sources.get(id);
      if (source !== undefined && isUnnamedSource(source.naming)) kinds.add(NAMING_PHRASES[source.naming]);
    }
  }
  return kinds.size === 1 ? ` (${[...kinds].join("")})` : "";
}

/** "headline STRONGER than the source, and no source was added" */
export function headlineLine(page: Page, claim: NumberedClaim): Line {
  return cutLine(verdictPieces(headlineVerdict(page.index, claim)), page.columns);
}

function verdictPieces(verdict: HeadlineVerdict): Line {
  const { went, some, all, isEarned, weaker, isOwnVoice, isNumberChanged } = verdict;
  const share = plain(all > 1 ? `${some} of ${all} headlines ` : "headline ");
  const extra = isNumberChanged ? "; its number changed" : "";
  switch (went) {
    case "none":
      return [plain("no headline puts this forward")];
    case "stronger": {
      const both = weaker > 0 ? `, ${weaker} WEAKER` : "";
      const origin = isEarned ? "and a source was added" : "and no source was added";
      return [share, strong("STRONGER"), plain(` than the source, ${origin}${both}${extra}`)];
    }
    case "weaker":
      return [share, strong("WEAKER"), plain(` than the source${extra}`)];
    case "asks":
    case "asks-alone": {
      const answer =
        went === "asks"
          ? "what follows is what the text has nearest to it"
          : "nothing was found in the body that answers";
      return [plain(`${all > 1 ? "headlines ask" : "headline asks"}; ${answer}${extra}`)];
    }
    case "alone":
      return [
        plain("headline "),
        strong("NOT ESTABLISHED"),
        plain(": nothing was found in the body that puts it forward"),
      ];
    case "denial":
      return [plain(`the nearest words to the headline are a denial: not compared${extra}`)];
    case "held": {
      const than = isOwnVoice ? "the text, in the outlet's own voice" : "the source";
      return [plain(`${all > 1 ? "headlines" : "headline"} found no stronger than ${than}${extra}`)];
    }
    default:
      return went satisfies never;
  }
}
