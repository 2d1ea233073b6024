import { axisArrows } from "../axis-arrows.ts";
import { type FindingGroup, groupOf } from "../finding-groups.ts";
import type { Evidence, Finding, Statement } from "../format.ts";
import type { NumberedClaim, ReportIndex } from "../index-report.ts";
import { ACT_PHRASES, levelWords, negatedWords, phraseOf } from "../phrases.ts";
import { independentSources, sourceKinds } from "../screen/head-lines.ts";
import { shortText } from "../visible-text.ts";
import { type WayNode, wayForest } from "../way-tree.ts";
import { escapeHtml, safe } from "./escape.ts";
import { placeId } from "./marked-text.ts";

/** "204–390", a link to those characters below. */
export function where(index: ReportIndex, evidence: Evidence): string {
  if (!("span" in evidence)) return `<span class="where">${safe(evidence.field)}</span>`;
  const { article, span } = evidence;
  const name = index.numbers.size > 1 ? `${index.numbers.get(article)}: ` : "";
  return `<a class="where" href="#${placeId(index, article, span)}">${name}${span.start}–${span.end}</a>`;
}

const movesOf = (finding: Finding): string => {
  const arrows = axisArrows(finding);
  return arrows === "" ? "" : ` <span class="moves">${arrows}</span>`;
};

/** Who, through whom, how sure, how many independent: one look. */
export function claimCard(index: ReportIndex, claim: NumberedClaim): string {
  const { independence, wording } = claim.claim;
  const found = (label: string, group: FindingGroup): string => {
    const items = claim.findings.filter((finding) => groupOf(finding) === group);
    return items.length === 0 ? "" : row(label, `<ul>${items.map((item) => changeItem(index, item)).join("")}</ul>`);
  };
  const gaps = new Set(claim.findings.filter((finding) => groupOf(finding) === "gaps").map(wordsOf));
  const rows = [
    row("who", wayList(index, wayForest(index, claim).roots)),
    row(
      "sure",
      `<ul>${claim.statements
        .slice(0, 6)
        .map((statement) => sureItem(index, statement))
        .join("")}</ul>`,
    ),
    found("changes", "changes"),
    found("sourcing", "sourcing"),
    found("articles", "around"),
    gaps.size === 0 ? "" : row("gaps", `<ul>${[...gaps].map((gap) => `<li>${safe(gap)}</li>`).join("")}</ul>`),
    row("reasons", independence.because.map(safe).join("<br>")),
  ];
  return `<article class="card" id="claim-${claim.number}"><h3>${claim.number}. ${safe(wording)}</h3>
<p class="facts"><strong>${independentSources(independence)}</strong>: ${sourceKinds(independence)}; ${escapeHtml(independence.verdict)}</p>
<dl>${rows.join("")}</dl></article>`;
}

const row = (label: string, html: string): string => (html === "" ? "" : `<dt>${label}</dt><dd>${html}</dd>`);

function wayList(index: ReportIndex, nodes: readonly WayNode[]): string {
  if (nodes.length === 0) return "";
  const items = nodes.slice(0, 12).map((node) => {
    const at = node.anchor === null ? "" : ` ${where(index, { rule: "", ...node.anchor })}`;
    const how = node.how === "" ? "" : ` <span class="small">${safe(node.how)}</span>`;
    return `<li>${safe(node.label)}${how}${at}${wayList(index, node.children)}</li>`;
  });
  const more = nodes.length > 12 ? `<li class="small">… ${nodes.length - 12} more</li>` : "";
  return `<ul class="way">${items.join("")}${more}</ul>`;
}

function sureItem(index: ReportIndex, statement: Statement): string {
  const { strength, article, span, headline } = statement;
  const kind = headline ? "headline" : statement.attribution === null ? "text" : "said";
  const sure = [ACT_PHRASES[strength.act], levelWords(strength), ...negatedWords(strength)].join("; ");
  const words = `“${escapeHtml(shortText(index.wordsAt(article, span), 120).replace(/^["“]|["”]$/g, ""))}”`;
  return `<li><span class="small">${kind}:</span> ${words} <span class="small">${escapeHtml(sure)}</span> ${where(index, { rule: "", article, span })}</li>`;
}

export function changeItem(index: ReportIndex, finding: Finding): string {
  const words = finding.evidence
    .slice(0, 4)
    .map((evidence) => `“${escapeHtml(shortText(index.wordsOf(evidence), 90))}” ${where(index, evidence)}`)
    .join(finding.evidence.length === 2 ? " → " : "; ");
  return `<li>${safe(wordsOf(finding))}${movesOf(finding)}<br><span class="small">${words}</span></li>`;
}

const wordsOf = (finding: Finding): string => (finding.says === finding.code ? phraseOf(finding) : finding.says);
