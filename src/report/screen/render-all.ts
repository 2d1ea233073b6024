import { asciiText } from "../ascii-text.ts";
import type { Report } from "../format.ts";
import { byFirstAppearance, indexReport, type NumberedClaim } from "../index-report.ts";
import { outletName, sourceLabel } from "../node-names.ts";
import { shortText, visibleText } from "../visible-text.ts";
import { CLOSING } from "./end-lines.ts";
import { explainClaim, explainFinding } from "./explain-claim.ts";
import { headlineLine, sourcesLine, titleLines } from "./head-lines.ts";
import { lineText } from "./line.ts";
import { openPage, type Page } from "./page.ts";
import type { ScreenOptions } from "./render-screen.ts";
import { wayLines } from "./way-lines.ts";

const EVERY = Number.MAX_SAFE_INTEGER;

/** Everything in the Report, for reading in a pager: each claim with its way and its reasons, then what belongs to no claim. */
export function renderAll(report: Report, options: ScreenOptions): string {
  const page = openPage(indexReport(report), Math.max(40, options.columns));
  return finish(
    [
      ...titleLines(page, page.index.claims[0] ?? null, 4).map(lineText),
      ...page.index.claims.flatMap((claim) => wholeClaim(page, claim)),
      ...block(
        "OTHER FINDINGS",
        page.index.loose.flatMap((finding, place) => explainFinding(page, finding, `0.${place + 1}`)),
      ),
      ...block("WHO SPEAKS", speakerLines(page)),
      ...block("ARTICLES", articleLines(page)),
      ...block(
        "NOTES",
        report.notes.map((note) => `  ${note.code}: ${visibleText(note.says)}`),
      ),
      "",
      CLOSING,
    ],
    options,
  );
}

/**
 * The reasons for one number of the screen: "2" is a claim, "2.3" its third finding, "0.3" a finding that belongs to no claim.
 * Null where the Report has no such number.
 */
export function renderWhy(report: Report, number: string, options: ScreenOptions): string | null {
  const page = openPage(indexReport(report), Math.max(40, options.columns));
  const [whole, part] = number.split(".");
  const claim = page.index.claims[Number(whole) - 1];
  if (part === undefined) return claim === undefined ? null : finish(explainClaim(page, claim), options);
  const finding = (whole === "0" ? page.index.loose : claim?.findings)?.[Number(part) - 1];
  return finding === undefined ? null : finish(explainFinding(page, finding, number), options);
}

const finish = (lines: readonly string[], { ascii }: ScreenOptions): string => {
  const text = `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
  return ascii === true ? asciiText(text) : text;
};

const block = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", heading, ...lines];

function wholeClaim(page: Page, claim: NumberedClaim): string[] {
  return [
    "",
    "─".repeat(Math.min(page.columns, 72)),
    ...[sourcesLine(page, claim), headlineLine(page, claim), ...wayLines(page, claim, EVERY)].map(lineText),
    "",
    ...explainClaim(page, claim),
  ];
}

/** Every attribution in reading order: "  told   UNNAMED "a senior official" 12-40   "it is not unlikely …" 60-130". */
function speakerLines(page: Page): string[] {
  const depthOf = (id: string | null, depth = 0): number => {
    const parent = page.index.attributions.get(id ?? "")?.parent ?? null;
    return parent === null || depth > 20 ? depth : depthOf(parent, depth + 1);
  };
  return page.index.report.attributions.map((attribution) => {
    const { article, source, cue, what, speech } = attribution;
    const who = source === null ? "nobody" : sourceLabel(page.index, source);
    const verb = cue === null ? speech : visibleText(page.index.wordsAt(article, cue));
    const [first] = what;
    const words = what.map((span) => page.index.wordsAt(article, span)).join(" … ");
    const at =
      first === undefined
        ? ""
        : page.anchor({ article, span: { start: first.start, end: what.at(-1)?.end ?? first.end } });
    return `${"  ".repeat(depthOf(attribution.id) + 1)}${who} · ${verb} · ${shortText(words, 120)}  ${at}`;
  });
}

function articleLines(page: Page): string[] {
  return [...page.index.report.articles]
    .sort(byFirstAppearance)
    .flatMap((article) => [
      `  [${page.index.numbers.get(article.id)}] ${visibleText(article.input)}  ${outletName(article)}, ${article.published?.value ?? "no date"}${article.title === null ? "" : `: "${visibleText(article.title)}"`}`,
      ...article.credits.map(
        (credit) =>
          `      credit (${credit.kind}): ${visibleText(credit.name)} ${credit.span === null ? "" : page.anchor({ article: article.id, span: credit.span })}`,
      ),
      ...article.terms.map(
        (terms) =>
          `      terms: ${[...terms.allows, ...terms.requires].join(", ")} ${page.anchor({ article: article.id, span: terms.span })}`,
      ),
    ]);
}
