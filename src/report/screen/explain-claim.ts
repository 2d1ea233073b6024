import type { Attribution, Evidence, Finding, GraphNode, Link, Source, Statement } from "../format.ts";
import type { NumberedClaim } from "../index-report.ts";
import { joinNames, speakersIn } from "../joint-names.ts";
import { nodeKey, nodeLabel, sourceLabel } from "../node-names.ts";
import { ACT_PHRASES, axisWords, levelWords, NAMING_PHRASES, negatedWords, phraseOf } from "../phrases.ts";
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
  const cues = strength.cues.map(
    (cue) => `"${shortText(page.index.wordsAt(article, cue), 40)}" ${page.anchor({ article, span: cue })}`,
  );
  const counted = statement.quantities.map(
    (quantity) => `${quantityWords(quantity)} ${page.anchor({ article, span: quantity.span })}`,
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
      [
        `${ACT_PHRASES[strength.act]} (${strength.act})`,
        `${levelWords(strength)} (${levelCode(strength)})`,
        ...negatedWords(strength),
      ].join(" · "),
      6,
    ),
    ...(cues.length === 0 ? [] : indented(page, `because of ${cues.join(", ")}`, 6)),
    ...(counted.length === 0 ? [] : indented(page, `number ${counted.join("; ")}`, 6)),
    ...(attribution === undefined ? [] : explainAttribution(page, attribution)),
  ];
}

/** "L5 on icd-203", "no number": how the method and the scale of the case write a level. */
const levelCode = ({ level, range, scale }: Statement["strength"]): string =>
  level === "open" ? "no number" : range === null || level === "L0" || level === "L8" ? level : `${level} on ${scale}`;

/** "at least 900, unit barrel, of toxic sludge": a number with what it counts. */
const quantityWords = ({ value, bound, unit, of }: Statement["quantities"][number]): string =>
  [
    `${bound === null ? "" : `${bound.replace("-", " ")} `}${value}`,
    ...(unit === null ? [] : [`unit ${visibleText(unit)}`]),
    ...(of === null ? [] : [`counts ${visibleText(of)}`]),
  ].join(", ");

/** Who said it, from the inside out, with the rule that read each. */
function explainAttribution(page: Page, innermost: Attribution): string[] {
  const lines: string[] = [];
  for (let current: Attribution | undefined = innermost, depth = 0; current !== undefined && depth < 20; depth++) {
    const source = page.index.sources.get(current.source ?? "");
    const all = speakersIn(current).flatMap((id) => page.index.sources.get(id) ?? []);
    const who =
      source === undefined ? "nobody named here" : joinNames(all.map(({ id }) => sourceLabel(page.index, id)));
    const naming = [...new Set(all.map(standingWords))].join("");
    const cue =
      current.cue === null ? "" : ` · cue "${shortText(page.index.wordsAt(current.article, current.cue), 40)}"`;
    const at = current.who === null ? "" : ` ${page.anchor({ article: current.article, span: current.who })}`;
    lines.push(...indented(page, `${depth === 0 ? "by" : "as told by"} ${who}${at}${naming}${cue}`, 6));
    lines.push(...ruleLines(page, current.evidence, 8));
    current = page.index.attributions.get(current.parent ?? "");
  }
  return lines;
}

/** ", body and rank (U1)"; of one whom the text does not tell, why not. */
const standingWords = ({ naming, because }: Source): string =>
  because === undefined ? `, ${NAMING_PHRASES[naming]} (${naming})` : `, ${because.replace("-", " ")}`;

/** Each place once, with all rules that read it there. */
function ruleLines(page: Page, evidence: readonly Evidence[], indent: number): string[] {
  const places = new Map<string, Evidence>();
  for (const one of evidence) {
    const key =
      "span" in one ? `${one.article} ${one.span.start} ${one.span.end}` : `${one.rule} ${one.article} ${one.field}`;
    const known = places.get(key);
    places.set(key, known === undefined ? one : { ...known, rule: `${known.rule}, ${one.rule}` });
  }
  return [...places.values()].flatMap((one) => evidenceLines(page, "rule", one, indent));
}

function evidenceLines(page: Page, label: string, evidence: Evidence, indent: number): string[] {
  const words = shortText(page.index.wordsOf(evidence), WORDS_LIMIT);
  const read = "span" in evidence ? `"${words}" ${page.anchor(evidence)}` : `${fieldOf(page, evidence)} ${words}`;
  return indented(page, `${label} ${visibleText(evidence.rule)}: ${read}`, indent);
}

/** "published [2]": a field of the metadata, and of which article where there are several. */
const fieldOf = ({ index }: Page, { field, article }: { readonly field: string; readonly article: string }): string =>
  visibleText(field) + (index.numbers.size > 1 ? ` [${index.numbers.get(article)}]:` : ":");

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
  return [
    ...indented(page, `${link.kind}  ${name(link.from)} ${arrow} ${name(link.to)}   ${sure}`, 2),
    ...ruleLines(page, link.evidence, 6),
    ...otherParents(page, link).flatMap((other) =>
      indented(page, `alternative: ${name(other.from)}, ${Math.round(other.confidence * 100)} % sure`, 6),
    ),
  ];
}

const COPIES: ReadonlySet<Link["kind"]> = new Set(["republished", "excerpted"]);

/**
 * Other texts that it may be the copy of: at most three. A copy has one parent; whoever else told the same reporter, or is cited beside, is no other
 * answer to the question, and least of all who an unnamed source may be.
 */
function otherParents({ index }: Page, link: Link): readonly Link[] {
  if (!COPIES.has(link.kind)) return [];
  const target = nodeKey(link.to);
  return index.report.links
    .filter(
      (other) => COPIES.has(other.kind) && nodeKey(other.to) === target && nodeKey(other.from) !== nodeKey(link.from),
    )
    .slice(0, 3);
}

export function explainFinding(page: Page, finding: Finding, number: string): string[] {
  const axes = axisWords(finding);
  const earned =
    finding.earned === undefined ? "" : finding.earned ? " · a source was added" : " · no source was added";
  const twoSided = finding.evidence.length > 1 && finding.kind !== "gap" && finding.kind !== "lint";
  const says = finding.says === finding.code ? phraseOf(finding) : finding.says;
  return [
    ...indented(page, `${number}  ${finding.kind} ${finding.code}: ${visibleText(says)}`, 2),
    ...(axes.length === 0 ? [] : indented(page, `moved ${axes.join(", ")}${earned}`, 6)),
    ...finding.evidence.flatMap((evidence, place) =>
      evidenceLines(page, twoSided ? (place === 0 ? "upstream" : "downstream") : "rule", evidence, 6),
    ),
  ];
}
