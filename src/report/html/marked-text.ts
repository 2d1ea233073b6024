import { isUnnamedSource } from "../../core/naming.ts";
import { overlaps } from "../../core/span.ts";
import type { Article, Attribution, Part, Span, Statement } from "../format.ts";
import type { ReportIndex } from "../index-report.ts";
import { speakersIn } from "../joint-names.ts";
import { escapeHtml, safeVerbatim } from "./escape.ts";

interface Mark extends Span {
  readonly as: "what" | "who" | "cue" | "hedge" | "number" | "found";
}

/** Characters that links of the page lead to, and the number of their article. */
interface Anchors {
  readonly targets: ReadonlySet<number>;
  readonly number: number;
}

interface Bracket extends Span {
  readonly depth: number;
}

/** Where a link into the text leads: `#a2-204` is character 204 of the Report's second article. */
export const placeId = (index: ReportIndex, article: string, span: Span): string =>
  `a${index.numbers.get(article) ?? 0}-${span.start}`;

/**
 * The article's own words, part by part: brackets in the margin for who speaks inside whom, marks in the line for the rest. `targets`
 * are the characters that links of the page lead to.
 */
export function markedText(index: ReportIndex, article: Article, targets: ReadonlySet<number>): string {
  const { report } = index;
  const spoken = report.attributions.filter((attribution) => attribution.article === article.id);
  const statements = report.statements.filter((statement) => statement.article === article.id);
  const evidence = report.findings.flatMap((finding) =>
    finding.evidence.flatMap((item) =>
      "span" in item && item.article === article.id ? [{ finding, span: item.span }] : [],
    ),
  );
  const marks = [...marksOf(spoken, statements), ...evidence.map(({ span }) => ({ ...span, as: "found" as const }))];
  const brackets = spoken.flatMap((attribution) => {
    const depth = depthOf(index, attribution);
    const [first, last] = [attribution.what[0], attribution.what.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, depth }];
  });
  const parts =
    article.parts.length > 0
      ? article.parts
      : [{ kind: "paragraph" as const, span: { start: 0, end: article.text.length } }];
  const number = index.numbers.get(article.id) ?? 0;
  const byStart = [...marks].sort((a, b) => a.start - b.start);
  let from = 0;
  return parts
    .map(({ kind, span }) => {
      while (from < byStart.length && (byStart[from]?.end ?? 0) <= span.start) from++;
      const inside: Mark[] = [];
      for (let at = from; at < byStart.length; at++) {
        const mark = byStart[at] as Mark;
        if (mark.start >= span.end) break;
        if (mark.end > span.start) inside.push(mark);
      }
      const found = evidence.filter(({ span: at }) => overlaps(at, span)).map(({ finding }) => finding.kind);
      const gutter = glyphsFor(index, { kind, span }, spoken, found) + bars(brackets, span);
      const words = inline(article.text, span, inside, { targets, number });
      return `<div class="block k-${kind}"><div class="gutter">${gutter}</div><p dir="auto">${words}</p></div>`;
    })
    .join("\n");
}

/** What is marked in the line: who speaks and what, by which words; how sure, and how many. */
const marksOf = (spoken: readonly Attribution[], statements: readonly Statement[]): Mark[] => [
  ...spoken.flatMap(({ who, cue, what }) => [
    ...what.map((span) => ({ ...span, as: "what" as const })),
    ...(who === null ? [] : [{ ...who, as: "who" as const }]),
    ...(cue === null ? [] : [{ ...cue, as: "cue" as const }]),
  ]),
  ...statements.flatMap(({ strength, quantities }) => [
    ...strength.cues.map((span) => ({ ...span, as: "hedge" as const })),
    ...quantities.map(({ span }) => ({ ...span, as: "number" as const })),
  ]),
];

function depthOf(index: ReportIndex, attribution: Attribution): number {
  let depth = 1;
  let parent = index.attributions.get(attribution.parent ?? "");
  while (parent !== undefined && depth < 9) {
    depth++;
    parent = index.attributions.get(parent.parent ?? "");
  }
  return depth;
}

/** One bar for each depth that speaks in this part, with a foot where it begins and where it ends. */
function bars(brackets: readonly Bracket[], part: Span): string {
  const here = brackets.filter((bracket) => overlaps(bracket, part));
  const depths = [...new Set(here.map((bracket) => bracket.depth))].sort();
  return depths
    .map((depth) => {
      const own = here.filter((bracket) => bracket.depth === depth);
      const begins = own.every((bracket) => bracket.start >= part.start) ? " s" : "";
      const ends = own.every((bracket) => bracket.end <= part.end) ? " e" : "";
      return `<i class="bar d${Math.min(depth, 3)}${begins}${ends}"></i>`;
    })
    .join("");
}

const GLYPHS: Readonly<Record<string, readonly [string, string]>> = {
  drift: ["▲", "the wording moved"],
  number: ["#", "a number changed"],
  "quote-integrity": ["❝", "a quotation was changed"],
  circular: ["↻", "circular reporting"],
  lint: ["!", "sourcing"],
  terms: ["§", "terms of republication"],
  correction: ["✓", "correction"],
};

/** One sign for each kind of thing that a part holds: what was `found` there, and who speaks. */
function glyphsFor(
  index: ReportIndex,
  { kind: partKind, span: part }: Part,
  spoken: readonly Attribution[],
  found: readonly string[],
): string {
  const signs = new Map<string, string>();
  if (partKind === "note") signs.set("✎", "added by the outlet");
  for (const attribution of spoken) {
    if (!attribution.what.some((span) => overlaps(span, part))) continue;
    if (attribution.speech === "quoted") signs.set("»", "the source's own words");
    if (speakersIn(attribution).some((id) => isUnnamedSource(index.sources.get(id)?.naming ?? "")))
      signs.set("?", "an unnamed source");
  }
  for (const kind of found) {
    const glyph = GLYPHS[kind];
    if (glyph !== undefined) signs.set(glyph[0], glyph[1]);
  }
  const shown = [...signs].map(
    ([sign, means]) => `<span title="${means}" aria-hidden="true">${sign}</span><span class="hidden">${means}; </span>`,
  );
  return `<div class="glyphs">${shown.join(" ")}</div>`;
}

/** The words of a part, cut wherever a mark begins or ends; each piece carries the classes of all marks over it. */
function inline(text: string, part: Span, marks: readonly Mark[], { targets, number }: Anchors): string {
  const cuts = new Set([part.start, part.end]);
  for (const target of targets) if (target > part.start && target < part.end) cuts.add(target);
  for (const { start, end } of marks) {
    if (start > part.start) cuts.add(start);
    if (end < part.end) cuts.add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  let html = "";
  for (let at = 0; at + 1 < edges.length; at++) {
    const [start, end] = [edges[at] as number, edges[at + 1] as number];
    const classes = new Set(marks.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.as));
    const id = targets.has(start) ? ` id="a${number}-${start}"` : "";
    const words = text.slice(start, end);
    const lead = /^\s*/.exec(words)?.[0] ?? "";
    const tail = words.trim() === "" ? "" : (/\s*$/.exec(words)?.[0] ?? "");
    const inner =
      escapeHtml(lead) + safeVerbatim(words.slice(lead.length, words.length - tail.length)) + escapeHtml(tail);
    html +=
      classes.size === 0 && id === ""
        ? inner
        : `<span${id}${classes.size > 0 ? ` class="${[...classes].join(" ")}"` : ""}>${inner}</span>`;
  }
  return html;
}
