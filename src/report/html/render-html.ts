import { createHash } from "node:crypto";
import { firstKnown } from "../first-known.ts";
import type { Article, Report } from "../format.ts";
import { byFirstAppearance, indexReport, type ReportIndex } from "../index-report.ts";
import { outletName } from "../node-names.ts";
import { sayNoClaim } from "../say-no-claim.ts";
import { CLOSING } from "../screen/end-lines.ts";
import { headlineLine, sourcesLine } from "../screen/head-lines.ts";
import { lineText } from "../screen/line.ts";
import { openPage } from "../screen/page.ts";
import { visibleText } from "../visible-text.ts";
import { chainPicture } from "./chain-picture.ts";
import { changeItem, claimCard } from "./claim-card.ts";
import { escapeHtml, safe } from "./escape.ts";
import { markedText } from "./marked-text.ts";
import { STYLE } from "./style.ts";

/** Texts and cards beyond these are counted, not shown: the file stays one that opens on a phone. */
const MOST_TEXTS = 60;
const MOST_CARDS = 40;

/**
 * One HTML file with everything that a reader needs: summary, the way as a picture and as a table, claim cards, the texts with
 * their marks. No script; nothing is loaded; the words of articles stand in it as text only.
 */
export function renderHtml(report: Report): string {
  const index = indexReport(report);
  const styleHash = createHash("sha256").update(STYLE).digest("base64");
  const title = pageTitle(index);
  const answers = pageAnswers(index);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="hearsay ${escapeHtml(report.hearsay)}">
<title>${safe(title)}: where it came from</title>
<style>${STYLE}</style>
</head>
<body>
${pageHead(index, title)}
<main>
${answers}
<h2>${report.articles.length === 1 ? "The text" : "The texts"}</h2>
${LEGEND}
${texts(index, targetsIn(answers))}
</main>
<footer><p>${CLOSING}</p><p>${report.inputs
    .map(
      (input) =>
        `${safe(input.input)}${input.sha256 === "" ? "" : ` <span class="where">sha256:${escapeHtml(input.sha256.slice(0, 16))}…</span>`}`,
    )
    .slice(0, 100)
    .join(" · ")}</p></footer>
</body>
</html>
`;
}

/** The way, the cards and what belongs to no claim. */
const pageAnswers = (index: ReportIndex): string => `<h2>The way here</h2>
${chainPicture(index)}
<h2>Claims</h2>
<div class="cards">
${index.claims
  .slice(0, MOST_CARDS)
  .map((claim) => claimCard(index, claim))
  .join("\n")}
</div>
${more(index.claims.length, MOST_CARDS, "claims")}
${looseFindings(index)}`;

/** "3-204" for every link that leads to character 204 of the third article. */
const targetsIn = (html: string): ReadonlyMap<number, ReadonlySet<number>> => {
  const targets = new Map<number, Set<number>>();
  for (const [, article, start] of html.matchAll(/href="#a(\d+)-(\d+)"/g)) {
    const known = targets.get(Number(article)) ?? new Set<number>();
    targets.set(Number(article), known.add(Number(start)));
  }
  return targets;
};

const LEGEND = `<p class="small legend"><span class="who">who speaks</span><span class="cue">the verb</span><span class="what">what is said</span><span class="hedge">how sure</span><span class="number">a number</span><span class="found">see a finding</span></p>
<p class="small">In the margin: brackets for who speaks inside whom · » the source's own words · ? unnamed · ▲ the wording moved · # a number changed · ❝ a quotation was changed · ✎ added by the outlet · ! sourcing · § terms</p>`;

const more = (all: number, shown: number, noun: string): string =>
  all > shown ? `<p class="small">${all - shown} more ${noun} stand in the Report (hearsay trace --json).</p>` : "";

function pageTitle(index: ReportIndex): string {
  const [only] = index.report.articles;
  if (index.report.articles.length === 1 && only !== undefined) return only.title ?? only.input;
  return `${index.report.articles.length} articles`;
}

function pageHead(index: ReportIndex, title: string): string {
  const [claim] = index.claims;
  const page = openPage(index, 400);
  const { articles } = index.report;
  const [only] = articles;
  const first = firstKnown(index, claim ?? null);
  const facts =
    articles.length === 1 && only !== undefined
      ? `${outletName(only)}, ${only.published?.value ?? "no date"}`
      : `${new Set(articles.map(outletName)).size} outlets${first === null ? "" : `; first known appearance: “${visibleText(first.title ?? first.input)}”, ${outletName(first)}, ${first.published?.value}`}`;
  const answer =
    claim === undefined
      ? safe(sayNoClaim(index.report))
      : `<a href="#claim-${claim.number}">Claim ${claim.number}</a><br><strong>${safe(lineText(sourcesLine(page, claim)).replace(/ {2,}/g, " · "))}</strong><br>${safe(lineText(headlineLine(page, claim)))}`;
  return `<header><h1 dir="auto">${safe(title)}</h1><p class="facts">${safe(facts)}</p><p class="answer">${answer}</p></header>`;
}

function looseFindings(index: ReportIndex): string {
  if (index.loose.length === 0) return "";
  const items = index.loose.slice(0, 60).map((finding) => changeItem(index, finding));
  return `<h2>Also</h2><ul>${items.join("\n")}</ul>${more(index.loose.length, 60, "findings")}`;
}

function texts(index: ReportIndex, targets: ReadonlyMap<number, ReadonlySet<number>>): string {
  const marked = (article: Article): string =>
    markedText(index, article, targets.get(index.numbers.get(article.id) ?? 0) ?? new Set());
  const articles = [...index.report.articles].sort(byFirstAppearance);
  if (articles.length === 1 && articles[0] !== undefined)
    return `<section class="text">${marked(articles[0])}</section>`;
  const shown = articles.slice(0, MOST_TEXTS).map((article) => {
    const name = `${index.numbers.get(article.id)}. ${outletName(article)}, ${article.published?.value.slice(0, 10) ?? "no date"}: ${article.title ?? article.input}`;
    return `<details class="text"${articles.length <= 12 ? " open" : ""}><summary>${safe(name)}</summary>${marked(article)}</details>`;
  });
  return shown.join("\n") + more(articles.length, MOST_TEXTS, "articles");
}
