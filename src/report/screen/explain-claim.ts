import type { Attribution, Evidence, Finding, GraphNode, Link, Statement } from "../format.ts";
import type { NumberedClaim } from "../index-report.ts";
import { joinNames, speakersIn } from "../joint-names.ts";
import { nodeKey, nodeLabel, sourceLabel } from "../node-names.ts";
import { ACT_PHRASES, LEVEL_PHRASES, NAMING_PHRASES, phraseOf } from "../phrases.ts";
import { shortText, visibleText } from "../visible-text.ts";
import { wrapToWidth } from "./cells.ts";
import { independentSources } from "./head-lines.ts";
import type { Page } from "./page.ts";

const WORDS_LIMIT = 160;
const EVERY = Number.MAX_SAFE_INTEGER;

const indented = (page: Page, text: string, indent: number): string[] =>
  wrapToWidth(text, page.columns - indent, EVERY, "  ").map((line) => " ".repeat(indent) + line);

/** Why the screen says what it says of one claim: for each answer the rule, the words it was read from, and the alternatives. */
export function explainClaim(page: Page, claim: NumberedClaim): string[] {
  const { independence, wording } = claim.claim;
  return [
    ...indented(page, `CLAIM ${claim.number}  ${visibleText(wording)}`, 0),
    "",
    `${independentSources(independence).toUpperCase()}: ${independence.verdict}`,
    ...independence.because.flatMap((reason) => indented(page, visibleText(reason), 2)),
    "",
    "WHERE IT IS PUT FORWARD",
    ...claim.statements.flatMap((statement) => explainStatement(page, statement)),
    "",
    "THE WAY HERE",
    ...explainWay(page, claim),
    ...(claim.findings.length === 0 ? [] : ["", "FINDINGS"]),
    ...claim.findings.flatMap((finding, place) => explainFinding(page, finding, `${claim.number}.${place + 1}`)),
  ];
}

function explainStatement(page: Page, statement: Statement): string[] {
  const { strength, article, span } = statement;
  const where = statement.headline ? "headline" : statement.attribution === null ? "text" : "said";
  const range = strength.range === null ? "" : `, ${strength.range[0]}–${strength.range[1]} % (${strength.scale})`;
  const cues = strength.cues.map(
    (cue) => `"${shortText(page.index.wordsAt(article, cue), 40)}" ${page.anchor({ article, span: cue })}`,
  );
  const counted = statement.quantities.map(
    ({ value, bound, unit, of, span: at }) =>
      `${bound === null ? "" : `${bound} `}${value}${unit === null ? "" : ` ${visibleText(unit)}`}${of === null ? "" : ` (${visibleText(of)})`} ${page.anchor({ article, span: at })}`,
  );
  const attribution = page.index.attributions.get(statement.attribution ?? "");
  return [
    ...indented(
      page,
      `${where}  "${shortText(page.index.wordsAt(article, span), WORDS_LIMIT)}" ${page.anchor({ article, span })}`,
      2,
    ),
    ...indented(
      page,
      `${strength.act} ${ACT_PHRASES[strength.act]} · ${strength.level} ${LEVEL_PHRASES[strength.level]}${range}${strength.negated ? " · negated" : ""}`,
      6,
    ),
    ...(cues.length === 0 ? [] : indented(page, `because of ${cues.join(", ")}`, 6)),
    ...(counted.length === 0 ? [] : indented(page, `counts ${counted.join("; ")}`, 6)),
    ...(attribution === undefined ? [] : explainAttribution(page, attribution)),
  ];
}

/** Who said it, from the inside out, with the rule that read each. */
function explainAttribution(page: Page, innermost: Attribution): string[] {
  const lines: string[] = [];
  for (let current: Attribution | undefined = innermost, depth = 0; current !== undefined && depth < 20; depth++) {
    const source = page.index.sources.get(current.source ?? "");
    const all = speakersIn(current).flatMap((id) => page.index.sources.get(id) ?? []);
    const who =
      source === undefined ? "nobody named here" : joinNames(all.map(({ id }) => sourceLabel(page.index, id)));
    const naming = [...new Set(all.map((one) => `, ${one.naming} ${NAMING_PHRASES[one.naming]}`))].join("");
    const unsure = source?.because === undefined ? "" : `, not resolved: ${source.because.replace("-", " ")}`;
    const cue =
      current.cue === null ? "" : ` · cue "${shortText(page.index.wordsAt(current.article, current.cue), 40)}"`;
    const at = current.who === null ? "" : ` ${page.anchor({ article: current.article, span: current.who })}`;
    lines.push(...indented(page, `${depth === 0 ? "by" : "as told by"} ${who}${at}${naming}${unsure}${cue}`, 6));
    lines.push(...current.evidence.flatMap((evidence) => evidenceLines(page, "rule", evidence, 8)));
    current = page.index.attributions.get(current.parent ?? "");
  }
  return lines;
}

function evidenceLines(page: Page, label: string, evidence: Evidence, indent: number): string[] {
  const words = `"${shortText(page.index.wordsOf(evidence), WORDS_LIMIT)}"`;
  const place = "span" in evidence ? page.anchor(evidence) : `metadata ${visibleText(evidence.field)}`;
  return indented(page, `${label} ${visibleText(evidence.rule)}: ${words} ${place}`, indent);
}

function explainWay(page: Page, claim: NumberedClaim): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const chain of claim.chains) {
    for (const id of chain.links) {
      const link = page.index.links.get(id);
      if (link === undefined || seen.has(id)) continue;
      seen.add(id);
      lines.push(...explainLink(page, link));
    }
    if (chain.ends === "trail-lost") lines.push("  the trail is lost there");
    if (chain.circular) lines.push("  the way leads back to itself");
  }
  return lines.length === 0 ? ["  no way was found: nobody is said to have said it"] : lines;
}

function explainLink(page: Page, link: Link): string[] {
  const name = (node: GraphNode): string => nodeLabel(page.index, node);
  const arrow = link.directed ? "→" : "–";
  const sure = `${link.basis}, reading ${Math.round(link.confidence * 100)} % sure${link.directed ? "" : ", direction not established"}`;
  const target = nodeKey(link.to);
  const others = page.index.report.links.filter(
    (other) =>
      other.id !== link.id &&
      other.kind === link.kind &&
      nodeKey(other.to) === target &&
      nodeKey(other.from) !== nodeKey(link.from),
  );
  return [
    ...indented(page, `${link.kind}  ${name(link.from)} ${arrow} ${name(link.to)}   ${sure}`, 2),
    ...link.evidence.flatMap((evidence) => evidenceLines(page, "rule", evidence, 6)),
    ...others
      .slice(0, 3)
      .flatMap((other) =>
        indented(page, `alternative: ${name(other.from)}, ${Math.round(other.confidence * 100)} % sure`, 6),
      ),
  ];
}

export function explainFinding(page: Page, finding: Finding, number: string): string[] {
  const axes = Object.entries(finding.axes ?? {}).map(([axis, change]) => `${axis} ${change}`);
  const earned =
    finding.earned === undefined ? "" : finding.earned ? " · a source was added" : " · no source was added";
  const twoSided = finding.evidence.length > 1 && finding.kind !== "gap" && finding.kind !== "lint";
  const says = finding.says === finding.code ? phraseOf(finding) : finding.says;
  return [
    ...indented(page, `${number}  ${finding.kind} ${finding.code}: ${visibleText(says)}`, 2),
    ...(axes.length === 0 ? [] : indented(page, `axes ${axes.join(", ")}${earned}`, 6)),
    ...finding.evidence.flatMap((evidence, place) =>
      evidenceLines(page, twoSided ? (place === 0 ? "upstream" : "downstream") : "rule", evidence, 6),
    ),
  ];
}
