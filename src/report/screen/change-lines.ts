import type { Span } from "../../core/span.ts";
import { axisArrows } from "../axis-arrows.ts";
import type { Finding, Statement } from "../format.ts";
import { headlinePair } from "../headline-pair.ts";
import type { NumberedClaim } from "../index-report.ts";
import type { NodeName } from "../node-names.ts";
import { ACT_PHRASES, levelWords, phraseOf } from "../phrases.ts";
import { shortText } from "../visible-text.ts";
import { cellWidth, cutQuotation, cutToWidth, fitToWidth } from "./cells.ts";
import { faint, type Line, type LinePiece, plain, strong } from "./line.ts";
import { type Page, withRight } from "./page.ts";
import { shortName } from "./short-name.ts";

const GUTTER_CELLS = 9;
const WHERE_CELLS = 10;
const QUOTE_CELLS = 32;
const LEAST_QUOTE_CELLS = 12;
const MEANING_CELLS = 20;
const SPEAKER_CELLS = 40;

/** One row of how a claim changed; a column that has nothing to say is left out. */
interface Row {
  readonly label?: string;
  readonly where: string;
  readonly words?: string;
  readonly meaning: string;
  readonly right: LinePiece;
}

function rowLine(page: Page, { label = "", where, words, meaning, right }: Row): Line {
  const rightCells = Math.max(9, cellWidth(right.text) + 1);
  const room = page.columns - GUTTER_CELLS - WHERE_CELLS - rightCells - MEANING_CELLS;
  const left = `  ${fitToWidth(label, GUTTER_CELLS - 2)}${fitToWidth(where, WHERE_CELLS)}`;
  return withRight(page, `${left}${words === undefined ? "" : quoteCells(words, room)}${meaning}`, right);
}

function quoteCells(words: string, room: number): string {
  const quote = cutQuotation(words, Math.max(LEAST_QUOTE_CELLS, room));
  return `${fitToWidth(quote, Math.max(LEAST_QUOTE_CELLS, Math.min(QUOTE_CELLS, room)))} `;
}

/** "sure   source …", "headline …", "accuser …": how the wording moved from the source's words to the headline. */
export function sureLines(page: Page, claim: NumberedClaim): Line[] {
  const { drift, headline, source } = headlinePair(page.index, claim);
  const lines: Line[] = [];
  const add = (where: string, statement: Statement, right: LinePiece): void => {
    const label = lines.length === 0 ? "sure" : "";
    const words = cueWords(page, statement);
    lines.push(rowLine(page, { label, where, words, meaning: strengthWords(statement), right }));
  };
  if (source !== null) add(source.attribution === null ? "text" : "source", source, faint(page.anchor(source)));
  if (headline !== null) {
    const arrows = drift === null ? "" : axisArrows(drift);
    add("headline", headline, arrows === "" ? faint(page.anchor(headline)) : strong(arrows));
  }
  const dropped = claim.findings.find((finding) => finding.axes?.attribution !== undefined);
  if (dropped !== undefined && lines.length > 0) lines.push(speakerLine(page, dropped, headline));
  return lines;
}

/** The hedges and loud verbs as they stand, in one piece where they stand close together; where there is none, the statement's words. */
function cueWords(page: Page, statement: Statement): string {
  const { cues: all, act } = statement.strength;
  const isWord = (cue: Span): boolean => /\p{L}/u.test(page.index.wordsAt(statement.article, cue));
  const cues = all.filter(isWord).sort((a, b) => a.start - b.start);
  const verb = page.index.attributions.get(statement.attribution ?? "")?.cue;
  if (cues.length === 0 && statement.headline && verb != null && act !== "A4" && isWord(verb)) cues.push(verb);
  const [first, last] = [cues[0], cues.at(-1)];
  if (first === undefined || last === undefined)
    return `"${shortText(page.index.wordsAt(statement.article, statement.span), QUOTE_CELLS - 3)}"`;
  const whole = { start: first.start, end: last.end };
  if (whole.end - whole.start <= QUOTE_CELLS - 3)
    return `"${shortText(page.index.wordsAt(statement.article, whole), QUOTE_CELLS - 3)}"`;
  const words = cues.map((cue) => shortText(page.index.wordsAt(statement.article, cue), 20));
  return cutToWidth(`"${words.join(" … ")}"`, QUOTE_CELLS - 1);
}

function strengthWords({ strength }: Statement): string {
  const { level, act, negated } = strength;
  if (act === "A0") return ACT_PHRASES.A0;
  const loud = act === "A6" || act === "A5" || act === "A7";
  if (level === "L0") return act === "A4" || act === "A8" ? "said not to be so" : levelWords(strength);
  const words = level === "L8" && loud ? ACT_PHRASES[act] : levelWords(strength);
  return negated ? `${words}, negated` : words;
}

function speakerLine(page: Page, finding: Finding, headline: Statement | null): Line {
  const before = speakerAt(page, finding);
  const change = finding.axes?.attribution ?? "changed";
  const after = change === "dropped" ? "nobody" : "somebody else";
  const where = headline?.strength.act === "A6" ? "accuser" : "speaker";
  return rowLine(page, { where, meaning: `${cutQuotation(before, SPEAKER_CELLS)} → ${after}`, right: plain(change) });
}

/** Who is said to speak in the upstream words of a finding. */
function speakerAt(page: Page, finding: Finding): string {
  const [upstream] = finding.evidence;
  if (!("span" in upstream)) return shortText(upstream.value, 40);
  for (const attribution of page.index.report.attributions) {
    if (attribution.article !== upstream.article || attribution.source === null) continue;
    const spans = [...attribution.what, ...(attribution.who === null ? [] : [attribution.who])];
    if (spans.some((span) => span.start < upstream.span.end && upstream.span.start < span.end))
      return inWords(shortName(page.index, attribution.source, SPEAKER_CELLS + "UNNAMED ".length));
  }
  return `"${shortText(page.index.wordsOf(upstream), 40)}"`;
}

/** A name as it is, the words of an article as a quotation. */
const inWords = ({ name, standing }: NodeName): string => (standing === "named" ? name : `"${name}"`);

/** "number "around 900 barrels in the yard" → "Shipping Out 900 Barrels"", then what changed. Quotations alike. */
export function pairLines(page: Page, claim: NumberedClaim, limit: number): Line[] {
  const lines: Line[] = [];
  const changes = claim.findings.filter(({ kind }) => kind === "number" || kind === "quote-integrity");
  for (const finding of changes) {
    const label = finding.kind === "number" ? "number" : "quote";
    const [before, after] = [finding.evidence[0], finding.evidence.at(-1)];
    const half = Math.floor((page.columns - GUTTER_CELLS - 8) / 2);
    const pair =
      after === undefined || after === before
        ? `"${shortText(page.index.wordsOf(before), half * 2)}"`
        : `"${shortText(page.index.wordsOf(before), half)}" → "${shortText(page.index.wordsOf(after), half)}"`;
    const head = `  ${fitToWidth(label, GUTTER_CELLS - 2)}`;
    const where = after !== undefined && "span" in after ? page.anchor(after) : "";
    lines.push([plain(cutToWidth(head + pair, page.columns))]);
    lines.push(withRight(page, `${" ".repeat(GUTTER_CELLS)}${phraseOf(finding)}`, faint(where)));
  }
  return lines.slice(0, limit - (limit % 2));
}
