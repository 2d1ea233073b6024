import type { Span } from "../../core/span.ts";
import { MEDIA_REPORTS } from "../../language/english/relays.ts";
import { nearestStatement } from "../claims/upstream.ts";
import { type Edition, sharesHouse } from "../edition/edition.ts";
import type { Line } from "../edition/lines.ts";
import { compareMoments } from "../edition/moment.ts";
import type { LinkDraft, LinkList } from "../links/link-list.ts";
import { articleNode, type Citation, type CopyStep } from "../links/ways.ts";

/**
 * C5: an article lays a statement to unnamed "media reports", and an earlier article of another outlet that says it came, over
 * copies, from an earlier article of the same outlet. By statement id. Cost: only outlets with several articles are looked at.
 */
export function findMediaReports(
  editions: readonly Edition[],
  copiesInto: (edition: Edition) => readonly CopyStep[],
  links: LinkList,
): Map<string, Citation> {
  const below = new Map<string, Edition[]>();
  for (const edition of editions) for (const { parent } of copiesInto(edition)) file(below, parent.id, edition);
  const byHouse = new Map<string, Edition[]>();
  for (const edition of editions) for (const house of edition.publishers) file(byHouse, house, edition);
  const citations = new Map<string, Citation>();
  for (const edition of editions) {
    const copied = new Set(copiesInto(edition).flatMap(({ lineAbove }) => [...lineAbove.keys()]));
    const lines = edition.lines.flatMap((line, index) =>
      !copied.has(index) && pointsAtMedia(edition, line.span) ? [index] : [],
    );
    if (lines.length === 0) continue;
    const own = [...edition.publishers].flatMap((house) => byHouse.get(house) ?? []);
    const earlier = [...new Set(own)].filter(
      (one) => one !== edition && compareMoments(one.moment, edition.moment) < 0,
    );
    const candidates = earlier.flatMap((one) => descendants(one, below)).filter((one) => isBetween(one, edition));
    const isCited = citeStatements(edition, lines, candidates, links, citations);
    if (!isCited) citeWhole(edition, lines, candidates, links);
  }
  return citations;
}

/** Lays each statement of the lines to the first candidate that says it as well. */
function citeStatements(
  edition: Edition,
  lines: readonly number[],
  candidates: readonly Edition[],
  links: LinkList,
  citations: Map<string, Citation>,
): boolean {
  let isCited = false;
  for (const statement of lines.flatMap((line) => edition.statementsOn(line))) {
    for (const candidate of candidates) {
      const counterpart = nearestStatement(edition, statement, candidate, REPORTED_SHARE, REPORTED_TERMS);
      if (counterpart === null) continue;
      const link = links.add(citing(edition, candidate, statement.span));
      citations.set(statement.id, { link, edition: candidate, statement: counterpart });
      isCited = true;
      break;
    }
  }
  return isCited;
}

/**
 * "According to media reports, the facts are these.": a line at the top or the end that lays the whole to unnamed media. The one that most lines are
 * from is the one cited.
 */
function citeWhole(edition: Edition, lines: readonly number[], candidates: readonly Edition[], links: LinkList): void {
  const line = lines.map((index) => edition.lines[index]!).find((one) => isAtEdge(edition, one));
  if (line === undefined) return;
  const keys = new Set(edition.lines.flatMap(({ key, title, ids }) => (title || ids.length < LINE_WORDS ? [] : [key])));
  const heldBy = (one: Edition): number => new Set(one.lines.flatMap(({ key }) => (keys.has(key) ? [key] : []))).size;
  const [best] = candidates
    .map((one) => ({ one, held: heldBy(one) }))
    .filter(({ held }) => held >= LINES_HELD_AT_LEAST)
    .sort((a, b) => b.held - a.held || (a.one.id < b.one.id ? -1 : 1));
  if (best === undefined) return;
  links.add(citing(edition, best.one, line.span));
}

/** The words at which an article points at other media stand for the article that is meant. */
const citing = (edition: Edition, meant: Edition, span: Span): LinkDraft => ({
  kind: "cited",
  from: articleNode(meant),
  to: articleNode(edition),
  directed: true,
  basis: "inferred",
  confidence: 0.55,
  evidence: [{ rule: "link/media-reports", article: edition.id, span }],
});

const EDGE_LINES = 3;
const LONE_WORDS_AT_MOST = 14;
const LINE_WORDS = 5;
const LINES_HELD_AT_LEAST = 2;

/** Among the first or last lines of the body, or a short line of its own anywhere: "Several media have carried this account." */
function isAtEdge({ article, lines }: Edition, line: Line): boolean {
  const body = lines.filter(({ title }) => !title);
  const at = body.indexOf(line);
  if (at < 0) return false;
  const { start, end } = line.span;
  const isAlone =
    line.words.length <= LONE_WORDS_AT_MOST &&
    /(?:^|\n)\s*$/.test(article.text.slice(Math.max(0, start - 2), start)) &&
    /^\s*(?:\n|$)/.test(article.text.slice(end, end + 2));
  return isAlone || at < EDGE_LINES || at >= body.length - EDGE_LINES;
}

function file(lists: Map<string, Edition[]>, key: string, edition: Edition): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [edition]);
  else known.push(edition);
}

const REPORTED_SHARE = 0.6;
const REPORTED_TERMS = 3;

function pointsAtMedia({ article }: Edition, span: { start: number; end: number }): boolean {
  const words = article.text.slice(span.start, span.end).toLowerCase();
  return MEDIA_REPORTS.some((phrase) => words.includes(phrase));
}

const isBetween = (candidate: Edition, edition: Edition): boolean =>
  candidate !== edition && compareMoments(candidate.moment, edition.moment) <= 0 && !sharesHouse(candidate, edition);

function descendants(from: Edition, below: ReadonlyMap<string, readonly Edition[]>): Edition[] {
  const found = new Set<Edition>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const child of below.get(at.id) ?? [])
      if (!found.has(child)) {
        found.add(child);
        open.push(child);
      }
  return [...found];
}
